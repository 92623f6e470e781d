/** Numbers from 0 to below 1 that look random and are the same for the same seed: mulberry32 by T. Ettinger, in the public domain. */
export interface Random {
  readonly share: () => number
  readonly between: (low: number, high: number) => number
  /** Around 0, with a standard deviation of 1. */
  readonly normal: () => number
}

export function randomOf(seed: number): Random {
  let state = seed >>> 0
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    share,
    between: (low, high) => low + share() * (high - low),
    normal: () => Math.sqrt(-2 * Math.log(1 - share())) * Math.cos(2 * Math.PI * share()),
  }
}
