import { describe, expect, test } from 'vitest'
import type { Cell, Grid } from '../../../core/cells/cell'
import { readsAsOkrs } from '../../../core/score/read-okrs'
import { KPI_WORDS } from '../../../core/text/kpi/kpi.words'
import { drawn } from '../draw'
import { call, errorOf } from './calling'

const DAY = '2026-10-01'
const KPIS = drawn('KPI | Target | Current\n Revenue | 10 | 8')
const SERIES = drawn('Date | KPI | Value\n 2026-09-30 | Revenue | 9')
const LANGUAGES = ['en', 'de', 'es', 'fr', 'pt', 'ja'] as const

const rowsOf = (name: string, ...args: unknown[]): Cell[][] => call(name, ...args) as Cell[][]

describe('KPI_HEALTH', () => {
  test('answers in the language of the headings, or of the settings', () => {
    const german = drawn('Kennzahl | Zielwert | Ist | Einheit\n Umsatz | 10 | 8 | k€')
    expect(rowsOf('KPI_HEALTH', german, '', '', DAY)[1]?.[3]).toBe('beobachten')
    expect(rowsOf('KPI_HEALTH', german, '', [['Language', 'fr']], DAY)[1]?.[3]).toBe('à surveiller')
  })

  test('says what could not be read, where it stands and how the direction was read', () => {
    const kpis = drawn('KPI | Target | Current | Direction\n A | much | #REF! | sideways')
    expect(rowsOf('KPI_HEALTH', kpis, '', '', DAY)[1]?.[6]).toBe(
      'Target in row 2 is “much”, which is not a number. (and 2 more)',
    )
    expect(rowsOf('KPI_HEALTH', KPIS, '', '', DAY)[1]?.[6]).toBe('Without a direction, more is better.')
  })

  test('tells of values that cannot be read in a last line, and takes an empty series', () => {
    const odd = drawn('Date | KPI | Value\n soon | Revenue | 9')
    expect(rowsOf('KPI_HEALTH', KPIS, odd, '', DAY)[2]?.[6]).toBe(
      'Date in row 2 is “soon”, which is not a day or period.',
    )
    expect(rowsOf('KPI_HEALTH', KPIS, drawn('|\n|'), '', DAY)).toHaveLength(2)
  })

  test('text from the sheet stays text', () => {
    const kpis: Grid = [
      ['KPI', 'Target', 'Current'],
      ['=1+1 {cell} <b>', '{seen} [a|b]', 1],
    ]
    const [, line] = rowsOf('KPI_HEALTH', kpis, '', '', DAY)
    expect(line?.[0]).toBe('=1+1 {cell} <b>')
    expect(line?.[6]).toContain('“{seen} [a|b]”')
  })
})

describe('an answer is not taken for OKR rows', () => {
  test.each(LANGUAGES)('%s', (language) => {
    const settings = [['Language', language]]
    for (const answer of [
      rowsOf('KPI_HEALTH', KPIS, SERIES, settings, DAY),
      rowsOf('KPI_TREND', SERIES, '', settings, DAY),
      rowsOf('KPI_SCORECARD', KPIS, SERIES, '', settings, DAY),
    ]) {
      expect(readsAsOkrs(answer)).toBe(false)
      expect(new Set(answer.map((row) => row.length)).size).toBe(1)
    }
  })
})

describe('all languages say the same', () => {
  const gapsOf = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort()
  const english = KPI_WORDS.en
  test.each(LANGUAGES)('%s', (language) => {
    const words = KPI_WORDS[language]
    for (const part of ['remarks', 'verdicts', 'problems'] as const) {
      const own: Readonly<Record<string, string>> = words[part]
      for (const [key, text] of Object.entries(english[part]))
        expect(gapsOf(own[key] ?? '')).toEqual(gapsOf(text))
    }
    for (const part of ['health', 'trend', 'scorecard'] as const) {
      const headings = words[part].split(' | ')
      expect(headings).toHaveLength(english[part].split(' | ').length)
      expect(new Set(headings).size).toBe(headings.length)
    }
  })
})

describe('an error says what to do', () => {
  test.each<[string, () => unknown, string]>([
    [
      'no KPIs',
      () => call('KPI_HEALTH', drawn('Colour\n red'), '', '', DAY),
      'KPI_HEALTH: no row of kpis reads as a header.',
    ],
    [
      'no series',
      () => call('KPI_TREND', drawn('Colour\n red'), '', '', DAY),
      'KPI_TREND: series has no dated values.',
    ],
    [
      'a name that is not there',
      () => call('KPI_VALUE', SERIES, 'Weather', DAY),
      'KPI_VALUE: no KPI is called “Weather”. There are, among others, “Revenue”.',
    ],
    [
      'no name in an empty series',
      () => call('KPI_VALUE', drawn('|\n|'), 'A', DAY),
      'KPI_VALUE: no KPI is called “A”. There are no KPIs',
    ],
    ['no clock', () => call('KPI_HEALTH', KPIS), 'KPI_HEALTH: today is missing.'],
  ])('%s', (_, run, start) => {
    expect(errorOf(run).message.slice(0, start.length)).toBe(start)
  })
})

describe('KPI_TREND', () => {
  test('of one KPI gives only that one', () => {
    const series = drawn('Month | A | B\n 2026-08 | 1 | 2\n 2026-09 | 1 | 2')
    expect(rowsOf('KPI_TREND', series, 'b', '', DAY).map(([name]) => name)).toEqual(['KPI trend', 'B'])
  })
})
