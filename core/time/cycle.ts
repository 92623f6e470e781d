import { type DayOrder, dayOrderOf, readDay } from '../cells/day'
import { dayNumber } from '../cells/day-number'
import { dayOrderOfLocale } from '../cells/locale'
import { readPeriod } from '../cells/period'
import type { AllSettings } from '../score/read-settings'
import type { Span } from './span'

/** Longer texts are sentences. */
const LONGEST = 120

/** Between the first and the last of several: `Q3 2026 – Q1 2027`. */
const RANGE = / (?:to|until|bis|a|al|à|au|até|-) | ?(?:[–—~〜～→]|->) ?|から/

/** Between several in a row: `Q3 2026, Q4 2026`. `October 1, 2026` has a comma too, so this is asked after it. */
const LIST = /[,;、\n] ?| (?:and|und|y|et|e|\/) | ?[&+] ?|と/

/** What stands inside a day as well, and so counts only where it stands once: `Oct-Dec 2026`, `Q3/Q4 2026`. */
const ONCE: readonly RegExp[] = [/^([^-]+)-([^-]+)$/, /^([^/]+)\/([^/]+)$/]

/** `from` and `cycle` in the six languages, and 2026年10月1日から12月31日まで. */
const AROUND =
  /^(?:(?:from|between|vom|von|zwischen|desde|entre|del?|du|do|okrs?|cycle|zyklus|ciclo|サイクル):? |d['’])|まで$/gi

/** `Q4 2026 (Oct–Dec)`, `Cycle 3 (Oct–Dec 2026)`. */
const BRACKETS = /[(（]([^()（）]*)[)）]/

/** The year that a period's label names: `2026` of `Q4 2026`, `FY2027` of `FY2027 H1`. */
const YEAR = /(?:FY)?\d{4}(?:\/\d{4})?(?:年度)?/

/** What a text is read by. */
export type CycleSettings = Pick<AllSettings, 'cycle' | 'fiscalStart' | 'locale'>

/**
 * The days that a cycle's text names: a period, several of them, or two days. What lacks its year takes that of the
 * other end (`Q3–Q4 2026`) or of the settings' cycle. Undefined for a name of one's own, such as `Cycle 3`.
 */
export function readCycle(text: string, settings: CycleSettings): Span | undefined {
  if (text.length > LONGEST) return undefined
  const inside = BRACKETS.exec(text)?.[1] ?? ''
  return readPlain(text.replace(BRACKETS, ''), settings) ?? readPlain(inside, settings)
}

function readPlain(text: string, settings: CycleSettings): Span | undefined {
  const plain = text.trim().replace(AROUND, '')
  if (plain === '') return undefined
  const whole = periodSpan(plain, settings, yearOf(settings.cycle, settings))
  if (whole !== undefined) return whole
  const splits = [
    plain.split(RANGE),
    plain.split(LIST),
    ...ONCE.map((mark) => mark.exec(plain)?.slice(1) ?? []),
  ]
  for (const parts of splits) {
    const span =
      parts.length < 2
        ? undefined
        : spanOfParts(
            parts.map((part) => part.trim()),
            settings,
          )
    if (span !== undefined) return span
  }
  return undefined
}

/** From the first day of all parts to the last; every part must be readable. */
function spanOfParts(parts: readonly string[], settings: CycleSettings): Span | undefined {
  const order =
    dayOrderOf(parts.flatMap((part) => [part, `${part}/2000`])) ?? dayOrderOfLocale(settings.locale ?? '')
  const lastYear = yearOf(parts[parts.length - 1], settings)
  // Years are handed on from the end that has one, and change where November to January crosses New Year.
  const step = lastYear === undefined ? 1 : -1
  let year = lastYear ?? yearOf(settings.cycle, settings)
  const spans: Span[] = []
  for (const part of step === 1 ? parts : [...parts].reverse()) {
    const own = yearOf(part, settings)
    year = own ?? year
    const next = own ?? year?.replace(/\d{4}/g, (digits) => String(Number(digits) + step))
    let span = partSpan(part, settings, { order, year })
    if (isBefore(span, spans[spans.length - 1], step)) {
      year = next
      span = partSpan(part, settings, { order, year })
    }
    if (span === undefined) return undefined
    spans.push(span)
  }
  return {
    first: Math.min(...spans.map(({ first }) => first)),
    last: Math.max(...spans.map(({ last }) => last)),
  }
}

interface Around {
  readonly order: DayOrder | undefined
  readonly year: string | undefined
}

function partSpan(part: string, settings: CycleSettings, { order, year }: Around): Span | undefined {
  return periodSpan(part, settings, year) ?? daySpan(part, order, year)
}

function isBefore(span: Span | undefined, other: Span | undefined, step: number): boolean {
  return span !== undefined && other !== undefined && (span.first - other.first) * step < 0
}

function periodSpan(text: string, settings: CycleSettings, year: string | undefined): Span | undefined {
  const period =
    readPeriod(text, settings.fiscalStart) ??
    (year === undefined ? undefined : readPeriod(`${text} ${year}`, settings.fiscalStart))
  return period && { first: dayNumber(period.first), last: dayNumber(period.last) }
}

function daySpan(text: string, order: DayOrder | undefined, year = ''): Span | undefined {
  for (const written of [text, `${text} ${year}`, `${text}${year}`, `${text}/${year}`, `${year}年${text}`]) {
    const reading = readDay(written, order)
    if (reading.kind === 'day') return { first: dayNumber(reading.iso), last: dayNumber(reading.iso) }
  }
  return undefined
}

function yearOf(text = '', { fiscalStart }: CycleSettings): string | undefined {
  const day = readDay(text)
  if (day.kind === 'day') return day.iso.slice(0, 4)
  return YEAR.exec(readPeriod(text.trim(), fiscalStart)?.label ?? '')?.[0]
}
