import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell } from '../../../core/cells/cell'
import { auditOf } from '../../../core/score/audit/audit'
import type { Finding } from '../../../core/score/audit/finding'
import { okrs } from '../draw'
import { correctSheet, type KeyResult, objectives, scoreOf, type Style, styles } from './audit-sheets'

function findings(rows: string | Cell[][]): readonly Finding[] {
  return auditOf(okrs(rows))
}

/** `row header: typed → follows`. */
function listed(rows: string | Cell[][]): string[] {
  return findings(rows).map(
    ({ row, header, typed, follows }) => `${row} ${header}: ${String(typed)} → ${Number(follows.toFixed(4))}`,
  )
}

/** The same sheet as an outline: an Objective and a Key Result column. */
function outlined(rows: readonly Cell[][]): Cell[][] {
  return rows.map(([type, title, ...others], i) => {
    if (i === 0) return ['Objective', 'Key Result', ...others]
    return type === 'Key Result' ? ['', title, ...others] : [title, '', ...others]
  })
}

describe('a sheet that is right', () => {
  test('has no finding, however it rounds, weighs and adds up', () => {
    fc.assert(
      fc.property(objectives, styles, fc.boolean(), (groups, chosen, isOutline) => {
        const { rows } = correctSheet(groups, chosen)
        expect(listed(isOutline ? outlined(rows) : rows)).toEqual([])
      }),
      { numRuns: 4000 },
    )
  })

  test.each([
    ['two thirds cut off', 'Objective|KR|Target|Current|Score\n O|a|3|2|0.66'],
    ['two thirds rounded', 'Objective|KR|Target|Current|Score\n O|a|3|2|0.67'],
    ['two thirds in tenths', 'Objective|KR|Target|Current|Score\n O|a|3|2|0.7'],
    ['56.6 cut off, out of 100', 'Objective|KR|Target|Current|Progress\n O|a|1000|566|56\n |b|100|80|80'],
    ['a half either way', 'Objective|KR|Target|Current|Score\n O|a|200|145|72%\n |b|200|145|73%'],
    [
      'more than the target, capped or not',
      'Objective|KR|Target|Current|Progress\n O|a|10|12|100%\n |b|10|12|120%',
    ],
    [
      'what was to fall and has no start',
      'Objective|KR|Target|Current|Score\n O|Churn|5|8|0.62\n |Errors|5|8|0',
    ],
    [
      'a current value that is a rounded one',
      'Objective|KR|Start|Target|Current|Score\n O|a|3.2|4.5|3.7|0.37',
    ],
    [
      'a missed commitment that counts nothing',
      'Objective|KR|Commitment|Target|Current|Score\n O|a|committed|10|8|0',
    ],
    ['a question to learn from', 'Objective|KR|Commitment|Target|Current|Score\n O|a|learning|10|8|0.3'],
    ['stars out of ten', 'Objective|KR|Target|Current|Rating\n O|a|10|8|7\n |b|10|5|8'],
    [
      'counts added up before they are divided',
      'Type|Title|Target|Current|Progress\n O|Ship||| 40%\n KR|a|10|2|20%\n KR|b|30|14|47%',
    ],
    [
      'key results as one block',
      'ID|Parent|Title|Score\n O||Up|0.5\n K1|O|a|0.2\n K2|O|b|0.4\n P|O|Sub|0.7\n K3|P|c|0.7',
    ],
    ['tenths that are cut off', 'Objective|KR|Score\n Ship||0.6\n |a|0.7\n |b|0.6\n |c|0.5\n |d|0.4'],
    [
      'a mean of three levels in whole per cent',
      'ID|Parent|Title|Score\n P||People|49%\n A|P|Adopt|64%\n a|A|x|33%\n b|A|y|58%\n c|A|z|100%\n B|P|Grow|78%\n d|B|x|85%\n e|B|y|100%\n f|B|z|50%\n C|P|Hire|6%\n g|C|x|0%\n h|C|y|6%\n i|C|z|13%',
    ],
    [
      'a grand total of two averages',
      'Objective|KR|Score\n Grow|a|0.5\n |b|1\n |c|1\n Average||0.83\n Care|d|0.2\n |e|0.4\n Average||0.3\n Overall||0.57',
    ],
    ['an average that has no part yet', 'Objective|KR|Target|Current|Score\n O|a|10||\n Average||||'],
  ])('may hold %s', (_, rows) => expect(listed(rows)).toEqual([]))
})

describe('a sheet with an error', () => {
  test.each([
    ['swapped digits', 'Objective|KR|Target|Current|Score\n O|a|100|37|0.73', ['2 Score: 0.73 → 0.37']],
    [
      'a falling target scored upside down',
      'Objective|KR|Start|Target|Current|Score\n O|a|100|20|60|0.33',
      ['2 Score: 0.33 → 0.5'],
    ],
    [
      'a start that was forgotten',
      'Objective|KR|Start|Target|Current|Score\n O|a|40|50|44|0.88',
      ['2 Score: 0.88 → 0.4'],
    ],
    [
      'the same in per cent text',
      'Objective|KR|Start|Target|Current|Progress\n O|a|40|50|44|88%',
      ['2 Progress: 88% → 0.4'],
    ],
    [
      'the same out of 100',
      'Objective|KR|Start|Target|Current|Progress\n O|a|40|50|44|88\n |b||50|30|60',
      ['2 Progress: 88 → 40'],
    ],
    [
      'a row forgotten in a mean',
      'Type|Title|Score\n O|Up|0.45\n KR|a|0.31\n KR|b|0.59\n KR|c|0.97',
      ['2 Score: 0.45 → 0.6233'],
    ],
    [
      'a sum of weights that is printed otherwise',
      'Objective|KR|Weight|Score\n O|a|50%|0.61\n |b|40%|0.33\n Total||100%|',
      ['4 Weight: 100% → 0.9'],
    ],
    [
      'a total of counts',
      'Objective|KR|Target|Current|Budget\n O|a|120|37|1200\n |b|80|41|800\n Sum||200|87|2100',
      ['4 Current: 87 → 78', '4 Budget: 2100 → 2000'],
    ],
    [
      'an average of scores',
      'Objective|KR|Score\n O|a|0.61\n |b|0.33\n |c|0.25\n Durchschnitt||0.55',
      ['5 Score: 0.55 → 0.3967'],
    ],
    [
      'scores of 0 that nobody has filled in',
      'Objective|KR|Start|Target|Current|Score\n O|a|0|10|5|0\n |b|0|10|5|0.5\n |c|0|10|10|0',
      ['2 Score: 0 → 0.5', '4 Score: 0 → 1'],
    ],
    [
      'a grand total below the averages of two blocks',
      'Objective|KR|Score\n Grow|a|0.5\n |b|1\n Average||0.75\n Care|c|0.2\n |d|0.4\n Average||0.3\n Overall||0.63',
      ['8 Score: 0.63 → 0.525'],
    ],
    [
      'an average that is the largest',
      'Objective|KR|Score\n O|a|0.61\n |b|0.33\n |c|0.25\n Average||0.61',
      ['5 Score: 0.61 → 0.3967'],
    ],
    [
      'a mean in tenths that no one way of printing gives',
      'Objective|KR|Score\n Ship||0.7\n |a|0.7\n |b|0.5\n |c|0.5',
      ['2 Score: 0.7 → 0.5667'],
    ],
    [
      'a sum of weighted scores, which have hundredths',
      'Objective|KR|Weight|Score|Weighted score\n O|a|50%|0.8|0.4\n |b|30%|0.5|0.15\n |c|20%|1|0.2\n Total||100%||0.85',
      ['5 Weighted score: 0.85 → 0.75'],
    ],
    [
      'one weighted score among right ones',
      'Objective|KR|Weight|Score|Weighted score\n O|a|50%|0.62|0.31\n |b|30%|0.33|0.1\n |c|20%|0.25|0.25',
      ['4 Weighted score: 0.25 → 0.05'],
    ],
  ])('%s', (_, rows, expected) => expect(listed(rows)).toEqual(expected))

  test('weights left out, where every other objective counts them', () => {
    const rows = `
      | Type | Title | Weight | Score |
      | O    | A     |        | 0.34  |
      | KR   | a     | 4      | 0.21  |
      | KR   | b     | 1      | 0.86  |
      | O    | B     |        | 0.72  |
      | KR   | c     | 3      | 0.91  |
      | KR   | d     | 1      | 0.15  |
      | O    | C     |        | 0.55  |
      | KR   | e     | 1      | 0.83  |
      | KR   | f     | 5      | 0.27  |`
    expect(listed(rows)).toEqual(['8 Score: 0.55 → 0.3633'])
    expect(findings(rows)[0]?.why).toMatchObject({ kind: 'parts', isWithoutWeights: true })
    expect(listed(rows.replace('0.72', '0.53'))).toEqual([])
  })

  test('a forgotten row is named', () => {
    const [finding] = findings('Type|Title|Score\n O|Up|0.45\n KR|a|0.31\n KR|b|0.59\n KR|c|0.97')
    expect(finding?.why).toMatchObject({ kind: 'parts', forgotten: 'c' })
  })

  test('a wrong score is found in any right sheet, with the right number', () => {
    let planted = 0
    fc.assert(
      fc.property(objectives, styles, fc.nat(), (groups, chosen, which) => {
        const damage = damaged(groups, chosen, which)
        if (damage === undefined) return
        planted++
        const found = findings(damage.rows).find(({ row }) => row === damage.row)
        expect(found?.follows ?? -1).toBeCloseTo(damage.right, 6)
      }),
      { numRuns: 1500 },
    )
    expect(planted).toBeGreaterThan(100)
  })
})

interface Damage {
  readonly rows: Cell[][]
  readonly row: number
  readonly right: number
}

/** One score of a right sheet made wrong by 37 points, where whole numbers say what is right. */
function damaged(groups: readonly KeyResult[][], chosen: Style, which: number): Damage | undefined {
  const plain: Style = Object.assign({}, chosen, PLAIN)
  const { rows, objectives: places } = correctSheet(groups, plain)
  const all = places.flatMap(({ keyResults }, g) => keyResults.map((row, k) => ({ row, of: groups[g]?.[k] })))
  const { row = 1, of } = all[which % all.length] ?? {}
  const right = of === undefined ? undefined : scoreOf(of, plain)
  // Without a start, what lies beyond its target may have been meant to fall.
  if (right === undefined || ![of?.start, of?.target, of?.current].every(Number.isInteger)) return undefined
  const filled = rows.filter((cells) => Number(cells[6]) > 0).length
  if (filled < 5) return undefined
  const wrong = Number((right > 0.5 ? right - 0.37 : right + 0.37).toFixed(3))
  rows[row - 1]?.splice(6, 1, wrong)
  return { rows, row, right }
}

const PLAIN: Partial<Style> = {
  print: 'hundredths',
  rollUp: 'plain',
  total: 'none',
  clamps: true,
  hasProducts: false,
}

test('100,000 rows with 40 totals are audited in one go', () => {
  const rows: Cell[][] = [['Objective', 'Key Result', 'Target', 'Current', 'Score']]
  for (let i = 0; i < 100_000; i++) {
    rows.push(
      i % 2500 === 0 ? ['Average', '', '', '', 0.5] : [i % 10 === 1 ? `O${i}` : '', `k${i}`, 10, 5, 0.5],
    )
  }
  expect(listed(rows)).toEqual([])
})
