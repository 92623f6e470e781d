import { withoutDrift } from '../../cells/without-noise'
import type { Rounding } from '../settings'

/**
 * A share of 1 as the dialect writes it for people: a half goes up, or down where the dialect says so. 0.725 is stored as
 * 0.72499999999999998, and is a half all the same.
 */
export function roundFor(rounding: Rounding, share: number): number {
  switch (rounding) {
    case 'none':
      return share
    case 'percent':
      return withoutSign(Math.round(withoutDrift(share * 100)) / 100)
    case 'percent-half-down':
      return withoutSign(Math.ceil(withoutDrift(share * 100) - 0.5) / 100)
    case 'tenths':
      return withoutSign(Math.round(withoutDrift(share * 10)) / 10)
  }
}

/** -0 would show as "-0" in a cell. */
function withoutSign(value: number): number {
  return value === 0 ? 0 : value
}
