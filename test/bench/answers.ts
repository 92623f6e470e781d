/** Two ways to add the same numbers up differ by less. */
const TOLERANCE = 1e-9

const mismatches: string[] = []

/** A rival that computes something else would prove nothing. */
export function checkSame(name: string, answer: unknown, ours: unknown): void {
  const isSame =
    typeof answer === 'number' && typeof ours === 'number' && Math.abs(answer - ours) <= TOLERANCE
  if (!isSame) mismatches.push(`${name}: ${String(answer)}, but OKR_SCORE gives ${String(ours)}`)
}

/** What did not agree so far. */
export function foundMismatches(): readonly string[] {
  return mismatches
}
