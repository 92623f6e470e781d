import { describe, expect, test } from 'vitest'
import type { Cell } from '../../../core/cells/cell'
import { callFunction } from '../../../core/functions/call-function'
import { drawn } from '../draw'
import { call, errorOf, functionNamed } from './calling'

const ROWS = drawn(`
  | ID | Parent | Title | Cycle   | Target | Current | Status | Confidence |
  | O  |        | Grow  | Q4 2026 |        |         |        |            |
  | A  | O      | Users |         | 100    | 50      |        | 8          |
  | B  | O      | Calls |         | 100    | 10      | 🟢     | 3          |`)
const LOG = drawn('Date | Key Result | Value\n2026-11-01 | Users | 40\n2026-11-14 | Calls | 10')
const TODAY = '2026-11-15'

describe('OKR_STATUS', () => {
  test('of all rows, of one by id or title, and as typed', () => {
    expect(call('OKR_STATUS', ROWS, '', '', TODAY)).toBe('At risk')
    expect(call('OKR_STATUS', ROWS, 'A', '', TODAY)).toBe('On track')
    expect(call('OKR_STATUS', ROWS, 'calls', '', TODAY)).toBe('🟢')
  })

  test('with a log, what was not reported for eleven days is stale', () => {
    expect(call('OKR_STATUS', ROWS, 'A', '', '2026-11-11', LOG)).toBe('On track')
    expect(call('OKR_STATUS', ROWS, 'A', '', '2026-11-12', LOG)).toBe('Stale')
  })

  test('an entry of a day to come is no check-in', () => {
    const later = drawn('Date | Key Result | Value\n2026-12-14 | Users | 40')
    expect(call('OKR_STATUS', ROWS, 'A', '', TODAY, later)).toBe('Stale')
  })

  test('takes the workbook’s day, and a day that is given before it', () => {
    const workbook = { tabs: () => [], today: () => '2027-01-01' }
    expect(callFunction(functionNamed('OKR_STATUS'), [ROWS, 'A'], workbook)).toBe('At risk')
    expect(callFunction(functionNamed('OKR_STATUS'), [ROWS, 'A', '', TODAY], workbook)).toBe('On track')
  })

  test('says what is wrong with its arguments', () => {
    expect(errorOf(() => call('OKR_STATUS', ROWS, 'X', '', TODAY)).message).toMatch(
      /^OKR_STATUS: no objective/,
    )
    expect(errorOf(() => call('OKR_STATUS', ROWS, '', '', 'soon')).message).toMatch(
      /^OKR_STATUS: today must be a day/,
    )
    expect(errorOf(() => call('OKR_STATUSES', ROWS)).message).toMatch(/^OKR_STATUSES: today is missing/)
  })
})

describe('a Current cell that cannot be read', () => {
  const rows = (current: Cell, scoring: Cell = ''): Cell[][] => [
    ['Objective', 'KR', 'Cycle', 'Start', 'Target', 'Current', 'Scoring'],
    ['Grow', '', 'Q4 2026', '', '', '', ''],
    ['', 'Users', '', 10, 100, current, scoring],
  ]
  const LINES = ['#REF!', '#N/A', 'abc', '5 or 6']

  test.each(LINES)('%s is no value and no beginning', (current) => {
    expect(call('OKR_STATUSES', rows(current), '', TODAY)).toEqual([
      ['OKR status', 'By the numbers'],
      ['No data', 'No data'],
      ['No data', 'No data'],
    ])
    const [, , users = []] = call('OKR_TREE', rows(current), '', TODAY) as Cell[][]
    expect(users.slice(1, 6)).toEqual(['', '', '', 45 / 91, 'No data'])
  })

  test.each(LINES)(
    '%s is not judged where the settings put a number in the place of missing ones',
    (current) => {
      for (const missing of ['zero', 'start'])
        expect(call('OKR_STATUS', rows(current), 'Users', [['Missing values', missing]], TODAY)).toBe(
          'No data',
        )
    },
  )

  test.each(['at most', 'at least', 'binary', 'milestones'])(
    '#REF! says as little by the rule %s',
    (rule) => {
      expect(call('OKR_STATUS', rows('#REF!', rule), 'Users', '', TODAY)).toBe('No data')
    },
  )

  test.each(['', '  ', '-', 'tbd', 'n/a', 'not started', 'Nicht begonnen'])(
    '“%s” has not started',
    (current) => {
      expect(call('OKR_STATUS', rows(current), 'Users', '', TODAY)).toBe('Not started')
    },
  )

  test.each(LINES)('OKR_EXPLAIN says of %s that it cannot be read', (current) => {
    const lines = (call('OKR_EXPLAIN', rows(current), 'Users') as Cell[][]).flat()
    expect(lines).toContain('It has no score: its current value cannot be read.')
  })
})

describe('OKR_STATUSES', () => {
  test('stands beside the rows', () => {
    const rows = [
      ['Our OKRs'],
      ...drawn(
        'Objective | KR | Cycle | Target | Current | Status\nGrow | | Q4 2026 | | |\n | a | | 10 | 1 | green\n | | | | |\n | b | | 10 | 9 |',
      ),
    ]
    expect(call('OKR_STATUSES', rows, '', TODAY)).toEqual([
      ['', ''],
      ['OKR status', 'By the numbers'],
      ['On track', 'On track'],
      ['green', 'At risk'],
      ['', ''],
      ['On track', 'On track'],
    ])
  })
})

describe('OKR_EXPECTED', () => {
  test.each<[string, unknown[], unknown]>([
    ['texts', ['2026-10-01', '2026-10-11', '2026-10-06'], 0.5],
    [
      'dates as Sheets hands them over',
      [new Date(2026, 9, 1), new Date(2026, 9, 11), new Date(2026, 9, 6)],
      0.5,
    ],
    ['ranges of one cell', [[['2026-10-01']], [[new Date(2026, 9, 11)]], '2026-10-06'], 0.5],
    ['serial numbers', [46296, 46306, 46301], 0.5],
    ['working days in other words', ['2026-10-01', '2026-10-09', '2026-10-03', 'Arbeitstage'], 1 / 6],
  ])('%s', (_, args, share) => {
    expect(call('OKR_EXPECTED', ...args)).toBe(share)
  })

  test.each<[unknown[], string]>([
    [
      ['2026-10-11', '2026-10-01', '2026-10-06'],
      'OKR_EXPECTED: end 2026-10-01 lies before start 2026-10-11.',
    ],
    [
      ['2026-10-01', 'soon', '2026-10-06'],
      'OKR_EXPECTED: end must be a day such as 2026-12-31, but it is “soon”.',
    ],
    [
      ['2026-10-01', '2026-10-11', '2026-10-06', 'some'],
      'OKR_EXPECTED: days must be "calendar" or "working", but it is “some”.',
    ],
    [['2026-10-01', '2026-10-11'], 'OKR_EXPECTED: today is missing.'],
  ])('%j is a wrong call', (args, start) => {
    const { code, message } = errorOf(() => call('OKR_EXPECTED', ...args))
    expect(code).toBe('wrong-arguments')
    expect(message.slice(0, start.length)).toBe(start)
  })

  test('rows without days are blank', () => {
    const rows = drawn('Objective | KR | Target | Current\n Grow | a | 10 | 5')
    expect(call('OKR_EXPECTED', rows, '', TODAY)).toEqual([['OKR expected'], ['']])
  })
})

describe('OKR_TREE on a day', () => {
  const tree = (today: string, ...more: unknown[]): Cell[][] =>
    (call('OKR_TREE', ROWS, '', today, ...more) as Cell[][]).slice(1)

  test('has expected, status and confidence', () => {
    const half = 45 / 91
    expect(tree(TODAY)).toEqual([
      ['Grow', 0.3, '', '███░░┃░░░░░', half, 'At risk', 0.55],
      ['    Users', 0.5, '', '█████┃░░░░░', half, 'On track', 0.8],
      ['    Calls', 0.1, '', '█░░░░┃░░░░░ low confidence', half, '🟢', 0.3],
    ])
  })

  test('shows no mark at either end of the bar', () => {
    expect(tree('2026-10-01').map(([, , , bar]) => bar)).toEqual([
      '███░░░░░░░',
      '█████░░░░░',
      '█░░░░░░░░░ low confidence',
    ])
    expect(tree('2026-12-31')[0]?.[3]).toBe('███░░░░░░░')
  })

  test('says of a set that is too safe so, until it is judged', () => {
    const safe = ROWS.map((row, i) => (i < 2 ? row : row.slice(0, 7).concat(9)))
    const bars = (today: string): unknown[] =>
      (call('OKR_TREE', safe, '', today) as Cell[][]).map((row) => row[3])
    expect(bars('2026-10-07')[1]).toBe('█┃██░░░░░░░ rather safe')
    expect(bars('2026-10-08')[1]).toBe('█┃██░░░░░░░')
  })

  test('takes the log', () => {
    expect(tree(TODAY, LOG).map((row) => row[5])).toEqual(['At risk', 'Stale', '🟢'])
  })
})

describe('OKR_SUMMARY on a day', () => {
  test('counts key results by status, by perspective too', () => {
    const rows = drawn(`
      | Objective | KR | Perspective | Cycle   | Target | Current |
      | Grow      | a  | Financial   | Q4 2026 | 10     | 5       |
      |           | b  |             |         | 10     | 1       |
      | Care      | c  | Customer    | Q4 2026 | 10     |         |`)
    const [headings = [], ...lines] = call('OKR_SUMMARY', rows, 'perspective', '', TODAY) as Cell[][]
    expect(headings[0]).toBe('By perspective')
    expect(headings.slice(9)).toEqual([
      'Status: Done',
      'Status: On track',
      'Status: Behind',
      'Status: At risk',
      'Status: Stale',
      'Status: Not started',
      'Status: No data',
      'Status: Closed',
    ])
    expect(lines.map((line) => line.filter((_, column) => column === 0 || column > 8))).toEqual([
      ['Financial', 0, 1, 0, 1, 0, 0, 0, 0],
      ['Customer', 0, 0, 0, 0, 0, 1, 0, 0],
      ['All', 0, 1, 0, 1, 0, 1, 0, 0],
    ])
  })
})
