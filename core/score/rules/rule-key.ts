/** How names of rules are compared: no case, accents, blanks, hyphens or other punctuation. */
export function ruleKey(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      // Together again, or the marks of Japanese syllables would count as punctuation.
      .normalize('NFKC')
      .toLowerCase()
      .replace(/ß/g, 'ss')
      .replace(/[^\p{L}\p{N}]/gu, '')
  )
}
