import { convertTime, unitName } from '../cells/sentence/units'
import { setUnit } from './aside'
import type { AmountColumn, AmountReader } from './amount-reader'
import { unreadable } from './read-amount'

const AFTER_TARGET = ['start', 'current'] as const

/** A million or a metre, a million or a mile: what it is shows beside a number without it. */
const SIZE_OR_UNIT = /^(?:m|mi|bi|b|t)$/i

/** A bound of ours: what has come so much further than its target, or is so far from it, is counted in another size. */
const OTHER_SIZE = 1000

function isOutOfSize(value: number, target: number): boolean {
  return value !== 0 && (value / target >= OTHER_SIZE || target / value >= OTHER_SIZE)
}

/** `2 days` beside a target of `12 h`: times are turned into the target's unit; other units that differ are an issue. */
export function checkUnits(reader: AmountReader, columns: readonly AmountColumn[], places: Int32Array): void {
  const goals = columns.find(({ field }) => field === 'target')?.values
  const others = AFTER_TARGET.flatMap((name) => columns.filter(({ field }) => field === name))
  for (const [row, aside] of reader.asides) {
    const place = places[row] ?? 0
    const target = aside.units?.target ?? unitBeside(reader, place)
    const goal = goals?.[row] ?? Number.NaN
    for (const { field, values } of others) {
      const value = values[row] ?? Number.NaN
      if (Number.isNaN(value)) continue
      const agreed = inTargetUnit({ value, unit: aside.units?.[field] }, { value: goal, unit: target })
      if (agreed === value) continue
      values[row] = agreed ?? unreadable(reader, field, place, { row, code: 'mixed-units' })
      if (target !== undefined) setUnit(aside, field, target)
    }
  }
}

interface Amount {
  readonly value: number
  readonly unit: string | undefined
}

/** Undefined when the units differ. */
function inTargetUnit({ value, unit }: Amount, target: Amount): number | undefined {
  if (unit === target.unit) return value
  if (unit === undefined || target.unit === undefined) {
    const isOther = SIZE_OR_UNIT.test(unit ?? target.unit ?? '') && isOutOfSize(value, target.value)
    return isOther ? undefined : value
  }
  const [from, to] = [unitName(unit), unitName(target.unit)]
  return from === to ? value : convertTime(value, from, to)
}

/** The Unit column speaks for a target without a unit of its own, where it names a time: other words may mean the same. */
function unitBeside({ grid, columns }: AmountReader, place: number): string | undefined {
  const cell = columns.unit === undefined ? undefined : grid[place]?.[columns.unit]
  if (typeof cell !== 'string') return undefined
  return convertTime(1, unitName(cell), 'hours') === undefined ? undefined : cell
}
