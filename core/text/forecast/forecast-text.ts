import { isoOfDayNumber } from '../../cells/day-number'
import type { Language } from '../../table/table-language'
import type { CheckIn, LogProblem } from '../../time/check-in'
import { FEWEST_POINTS, type Forecast } from '../../time/forecast'
import type { Calibration } from '../../time/projections'
import { percentText } from '../percent-text'
import { say } from '../words/filled'
import { inARow } from '../words/in-a-row'
import { decimalText } from '../words/decimal-text'
import { shortText } from '../words/short-text'
import { FORECAST_WORDS } from './forecast.words'

/** What stands beside the numbers of a forecast. */
export interface ForecastNotes {
  /** The day that it is for; absent where none is known. */
  readonly end: number | undefined
  /** What somebody expects, as last typed. */
  readonly projection: CheckIn | undefined
  readonly owner: string
  /** The values are shares that people know as per cent. */
  readonly isPercent: boolean
}

/** How sure a forecast is, or why there is none. */
export function forecastText(
  forecast: Forecast | undefined,
  notes: ForecastNotes,
  language: Language,
): string {
  const { tooFew, over, from, noEnd, later } = FORECAST_WORDS[language]
  if (forecast === undefined) return noEnd
  const { kind, used, since = 0 } = forecast
  const texts = [{ 'too-few': tooFew, over, forecast: from }[kind]]
  if (forecast.later > 0) texts.push(later)
  const facts = {
    used: String(used),
    needed: String(FEWEST_POINTS),
    later: String(forecast.later),
    since: isoOfDayNumber(since),
    end: isoOfDayNumber(notes.end ?? 0),
  }
  const sentences = texts.map((text) => say(text, facts))
  if (kind !== 'over' && notes.projection !== undefined)
    sentences.push(projectionText(notes.projection, notes, language))
  return inARow(sentences, language)
}

function projectionText(
  { who, day, projection = 0 }: CheckIn,
  { owner, isPercent }: ForecastNotes,
  language: Language,
): string {
  return say(FORECAST_WORDS[language].expects, {
    who: shortText(who || owner),
    value: isPercent ? percentText(projection) : decimalText(projection, language),
    day: isoOfDayNumber(day),
  })
}

/** Which way somebody's projections tend. */
export function calibrationText({ bias }: Calibration, language: Language): string {
  const { tooHigh, tooLow, even } = FORECAST_WORDS[language]
  const share = percentText(Math.abs(bias))
  return say(share === '0%' ? even : bias > 0 ? tooHigh : tooLow, { share })
}

/** What is wrong with a row of the log, and what to do. */
export function logProblemText({ code, seen }: LogProblem, language: Language): string {
  return say(FORECAST_WORDS[language].problems[code], { seen: shortText(seen) })
}

/** `Row 12`. */
export function logRowText(row: number, language: Language): string {
  return say(FORECAST_WORDS[language].row, { row: String(row) })
}

export function moreText(count: number, language: Language): string {
  return say(FORECAST_WORDS[language].more, { count: String(count) })
}
