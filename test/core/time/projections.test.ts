import { describe, expect, test } from 'vitest'
import { dayNumber } from '../../../core/cells/day-number'
import { readCheckInLog } from '../../../core/time/check-in-log'
import {
  type Calibration,
  calibrationOf,
  CLOSING_DAYS,
  lastProjection,
  resultOf,
} from '../../../core/time/projections'
import { timedKeyResults } from '../../../core/time/timed-key-results'
import { drawn, okrs } from '../draw'

const { tree } = okrs(`
  | ID | Objective | Key Result  | Owner | Start | Target | Current | Due        |
  | K1 | Grow      | Users       | Ann   | 100   | 200    | 150     | 2027-12-31 |
  | K2 |           | Answer time | Bob   | 24    | 12     | 15      | 2028-02-29 |
  | K3 |           | No end      | Ann   | 0     | 10     | 1       |            |
  | K4 |           | No target   | Ann   | 0     |        | 1       | 2027-12-31 |`)

function logOf(text: string) {
  return readCheckInLog(drawn(`Date | Key result | Value | Projection | Who\n${text}`), tree)
}

function calibration(text: string, today = '2028-03-31'): readonly Calibration[] {
  return calibrationOf(timedKeyResults(tree), logOf(text), dayNumber(today)).map(
    ({ who, count, bias, error }) => ({
      who,
      count,
      bias: Number(bias.toFixed(9)),
      error: Number(error.toFixed(9)),
    }),
  )
}

describe('projections are compared with what came', () => {
  test('as a share of the way from start to target, above 0 when too high', () => {
    expect(calibration('2027-11-01|K1||190|Ann\n 2027-12-01|K1||170|Ann\n 2027-12-31|K1|180||')).toEqual([
      { who: 'Ann', count: 2, bias: 0, error: 0.1 },
    ])
  })

  test('for a falling target, lower is higher: it is nearer to the target', () => {
    expect(calibration('2028-02-01|K2||12|Bob\n 2028-02-29|K2|18||Bob')).toEqual([
      { who: 'Bob', count: 1, bias: 0.5, error: 0.5 },
    ])
  })

  test('by person, whose name is the owner’s where the log has none', () => {
    const text =
      '2027-11-01|K1||190|\n2027-11-02|K1||200|bob\n2028-02-01|K2||18|BOB\n2027-12-31|K1|180|\n2028-02-29|K2|18'
    expect(calibration(text)).toEqual([
      { who: 'Ann', count: 1, bias: 0.1, error: 0.1 },
      { who: 'bob', count: 2, bias: 0.1, error: 0.1 },
    ])
  })

  test('a later row of the same day corrects the earlier one of that person', () => {
    const text = '2027-11-01|K1||250|Ann\n2027-11-01|K1||190|Ann\n2027-11-01|K1||170|Bob\n2027-12-31|K1|180'
    expect(calibration(text).map(({ who, bias }) => [who, bias])).toEqual([
      ['Ann', 0.1],
      ['Bob', -0.1],
    ])
  })

  test('one entered on the day of the result or after it does not count', () => {
    const result = '2028-01-03|K1|180||'
    const counts = (day: string): number => calibration(`${day}|K1||180|Ann\n${result}`).length
    expect(['2028-01-02', '2028-01-03', '2028-01-04'].map(counts)).toEqual([1, 0, 0])
  })

  test('a key result without an end or without a target is not compared', () => {
    expect(calibration('2027-11-01|K3||5|\n2027-12-31|K3|5|\n2027-11-01|K4||5|\n2027-12-31|K4|5')).toEqual([])
  })
})

describe('the result', () => {
  const last = dayNumber('2028-02-29')
  const result = (days: readonly number[], today: number): number | undefined => {
    const found = resultOf(
      days.map((day) => ({ day: last + day, value: day })),
      last,
      last + today,
    )
    return found?.value
  }

  test('is the value of the last day, else the first one soon after it', () => {
    expect(result([-3, 0, 2], 9)).toBe(0)
    expect(result([-3, 2, 5], 9)).toBe(2)
    expect(result([-3, CLOSING_DAYS], 99)).toBe(CLOSING_DAYS)
    expect(result([-3, CLOSING_DAYS + 1], 99)).toBe(-3)
  })

  test('is the last one before, where nothing came after', () => {
    expect(result([-9, -3], 1)).toBe(-3)
    expect(result([-CLOSING_DAYS], 1)).toBe(-CLOSING_DAYS)
    expect(result([-CLOSING_DAYS - 1], 1)).toBeUndefined()
  })

  test('is not there before the end, and what is dated after today is not known yet', () => {
    expect([result([-3], -1), result([-3], 0), result([-3, 2], 1)]).toEqual([undefined, undefined, -3])
    expect(result([0], 0)).toBe(0)
  })
})

test('the last projection is the one that was typed last up to a day', () => {
  const entries = logOf('2027-11-01|K1||190|Ann\n2027-11-08|K1|150||\n2027-11-15|K1||170|Ann').entriesOf(1)
  const last = (day: string): number | undefined => lastProjection(entries, dayNumber(day))?.projection
  expect(['2027-10-31', '2027-11-14', '2027-11-15'].map(last)).toEqual([undefined, 190, 170])
})
