/** A text without what people do not mean when they write it twice: upper case, and blanks more or less. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}
