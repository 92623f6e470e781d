import { fullYear } from './day-text'
import { dateText, monthOf } from './months'

/** `half` is six months, `trimester` four. */
export type PeriodKind = 'year' | 'half' | 'trimester' | 'quarter' | 'month' | 'week'

/**
 * How the year got its name. `FY27` ends in 2027, like the fiscal year of the United States, which is "designated by the
 * calendar year in which it ends" (U.S. Senate, glossary); `2026年度` begins in 2026, as a 年度 always does; `FY26/27`
 * names both ends.
 */
type YearNaming = 'calendar' | 'by-end' | 'by-start' | 'by-both'

/** A period as its text names it: the third quarter of the fiscal year that ends in 2027. */
export interface WrittenPeriod {
  readonly kind: PeriodKind
  /** Which of its kind in the year, from 1. */
  readonly index: number
  /** For `by-both` the later one. */
  readonly year: number
  readonly naming: YearNaming
}

/** `Segundo semestre del ejercicio fiscal 2026` is one of the longest; longer texts are sentences. */
const LONGEST = 50

/**
 * Every word that may stand in the name of a period, behind what it means: a unit, the fiscal year (F, or J where it is
 * named by its start), a number, or nothing. In Spanish, French and Portuguese a trimestre (`T3`) is a quarter and a
 * semestre (`S1`) half a year; the English and German trimester has four months, as has the cuatrimestre.
 */
const WORDS: Readonly<Record<string, string>> = {
  H: 'h half halbjahr hj semestre semester sem s 半期',
  T: 'trimester tertial cuatrimestre quadrimestre',
  Q: 'q qtr quarter quartal trimestre trim tri t 四半期',
  M: '月',
  W: 'w week kw cw kalenderwoche woche semana semaine 週',
  F: 'fy fiscal fiscale gj geschaftsjahr wirtschaftsjahr fiskaljahr ejercicio exercice exercicio',
  J: '年度',
  '1': 'first erstes erste primer primero premier primeiro 一 i',
  '2': 'second zweites zweite segundo deuxieme 二 ii',
  '3': 'third drittes dritte tercer tercero troisieme terceiro 三 iii',
  '4': 'fourth viertes vierte cuarto quatrieme quarto 四 iv',
  'H 1': '上半期 上期',
  'H 2': '下半期 下期',
  '': 'of the in im de del du des do da year calendar cy kalenderjahr gesamtjahr jahr ano annee full annual anual annuel 通期 年 第',
}

const KINDS: Readonly<Record<string, PeriodKind>> = {
  H: 'half',
  T: 'trimester',
  Q: 'quarter',
  M: 'month',
  N: 'month',
  W: 'week',
}

const MOST: Readonly<Record<PeriodKind, number>> = {
  year: 1,
  half: 2,
  trimester: 3,
  quarter: 4,
  month: 12,
  week: 53,
}

/** `3rd`, `3º`, `3er`, `3ème`: the ending of an ordinal number. */
const ORDINAL_ENDING = /(^|\D)(\d{1,2})\.?(?:st|nd|rd|th|er|ere|eme|e|o|a)(?![a-z])/

const PART = /\d+|[a-z]+|[上下]半?期|四半期|半期|年度|通期|[ .,/'()_-]+|[^]/g
const SEPARATOR = /^[ .,/'()_-]+$/

const PART_OF_YEAR = String.raw`(?<part>[HTQMNW] \d{1,2}|\d{1,2} [HTQMNW])`
const YEAR = String.raw`(?<year>(?:F )+(?:\d{4}|\d\d)(?: (?:\d{4}|\d\d))?|(?:\d{4}|\d\d)(?: J)?)`

/** What a text may mean, such as `Q 3 F 27`, in either order; a year may stand alone. */
const MEANINGS: readonly RegExp[] = [
  `^${PART_OF_YEAR} ${YEAR}$`,
  `^${YEAR} ${PART_OF_YEAR}$`,
  `^${YEAR}$`,
].map((meaning) => new RegExp(meaning))

/**
 * Reads a period as people name it in the six languages; undefined when the text is something else. A quarter without
 * its year (`Q3`) names no days, and neither does a name of one's own (`Cycle 3`).
 */
export function readPeriodText(text: string): WrittenPeriod | undefined {
  const trimmed = text.trim()
  if (trimmed.length > LONGEST) return undefined
  const plain = dateText(trimmed)
  const meaning = meaningOf(plain)
  if (meaning === undefined) return undefined
  for (const shape of MEANINGS) {
    const { part = '', year = '' } = shape.exec(meaning)?.groups ?? {}
    const period = periodOf(part, yearOf(year), /['/-] ?\d\d$/.test(plain))
    if (period !== undefined) return period
  }
  return undefined
}

/** The text with each word replaced by its meaning; undefined where a word is unknown. */
function meaningOf(text: string): string | undefined {
  const parts: string[] = []
  for (const part of withoutEndings(text).match(PART) ?? []) {
    if (SEPARATOR.test(part)) continue
    const meaning = /^\d/.test(part) ? part : meaningOfWord(part)
    if (meaning === undefined) return undefined
    if (meaning !== '') parts.push(meaning)
  }
  return parts.join(' ')
}

/** A month in figures, `2026-12` or `12/2026`, has no word of its own. */
function withoutEndings(text: string): string {
  return text
    .replace(ORDINAL_ENDING, '$1$2')
    .replace(/^(\d{4})[-/](\d{1,2})$/, '$1 $2月')
    .replace(/^(\d{1,2})[-/.](\d{4})$/, '$1月 $2')
}

function meaningOfWord(word: string): string | undefined {
  const month = monthOf(word)
  if (month !== undefined) return `N ${month}`
  return Object.keys(WORDS).find((meaning) => (WORDS[meaning] ?? '').split(' ').includes(word))
}

interface WrittenYear extends Pick<WrittenPeriod, 'year' | 'naming'> {
  readonly isShort: boolean
}

function periodOf(part: string, year: WrittenYear | undefined, isMarked: boolean): WrittenPeriod | undefined {
  const unit = part.replace(/[\d ]/g, '')
  const kind = KINDS[unit] ?? 'year'
  const index = kind === 'year' ? 1 : Number(part.replace(/\D/g, ''))
  if (year === undefined || index < 1 || index > MOST[kind]) return undefined
  if (year.naming !== 'calendar' && !isFiscalKind(kind)) return undefined
  if (year.naming === 'calendar' && year.isShort && !isShortYear(unit, isMarked)) return undefined
  return { kind, index, year: year.year, naming: year.naming }
}

/** Undefined where the numbers are no years, or two that do not follow each other as in `F 26 27`. */
function yearOf(text: string): WrittenYear | undefined {
  const [first, second] = text.match(/\d+/g) ?? []
  if (first === undefined) return undefined
  const year = fullYear(second ?? first)
  const isPair = second !== undefined
  if (!isYear(year) || (isPair && fullYear(first) + 1 !== year)) return undefined
  return { year, naming: namingOf(text, isPair), isShort: first.length === 2 }
}

function namingOf(text: string, isPair: boolean): YearNaming {
  if (isPair) return 'by-both'
  if (text.startsWith('F')) return 'by-end'
  return text.endsWith('J') ? 'by-start' : 'calendar'
}

/** The same years as in dates of eight digits; beyond, the cell says just a number. */
function isYear(year: number): boolean {
  return year >= 1900 && year < 2200
}

/** Months and weeks keep to the calendar. */
function isFiscalKind(kind: PeriodKind): boolean {
  return kind !== 'month' && kind !== 'week'
}

/** `Q3 26` has a year of two digits. `Dec 26` may be a day; `Dec-26`, as Excel writes a month, and `Dec '26` are not. */
function isShortYear(unit: string, isMarked: boolean): boolean {
  return unit === 'N' ? isMarked : unit !== '' && unit !== 'W'
}
