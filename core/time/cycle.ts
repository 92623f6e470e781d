import { type DayOrder, dayOrderOf, readDay } from '../cells/day'
import { dayNumber } from '../cells/day-number'
import { dayOrderOfLocale } from '../cells/locale'
import { readPeriod } from '../cells/period'
import type { AllSettings } from '../score/read-settings'
import type { Span } from './span'

/** Longer texts are sentences. */
const LONGEST = 120

/** Between the first and the last of several: `Q3 2026 – Q1 2027`. A hyphen without blanks is part of a day. */
const RANGE = / (?:to|until|bis|a|al|à|au|até|-) | ?[–—~〜～] ?|から/

/** Between several in a row: `Q3 2026, Q4 2026`. `October 1, 2026` has a comma too, so this is asked last. */
const LIST = /[,;、] ?| (?:and|und|y|et|e|\/) | ?[&+] ?|と/

/** `from`, in the six languages, and 2026年10月1日から12月31日まで. */
const AROUND = /^(?:from|vom|von|desde|del|de|du|do) |まで$/gi

/** The year that a period's label names: `2026` of `Q4 2026`, `FY2027` of `FY2027 H1`. */
const YEAR = /(?:FY)?\d{4}(?:\/\d{4})?(?:年度)?/

/** What a text is read by. */
export type CycleSettings = Pick<AllSettings, 'cycle' | 'fiscalStart' | 'locale'>

/**
 * The days that a cycle's text names: a period, several of them, or two days. A period without its year takes that of
 * the one after it (`Q3–Q4 2026`) or of the settings' cycle. Undefined for a name of one's own, such as `Cycle 3`.
 */
export function readCycle(text: string, settings: CycleSettings): Span | undefined {
  const plain = text.trim()
  if (plain === '' || plain.length > LONGEST) return undefined
  const whole = periodSpan(plain, settings, yearOf(settings.cycle, settings))
  if (whole !== undefined) return whole
  const bare = plain.replace(AROUND, '')
  return spanOfParts(bare.split(RANGE), settings) ?? spanOfParts(bare.split(LIST), settings)
}

/** From the first day of the first part to the last of the last; every part must be readable. */
function spanOfParts(parts: readonly string[], settings: CycleSettings): Span | undefined {
  if (parts.length < 2) return undefined
  const order = dayOrderOf(parts) ?? dayOrderOfLocale(settings.locale ?? '')
  let year = yearOf(parts[parts.length - 1], settings) ?? yearOf(settings.cycle, settings)
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (const part of [...parts].reverse()) {
    const span = periodSpan(part.trim(), settings, year) ?? daySpan(part, order)
    if (span === undefined) return undefined
    year = yearOf(part, settings) ?? year
    first = Math.min(first, span.first)
    last = Math.max(last, span.last)
  }
  return { first, last }
}

function periodSpan(text: string, settings: CycleSettings, year: string | undefined): Span | undefined {
  const period =
    readPeriod(text, settings.fiscalStart) ??
    (year === undefined ? undefined : readPeriod(`${text} ${year}`, settings.fiscalStart))
  return period && { first: dayNumber(period.first), last: dayNumber(period.last) }
}

function daySpan(text: string, order: DayOrder | undefined): Span | undefined {
  const reading = readDay(text, order)
  if (reading.kind !== 'day') return undefined
  const day = dayNumber(reading.iso)
  return { first: day, last: day }
}

function yearOf(text: string | undefined, { fiscalStart }: CycleSettings): string | undefined {
  const period = text === undefined ? undefined : readPeriod(text.trim(), fiscalStart)
  return period === undefined ? undefined : YEAR.exec(period.label)?.[0]
}
