import { cellText, type Grid } from '../../cells/cell'
import type { KpiHealth } from '../../kpi/health'
import type { Kpi, ListProblem } from '../../kpi/kpi'
import { LEAST_VALUES, type Movement, STAGNANT_AFTER } from '../../kpi/movement'
import type { Language } from '../../table/table-language'
import { columnLetter } from '../column-letter'
import { say } from '../words/filled'
import { decimalText, figureText } from '../words/decimal-text'
import { shortText } from '../words/short-text'
import { wordsOf } from '../words/words-of'
import { KPI_WORDS } from './kpi.words'

/** A list as it was read, to name its columns. */
export interface ListSource {
  readonly grid: Grid
  readonly headerRow?: number | undefined
}

/** `Target in row 4`. */
function placeText({ grid, headerRow = 1 }: ListSource, problem: ListProblem, language: Language): string {
  const column = problem.column ?? 1
  const name = cellText(grid[headerRow - 1]?.[column - 1]) || columnLetter(column)
  return say(wordsOf(language).phrases.cell, { name: shortText(name), row: String(problem.row) })
}

/** The first problem in words, and how many more there are; empty without any. */
export function problemText(
  source: ListSource,
  problems: readonly ListProblem[],
  language: Language,
): string {
  const words = KPI_WORDS[language]
  const [first] = problems
  if (first === undefined || first.code === 'no-header') return ''
  const cell = placeText(source, first, language)
  const text = say(words.problems[first.code], { cell, seen: shortText(first.seen ?? '') })
  const more = problems.length - 1
  return more === 0 ? text : `${text} (${say(words.more, { count: String(more) })})`
}

/** What is to be said about a KPI beside its health: how its direction was read, what is old, what does not move. */
export function remarksOf({ kpi, trend, isStale, day, value }: KpiHealth, about: RemarksAbout): string[] {
  const { language, today, stagnantAfter = STAGNANT_AFTER, currentHeader } = about
  const { remarks, senses } = KPI_WORDS[language]
  const { direction, directionFrom } = kpi
  const said: string[] = []
  if (kpi.target !== undefined && directionFrom !== undefined && directionFrom !== 'column') {
    said.push(say(remarks[directionFrom], { sense: senses[direction] }))
  }
  if (isStale && day !== undefined) said.push(say(remarks.stale, { days: String(today - day) }))
  if (trend.isStagnant) said.push(say(remarks.stagnant, { periods: String(stagnantAfter) }))
  if (day !== undefined && kpi.current !== undefined && kpi.current !== value) {
    const current = decimalText(kpi.current, language)
    said.push(say(remarks.differs, { header: currentHeader, current }))
  }
  return said
}

export interface RemarksAbout {
  readonly language: Language
  /** As a day number. */
  readonly today: number
  readonly stagnantAfter?: number | undefined
  /** What the Current column is called. */
  readonly currentHeader: string
}

/** What is known of a movement, as one sentence. */
export function verdictText(movement: Movement, language: Language, after: number = STAGNANT_AFTER): string {
  const { way, perPeriod = 0, noise = 0, isStagnant } = movement
  const short = (value: number): string => figureText(value, language)
  return say(KPI_WORDS[language].verdicts[isStagnant ? 'stagnant' : way], {
    slope: short(way === 'flat' ? perPeriod : Math.abs(perPeriod)),
    noise: short(noise),
    after: String(after),
    least: String(LEAST_VALUES),
  })
}

/** The target as a number, or `4–5` for a range; empty without one. */
export function targetCell({ target, upper }: Kpi, language: Language): string | number {
  if (target === undefined || upper === undefined) return target ?? ''
  return `${decimalText(target, language)}–${decimalText(upper, language)}`
}
