import { latestAt } from '../series/series'
import type { Bet, Level } from './bet'
import type { Evidence, KeyResultFact } from './evidence'
import { scaled } from './wanted-move'

export interface Reached {
  /** Undefined when nobody can tell. */
  readonly is: boolean | undefined
  readonly value?: number | undefined
}

/** Whether the key result got there in time: by its row, else by the series of that name. */
export function isReached(bet: Bet, { keyResult, series }: Evidence): Reached {
  const fact = keyResult(bet.keyResult)
  if (fact !== undefined) {
    const fed = fact.kpi === undefined ? undefined : latestAt(series(fact.kpi), bet.by)?.value
    return byRow(bet, { ...fact, current: fact.current ?? fed })
  }
  const values = series(bet.keyResult)
  const value = latestAt(values, bet.by)?.value
  const { reaches } = bet
  if (value === undefined || reaches === undefined) return { is: undefined }
  const level = { ...reaches, value: reaches.value * scaled(reaches, values) }
  return { is: isBeyond(value, level, values[0]?.value), value }
}

function byRow({ reaches, by }: Bet, fact: KeyResultFact): Reached {
  const { start, target, current, isPercent, delivered } = fact
  const wanted = reaches?.value ?? target
  if (current === undefined || wanted === undefined) return { is: undefined }
  const scale = reaches?.isPercent === true && isPercent ? 0.01 : 1
  const level: Level = { value: wanted * scale, isPercent, side: reaches?.side ?? sideOf(start, target) }
  const isLate = delivered !== undefined && delivered > by
  return { is: isBeyond(current, level, start) && !isLate, value: current }
}

function sideOf(start: number | undefined, target: number | undefined): Level['side'] {
  if (start === undefined || target === undefined) return undefined
  return target < start ? 'at most' : 'at least'
}

/** The bound itself is reached. Without a side, it lies on the other one than where things began. */
function isBeyond(value: number, { value: bound, side }: Level, began: number | undefined): boolean {
  const isDown = side === undefined ? began !== undefined && began > bound : side === 'at most'
  return isDown ? value <= bound : value >= bound
}
