const CELLS = 10

/** A score as block characters. Only a score of 1 fills the bar. */
export function progressBar(score: number): string {
  const filled = score >= 1 ? CELLS : Math.min(CELLS - 1, Math.round(score * CELLS))
  return '█'.repeat(filled) + '░'.repeat(CELLS - filled)
}
