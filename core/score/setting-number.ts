import { dateText, monthOf } from '../cells/months'
import { readNumber } from '../cells/number'
import type { NumberKind } from './setting-definitions'

interface Range {
  readonly from: number
  readonly to: number
  readonly isWhole: boolean
  /** As a person is told. */
  readonly name: string
}

/** Both bounds are allowed. Ten years is longer than anybody plans. */
const RANGES: Readonly<Record<NumberKind, Range>> = {
  share: { from: 0, to: 1, isWhole: false, name: '0% to 100%' },
  days: { from: 0, to: 3660, isWhole: true, name: '0, 1, 2 …' },
  count: { from: 1, to: 1000, isWhole: true, name: '1, 2, 3 …' },
  month: { from: 1, to: 12, isWhole: true, name: '1 to 12' },
}

/** The number of a setting; undefined where it is none, or not one that may stand there. A share may be `90%` or `0.9`. */
export function readSettingNumber(kind: NumberKind, text: string): number | undefined {
  const { from, to, isWhole } = RANGES[kind]
  const named = kind === 'month' ? monthOf(dateText(text)) : undefined
  const reading = readNumber(text)
  const value = named ?? (reading.kind === 'number' ? reading.value : undefined)
  if (value === undefined || value < from || value > to) return undefined
  return isWhole && !Number.isInteger(value) ? undefined : value
}

export function allowedNumbers(kind: NumberKind | undefined): readonly string[] | undefined {
  return kind === undefined ? undefined : [RANGES[kind].name]
}
