/** Enough to know a cell by; a cell may hold 50,000 characters. */
const LONGEST = 80

/** What stood in a cell, cut to a readable length. */
export function shortText(text: string, longest: number = LONGEST): string {
  if (text.length <= longest) return text
  const last = text.charCodeAt(longest - 2)
  // Half of a character that takes two places would show as a box.
  const isHalf = last >= 0xd800 && last <= 0xdbff
  return `${text.slice(0, longest - (isHalf ? 2 : 1))}…`
}
