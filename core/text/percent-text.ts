/** A mean of ones may come out a hair below 1. */
const ROUNDING = 1e-9

/** A share of 1 as a whole per cent: 0.624 is `62%`. Just short of done never reads as done. */
export function percentText(share: number): string {
  const percent = Math.round(share * 100)
  return `${percent === 100 && share < 1 - ROUNDING ? 99 : percent}%`
}
