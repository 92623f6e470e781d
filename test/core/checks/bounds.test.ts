import { describe, expect, test } from 'vitest'
import type { Cell, Grid } from '../../../core/cells/cell'
import { dayNumber, isoOfDayNumber } from '../../../core/cells/day-number'
import {
  ALIGNMENT_COSTS,
  alignmentOf,
  HEALTHY_ALIGNMENT,
  LEAST_ALIGNMENT,
} from '../../../core/checks/alignment'
import { ALL_CHECKS, KPI_CHECKS } from '../../../core/checks/all-checks'
import { HALF_TIME } from '../../../core/checks/done-early'
import { spareLines, MOST_LINES } from '../../../core/checks/spare-lines'
import { runChecks } from '../../../core/checks/run-checks'
import { FEWEST_KEY_RESULTS } from '../../../core/checks/too-few-key-results'
import { FEWEST_OBJECTIVES } from '../../../core/checks/too-few-objectives'
import { MOST_KEY_RESULTS } from '../../../core/checks/too-many-key-results'
import { MOST_KPIS } from '../../../core/checks/too-many-kpis'
import { MOST_OBJECTIVES } from '../../../core/checks/too-many-objectives'
import { ROUNDED_OFF, WHOLE } from '../../../core/checks/weights-that-miss'
import { CADENCE, LATE_BY } from '../../../core/time/check-in-state'
import { inputOf, kpiInputOf } from './check-input'

function says(name: string, rows: Grid, today?: string): boolean {
  const check = ALL_CHECKS.find((one) => one.name === name)
  if (check === undefined) throw new Error(name)
  return check.find(inputOf(today === undefined ? { rows } : { rows, today })).length > 0
}

const HEADER = ['Objective', 'Key Result', 'Target', 'Current']

const objectives = (count: number): Cell[][] => [
  HEADER,
  ...Array.from({ length: count }, (_, i) => [`Objective ${i}`, `Measure ${i}`, 10, 5]),
]

const keyResults = (count: number): Cell[][] => [
  HEADER,
  ...Array.from({ length: count }, (_, i) => ['Grow', `Measure ${i}`, 10, 5]),
]

const weights = (first: number): Cell[][] => [
  [...HEADER, 'Weight'],
  ['Grow', 'Users', 10, 5, first],
  ['', 'Sales', 10, 5, 50],
]

/** Two weights of a whole of 100 may be off by this much. */
const ALLOWED = 2 * ROUNDED_OFF * WHOLE.percent

const FIRST = dayNumber('2026-10-01')
const reported = (day: number): Cell[][] => [
  [...HEADER, 'Start date', 'Due', 'Last check-in'],
  ['Grow', 'Users', 10, 5, '2026-10-01', '2026-12-31', isoOfDayNumber(day)],
]
const done = (last: number): Cell[][] => [
  [...HEADER, 'Start date', 'Due'],
  ['Grow', 'Users', 10, 10, '2026-10-01', isoOfDayNumber(last)],
]

describe('a bound belongs to the better side', () => {
  test.each<[string, string, Grid, Grid, string?, string?]>([
    [
      'fewest objectives',
      'too few objectives',
      objectives(FEWEST_OBJECTIVES),
      objectives(FEWEST_OBJECTIVES - 1),
    ],
    ['most objectives', 'too many objectives', objectives(MOST_OBJECTIVES), objectives(MOST_OBJECTIVES + 1)],
    [
      'fewest key results',
      'too few key results',
      keyResults(FEWEST_KEY_RESULTS),
      keyResults(FEWEST_KEY_RESULTS - 1),
    ],
    [
      'most key results',
      'too many key results',
      keyResults(MOST_KEY_RESULTS),
      keyResults(MOST_KEY_RESULTS + 1),
    ],
    ['weights too high', 'weights', weights(50 + ALLOWED), weights(50 + ALLOWED + 0.01)],
    ['weights too low', 'weights', weights(50 - ALLOWED), weights(50 - ALLOWED - 0.01)],
    [
      'late check-ins',
      'stale',
      reported(FIRST),
      reported(FIRST),
      isoOfDayNumber(FIRST + CADENCE + LATE_BY),
      isoOfDayNumber(FIRST + CADENCE + LATE_BY + 1),
    ],
    [
      'half of the time',
      'done early',
      done(FIRST + 10),
      done(FIRST + 10),
      isoOfDayNumber(FIRST + 10 * HALF_TIME),
      isoOfDayNumber(FIRST + 10 * HALF_TIME - 1),
    ],
  ])('%s', (_, name, good, bad, onTime, late) => {
    expect([says(name, good, onTime), says(name, bad, late)]).toEqual([false, true])
  })

  test('most KPIs', () => {
    const list = (count: number): Cell[][] => [
      ['KPI', 'Target'],
      ...Array.from({ length: count }, (_, i) => [`Number ${i}`, 10]),
    ]
    const found = [MOST_KPIS, MOST_KPIS + 1].map(
      (count) =>
        KPI_CHECKS.find(({ name }) => name === 'too many kpis')?.find(kpiInputOf({ rows: list(count) }))
          .length,
    )
    expect(found).toEqual([0, 1])
  })

  test('lines of one check', () => {
    const lines = (count: number): number =>
      spareLines(
        runChecks(inputOf({ rows: repeated(count) }), {}).filter(({ check }) => check.name === 'no baseline'),
      ).length
    expect([lines(MOST_LINES), lines(MOST_LINES + 1)]).toEqual([MOST_LINES, 1])
  })
})

/** So many key results without a start, and one that has it. */
function repeated(count: number): Cell[][] {
  return [
    ['Objective', 'Key Result', 'Start', 'Target', 'Current'],
    ['Grow', 'First', 1, 10, 5],
    ...Array.from({ length: count }, (_, i) => ['Grow', `Measure ${i}`, '', 10, 5]),
  ]
}

describe('alignment health', () => {
  /** A company objective with its key result, and teams that serve nothing or have no key results. */
  const sheet = (orphans: number, skips = 0): Cell[][] => [
    ['ID', 'Parent', 'Title', 'Level', 'Type', 'Target', 'Current'],
    ['C', '', 'Lead', 'Company', 'Objective', '', ''],
    ['K', 'C', 'Share', '', 'Key result', 10, 5],
    ...Array.from({ length: orphans }, (_, i) => [
      [`O${i}`, '', `Alone ${i}`, 'Department', 'Objective', '', ''],
      [`L${i}`, `O${i}`, `Measure ${i}`, '', 'Key result', 10, 5],
    ]).flat(),
    ...Array.from({ length: skips }, (_, i) => [
      [`T${i}`, 'C', `Skip ${i}`, 'Team', 'Objective', '', ''],
      [`M${i}`, `T${i}`, `Number ${i}`, '', 'Key result', 10, 5],
    ]).flat(),
  ]
  const healthOf = (rows: Cell[][]): [number, boolean] => {
    const { tree, nodes } = inputOf({ rows })
    const { health, isHealthy } = alignmentOf(tree, nodes)
    return [health, isHealthy]
  }
  const { parent, level } = ALIGNMENT_COSTS

  test('takes off what OpenOKR takes off', () => {
    expect(healthOf(sheet(0))).toEqual([100, true])
    expect(healthOf(sheet(1))).toEqual([100 - parent, true])
    expect(healthOf(sheet(1, 2))).toEqual([100 - parent - 2 * level, true])
  })

  test('is healthy from 75 on, and never below 5', () => {
    expect(healthOf(sheet(2))).toEqual([76, true])
    const bare = sheet(1, 3).concat([['N', 'C', 'No measure', 'Department', 'Objective', '', '']])
    expect(healthOf(bare)).toEqual([HEALTHY_ALIGNMENT, true])
    expect(healthOf(sheet(1, 5))).toEqual([73, false])
    expect(healthOf(sheet(8))).toEqual([LEAST_ALIGNMENT, false])
  })
})
