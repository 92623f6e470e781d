/** Enough of a text to find it again. */
const LONGEST_SEEN = 80

/** Why something cannot be used, and the text or figure that it is about. */
export function trouble<P extends string>(
  problem: P,
  seen: string | number,
): { readonly problem: P; readonly seen: string } {
  return { problem, seen: String(seen).slice(0, LONGEST_SEEN) }
}
