import { describe, expect, test } from 'vitest'
import { clampBy } from '../../../../core/score/clamp'
import { zoneOf, zoneValues } from '../../../../core/score/rules/zones-of-value'
import { progressBy } from './reading'

/** Numbers that other products publish in their documentation and tests; facts only, with the ids of our collection. */
const EXACT = 1e-9
const PRINTED = 0.0051

type Example = readonly [id: string, source: string, current: number, published: number]

const PROFIT_AT_MOST: readonly Example[] = [
  ['WE076', 'Profit.co, at most 1', 0.8, 1.2],
  ['WE077', 'Profit.co, at most 1', 1, 1],
  ['WE078', 'Profit.co, at most 1', 0.5, 1.5],
  ['WE079', 'Profit.co, at most 1', 0.75, 1.25],
  ['WE080', 'Profit.co, at most 1', 0.25, 1.75],
  ['WE081', 'Profit.co, at most 1', 1.5, 0.5],
  ['WE082', 'Profit.co, at most 1', 1.2, 0.8],
  ['WE083', 'Profit.co, at most 1', 1.35, 0.65],
  ['WE084', 'Profit.co, at most 1', 1.75, 0.25],
]

const SHAMAN_CHECKPOINTS: readonly Example[] = [
  ['WE052', 'ShamanR/okrs @43368eda', 60, 0.5],
  ['WE053', 'ShamanR/okrs @43368eda', -10, 0],
  ['WE054', 'ShamanR/okrs @43368eda', 110, 1],
]

/** Successful check-ins of 13 planned ones, week by week. */
const PROFIT_PERIODS: readonly Example[] = [
  ['WE085', 'Profit.co, between 4 and 5', 1, 0.08],
  ['WE086', 'Profit.co, between 4 and 5', 2, 0.15],
  ['WE087', 'Profit.co, between 4 and 5', 3, 0.23],
  ['WE088', 'Profit.co, between 4 and 5', 3, 0.23],
  ['WE089', 'Profit.co, between 4 and 5', 4, 0.31],
  ['WE090', 'Profit.co, between 4 and 5', 4, 0.31],
  ['WE091', 'Profit.co, between 4 and 5', 5, 0.38],
  ['WE092', 'Profit.co, between 4 and 5', 5, 0.38],
  ['WE093', 'Profit.co, between 4 and 5', 5, 0.38],
  ['WE094', 'Profit.co, between 4 and 5', 6, 0.46],
  ['WE095', 'Profit.co, between 4 and 5', 7, 0.54],
  ['WE096', 'Profit.co, between 4 and 5', 8, 0.62],
  ['WE097', 'Profit.co, between 4 and 5', 9, 0.69],
]

type Ratio = readonly [id: string, source: string, done: number, planned: number, published: number]

const RATIOS: readonly Ratio[] = [
  ['WE070', 'help.lattice.com', 300, 1800, 0.17],
  ['WE124', 'MicrosoftDocs/Viva, scoring', 8, 10, 0.8],
  ['WE125', 'MicrosoftDocs/Viva, scoring', 2, 10, 0.2],
  ['WE126', 'MicrosoftDocs/Viva, scoring', 15, 20, 0.75],
  ['WE143', 'Google re:Work, grade OKRs', 3, 6, 0.5],
]

type Span = readonly [
  id: string,
  source: string,
  start: number,
  target: number,
  current: number,
  published: number,
]

const TRACKER = 'oslokommune/okr-tracker @66d697a3'
const QUANTIVE = 'Quantive 3849793'

const LINEAR: readonly Span[] = [
  ['WE001', TRACKER, 0, 100, 0, 0],
  ['WE002', TRACKER, 0, 100, 20, 0.2],
  ['WE003', TRACKER, 0, 100, 100, 1],
  ['WE004', TRACKER, 0, 100, 150, 1.5],
  ['WE005', TRACKER, 20, 100, 20, 0],
  ['WE006', TRACKER, 20, 100, 100, 1],
  ['WE007', TRACKER, 20, 100, 0, -0.25],
  ['WE008', TRACKER, 20, 100, -20, -0.5],
  ['WE009', TRACKER, 100, 0, 100, 0],
  ['WE010', TRACKER, 100, 0, 80, 0.2],
  ['WE011', TRACKER, 100, 0, 0, 1],
  ['WE012', TRACKER, 100, 20, 100, 0],
  ['WE013', TRACKER, 100, 20, 80, 0.25],
  ['WE014', TRACKER, 100, 20, 20, 1],
  ['WE015', TRACKER, 100, 20, 0, 1.25],
  ['WE016', TRACKER, 0, 0, 0, 0],
  // The source takes the start where there is no value; a rule waits, and the setting for missing values decides.
  ['WE017', TRACKER, 0, 100, 0, 0],
  ['WE018', TRACKER, 100, 0, 100, 0],
  ['WE059', QUANTIVE, 100, 60, 80, 0.5],
  ['WE060', QUANTIVE, 100, 60, 70, 0.75],
  ['WE061', QUANTIVE, 100, 60, 50, 1.25],
  ['WE120', 'MicrosoftDocs/Viva', 30, 50, 40, 0.5],
  ['WE121', 'MicrosoftDocs/Viva', 15, 35, 20, 0.25],
]

const PUZZLE = 'puzzle/okr @ccd79d5f'

const CLAMPED: readonly Span[] = [
  ['WE019', PUZZLE, 0, 100, 20, 0.2],
  ['WE020', PUZZLE, 100, 0, 20, 0.8],
  ['WE021', PUZZLE, 500, 400, 460, 0.4],
  ['WE022', PUZZLE, 100, 10, 110, 0],
  ['WE023', PUZZLE, 0, 100, -10, 0],
  ['WE024', PUZZLE, 0, 10, 5.9, 0.59],
  ['WE025', PUZZLE, 10, 0, 7, 0.3],
  ['WE050', 'ShamanR/okrs @43368eda', 0, 100, 50, 0.5],
  ['WE051', 'ShamanR/okrs @43368eda', 100, 0, 50, 0.5],
]

type ZonePoint = readonly [
  id: string,
  zone: 'commit' | 'target',
  baseline: number,
  stretch: number,
  value: number,
]

/** puzzle/okr, V100_0_0__TestData.sql: numbers only. */
const ZONE_POINTS: readonly ZonePoint[] = [
  ['WE026', 'commit', 84, 4, 60],
  ['WE027', 'target', 84, 4, 28],
  ['WE028', 'commit', 5, 1, 3.8],
  ['WE029', 'target', 5, 1, 2.2],
  ['WE030', 'commit', 0, 1, 0.3],
  ['WE031', 'target', 0, 1, 0.7],
  ['WE032', 'commit', 0, 80, 24],
  ['WE033', 'target', 0, 80, 56],
  ['WE034', 'commit', 0, 25, 7.5],
  ['WE035', 'target', 0, 25, 17.5],
  ['WE036', 'commit', 0, 20, 6],
  ['WE037', 'target', 0, 20, 14],
  ['WE038', 'commit', 100, 80, 94],
  ['WE039', 'target', 100, 80, 86],
]

function near(value: number, published: number, tolerance: number): void {
  expect(Math.abs(value - published)).toBeLessThanOrEqual(tolerance)
}

describe('published examples, by the rule that a Scoring cell names', () => {
  test.each(PROFIT_AT_MOST)('%s: at most graded, %s, now %d', (_, _source, current, published) => {
    near(progressBy('at most graded', { target: 1, current }), published, EXACT)
  })

  test.each(SHAMAN_CHECKPOINTS)('%s: checkpoints, %s, now %d', (_, _source, current, published) => {
    near(progressBy('0=0%, 50=40%, 80=70%, 100=100%', { current }), published, EXACT)
  })

  test.each(PROFIT_PERIODS)('%s: share of periods met, %s, %d of 13', (_, _source, met, published) => {
    near(progressBy('periods', { currentText: `${met}/13` }), published, PRINTED)
  })

  test.each(RATIOS)('%s: %s, %d of %d', (_, _source, done, planned, published) => {
    const currentText = `${done}/${planned}`
    near(progressBy('milestones', { currentText }), published, PRINTED)
    near(progressBy('pooled', { currentText }), published, PRINTED)
    near(progressBy('linear', { target: planned, current: done }), published, PRINTED)
  })

  test('WE129: Viva Goals, stay above 8, now 7.8', () => {
    near(progressBy('at least', { target: 8, current: 7.8 }), 0, EXACT)
  })

  test('WE062: Quantive 3849793, stay below 25, now 25: the bound is not met', () => {
    near(progressBy('below', { target: 25, current: 25 }), 0, EXACT)
  })

  test.each(LINEAR)('%s: linear, %s, %d to %d, now %d', (_, _source, start, target, current, published) => {
    near(progressBy('linear', { start, target, current }), published, EXACT)
  })

  test.each(CLAMPED)('%s: clamped, %s, %d to %d, now %d', (_, _source, start, target, current, published) => {
    near(clampBy('both', progressBy('linear', { start, target, current })), published, EXACT)
  })

  test.each(ZONE_POINTS)('%s: the %s value from %d to %d is %d', (_, zone, start, stretch, value) => {
    near(zoneValues(start, stretch)[zone], value, 1e-6)
    near(
      progressBy('zones', { start, target: stretch, current: value }),
      zone === 'commit' ? 0.3 : 0.7,
      EXACT,
    )
  })

  const rising = { commit: 30, target: 70, stretch: 100 }
  const falling = { commit: -30, target: -70, stretch: -100 }

  test.each([
    ['SE09', rising, 10, 'fail'],
    ['SE10', rising, 31, 'commit'],
    ['SE11', rising, 71, 'target'],
    ['SE12', rising, 100, 'stretch'],
    ['SE13', falling, -29.9, 'fail'],
    ['SE14', falling, -70, 'target'],
  ])('%s: the zone of a value, %j, now %d', (_, zones, value, zone) => {
    expect(zoneOf(value, zones)).toBe(zone)
  })
})
