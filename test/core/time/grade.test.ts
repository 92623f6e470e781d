import { describe, expect, test } from 'vitest'
import { dayNumber } from '../../../core/cells/day-number'
import { readOkrs } from '../../../core/score/read-okrs'
import { readSettings } from '../../../core/score/read-settings'
import { COMMITTED_FROM, type Grade, type Grades, gradesOf, REASON_BEYOND } from '../../../core/time/grade'
import {
  GRADE_BANDS,
  gradeBand,
  HEALTHY_FROM,
  PARTIAL_FROM,
  setVerdict,
  TOO_SAFE_ABOVE,
} from '../../../core/time/grade-bands'
import { LATE_WEEK, lateGrade, weeksLate } from '../../../core/time/late-delivery'
import { drawn } from '../draw'

const LITTLE = 1e-6

function graded(text: string, today = '2027-01-15', settings = ''): Grades {
  const { okrs } = readOkrs(drawn(text), { settings: readSettings(settings).settings })
  if (okrs === undefined) throw new Error('not readable')
  return gradesOf(okrs.tree, dayNumber(today))
}

/** The one key result of a table of one. */
function gradeOf(text: string, today?: string): Grade {
  const found = graded(text, today).grades.find(({ scored }) => scored.kind === 'keyResult')
  if (found === undefined) throw new Error('no key result')
  return found
}

describe('a bound of a grade belongs to the better band', () => {
  const bounds = GRADE_BANDS.slice(0, -1).map(([from, band], i) => ({
    from,
    band,
    below: GRADE_BANDS[i + 1]?.[1],
  }))
  test.each(bounds)('$band from $from', ({ from, band, below }) => {
    expect([from - LITTLE, from, from + LITTLE].map((grade) => gradeBand(grade, 'okr-sheets'))).toEqual([
      below,
      band,
      band,
    ])
  })

  test.each([
    [0.34, 'red'],
    [0.35, 'yellow'],
    [0.64, 'yellow'],
    [0.65, 'green'],
    [1, 'green'],
  ])('google reads tenths: %d is %s', (grade, band) => {
    expect(gradeBand(grade, 'google')).toBe(band)
  })

  test('a dialect whose status looks at the clock has the bands of grades', () => {
    expect(gradeBand(0.9, 'viva')).toBe('full')
  })
})

test.each([
  [TOO_SAFE_ABOVE, 'healthy', 'healthy', 'too-safe'],
  [HEALTHY_FROM, 'partial', 'healthy', 'healthy'],
  [PARTIAL_FROM, 'too-far', 'partial', 'partial'],
] as const)('the verdict of a set around %d', (bound, below, on, above) => {
  expect([bound - LITTLE, bound, bound + LITTLE].map(setVerdict)).toEqual([below, on, above])
})

describe('a late delivery', () => {
  test.each([
    ['2026-12-31', 0],
    ['2027-01-06', 0],
    ['2027-01-07', 1],
    ['2027-01-13', 1],
    ['2027-01-14', 2],
    ['2026-12-01', 0],
  ])('on %s of what was due on 2026-12-31 is %i weeks late', (day, weeks) => {
    expect(weeksLate(dayNumber('2026-12-31'), dayNumber(day))).toBe(weeks)
  })

  test('of a week passes over 29 February', () => {
    expect(weeksLate(dayNumber('2028-02-25'), dayNumber('2028-03-03'))).toBe(1)
  })

  test.each([
    [1, 1, 1 - LATE_WEEK],
    [0.15, 2, 0],
    [-0.2, 3, -0.2],
    [0.8, 0, 0.8],
  ])('takes a tenth a week off: %d after %i weeks is %d', (score, weeks, grade) => {
    expect(lateGrade(score, weeks)).toBeCloseTo(grade, 12)
  })

  const late = (delivered: string, score = ''): Grade =>
    gradeOf(`
      | Objective | Key Result | Target | Current | Score    | Due        | Delivered on |
      | Grow      | Launch     | 10     | 10      | ${score} | 2026-12-31 | ${delivered} |`)

  test('lowers the grade and not the progress, and says so', () => {
    expect(late('2027-01-14')).toMatchObject({
      progress: 1,
      grade: 0.8,
      remarks: [{ kind: 'late', weeks: 2 }],
    })
    expect(late('2027-01-06')).toMatchObject({ progress: 1, grade: 1, remarks: [] })
  })

  test('is not held against a typed grade, nor before its day', () => {
    expect(late('2027-01-14', '0.95')).toMatchObject({ grade: 0.95, remarks: [] })
    expect(late('2027-01-16')).toMatchObject({ grade: 1, remarks: [] })
  })
})

describe('a grade stands beside the progress', () => {
  const typed = (score: number, more = ''): Grade =>
    gradeOf(`
      | Objective | Key Result | Target | Current | Score    | Judged as | Reason  |
      | Grow      | Users      | 10     | 5       | ${score} |           | ${more} |`)

  test('the typed one is the grade, the progress stays what was measured', () => {
    expect(typed(0.6)).toMatchObject({ progress: 0.5, grade: 0.6, band: 'partial' })
  })

  test('without one, the progress is the grade', () => {
    expect(gradeOf('Objective | Key Result | Target | Current\n Grow | Users | 10 | 7')).toMatchObject({
      progress: 0.7,
      grade: 0.7,
      band: 'strong',
      remarks: [],
    })
  })

  test.each([-1, 1])('one too far from the progress needs a reason, on the bound it needs none', (side) => {
    const needs = [{ kind: 'needs-reason', why: 'differs' }]
    const at = (distance: number): unknown => typed(0.5 + side * distance).remarks
    expect([REASON_BEYOND - LITTLE, REASON_BEYOND, REASON_BEYOND + LITTLE].map(at)).toEqual([[], [], needs])
  })

  test('a reason that is given is shown instead', () => {
    expect(typed(0.9, 'The rest came in January').remarks).toEqual([
      { kind: 'reason', reason: 'The rest came in January' },
    ])
  })
})

describe('a committed key result', () => {
  const committed = (current: number, reason = ''): Grade =>
    gradeOf(`
      | Objective | Key Result | Start | Target | Current    | Judged as | Reason    |
      | Grow      | Users      | 0     | 1      | ${current} | committed | ${reason} |`)

  test('needs a reason below 1', () => {
    const needs = [{ kind: 'needs-reason', why: 'committed' }]
    const at = (current: number): unknown => committed(current).remarks
    expect([COMMITTED_FROM - LITTLE, COMMITTED_FROM].map(at)).toEqual([needs, []])
    expect(committed(0.5, 'No staff').remarks).toEqual([{ kind: 'reason', reason: 'No staff' }])
  })
})

describe('while it runs', () => {
  const rows = `
    | Objective | Key Result | Target | Current | Judged as | Cycle   |
    | Grow      | Users      | 10     | 2       | committed | Q1 2028 |`

  test('a grade is only the progress so far, until the last day', () => {
    expect(gradeOf(rows, '2028-03-30').remarks).toEqual([{ kind: 'open', until: dayNumber('2028-03-31') }])
    expect(gradeOf(rows, '2028-03-31').remarks).toEqual([{ kind: 'needs-reason', why: 'committed' }])
  })

  test('there is no verdict on the set', () => {
    const plain = rows.replace('committed', '         ')
    expect(graded(plain, '2028-03-30')).toMatchObject({ open: 1, verdict: undefined })
    expect(graded(plain, '2028-03-31')).toMatchObject({ open: 0, verdict: 'too-far' })
  })
})

describe('objectives and the set', () => {
  const rows = `
    | Objective | Key Result | Target | Current | Score | Weight |
    | Grow      | Users      | 10     | 4       | 0.5   | 3      |
    |           | Trials     | 10     | 9       |       | 1      |`

  test('are rolled up from the grades as from scores, and from the progress beside it', () => {
    const { grades, mean, progress } = graded(rows)
    expect(grades[0]).toMatchObject({ progress: (0.4 * 3 + 0.9) / 4, grade: (0.5 * 3 + 0.9) / 4 })
    expect([mean, progress]).toEqual([grades[0]?.grade, grades[0]?.progress])
  })

  test('of committed key results only has no verdict, for they say nothing about ambition', () => {
    const { verdict } = graded(
      'Objective | Key Result | Target | Current | Judged as\n Grow | Users | 10 | 10 | committed',
    )
    expect(verdict).toBeUndefined()
    expect(graded('Objective | Key Result | Target | Current\n Grow | Users | 10 | 10').verdict).toBe(
      'too-safe',
    )
  })

  test('without any grade there is none', () => {
    expect(graded('Objective | Key Result | Target | Current\n Grow | Users | 10 |')).toMatchObject({
      mean: undefined,
      verdict: undefined,
      grades: [{ grade: undefined }, { grade: undefined, band: undefined }],
    })
  })
})
