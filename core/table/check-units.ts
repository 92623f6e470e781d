import { convertTime, unitName } from '../cells/sentence/units'
import type { AmountColumn, AmountReader } from './amount-reader'
import { unreadable } from './read-amount'
import type { Aside } from './table'

const AFTER_TARGET = ['start', 'current'] as const

/** `2 days` beside a target of `12 h`: times are turned into the target's unit; other units that differ are an issue. */
export function checkUnits(reader: AmountReader, columns: readonly AmountColumn[], places: Int32Array): void {
  for (const [row, aside] of reader.asides) {
    const target = aside.units?.target
    if (target === undefined) continue
    for (const field of AFTER_TARGET) {
      const unit = aside.units?.[field]
      const column = columns.find((one) => one.field === field)
      if (unit === undefined || column === undefined || unitName(unit) === unitName(target)) continue
      const value = column.values[row] ?? Number.NaN
      const converted = convertTime(value, unitName(unit), unitName(target))
      column.values[row] =
        converted ?? unreadable(reader, field, places[row] ?? 0, { row, code: 'mixed-units' })
      setUnit(aside, field, target)
    }
  }
}

function setUnit(aside: Aside, field: 'start' | 'current', unit: string): void {
  aside.units = { ...aside.units, [field]: unit }
}
