import type { Measure } from '../cells/measure'
import { readMeasure } from '../cells/sentence/read-measure'
import { shareOf } from '../cells/without-noise'
import { asideOf, setUnit } from './aside'
import type { AmountField } from './field'
import type { AmountReader, MeasureReader } from './amount-reader'
import { isTargetComparator } from './target-comparator'

/** More different texts are not kept. */
const MOST = 5000

export function measureReader(): MeasureReader {
  const known = new Map<string, Measure | undefined>()
  return (text) => {
    if (known.has(text)) return known.get(text)
    const measure = readMeasure(text)
    if (known.size < MOST) known.set(text, measure)
    return measure
  }
}

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
  const measure = reader.measure(text)
  if (measure?.target === undefined || !measure.isSure) return undefined
  const { comparator, target, upper, unit } = measure
  const isBound = isTargetComparator(comparator)
  if (comparator !== undefined && !(isBound && field === 'target')) return undefined
  const isPercent = unit === 'percent'
  const aside = asideOf(reader.asides, row)
  if (unit !== undefined) setUnit(aside, field, isPercent ? '%' : unit)
  if (isBound) aside.comparator = comparator
  if (upper !== undefined) aside.upper = isPercent ? shareOf(upper) : upper
  return isPercent ? shareOf(target) : target
}
