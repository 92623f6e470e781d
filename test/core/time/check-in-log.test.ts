import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell } from '../../../core/cells/cell'
import { dayNumber, isoOfDayNumber } from '../../../core/cells/day-number'
import { type CheckInLog, readCheckInLog } from '../../../core/time/check-in-log'
import { drawn, okrs } from '../draw'

const { tree } = okrs(`
  | ID  | Objective | Key Result   | Unit  | Start | Target | Current |
  | K1  | Grow      | Users        |       | 100   | 200    | 150     |
  | K2  |           | Answer time  | h     | 24    | 12     | 15      |
  | K3  |           | Satisfaction |       | 60 %  | 80 %   | 70 %    |
  | K4  | Care      | Same name    |       | 0     | 10     | 1       |
  | K5  |           | Same name    |       | 0     | 10     | 1       |
  | K6  |           | Score        | %     | 50    | 90     | 60      |`)

const USERS = 1
const ANSWER = 2
const SATISFACTION = 3
const SCORE = 7

function logged(text: string): CheckInLog {
  return readCheckInLog(drawn(text), tree)
}

function valuesOf(log: CheckInLog, node: number): [string, number][] {
  return log.valuesOf(node).map(({ day, value }) => [isoOfDayNumber(day), value])
}

describe('a check-in is found by its key result', () => {
  test.each(['K1', 'k1', 'k 1', 'Users', ' USERS ', 'Ｕｓｅｒｓ'])('%s', (name) => {
    const log = logged(`Date | Key result | Value\n 2026-10-05 | ${name} | 120`)
    expect(valuesOf(log, USERS)).toEqual([['2026-10-05', 120]])
    expect(log.problems).toEqual([])
  })

  test('by an ID column where the title is missing or not the only one', () => {
    const log = logged(
      'Date | KR ID | Key result | Value\n 2026-10-05 | K5 | Same name | 3\n 2026-10-06 | | Users | 4',
    )
    expect([log.valuesOf(6), log.valuesOf(USERS)].map((values) => values.length)).toEqual([1, 1])
  })

  test('a name that is not known and one that several have are problems, and all other rows count', () => {
    const log = logged(`
      | Date       | Key result | Value |
      | 2026-10-05 | Uzers      | 1     |
      | 2026-10-05 | Same name  | 2     |
      | 2026-10-05 |            | 3     |
      | 2026-10-05 | Users      | 4     |`)
    expect(log.problems).toEqual([
      { code: 'unknown-name', row: 2, seen: 'Uzers' },
      { code: 'several-named', row: 3, seen: 'Same name' },
      { code: 'unknown-name', row: 4, seen: '' },
    ])
    expect(log.valuesOf(USERS)).toHaveLength(1)
  })
})

describe('one log in three shapes', () => {
  const long = logged(`
    | Week of    | KR          | Result |
    | 2026-10-05 | Users       | 120    |
    | 2026-10-12 | Users       | 130    |
    | 2026-10-05 | Answer time | 20     |`)

  test.each([
    [
      'key results across the top',
      `| Week       | Users | Answer time | Mood |
       | 2026-10-05 | 120   | 20          | 3    |
       | 2026-10-12 | 130   |             | 4    |`,
    ],
    [
      'days across the top, in the table of the OKRs itself',
      `| Objective | Key Result  | Start | Target | 2026-10-05 | 2026-10-12 |
       | Grow      |             |       |        |            |            |
       |           | Users       | 100   | 200    | 120        | 130        |
       |           | Answer time | 24    | 12     | 20         |            |
       |           | Mood        |       |        | 3          | 4          |`,
    ],
    [
      'ids down the side',
      `| KR ID | 2026-10-05 | 2026-10-12 |
       | K1    | 120        | 130        |
       | K2    | 20         |            |
       | Mood  | 3          | 4          |`,
    ],
  ])('%s', (_, text) => {
    const wide = logged(text)
    for (const node of [USERS, ANSWER]) expect(wide.valuesOf(node)).toEqual(long.valuesOf(node))
    expect(wide.problems).toMatchObject([{ code: 'unknown-name', seen: 'Mood' }])
  })

  test('a table about something else is no log', () => {
    const { problems } = logged('Date | Revenue\n 2026-10-05 | 5\n 2026-10-12 | 6')
    expect(problems).toMatchObject([{ code: 'no-header' }])
  })

  test('a week, month or quarter counts on its last day', () => {
    const log = logged('KW | Schlüsselergebnis | Stand\n KW 41 2026 | Users | 120\n 2026-10 | Users | 130')
    expect(valuesOf(log, USERS)).toEqual([
      ['2026-10-11', 120],
      ['2026-10-31', 130],
    ])
  })
})

describe('a check-in has the unit of its key result', () => {
  const header = 'Date | Key result | Value\n'
  test.each<[string, number, string, number]>([
    ['per cent as text', SATISFACTION, '65 %', 0.65],
    ['a share', SATISFACTION, '0.65', 0.65],
    ['whole per cent', SATISFACTION, '65', 0.65],
    ['per cent where the key result counts to 100', SCORE, '65 %', 65],
    ['a plain number', ANSWER, '20', 20],
    ['the same unit', ANSWER, '20 hours', 20],
    ['another unit of time', ANSWER, '90 min', 1.5],
  ])('%s', (_, node, typed, value) => {
    const log = logged(`${header} 2026-10-05 | K${node === SCORE ? 6 : node} | ${typed}`)
    expect(valuesOf(log, node)).toEqual([['2026-10-05', value]])
    expect(log.problems).toEqual([])
  })

  test('plain numbers of a key result in per cent are read by one rule, and the odd one is told', () => {
    const log = logged(`${header} 2026-10-05|K3|62\n 2026-10-12|K3|0.64\n 2026-10-19|K3|66`)
    expect(valuesOf(log, SATISFACTION).map(([, value]) => value)).toEqual([0.62, 0.0064, 0.66])
    expect(log.problems).toEqual([{ code: 'odd-scale', row: 3, seen: '0.64' }])
  })

  test('a unit that cannot be turned into it is a problem', () => {
    const log = logged(`${header} 2026-10-05 | K2 | 20 EUR`)
    expect([log.valuesOf(ANSWER), log.problems]).toEqual([
      [],
      [{ code: 'other-unit', row: 2, seen: '20 EUR' }],
    ])
  })
})

describe('rows that cannot be read', () => {
  test('an unreadable day leaves the row out, an unreadable value only the value', () => {
    const log = logged(`
      | Date       | Key result | Value | Confidence | Comment | Who | Projection |
      | soon       | Users      | 1     | 0.5        |         |     |            |
      | 2026-10-06 | Users      | many  | 0.5        | well    | Ann | 190        |`)
    expect(log.problems.map(({ code, row }) => [code, row])).toEqual([
      ['no-day', 2],
      ['no-value', 3],
    ])
    expect(log.entriesOf(USERS)).toEqual([
      {
        row: 3,
        day: dayNumber('2026-10-06'),
        value: undefined,
        projection: 190,
        confidence: 0.5,
        status: '',
        note: 'well',
        who: 'Ann',
      },
    ])
  })

  test('a log without a header is one problem, an empty one is none', () => {
    expect(logged('a | b\n 1 | 2').problems).toEqual([{ code: 'no-header', row: 1, seen: '' }])
    expect(readCheckInLog([['', '']], tree).problems).toEqual([])
  })

  test('days are read in the order that the column proves', () => {
    const log = logged('Date | KR | Value\n 03/04/2026 | K1 | 1\n 12/31/2026 | K1 | 2')
    expect(valuesOf(log, USERS).map(([day]) => day)).toEqual(['2026-03-04', '2026-12-31'])
  })
})

test.each([
  ['en', 'Date | Key result | Value | Who | Expected end value'],
  ['de', 'Datum | Schlüsselergebnis | Wert | Wer | Prognose'],
  ['es', 'Fecha | Resultado clave | Valor actual | Responsable | Proyección'],
  ['fr', 'Date | Résultat clé | Valeur actuelle | Responsable | Prévision'],
  ['pt', 'Data | Resultado-chave | Valor atual | Responsável | Projeção'],
  ['ja', '日付 | 主要な成果 | 現在値 | 担当者 | 予測'],
])('the headers are known in %s', (_, header) => {
  const log = logged(`${header}\n 2026-10-05 | K1 | 120 | Ann | 180`)
  expect(log.entriesOf(USERS)).toMatchObject([{ value: 120, who: 'Ann', projection: 180 }])
})

describe('a log is only ever added to', () => {
  const rows = (values: readonly (readonly [string, number])[]): Cell[][] => [
    ['Date', 'Key result', 'Value'],
    ...values.map(([day, value]) => [day, 'Users', value]),
  ]

  test('the later row of a day corrects the earlier one, and both are kept', () => {
    const log = readCheckInLog(
      rows([
        ['2028-02-29', 1],
        ['2028-03-01', 2],
        ['2028-02-29', 3],
      ]),
      tree,
    )
    expect(valuesOf(log, USERS)).toEqual([
      ['2028-02-29', 3],
      ['2028-03-01', 2],
    ])
    expect(log.entriesOf(USERS).map(({ row }) => row)).toEqual([2, 4, 3])
  })

  test('the last check-in up to a day is on it or before it', () => {
    const log = readCheckInLog(
      rows([
        ['2026-10-12', 2],
        ['2026-10-05', 1],
      ]),
      tree,
    )
    const last = (day: string): unknown => log.lastCheckIn(USERS, dayNumber(day))?.value
    expect(['2026-10-04', '2026-10-05', '2026-10-11', '2026-10-12'].map(last)).toEqual([undefined, 1, 1, 2])
  })

  test.each([
    ['2026-11-15', 1],
    ['2026-11-16', 2],
    ['2026-11-18', 2],
    ['2026-11-22', 2],
    ['2026-12-01', 2],
  ])('what was reported for a week counts from its first day on: %s', (today, value) => {
    const day = dayNumber(today)
    const weeks: Cell[][] = [
      ['Key result', '2026-W46', '2026-W47', '2026-W49'],
      ['Users', 1, 2, ''],
    ]
    const list = rows([
      ['2026-W46', 1],
      ['2026-W47', 2],
    ])
    for (const grid of [weeks, list]) {
      const log = readCheckInLog(grid, tree, day)
      expect(log.lastCheckIn(USERS, day)?.value).toBe(value)
      expect(log.lastCheckIn(USERS, day)?.day).toBeLessThanOrEqual(day)
      expect(log.lastCheckIn(USERS, dayNumber('2026-11-14'))).toBeUndefined()
    }
  })

  test('in which order rows of different days stand makes no difference', () => {
    const days = fc.uniqueArray(fc.integer({ min: 46_000, max: 46_100 }), { maxLength: 20 })
    fc.assert(
      fc.property(
        days.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          const read = (of: readonly number[]): unknown =>
            readCheckInLog(rows(of.map((day) => [isoOfDayNumber(day), day])), tree).valuesOf(USERS)
          expect(read(shuffled)).toEqual(read(list))
        },
      ),
    )
  })
})
