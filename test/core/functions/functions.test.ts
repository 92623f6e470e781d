import { describe, expect, test } from 'vitest'
import type { Cell, Grid } from '../../../core/cells/cell'
import { ALL_FUNCTIONS } from '../../../core/functions/all-functions'
import { callFunction } from '../../../core/functions/call-function'
import { drawn } from '../draw'
import { call, errorOf, functionNamed, NO_TABS } from './calling'

describe('every example of every function is true', () => {
  const examples = ALL_FUNCTIONS.flatMap((fn) =>
    fn.examples.map((example, i) => ({ fn, example, label: `${fn.name} example ${i + 1}` })),
  )
  test.each(examples)('$label', ({ fn, example }) => {
    if (example.error !== undefined) {
      expect(errorOf(() => callFunction(fn, example.args, NO_TABS)).message).toBe(example.error)
      return
    }
    const round = (value: unknown): unknown =>
      typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : value
    const plain = (result: unknown): unknown =>
      Array.isArray(result) ? result.map((row: unknown[]) => row.map(round)) : round(result)
    expect(plain(callFunction(fn, example.args, NO_TABS))).toEqual(plain(example.result))
  })
})

describe('every function says what a missing argument wants', () => {
  const cases = ALL_FUNCTIONS.flatMap((fn) =>
    fn.forms.flatMap(({ params }) =>
      params.flatMap((param, place) =>
        // Without any argument it is the first form that is meant.
        param.isOptional ||
        (place === 0 && (fn.forms.some((f) => f.params.length === 0) || fn.forms[0]?.params !== params))
          ? []
          : [{ fn, params, param, place }],
      ),
    ),
  )
  test.each(cases)('$fn.name without $param.name', ({ fn, params, param, place }) => {
    const given: Partial<Record<string, unknown>> = { rows: [['x', 'y']], day: '2026-10-01' }
    const args = params.slice(0, place).map(({ type }) => given[type] ?? 1)
    const error = errorOf(() => callFunction(fn, args, NO_TABS))
    expect(error.code).toBe('wrong-arguments')
    expect(error.message).toMatch(new RegExp(`^${fn.name}: ${param.name} is missing\\.`))
    expect(error.message).toContain(param.help)
  })
})

describe('every function', () => {
  test.each(ALL_FUNCTIONS)(
    '$name has one-line help, examples, and labels as parameter names',
    ({ name, summary, forms, examples }) => {
      expect(name).toMatch(/^(OKR|KPI)_[A-Z]+$/)
      for (const line of [summary, ...forms.flatMap(({ params }) => params.map(({ help }) => help))]) {
        expect(line).toMatch(/^[^\n<>]+\.$/)
      }
      for (const { params } of forms)
        for (const param of params) expect(param.name).toMatch(/^[a-z][A-Za-z]*$/)
      expect(examples.length).toBeGreaterThan(0)
    },
  )
})

describe('an answer a person can act on', () => {
  const rows = drawn('Objective | KR | Target | Current\n Grow | Users | 10 | 5')
  test.each<[string, () => unknown, string]>([
    [
      'an empty range',
      () =>
        call('OKR_SCORE', [
          ['', ''],
          ['', ''],
        ]),
      'OKR_SCORE: The range is empty. Pass the rows',
    ],
    ['an empty cell', () => call('OKR_TREE', ''), 'OKR_TREE: The range is empty.'],
    [
      'no header',
      () => call('OKR_SCORES', [['Users', 10]]),
      'OKR_SCORES: No row of this range reads as a header. Include',
    ],
    [
      'no layout',
      () => call('OKR_SCORE', drawn('Key Result | Target\n a | 1')),
      'OKR_SCORE: The header does not say which',
    ],
    [
      'a wrong id',
      () => call('OKR_SCORE', rows, 'O9'),
      'OKR_SCORE: no objective or key result has the id or title “O9”. There are, among others, “Grow”, “Users”.',
    ],
    [
      'a wrong id in a table without rows',
      () => call('OKR_SCORE', rows.slice(0, 1), 'O9'),
      'OKR_SCORE: no objective or key result has the id or title “O9”. There are no rows below the header.',
    ],
    [
      'text for a number',
      () => call('OKR_PROGRESS', 1, 'soon', 3),
      'OKR_PROGRESS: target must be a number, but it is “soon”.',
    ],
    [
      'an empty target',
      () => call('OKR_PROGRESS', 1, '', 3),
      'OKR_PROGRESS: target must be a number, but it is empty.',
    ],
    [
      'an error cell',
      () => call('OKR_PROGRESS', 1, 2, '#REF!'),
      'OKR_PROGRESS: current must be a number, but it is “#REF!”.',
    ],
    [
      'a range for a number',
      () => call('OKR_PROGRESS', 1, [[1], [2]], 3),
      'OKR_PROGRESS: target must be one cell, not a range.',
    ],
    ['a range for an id', () => call('OKR_SCORE', rows, rows), 'OKR_SCORE: id must be one cell or text.'],
    ['too many arguments', () => call('OKR_SCORES', rows, '', 1), 'OKR_SCORES takes at most 2 arguments.'],
    ['two of three numbers', () => call('OKR_SCORE', 1, 2), 'OKR_SCORE: current is missing.'],
    [
      'no tab with OKRs',
      () => call('OKR_SCORE'),
      'OKR_SCORE: no tab of this workbook reads as an OKR table.',
    ],
  ])('%s', (_, run, start) => {
    const { message } = errorOf(run)
    expect(message.slice(0, start.length)).toBe(start)
    expect(message).not.toMatch(/undefined|NaN|\[object|null/)
  })

  test('OKR_CHECK answers in the cells what the others throw', () => {
    expect(call('OKR_CHECK', [['']])).toEqual([
      ['Row', 'Column', 'What is wrong', 'What to do'],
      [
        1,
        '',
        'The range is empty.',
        'Pass the rows of your OKR table with its header row, such as OKRs!A1:K.',
      ],
    ])
  })
})

describe('OKR_SCORE', () => {
  const rows = drawn(`
    | ID | Parent | Title | Target | Current |
    | 1  |        | Grow  |        |         |
    | 2  | 1      | Users | 10     | 5       |
    | 3  | 1      | Open  | 10     |         |`)

  test('finds a node by id, by title, and by title in other upper and lower case', () => {
    expect([
      call('OKR_SCORE', rows, 2),
      call('OKR_SCORE', rows, '2'),
      call('OKR_SCORE', rows, 'Users'),
      call('OKR_SCORE', rows, 'grow'),
    ]).toEqual([0.5, 0.5, 0.5, 0.5])
  })

  test('an empty id cell means all rows, and a node without a score is blank', () => {
    expect(call('OKR_SCORE', rows, '')).toBe(0.5)
    expect(call('OKR_SCORE', rows, 'Open')).toBe('')
    expect(call('OKR_SCORE', rows.slice(0, 2))).toBe('')
  })

  test('takes one-cell ranges for its three numbers', () => {
    expect(call('OKR_SCORE', [[24]], [[12]], [[15]])).toBe(0.75)
  })

  test('without arguments it reads the first tab whose header reads as OKRs, and no tab beyond it', () => {
    const read: string[] = []
    const tab = (name: string, values: Grid) => ({ name, values: () => (read.push(name), values) })
    const tree = callFunction(functionNamed('OKR_TREE'), [rows], NO_TABS) as Cell[][]
    const workbook = {
      tabs: () => [tab('Notes', [['hello']]), tab('Dashboard', tree), tab('OKRs', rows), tab('Later', rows)],
    }
    expect(callFunction(functionNamed('OKR_SCORE'), [], workbook)).toBe(0.5)
    expect(new Set(read)).toEqual(new Set(['Notes', 'Dashboard', 'OKRs']))
  })
})

describe('OKR_SCORES', () => {
  test('stands beside the rows: heading on the header row, blank above it and where a row has no score', () => {
    const rows = drawn(`
      | Our OKRs  |       |        |         |
      |           |       |        |         |
      | Objective | KR    | Target | Current |
      | Grow      |       |        |         |
      |           | Users | 10     | 5       |
      |           |       |        |         |
      | Care      | NPS   | 10     | 4       |
      |           | Open  | 10     |         |
      |           |       |        |         |`)
    expect(call('OKR_SCORES', rows)).toEqual([[''], [''], ['OKR score'], [0.5], [0.5], [''], [0.4], ['']])
  })

  test('beside its own rows it is not read as typed scores', () => {
    const rows = drawn('Objective | KR | Target | Current\n Grow | Users | 10 | 5')
    const scores = call('OKR_SCORES', rows) as Cell[][]
    const both = rows.map((row, i) => [...row, scores[i]?.[0]])
    expect(call('OKR_CHECK', both)).toEqual(call('OKR_CHECK', rows))
  })
})

describe('OKR_TREE', () => {
  test('shows what is not counted, and leaves text as it is', () => {
    const rows = drawn(
      'ID | Parent | Title | Owner | Target | Current\n O | | =1+1 | <b>Ann</b> | |\n K | O | Users | | 10 | 5\n L | Z | Lost | | 10 | 10',
    )
    expect(call('OKR_TREE', rows)).toEqual([
      ['OKR tree', 'Score', 'Owner', 'Progress'],
      ['=1+1', 0.5, '<b>Ann</b>', '█████░░░░░'],
      ['    Users', 0.5, '', '█████░░░░░'],
      ['Lost (not counted)', 1, '', '██████████'],
    ])
  })

  test('of 10,000 levels stays within what a cell can hold', () => {
    const deep = Array.from({ length: 10_000 }, (_, i) => [
      `n${i}`,
      i === 0 ? '' : `n${i - 1}`,
      `t${i}`,
      10,
      5,
    ])
    const tree = call('OKR_TREE', [['ID', 'Parent', 'Title', 'Target', 'Current'], ...deep]) as Cell[][]
    expect(tree).toHaveLength(10_001)
    expect(Math.max(...tree.map(([title]) => String(title).length))).toBeLessThan(100)
  })
})
