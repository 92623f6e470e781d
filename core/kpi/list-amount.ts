import { type Cell, cellText } from '../cells/cell'
import type { DecimalMark } from '../cells/digits'
import { decimalMarkOfLocale } from '../cells/locale'
import type { Comparator } from '../cells/measure'
import { decimalMarkOf, readNumber } from '../cells/number'
import { readMeasure } from '../cells/sentence/read-measure'
import { shareOf } from '../cells/without-noise'

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
  let reading = readNumber(cell)
  if (reading.kind === 'number' && reading.isAmbiguous) reading = readNumber(cell, options.decimal?.())
  if (reading.kind === 'blank') return {}
  if (reading.kind === 'number') {
    const { value, isPercent, unit, isAmbiguous } = reading
    const amount = { value, isPercent, unit }
    return isAmbiguous ? { ...amount, problem: { code: 'ambiguous-number', seen: seenOf(cell) } } : amount
  }
  if (reading.kind === 'error') return { problem: { code: 'error-cell', seen: seenOf(cell) } }
  return inWords(cell, options) ?? { problem: { code: 'not-a-number', seen: seenOf(cell) } }
}

function inWords(cell: Cell, { compares }: AmountOptions): ListAmount | undefined {
  const measure = typeof cell === 'string' ? readMeasure(cell) : undefined
  if (measure?.target === undefined || !measure.isSure) return undefined
  const { comparator, target, upper, unit } = measure
  if (comparator !== undefined && compares === undefined) return undefined
  const isPercent = unit === 'percent'
  const scaled = (value: number): number => (isPercent ? shareOf(value) : value)
  return {
    value: scaled(target),
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
