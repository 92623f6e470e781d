import { type Cell, cellText } from '../cells/cell'
import { readNumber } from '../cells/number'
import { once } from '../cells/once'
import { reaches } from '../score/dialects/band-of'
import { meanings } from '../table/meanings'
import { headerKey } from '../table/vocabularies'
import { CONFIDENCE_WORDS } from './confidence.words'

export type ConfidenceBand = 'high' | 'medium' | 'low'

/** Each bound belongs to the better band (OpenOKR: ≥ .7 high, .4 to < .7 medium, < .4 low). */
export const HIGH_FROM = 0.7
export const MEDIUM_FROM = 0.4

export function confidenceBand(share: number): ConfidenceBand {
  if (reaches(share, HIGH_FROM)) return 'high'
  return reaches(share, MEDIUM_FROM) ? 'medium' : 'low'
}

/** What the mean confidence says about a set of key results while it is drafted (OpenOKR). */
export type DraftBand = 'sandbagging' | 'comfortable' | 'sweet-spot' | 'ambitious' | 'fantasy'

/** Above these; the bounds themselves belong to the band below, which is the better one. */
export const SANDBAGGING_ABOVE = 0.9
export const COMFORTABLE_ABOVE = 0.75

/** From these on. */
export const SWEET_SPOT_FROM = 0.4
export const AMBITIOUS_FROM = 0.25

export function draftBand(mean: number): DraftBand {
  if (!reaches(SANDBAGGING_ABOVE, mean)) return 'sandbagging'
  if (!reaches(COMFORTABLE_ABOVE, mean)) return 'comfortable'
  if (reaches(mean, SWEET_SPOT_FROM)) return 'sweet-spot'
  return reaches(mean, AMBITIOUS_FROM) ? 'ambitious' : 'fantasy'
}

/** What a word says: the middle of its band. */
const MIDDLES: Readonly<Record<ConfidenceBand, number>> = {
  high: (1 + HIGH_FROM) / 2,
  medium: (HIGH_FROM + MEDIUM_FROM) / 2,
  low: MEDIUM_FROM / 2,
}

const known = once(() => meanings(CONFIDENCE_WORDS))

/** Longer texts are sentences. */
const LONGEST = 30

/** `7/10` and `3 of 5` name their own scale. */
const OF_WHOLE = /^(\d{1,3}(?:[.,]\d)?) ?(?:[/／]|(?:out )?of|von|de|sur|sobre) ?(\d{1,3})$/

/** `★★★☆☆` does too; three full ones alone may be of three or of five. */
const STARS = /^([★⭐●]+)([☆○]*)$/
const MOST_STARS = 5

/**
 * The confidences of one column as shares, undefined where a cell says none. Words and per cent say what they mean; plain
 * numbers are read by one rule: out of 10 where any of them is above 1, out of 100 where any is above 10, else as shares.
 */
export function readConfidences(cells: readonly Cell[]): (number | undefined)[] {
  const readings = cells.map((cell) => readOne(cell))
  let most = 0
  for (const reading of readings)
    if (reading !== undefined && !reading.isShare) most = Math.max(most, reading.value)
  const whole = most > 10 ? 100 : most > 1 ? 10 : 1
  return readings.map((reading) => {
    if (reading === undefined) return undefined
    const share = reading.isShare ? reading.value : reading.value / whole
    return share >= 0 && share <= 1 ? share : undefined
  })
}

interface Reading {
  readonly value: number
  /** It is a share whatever the rest of the column is. */
  readonly isShare: boolean
}

function readOne(cell: Cell): Reading | undefined {
  const number = readNumber(cell)
  if (number.kind === 'number') return { value: number.value, isShare: number.isPercent }
  if (typeof cell !== 'string' || cell.length > LONGEST) return undefined
  const text = cellText(cell)
  const share = shareIn(text)
  if (share !== undefined) return { value: share, isShare: true }
  const band = known().get(headerKey(text))
  return band && { value: MIDDLES[band], isShare: true }
}

function shareIn(text: string): number | undefined {
  const [, part, whole] = OF_WHOLE.exec(text) ?? []
  if (part !== undefined) return Number(part.replace(',', '.')) / Number(whole)
  const [, full, empty = ''] = STARS.exec(text.replace(/\uFE0F/g, '')) ?? []
  if (full === undefined || (empty === '' && full.length < MOST_STARS)) return undefined
  return full.length / (full.length + empty.length)
}
