import { once } from '../cells/once'
import { wordKey } from '../score/setting-words'
import { meanings } from '../table/meanings'
import type { Direction, Frequency, Kpi } from './kpi'
import { KPI_CELL_WORDS } from './kpi-cell.words'

/** What each word of a cell means; signs such as ↑, which no header has, are looked for as typed. */
const directions = once(() => meanings(KPI_CELL_WORDS.direction, wordKey))
const kinds = once(() => meanings(KPI_CELL_WORDS.kind, wordKey))
const tiers = once(() => meanings(KPI_CELL_WORDS.tier, wordKey))
const frequencies = once(() => meanings(KPI_CELL_WORDS.frequency, wordKey))

export function directionOf(text: string): Direction | undefined {
  return directions().get(wordKey(text))
}

export function kindOf(text: string): Kpi['kind'] {
  return kinds().get(wordKey(text))
}

export function tierOf(text: string): Kpi['tier'] {
  return tiers().get(wordKey(text))
}

export function frequencyOf(text: string): Frequency | undefined {
  return frequencies().get(wordKey(text))
}
