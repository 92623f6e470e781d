import { describe, expect, test } from 'vitest'
import type { Cell } from '../../../core/cells/cell'
import { ALL_FUNCTIONS } from '../../../core/functions/all-functions'
import { callFunction } from '../../../core/functions/call-function'
import { readOkrs } from '../../../core/score/read-okrs'
import { growth, MOST } from './growth'

type Rows = (n: number) => Cell[][]

/** A header, and a row for each number from 0. */
function sheet(header: string, row: (i: number, n: number) => Cell[]): Rows {
  return (n) => [header.split(','), ...Array.from({ length: n }, (_, i) => row(i, n))]
}

const ID = 'ID,Parent,Title,Target,Current'
const OUTLINE = 'Objective,Key Result,Target,Current'

const SHEETS: Readonly<Record<string, Rows>> = {
  'guardrails that are all broken': sheet(`${OUTLINE},Judged as`, (i) => [
    i === 0 ? 'O' : '',
    `K${i}`,
    10,
    5,
    'guardrail',
  ]),
  'one title for all objectives': sheet(OUTLINE, (i) => ['O', `K${i}`, 10, 5]),
  'one id for all rows': sheet(ID, (i) => ['O', '', `K${i}`, 10, 5]),
  'one circle of all rows': sheet(ID, (i, n) => [`n${i}`, `n${(i + 1) % n}`, `K${i}`, 10, 5]),
  'one chain, from the bottom up': sheet(ID, (i) => [`n${i}`, `n${i + 1}`, `K${i}`, 10, 5]),
  'orphans only, below one objective': sheet(ID, (i) => [`n${i}`, i === 1 ? 'n0' : `x${i}`, `K${i}`, 10, 5]),
  'two parents each': sheet(ID, (i) => [`n${i}`, i < 3 ? '' : `n${i - 1}, n${i - 2}`, `K${i}`, 10, 5]),
  'two parents each, in circles': sheet(ID, (i, n) => [
    `n${i}`,
    `n${(i + 1) % n}; n${(i + 7) % n}`,
    `K${i}`,
    10,
    5,
  ]),
  'a list of unknown parents each': sheet(ID, (i) => [
    `n${i}`,
    i === 1 ? 'n0' : 'x,'.repeat(249),
    `K${i}`,
    10,
    5,
  ]),
  'sections every other row': sheet(`${OUTLINE},Team`, (i) =>
    i % 2 === 0 ? [`Team: T${i}`] : ['O', `K${i}`, 10, 5],
  ),
  'totals every other row': sheet(OUTLINE, (i) => (i % 2 === 0 ? ['Total'] : ['O', `K${i}`, 10, 5])),
  'the header every other row': sheet(OUTLINE, (i) =>
    i % 2 === 0 ? OUTLINE.split(',') : ['O', `K${i}`, 10, 5],
  ),
  'a cycle of its own for each row': sheet(`Cycle,${OUTLINE}`, (i) => [`C${i}`, 'O', `K${i}`, 10, 5]),
  'numbers without their parents': sheet('No,Title,Target,Current', (i) => [
    i === 0 ? '1' : `1.${i}${i > 9 ? '.1' : ''}`,
    `K${i}`,
    10,
    5,
  ]),
  'a scoring rule of its own for each row': sheet(`${OUTLINE},Scoring`, (i) => [
    'O',
    `K${i}`,
    10,
    5,
    `0=0%, ${i + 1}=100%`,
  ]),
  'a misspelt scoring rule for each row': sheet(`${OUTLINE},Scoring`, (i) => [
    'O',
    `K${i}`,
    10,
    5,
    `binray ${i}`,
  ]),
  'texts in all numbers': sheet(`${OUTLINE},Weight`, (i) => [
    'O',
    `K${i}`,
    `about ${i}`,
    `${i} of ${i + 1}`,
    '50 %',
  ]),
  'errors in all cells': sheet(ID, () => ['#REF!', '#N/A', '#NAME?', '#VALUE!', '#DIV/0!']),
  'sentences as titles': sheet('Objective,Key Result,Current', (i) => [
    'O',
    `Raise x${i} from ${i} to ${i + 9}`,
    i,
  ]),
  'level columns': sheet('Company objective,Team objective,Key Result,Target,Current', (i) => [
    `C${i % 7}`,
    `T${i}`,
    `K${i}`,
    10,
    5,
  ]),
  'ever deeper indents': sheet('Title,Target,Current', (i) => [`${' '.repeat(i % 400)}K${i}`, 10, 5]),
  'blank rows': sheet(OUTLINE, (i) => (i === 0 ? ['O', 'K', 10, 5] : ['', null, undefined, ' '])),
}

const CHECK = ALL_FUNCTIONS.find(({ name }) => name === 'OKR_CHECK')

/** Less is the clock's own noise, in milliseconds. */
const NOISE = 2

/** A sheet that is quick to read, so that only many rows show what grows faster than they do. */
const GUARDRAILS = SHEETS['guardrails that are all broken']

describe('ten times the rows cost about ten times the work', () => {
  test.each(Object.entries(SHEETS))('%s', (_, rows) => {
    const [small, large] = [rows(500), rows(5000)]
    const read = (grid: Cell[][]) => (): unknown => readOkrs(grid).okrs?.issues
    expect(growth(read(small), read(large), NOISE)).toBeLessThan(MOST)
  })

  test('guardrails that are all broken, and very many', () => {
    expect(readOkrs(GUARDRAILS?.(20) ?? []).okrs?.issues).toHaveLength(21)
    const [small, large] = [GUARDRAILS?.(5000) ?? [], GUARDRAILS?.(50_000) ?? []]
    expect(
      growth(
        () => readOkrs(small).okrs?.issues,
        () => readOkrs(large).okrs?.issues,
        NOISE,
      ),
    ).toBeLessThan(MOST)
  })

  test.each(Object.entries(SHEETS))('and so does OKR_CHECK: %s', (_, rows) => {
    const [small, large] = [rows(200), rows(2000)]
    const check = (grid: Cell[][]) => (): unknown =>
      CHECK === undefined ? undefined : callFunction(CHECK, [grid], { tabs: () => [] })
    expect(growth(check(small), check(large), NOISE)).toBeLessThan(MOST)
  })
})
