import { describe, expect, test } from 'vitest'
import { clampShare, progress } from '../../../core/score/progress'
import { okrs } from '../draw'

/**
 * Numbers that other products publish in their documentation and tests; facts only. `tolerance` is the rounding they
 * were printed with. In these sources a key result without a value stands at its start.
 */
interface Source {
  readonly source: string
  readonly tolerance: number
}

const OKR_TRACKER = {
  source: 'oslokommune/okr-tracker, getKeyResultProgressDetails.test.js @66d697a3',
  tolerance: 1e-9,
}
const QUANTIVE = { source: 'Quantive, help.quantive.com 3849793', tolerance: 0.0051 }
const VIVA = { source: 'MicrosoftDocs/Viva, viva/goals', tolerance: 0.0051 }
const PUZZLE = { source: 'puzzle/okr, common.spec.ts @ccd79d5f, issues #235 and #1661', tolerance: 1e-9 }
const SHAMAN = { source: 'ShamanR/okrs, progress tests @43368eda', tolerance: 0.0051 }

type Linear = readonly [
  id: string,
  from: Source,
  start: number,
  target: number,
  current: number | null,
  published: number,
]

const LINEAR: readonly Linear[] = [
  ['WE001', OKR_TRACKER, 0, 100, 0, 0],
  ['WE002', OKR_TRACKER, 0, 100, 20, 0.2],
  ['WE003', OKR_TRACKER, 0, 100, 100, 1],
  ['WE004', OKR_TRACKER, 0, 100, 150, 1.5],
  ['WE005', OKR_TRACKER, 20, 100, 20, 0],
  ['WE006', OKR_TRACKER, 20, 100, 100, 1],
  ['WE007', OKR_TRACKER, 20, 100, 0, -0.25],
  ['WE008', OKR_TRACKER, 20, 100, -20, -0.5],
  ['WE009', OKR_TRACKER, 100, 0, 100, 0],
  ['WE010', OKR_TRACKER, 100, 0, 80, 0.2],
  ['WE011', OKR_TRACKER, 100, 0, 0, 1],
  ['WE012', OKR_TRACKER, 100, 20, 100, 0],
  ['WE013', OKR_TRACKER, 100, 20, 80, 0.25],
  ['WE014', OKR_TRACKER, 100, 20, 20, 1],
  ['WE015', OKR_TRACKER, 100, 20, 0, 1.25],
  ['WE016', OKR_TRACKER, 0, 0, 0, 0],
  ['WE017', OKR_TRACKER, 0, 100, null, 0],
  ['WE018', OKR_TRACKER, 100, 0, null, 0],
  ['WE059', QUANTIVE, 100, 60, 80, 0.5],
  ['WE060', QUANTIVE, 100, 60, 70, 0.75],
  ['WE061', QUANTIVE, 100, 60, 50, 1.25],
  ['WE120', VIVA, 30, 50, 40, 0.5],
  ['WE121', VIVA, 15, 35, 20, 0.25],
]

/** Published by systems that clamp; between 0 and 1 both of theirs are our score. */
const CLAMPED: readonly Linear[] = [
  ['WE019', PUZZLE, 0, 100, 20, 0.2],
  ['WE020', PUZZLE, 100, 0, 20, 0.8],
  ['WE021', PUZZLE, 500, 400, 460, 0.4],
  ['WE022', PUZZLE, 100, 10, 110, 0],
  ['WE023', PUZZLE, 0, 100, -10, 0],
  ['WE024', PUZZLE, 0, 10, 5.9, 0.59],
  ['WE025', PUZZLE, 10, 0, 7, 0.3],
  ['WE050', SHAMAN, 0, 100, 50, 0.5],
  ['WE051', SHAMAN, 100, 0, 50, 0.5],
]

type Mean = readonly [
  id: string,
  source: string,
  scores: readonly number[],
  weights: readonly number[],
  published: number,
]

const MEANS: readonly Mean[] = [
  ['WE063', 'Gtmhub 4867334', [0.27, 0.18, 0.73], [], 0.39],
  ['WE064', 'Gtmhub 4867334', [0.85, 0.6], [], 0.73],
  ['WE066', 'Synergita, help page', [0.34, 0.5, 0.75], [], 0.53],
  ['WE072', 'Hirebook, help page', [0.5, 1], [], 0.75],
  ['WE075', 'profit.co/answers', [0.56, 0.5], [], 0.53],
  ['WE108', 'AdobeDocs workfront.en, calculate goal progress', [0.2, 0.3, 0.1, 0.4], [], 0.25],
  ['WE122', 'MicrosoftDocs/Viva, rollup', [0, 0.25, 0.2], [], 0.15],
  ['WE046', 'ShamanR/okrs @43368eda', [1, 0.5], [0, 0], 0],
  ['WE047', 'ShamanR/okrs @43368eda', [1, 0], [50, 50], 0.5],
  ['WE048', 'ShamanR/okrs @43368eda', [1, 0.5], [60, 40], 0.8],
  ['WE049', 'ShamanR/okrs @43368eda', [1, 0], [30, 70], 0.3],
  ['WE065', 'Synergita, help page', [0.3, 0.3, 0.4], [0.4, 0.2, 0.4], 0.34],
  ['WE069', 'help.lattice.com', [1, 0, 0], [0, 50, 50], 0],
  ['WE073', 'Hirebook, help page', [0.5, 1], [4, 1], 0.6],
]

type Ratio = readonly [id: string, source: string, actual: number, target: number, published: number]

const PROFIT = 'profit.co/answers, between 4 and 5 in 13 weeks'

/** actual / target is our progress from an empty start. */
const RATIOS: readonly Ratio[] = [
  ['WE070', 'help.lattice.com', 300, 1800, 0.17],
  ['WE085', PROFIT, 1, 13, 0.08],
  ['WE086', PROFIT, 2, 13, 0.15],
  ['WE087', PROFIT, 3, 13, 0.23],
  ['WE088', PROFIT, 3, 13, 0.23],
  ['WE089', PROFIT, 4, 13, 0.31],
  ['WE090', PROFIT, 4, 13, 0.31],
  ['WE091', PROFIT, 5, 13, 0.38],
  ['WE092', PROFIT, 5, 13, 0.38],
  ['WE093', PROFIT, 5, 13, 0.38],
  ['WE094', PROFIT, 6, 13, 0.46],
  ['WE095', PROFIT, 7, 13, 0.54],
  ['WE096', PROFIT, 8, 13, 0.62],
  ['WE097', PROFIT, 9, 13, 0.69],
  ['WE124', 'MicrosoftDocs/Viva, scoring', 8, 10, 0.8],
  ['WE125', 'MicrosoftDocs/Viva, scoring', 2, 10, 0.2],
  ['WE126', 'MicrosoftDocs/Viva, scoring', 15, 20, 0.75],
  ['WE143', 'Google re:Work, grade-OKRs', 3, 6, 0.5],
]

const PRINTED = 0.0051

function near(value: number | undefined, published: number, tolerance: number): void {
  expect(Math.abs((value ?? Number.NaN) - published)).toBeLessThanOrEqual(tolerance)
}

describe('published examples', () => {
  test.each(LINEAR)(
    '%s: progress from start to target',
    (_, { tolerance }, start, target, current, published) => {
      near(progress({ start, target, current: current ?? start }), published, tolerance)
    },
  )

  test.each(CLAMPED)(
    '%s: score from start to target',
    (_, { tolerance }, start, target, current, published) => {
      near(clampShare(progress({ start, target, current: current ?? start })), published, tolerance)
    },
  )

  test.each(MEANS)('%s: mean of key results, %s', (_, _source, scores, weights, published) => {
    const rows = scores.map((score, i) => ['O', `K${i}`, score, weights[i] ?? ''])
    const { tree } = okrs([['Objective', 'Key Result', 'Score', 'Weight'], ...rows])
    near(tree.overall, published, PRINTED)
  })

  test.each(RATIOS)('%s: share of the target, %s', (_, _source, actual, target, published) => {
    near(progress({ target, current: actual }), published, PRINTED)
  })
})
