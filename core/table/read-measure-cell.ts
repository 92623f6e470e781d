import type { Measure } from '../cells/measure'
import { readMeasure } from '../cells/sentence/read-measure'
import { shareOf } from '../cells/without-noise'
import { asideOf } from './aside'
import type { AmountField } from './field'
import type { AmountReader, MeasureReader } from './amount-reader'
import type { TargetComparator } from './table'

/** More different texts are not kept. */
const MOST = 5000

export function measureReader(): MeasureReader {
  const known = new Map<string, Measure | undefined>()
  return (text, decimal) => {
    if (known.has(text)) return known.get(text)
    const measure = readMeasure(text, decimal)
    if (known.size < MOST) known.set(text, measure)
    return measure
  }
}

const BOUNDS: ReadonlySet<string> = new Set(['>=', '>', '<=', '<', 'between'])

/**
 * What an amount in words comes to, such as `at most 5` or `10:1`; undefined when the words are no amount of this
 * column. Only a target compares, and only what is sure is taken.
 */
export function readMeasureCell(
  reader: AmountReader,
  field: AmountField,
  row: number,
  text: string,
): number | undefined {
  const measure = reader.measure(text, undefined)
  if (measure?.target === undefined || !measure.isSure) return undefined
  const { comparator } = measure
  const isBound = comparator !== undefined && BOUNDS.has(comparator)
  if (comparator !== undefined && !(isBound && field === 'target')) return undefined
  return takeMeasure(reader, field, row, measure)
}

function takeMeasure(
  { asides }: AmountReader,
  field: AmountField,
  row: number,
  { target = 0, upper, unit, comparator }: Measure,
): number {
  const isPercent = unit === 'percent'
  const aside = asideOf(asides, row)
  if (unit !== undefined) aside.units = { ...aside.units, [field]: isPercent ? '%' : unit }
  if (comparator !== undefined) aside.comparator = comparator as TargetComparator
  if (upper !== undefined) aside.upper = isPercent ? shareOf(upper) : upper
  return isPercent ? shareOf(target) : target
}
