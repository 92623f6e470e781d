import { type Cell, cellText } from '../cells/cell'
import type { DecimalMark } from '../cells/digits'
import { decimalMarkOfLocale } from '../cells/locale'
import type { Comparator, Measure } from '../cells/measure'
import { decimalMarkOf, readNumber } from '../cells/number'
import { readMeasure } from '../cells/sentence/read-measure'
import { shareOf, withoutNoise } from '../cells/without-noise'

import { once } from '../cells/once'

import type { ListProblem } from './kpi'

/** What an amount of a list says; nothing when the cell is empty. */
export interface ListAmount {
  readonly value?: number
  readonly isPercent?: boolean
  readonly unit?: string | undefined
  /** `≥ 95`, `at most 5`, `between 4 and 5`: only where `compares` is asked for. */
  readonly comparator?: Comparator | undefined
  readonly upper?: number | undefined
  readonly problem?: Pick<ListProblem, 'code' | 'seen'>
}

export interface AmountOptions {
  /** The mark that other cells prove, asked for where a text has two readings. */
  readonly decimal?: (() => DecimalMark | undefined) | undefined
  /** Whether the words may say more than a number. */
  readonly compares?: true
}

/** Reads a number as cells of a list hold it: a number, a text in any locale's writing, an amount in a few words. */
export function readListAmount(cell: Cell, options: AmountOptions = {}): ListAmount {
  // Before the number: what stands behind the 5 of 5件以下 and `5 max` is no unit.
  const bounds = options.compares === undefined ? undefined : boundsIn(cell, options)
  if (bounds !== undefined) return bounds
  let reading = readNumber(cell)
  if (reading.kind === 'number' && reading.isAmbiguous) reading = readNumber(cell, options.decimal?.())
  if (reading.kind === 'blank') return {}
  if (reading.kind === 'number') {
    const { value, isPercent, unit, isAmbiguous } = reading
    const amount = { value, isPercent, unit }
    return isAmbiguous ? { ...amount, problem: { code: 'ambiguous-number', seen: seenOf(cell) } } : amount
  }
  const code = reading.kind === 'error' ? 'error-cell' : 'not-a-number'
  return loneIn(cell) ?? { problem: { code, seen: seenOf(cell) } }
}

function loneIn(cell: Cell): ListAmount | undefined {
  const measure = typeof cell === 'string' ? readMeasure(cell) : undefined
  if (measure?.target === undefined || !measure.isSure || measure.comparator !== undefined) return undefined
  return amountOf(measure, measure.target)
}

/** A level with what it may be off by: `20 ± 2`, `20 ± 10 %`. */
const AROUND = /^([^±]+)±([^±]+)$/

/** A bound or two; undefined where the text has none. */
function boundsIn(cell: Cell, { decimal }: AmountOptions): ListAmount | undefined {
  if (typeof cell !== 'string') return undefined
  const [level, by] = AROUND.exec(cell.replace('+/-', '±'))?.slice(1) ?? []
  if (level !== undefined)
    return boundsAround(readListAmount(level, { decimal }), readListAmount(by, { decimal }))
  const measure = readMeasure(cell, decimal?.())
  return measure?.target === undefined ? undefined : boundsOf(measure, measure.target)
}

/** In a cell for a target, two numbers are its bounds, however they are joined. */
const RANGES: ReadonlySet<string> = new Set(['from-to', 'between'])

/** `4 to 5` is a range; `from 5 to 4` says which way is good. */
function boundsOf(measure: Measure, target: number): ListAmount | undefined {
  const { comparator, start = target, isSure } = measure
  if (comparator === undefined || !(isSure || RANGES.has(comparator))) return undefined
  if (comparator !== 'from-to') return amountOf(measure, target)
  if (!isSure) return amountOf({ ...measure, comparator: 'between', upper: target }, start)
  return amountOf({ ...measure, comparator: start > target ? '<=' : '>=' }, target)
}

function boundsAround(level: ListAmount, by: ListAmount): ListAmount | undefined {
  if (level.value === undefined || by.value === undefined) return undefined
  const off = by.isPercent && !level.isPercent ? withoutNoise(level.value * by.value) : by.value
  const [value, upper] = [withoutNoise(level.value - off), withoutNoise(level.value + off)]
  return { ...level, value, upper, comparator: 'between' }
}

function amountOf({ comparator, upper, unit }: Measure, value: number): ListAmount {
  const isPercent = unit === 'percent'
  const scaled = (number: number): number => (isPercent ? shareOf(number) : number)
  return {
    value: scaled(value),
    isPercent,
    unit: isPercent ? undefined : unit,
    comparator,
    upper: upper === undefined ? undefined : scaled(upper),
  }
}

/** The decimal mark that these cells prove, else that of the locale. */
export function decimalOf(
  cells: () => Iterable<Cell>,
  locale: string | undefined,
): () => DecimalMark | undefined {
  return once(
    () => decimalMarkOf(cells()) ?? (locale === undefined ? undefined : decimalMarkOfLocale(locale)),
  )
}

/** What a person would see of a cell in a message. */
const SEEN = 100

export function seenOf(cell: Cell): string {
  return cellText(cell).slice(0, SEEN)
}
