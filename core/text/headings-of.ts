/** The headings of an answer, which stand in one text with ` | ` between. */
export function headingsOf(list: string): string[] {
  return list.split('|').map((heading) => heading.trim())
}
