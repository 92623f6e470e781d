import { describe, expect, test } from 'vitest'
import type { Bet, BetProblem } from '../../../core/bets/bet'
import { BET_HEADERS } from '../../../core/bets/bet-header.words'
import { languageOfBets } from '../../../core/bets/bet-language'
import { readBets } from '../../../core/bets/read-bets'
import { dayAfter, readLag } from '../../../core/bets/read-lag'
import type { Cell } from '../../../core/cells/cell'
import { dayNumber, isoOfDayNumber } from '../../../core/cells/day-number'
import { BET_WORDS } from '../../../core/text/bets/bet.words'
import { drawn } from '../draw'

const NAMES: Readonly<Record<string, readonly string[]>> = {
  en: ['Response time', 'Churn', 'CSAT'],
  de: ['Antwortzeit', 'Abwanderung', 'CSAT'],
  es: ['Tiempo de respuesta', 'Tasa de abandono', 'CSAT'],
  fr: ['Temps de réponse', 'Taux de départ', 'CSAT'],
  pt: ['Tempo de resposta', 'Taxa de cancelamento', 'CSAT'],
  ja: ['応答時間', '解約率', 'CSAT'],
}

function read(grid: Cell[][], names: readonly string[] = []): readonly (Bet | BetProblem)[] {
  return readBets(grid, { settings: {}, names }).lines
}

function sentence(text: string, names: readonly string[] = []): Bet | BetProblem | undefined {
  return read([['Bet'], [text]], names)[0]
}

const BY = dayNumber('2026-11-30')

describe('a bet in one sentence', () => {
  const examples = Object.entries(BET_WORDS).map(([language, { example }]) => ({ language, example }))

  test.each(examples)('the example of $language says all that a bet needs', ({ language, example }) => {
    const [keyResult, kpi, guardrail] = NAMES[language] ?? []
    expect(sentence(example, NAMES[language])).toMatchObject({
      keyResult,
      reaches: { value: 12, isPercent: false },
      by: BY,
      kpi,
      movement: { sign: -1, how: 'by', amount: 0.5, isPercent: true },
      until: BY + 56,
      guardrail: { name: guardrail, bound: { value: 90, isPercent: true, side: 'at least' } },
    })
  })

  test.each(examples)(
    'the example of $language is read where the sheet knows none of its names',
    ({ example }) => {
      expect(sentence(example)).toMatchObject({
        by: BY,
        reaches: { value: 12 },
        movement: { sign: -1, amount: 0.5 },
        guardrail: { bound: { value: 90 } },
      })
    },
  )

  test.each(examples)('the example of $language names its language', ({ language, example }) => {
    expect(languageOfBets([['x'], ['Bet'], [example]], 2)).toBe(language)
  })

  test.each([
    [
      'If NPS reaches 50 by Q4 2026, then revenue grows by 10 % within two months',
      { sign: 1, how: 'relative', amount: 0.1 },
    ],
    [
      'If NPS reaches 50 by Q4 2026, revenue rises from 5 to 6 within a quarter',
      { sign: 1, how: 'by', amount: 1 },
    ],
    [
      'If NPS reaches 50 by Q4 2026, then revenue falls to 4.5 in 3 months',
      { sign: -1, how: 'to', amount: 4.5 },
    ],
    [
      'Wenn NPS bis Ende Q4 2026 50 erreicht, steigt der Umsatz in 6 Wochen um 2k',
      { sign: 1, how: 'by', amount: 2000 },
    ],
  ])('%s', (text, movement) => {
    expect(sentence(text, ['NPS'])).toMatchObject({
      keyResult: 'NPS',
      by: dayNumber('2026-12-31'),
      movement,
    })
  })

  test.each([
    ['If NPS reaches 50 by Q4 2026, then churn falls by 10% by end of March 2027'],
    ['If NPS reaches 50 by Q4 2026, then churn falls by 10% in the next quarter'],
    ['If NPS reaches 50 by Q4 2026, then churn falls by 10% one quarter later'],
    ['If NPS reaches 50 by Q4 2026, then churn in Europe falls by 10% within 3 months'],
    ['If NPS reaches 50 on 31 Dec 2026, then churn falls by 10% after three months'],
    ['Wenn NPS bis Ende Q4 2026 50 erreicht, dann sinkt churn im nächsten Quartal um 10 %'],
    ['Si NPS llega a 50 antes del 31/12/2026, entonces churn baja un 10 % tres meses después'],
    ['Si NPS atteint 50 au 31 décembre 2026, alors churn baisse de 10 % au prochain trimestre'],
    ['Se NPS chegar a 50 até 31/12/2026, então churn cai 10 % no próximo trimestre'],
    ['2026年12月31日までにNPSが50に達したら、churnが3か月以内に10％下がる'],
  ])('a day to move by, or the time after, is a lag too: %s', (text) => {
    expect(sentence(text, ['NPS', 'churn'])).toMatchObject({
      keyResult: 'NPS',
      reaches: { value: 50 },
      by: dayNumber('2026-12-31'),
      kpi: 'churn',
      movement: { sign: -1, how: 'relative', amount: 0.1 },
      until: dayNumber('2027-03-31'),
    })
  })

  test('a KPI cannot move before its key result, and better may be up or down', () => {
    const start = 'If NPS reaches 50 by Q4 2026, then churn'
    expect(sentence(`${start} falls by 10% by Q3 2026`)).toMatchObject({ code: 'no-lag' })
    expect(sentence(`${start} improves by 1 point within 8 weeks`)).toMatchObject({ code: 'no-movement' })
  })

  test('numbers in a known name are no amounts', () => {
    const bet = sentence(
      'If Top 10 list is done by 2026-11-30, then D7 retention rises by 2 points within 4 weeks',
      ['Top 10 list', 'D7 retention'],
    )
    expect(bet).toMatchObject({
      keyResult: 'Top 10 list',
      reaches: undefined,
      kpi: 'D7 retention',
      movement: { amount: 2 },
    })
  })

  test('a name may hold a time of its own', () => {
    const text =
      'If sales of 2025 reaches 65 by 2026-11-30, then answers in 30 days rises by 10 within 3 months'
    expect(sentence(text, ['Sales of 2025', 'Answers in 30 days'])).toMatchObject({
      keyResult: 'Sales of 2025',
      by: BY,
      kpi: 'Answers in 30 days',
      movement: { amount: 10 },
      until: dayNumber('2027-02-28'),
    })
  })

  test('names that nobody knows are the words before the number', () => {
    expect(
      sentence('If response time reaches 12 h by 2026-11-30, then churn falls by 1 within 4 weeks'),
    ).toMatchObject({ keyResult: 'response time', kpi: 'churn' })
  })

  test('a key result without a day has that of its cycle', () => {
    const [bet] = read(
      drawn('Bet | Cycle\n If NPS reaches 50, then churn falls by 1 within 4 weeks | Q3 2026'),
    )
    expect(bet).toMatchObject({ by: dayNumber('2026-09-30'), cycle: 'Q3 2026' })
  })

  test.each([
    ['Let us grow', 'no-bet'],
    ['If NPS reaches 50, then churn falls by 1 within 4 weeks', 'no-day'],
    ['If NPS reaches 50 by 2026-11-30, then churn falls by 1', 'no-lag'],
    ['If NPS reaches 50 by 2026-11-30, then churn changes within 4 weeks', 'no-movement'],
    ['If NPS reaches 50 by 2026-11-30, then churn is 1 within 4 weeks', 'no-movement'],
    ['If NPS reaches 50 by 2026-11-30, then falls by 1 within 4 weeks', 'no-kpi'],
    ['If NPS reaches 50 by 2026-11-30, then churn falls by 1 within 4 weeks while CSAT holds', 'no-bound'],
  ])('“%s” is a problem: %s', (text, code) => {
    expect(sentence(text)).toEqual({ code, row: 2, column: 1, seen: text })
  })

  test('hostile text is no bet', () => {
    expect(sentence('If '.repeat(20_000))).toHaveProperty('code')
    expect(sentence(`If ${'by '.repeat(20_000)}, then ${'in 1 '.repeat(9000)}`)).toHaveProperty('code')
  })
})

describe('a bet in columns', () => {
  const FIELDS = {
    keyResult: 'Answer time',
    reaches: 12,
    by: '2026-11-30',
    kpi: 'Churn',
    moves: '-0.5 points',
    within: '8 weeks',
    guardrail: 'CSAT',
    bound: '≥ 90 %',
    kind: 'Service',
    owner: 'Ada',
    cycle: 'Q4',
  } as const
  const fields = Object.keys(FIELDS) as (keyof typeof FIELDS)[]

  test.each([0, 1, 2])('is read under word %i of each header', (place) => {
    const header = fields.map((field) => BET_HEADERS[field].split(',')[place]?.trim() ?? '')
    expect(read([header, Object.values(FIELDS)])[0]).toEqual({
      row: 2,
      title: 'Answer time → Churn',
      keyResult: 'Answer time',
      reaches: { value: 12, isPercent: false, side: undefined },
      by: BY,
      kpi: 'Churn',
      movement: { sign: -1, how: 'by', amount: 0.5, isPercent: true },
      until: BY + 56,
      guardrail: { name: 'CSAT', bound: { value: 90, isPercent: true, side: 'at least' } },
      kind: 'Service',
      owner: 'Ada',
      cycle: 'Q4',
    })
  })

  test('no word names two columns', () => {
    const words = Object.values(BET_HEADERS).flatMap((list) =>
      Array.from(new Set(list.split(',').map((word) => word.trim()))),
    )
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([])
  })

  test.each<[Cell, object]>([
    [-2, { sign: -1, how: 'by', amount: 2 }],
    [2, { sign: 1, how: 'by', amount: 2 }],
    ['0,5', { sign: 1, how: 'by', amount: 0.5 }],
    ['+10 %', { sign: 1, how: 'relative', amount: 0.1 }],
    ['−10%', { sign: -1, how: 'relative', amount: 0.1 }],
    ['down 3', { sign: -1, how: 'by', amount: 3 }],
    ['from 5 to 4.5', { sign: -1, how: 'by', amount: 0.5 }],
  ])('moves by %j', (moves, movement) => {
    const [bet] = read([
      ['If', 'By', 'Then', 'Moves by', 'Within'],
      ['A', '2026-11-30', 'B', moves, 4],
    ])
    expect(bet).toMatchObject({ movement, until: BY + 28 })
  })

  test.each([
    [0, 'no-key-result'],
    [1, 'no-day'],
    [2, 'no-kpi'],
    [3, 'no-movement'],
    [4, 'no-lag'],
  ])('an empty column %i is a problem in its place', (column, code) => {
    const line = ['A', '2026-11-30', 'B', 2, '4 weeks'].map((cell, i) => (i === column ? '' : cell))
    expect(read([['If', 'By', 'Then', 'Moves by', 'Within'], line])[0]).toMatchObject({
      code,
      row: 2,
      column: column + 1,
    })
  })

  test('a guardrail may carry its bound in its own cell', () => {
    const [bet] = read([
      ['If', 'By', 'Then', 'Moves by', 'Within', 'While'],
      ['A', '2026-11-30', 'B', 2, 4, 'CSAT at least 90 %'],
    ])
    expect(bet).toMatchObject({ guardrail: { name: 'CSAT', bound: { value: 90, side: 'at least' } } })
  })

  test('a range without such a header holds no bets', () => {
    expect(readBets([['x', 'y']], { settings: {}, names: [] })).toEqual({ lines: [] })
  })
})

describe('how long a KPI has', () => {
  test.each([
    ['8 weeks', '2026-11-30', '2027-01-25'],
    ['8 Wochen', '2026-11-30', '2027-01-25'],
    ['10 days', '2026-11-30', '2026-12-10'],
    ['3 months', '2026-11-30', '2027-02-28'],
    ['1 quarter', '2026-11-30', '2027-02-28'],
    ['1 Monat', '2028-01-31', '2028-02-29'],
    ['1年', '2026-11-30', '2027-11-30'],
    ['2 trimestres', '2026-08-31', '2027-02-28'],
    ['4', '2026-11-30', '2026-12-28'],
  ])('%s from %s end on %s', (text, from, to) => {
    const lag = readLag(text)
    expect(lag === undefined ? undefined : isoOfDayNumber(dayAfter(dayNumber(from), lag))).toBe(to)
  })

  test.each(['', 'soon', '0 weeks', '8 apples', '9999 years'])('“%s” says nothing', (text) => {
    expect(readLag(text)).toBeUndefined()
  })
})
