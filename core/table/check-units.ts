import { convertTime, unitName } from '../cells/sentence/units'
import { setUnit } from './aside'
import type { AmountColumn, AmountReader } from './amount-reader'
import { unreadable } from './read-amount'

const AFTER_TARGET = ['start', 'current'] as const

/** `2 days` beside a target of `12 h`: times are turned into the target's unit; other units that differ are an issue. */
export function checkUnits(reader: AmountReader, columns: readonly AmountColumn[], places: Int32Array): void {
  for (const [row, aside] of reader.asides) {
    const place = places[row] ?? 0
    const target = aside.units?.target ?? unitBeside(reader, place)
    if (target === undefined) continue
    for (const field of AFTER_TARGET) {
      const unit = aside.units?.[field]
      const column = columns.find((one) => one.field === field)
      if (unit === undefined || column === undefined || unitName(unit) === unitName(target)) continue
      const value = column.values[row] ?? Number.NaN
      const converted = convertTime(value, unitName(unit), unitName(target))
      column.values[row] = converted ?? unreadable(reader, field, place, { row, code: 'mixed-units' })
      setUnit(aside, field, target)
    }
  }
}

/** The Unit column speaks for a target without a unit of its own, where it names a time: other words may mean the same. */
function unitBeside({ grid, columns }: AmountReader, place: number): string | undefined {
  const cell = columns.unit === undefined ? undefined : grid[place]?.[columns.unit]
  if (typeof cell !== 'string') return undefined
  return convertTime(1, unitName(cell), 'hours') === undefined ? undefined : cell
}
