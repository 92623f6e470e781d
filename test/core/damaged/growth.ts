/** The best of several runs, because a machine may be busy in any one of them. */
function leastTime(run: () => unknown, runs: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < runs; i++) {
    const before = performance.now()
    run()
    least = Math.min(least, performance.now() - before)
  }
  return least
}

/** Ten times as much may cost thirty times as much; what is quadratic costs a hundred times. */
export const MOST = 30

/** How many times more the large one costs than the small one. Below `noise`, in milliseconds, the clock says nothing. */
export function growth(small: () => unknown, large: () => unknown, noise: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let attempt = 1; attempt <= 3 && least > MOST; attempt++) {
    const base = Math.max(noise, leastTime(small, 2 * attempt))
    least = Math.min(least, leastTime(large, 2 * attempt) / base)
  }
  return least
}
