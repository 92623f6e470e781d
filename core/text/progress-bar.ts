const CELLS = 10

/** Where a score should be by now; at either end of the bar it says nothing. */
const MARK = '┃'

/** A score as block characters, with a mark where it should be by now. Only a score of 1 fills the bar. */
export function progressBar(score: number, expected = 0): string {
  const filled = score >= 1 ? CELLS : Math.min(CELLS - 1, Math.round(score * CELLS))
  const bar = '█'.repeat(filled) + '░'.repeat(CELLS - filled)
  const at = Math.round(expected * CELLS)
  return score >= 1 || at <= 0 || at >= CELLS ? bar : bar.slice(0, at) + MARK + bar.slice(at)
}
