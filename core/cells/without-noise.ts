/** 99.9 / 100 is 0.9990000000000001; people typed 99.9, which is 0.999. For one step away from what was typed. */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(15))
}

/** A mean of 0.7 may be stored as 0.6999999999999999. For what many steps were made with: so many digits stay exact. */
export function withoutDrift(value: number): number {
  return Number(value.toPrecision(12))
}

/** 57 % as 0.57, and no digit more. */
export function shareOf(percent: number): number {
  return withoutNoise(percent / 100)
}

/** 0.57 × 100 is 56.99999999999999; people typed 57. */
export function percentOf(share: number): number {
  return withoutNoise(share * 100)
}
