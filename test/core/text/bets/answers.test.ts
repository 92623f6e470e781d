import { describe, expect, test } from 'vitest'
import type { Cell, Grid } from '../../../../core/cells/cell'
import { dayNumber, isoOfDayNumber } from '../../../../core/cells/day-number'
import { readsAsOkrs } from '../../../../core/score/read-okrs'
import { fieldsOfHeader, headerKey } from '../../../../core/table/vocabularies'
import { ADVISE_WORDS } from '../../../../core/text/advise/advise.words'
import { BET_WORDS } from '../../../../core/text/bets/bet.words'
import { LEAD_WORDS } from '../../../../core/text/leads/lead.words'
import { PROPOSE_WORDS } from '../../../../core/text/propose/propose.words'
import type { Language } from '../../../../core/table/table-language'
import { call, errorOf } from '../../functions/calling'

const LANGUAGES = Object.keys(BET_WORDS) as Language[]
const NAMES = ['Nutzer', 'Users', 'CSAT']

const SERIES: Grid = [
  ['Date', ...NAMES],
  ...Array.from({ length: 24 }, (_, i) => [
    isoOfDayNumber(dayNumber('2026-01-05') + 7 * i),
    100 + ((i * 7) % 5) + (i > 16 ? 20 : 0),
    50 + ((i * 3) % 4),
    92,
  ]),
]

const HEAD = ['If', 'Reaches', 'By', 'Then', 'Moves by', 'Within', 'While', 'Bound', 'Kind', 'Owner', 'Cycle']
const BETS: Grid = [
  HEAD,
  ['Users', 50, '2026-04-27', 'Nutzer', 10, '6 weeks', 'CSAT', 90, 'Price', 'Ada', 'Q2 2026'],
  ['Users', 50, '2026-04-27', 'Nutzer', 10, '6 weeks', 'CSAT', '≥ 95', 'Price', 'Ada', 'Q2 2026'],
  ['Users', 50, '2026-04-27', 'Nutzer', 10, '6 weeks', 'Phones', 90, '', '', ''],
  ['Users', 50, '2026-04-27', 'Nutzer', 60, '6 weeks', '', '', '', '', ''],
  ['Users', 50, '2026-04-27', 'Nutzer', 30, '6 weeks', '', '', '', '', ''],
  ['Users', 50, '2026-04-27', 'CSAT', 1, '6 weeks', '', '', '', '', ''],
  ['Users', 99, '2026-04-27', 'Nutzer', 10, '6 weeks', '', '', '', '', ''],
  ['Nobody', 99, '2026-04-27', 'Nutzer', 10, '6 weeks', '', '', '', '', ''],
  ['Users', 50, '2026-01-19', 'Nutzer', 10, '6 weeks', '', '', '', '', ''],
  ['Users', 50, '2026-04-27', 'Nutzer', 10, '1 year', '', '', '', '', ''],
  ['Users', 50, '2026-04-27', 'Nutzer', '', '6 weeks', '', '', '', '', ''],
]

const settings = (language: Language): Grid => [['Language', language]]
const textsOf = (grid: unknown): string[] =>
  (grid as Cell[][]).flat().filter((cell): cell is string => typeof cell === 'string')

describe('answers in every language', () => {
  test.each(LANGUAGES)('OKR_BETS in %s leaves no gap open and is not taken for OKRs', (language) => {
    const answer = call('OKR_BETS', BETS, SERIES, '', settings(language), '2026-07-31') as Cell[][]
    expect(textsOf(answer).join(' ')).not.toMatch(/[{}[\]]|undefined|NaN/)
    expect(new Set(answer.map(({ length }) => length))).toEqual(new Set([7]))
    expect(readsAsOkrs(answer)).toBe(false)
    const { verdicts, notRead } = BET_WORDS[language]
    expect(answer.slice(1, BETS.length).map(([, verdict]) => verdict)).toEqual([
      verdicts.supported,
      verdicts.partly,
      verdicts.partly,
      verdicts.refuted,
      verdicts.partly,
      verdicts.refuted,
      verdicts['not enough evidence'],
      verdicts['not enough evidence'],
      verdicts['not enough evidence'],
      verdicts['not yet due'],
      notRead,
    ])
  })

  test.each(LANGUAGES)('no first heading in %s is a word that a header is known by', (language) => {
    const headings = [
      BET_WORDS[language].headings,
      [BET_WORDS[language].ledger],
      ADVISE_WORDS[language].headings,
      LEAD_WORDS[language].headings,
      PROPOSE_WORDS[language].headings,
    ]
    for (const [first = ''] of headings) expect(fieldsOfHeader(headerKey(first))).toEqual([])
  })

  test.each(LANGUAGES)(
    'a draft in %s is not taken for OKRs until its first heading is changed',
    (language) => {
      const { headings } = PROPOSE_WORDS[language]
      const rows: Grid = [headings, ['A', '', '', '', '2026-12-31', 'B'], ['', 'C', 1, 2, '2026-12-31', 'D']]
      expect(readsAsOkrs(rows)).toBe(false)
      expect(readsAsOkrs([['Objective', ...headings.slice(1)], ...rows.slice(1)])).toBe(true)
    },
  )
})

describe('a wrong call says what to do', () => {
  test.each<[string, unknown[], string]>([
    [
      'OKR_BETS',
      [[['x', 'y']], SERIES, '', '', '2026-07-31'],
      'OKR_BETS: bets has no header that can be read.',
    ],
    ['KPI_LEADS', [SERIES, 'User', 'CSAT'], 'KPI_LEADS: no KPI is called “User”. Is “Users” meant?'],
    ['KPI_LEADS', [SERIES, 'Users', 'CSAT', -1], 'KPI_LEADS: most must be 0 or more, but it is -1.'],
    [
      'OKR_ADVISE',
      ['goal', 'now', 'steady', 'year'],
      'OKR_ADVISE: change cannot be “now”. Write "fast" or "slow".',
    ],
  ])('%s', (name, args, message) => {
    expect(errorOf(() => call(name, ...args)).message).toContain(message)
  })
})
