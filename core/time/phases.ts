import { type DayOrder, readDay } from '../cells/day'
import { dayNumber, isoOfDayNumber } from '../cells/day-number'
import { readNumber } from '../cells/number'
import type { JudgementSettings } from '../score/judgement-settings'
import type { CycleReader, Span } from './span'
import { elapsed } from './span'

/** What share is expected on a day. */
export interface Phase {
  readonly day: number
  readonly share: number
}

/**
 * A part of the text that cannot be used: it names no day or no share of 0 to 1, its day does not lie between the first
 * day and the last, or it expects less than an earlier one.
 */
export interface PhaseProblem {
  readonly code: 'not-readable' | 'outside' | 'falling'
  readonly seen: string
}

export interface PhaseReading {
  /** In the order of their days, from 0 on the first to 1 on the last. */
  readonly phases: readonly Phase[]
  readonly problems: readonly PhaseProblem[]
}

/** How days are read. */
export interface PhaseReader {
  readonly cycle: CycleReader
  readonly order: DayOrder | undefined
}

/** More than anybody plans. */
const LONGEST = 1000

/** `30%, 2026-12-01` between two equals signs: the share of one phase and the day of the next. */
const SHARE_THEN_DAY = /^ ?(-?\d{1,3}(?:[.,]\d{1,2})? ?%?|[^ ,;|、]+)(?:[ ,;|、]+|$)/

/** Reads `2026-11-15=30%, 2026-12-01=60%`. A period stands for its last day; plain numbers above 1 are per cent. */
export function readPhases(text: string, span: Span, reader: PhaseReader): PhaseReading {
  const problems: PhaseProblem[] = []
  const written = writtenPhases(text.slice(0, LONGEST), problems)
  const isPercent = written.some(({ share }) => !share.includes('%') && shareOf(share, 1) > 1)
  const found: (Phase & { readonly seen: string })[] = []
  for (const { day, share } of written) {
    const seen = `${day}=${share}`
    const phase = { day: dayOf(day, span, reader), share: shareOf(share, isPercent ? 100 : 1), seen }
    if (Number.isNaN(phase.day) || !(phase.share >= 0 && phase.share <= 1))
      problems.push({ code: 'not-readable', seen })
    else if (isEnd(phase, span)) continue
    else if (phase.day <= span.first || phase.day >= span.last) problems.push({ code: 'outside', seen })
    else found.push(phase)
  }
  return { phases: rising(found, span, problems), problems }
}

interface Written {
  readonly day: string
  readonly share: string
}

/** Split where a sign stands between a day and its share; in between stand the share before and the next day. */
function writtenPhases(text: string, problems: PhaseProblem[]): readonly Written[] {
  const parts = text.normalize('NFKC').split(/[=:→]/)
  const written: Written[] = []
  let day = parts[0]?.trim() ?? ''
  for (const part of parts.slice(1)) {
    const [all = '', share] = SHARE_THEN_DAY.exec(part) ?? []
    if (share === undefined) problems.push({ code: 'not-readable', seen: `${day}=${part.trim()}` })
    else written.push({ day, share: share.trim() })
    day = part.slice(all.length).trim()
  }
  if (day !== '' && parts.length === 1) problems.push({ code: 'not-readable', seen: day })
  return written
}

/** `Nov` and `15.11.` are of the year in which they lie between the first day and the last. */
function dayOf(text: string, { first, last }: Span, { cycle, order }: PhaseReader): number {
  const years = [first, last].map((day) => ` ${isoOfDayNumber(day).slice(0, 4)}`)
  for (const year of ['', ...years]) {
    const reading = readDay(text + year, order)
    const day = reading.kind === 'day' ? dayNumber(reading.iso) : cycle(text + year)?.last
    if (day !== undefined && (year === '' || day > first)) return day
  }
  return Number.NaN
}

function shareOf(text: string, whole: number): number {
  const reading = readNumber(text)
  if (reading.kind !== 'number') return Number.NaN
  return reading.isPercent ? reading.value : reading.value / whole
}

/** What holds anyway. */
function isEnd({ day, share }: Phase, { first, last }: Span): boolean {
  return (day === first && share === 0) || (day === last && share === 1)
}

function rising(
  found: readonly (Phase & { readonly seen: string })[],
  { first, last }: Span,
  problems: PhaseProblem[],
): readonly Phase[] {
  const phases: Phase[] = [{ day: first, share: 0 }]
  for (const { day, share, seen } of [...found].sort((a, b) => a.day - b.day)) {
    const before = phases[phases.length - 1] ?? { day: first, share: 0 }
    if (share < before.share || day === before.day) problems.push({ code: 'falling', seen })
    else phases.push({ day, share })
  }
  return [...phases, { day: last, share: 1 }]
}

/** What is expected on a day: on straight lines between the phases, by the days that count. */
export function expectedBy(phases: readonly Phase[], today: number, days: JudgementSettings['days']): number {
  let from = phases[0] ?? { day: today, share: 0 }
  for (const to of phases) {
    if (to.day > today) {
      const part = elapsed({ first: from.day, last: to.day }, today, days)
      // 0.06 + 0.51 is a little more than 0.57, and the next day must not expect less.
      return Math.min(to.share, from.share + (to.share - from.share) * part)
    }
    from = to
  }
  return from.share
}
