import type { Cell } from '../../cells/cell'
import { readNumber } from '../../cells/number'
import { around, type Interval } from './interval'

/** A number as a cell shows it. */
export interface Printed {
  readonly value: number
  /** One unit of the last digit that is shown. */
  readonly step: number
  /** Text with a per cent sign; the value is a share all the same. */
  readonly isPercentText: boolean
}

/** A number, or a text that is one; undefined for all else. */
export function printedIn(cell: Cell): Printed | undefined {
  if (typeof cell === 'boolean') return undefined
  const reading = readNumber(cell)
  if (reading.kind !== 'number') return undefined
  const { value, isPercent } = reading
  const step = typeof cell === 'string' ? stepOfText(cell, value, isPercent) : stepOfNumber(value)
  return { value, step, isPercentText: isPercent }
}

/** 0.66 is exact to hundredths. A computed cell has so many digits that it is exact. */
function stepOfNumber(value: number): number {
  const text = String(value)
  if (text.includes('e')) return 0
  const at = text.indexOf('.')
  return at < 0 ? 1 : 10 ** -(text.length - at - 1)
}

/** All digits as one number say how many units of the last one there are: `3,5 Mio` is 35 of them. */
function stepOfText(text: string, value: number, isPercent: boolean): number {
  const digits = text.normalize('NFKC').replace(/\D/g, '')
  const units = Number(digits)
  if (units > 0) return Math.abs(value) / units
  return 10 ** -(digits.length - 1) / (isPercent ? 100 : 1)
}

/** Rounded half a unit up or down, or cut off, which takes less than a whole unit away. */
export type Printing = 'rounded' | 'cut off'

/** What may have been before it was printed. People and sheets do both, where nothing says which. */
export function allowedBy(value: number, step: number, printing?: Printing): Interval {
  const near = printing === 'cut off' ? 0 : step / 2
  const far = printing === 'rounded' ? near : step
  if (value === 0) return around(0, far)
  return value > 0 ? around(value, near, far) : around(value, far, near)
}

/**
 * Measured values with decimals were rounded somewhere, and those of a row alike: `rowStep` is the last digit of the
 * finest of them. Whole numbers are counts, and exact.
 */
export function measuredBy({ value, step }: Printed, rowStep: number = step): Interval {
  return around(value, rowStep < 1 ? rowStep / 2 : 0)
}
