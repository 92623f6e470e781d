import { dateText, monthOf } from '../cells/months'
import { readDay } from '../cells/day'
import { readNumber } from '../cells/number'
import type { NumberKind } from './setting'

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

/** The number or the day of a setting; undefined where it is none, or not one that may stand there. */
export function readSettingValue(kind: NumberKind | 'day', text: string): number | string | undefined {
  return kind === 'day' ? dayOf(text) : numberIn(kind, text)
}

function dayOf(text: string): string | undefined {
  const reading = readDay(text)
  return reading.kind === 'day' ? reading.iso : undefined
}

/** A share may be `90%` or `0.9`, and a month may have its name. */
function numberIn(kind: NumberKind, text: string): number | undefined {
  const { from, to, isWhole } = RANGES[kind]
  const named = kind === 'month' ? monthOf(dateText(text)) : undefined
  const reading = readNumber(text)
  const value = named ?? (reading.kind === 'number' ? reading.value : undefined)
  if (value === undefined || value < from || value > to) return undefined
  return isWhole && !Number.isInteger(value) ? undefined : value
}

export function allowedValues(kind: NumberKind | 'day' | undefined): readonly string[] | undefined {
  if (kind === undefined) return undefined
  return [kind === 'day' ? '2026-12-31' : RANGES[kind].name]
}
