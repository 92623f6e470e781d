import { withoutDrift } from '../cells/without-noise'

/**
 * A share of 1 as a whole per cent: 0.624 is `62%`. Just short of done never reads as done. 0.575 may be stored as
 * 0.57499999999999996, and cells round it up.
 */
export function percentText(share: number): string {
  const exact = withoutDrift(share * 100)
  const percent = Math.round(exact)
  return `${percent === 100 && exact < 100 ? 99 : percent}%`
}
