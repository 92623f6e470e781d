import { describe, expect, test } from 'vitest'
import { ALL_FUNCTIONS, type Cell } from '../../../../core/index'
import { answerOf, call, formulasOf, okrs, tab, tabs } from './sample-sheet'

const OVERALL = (0.6375 + 0.43 + 0.4) / 3

describe('the formulas of the sample', () => {
  test('stand in these cells', () => {
    const cells = tabs.flatMap((one) =>
      Object.entries(formulasOf(one)).map(([at, formula]) => `${one.name}!${at} ${formula}`),
    )
    expect(cells).toEqual([
      'OKRs!A1 =OKR_SCORES(B1:O,Settings!A1:B)',
      'OKRs!P1 =OKR_STATUSES(B1:O,Settings!A1:B,,Log!A3:G)',
      'Dashboard!B4 =OKR_SCORE(OKRs!B1:O,,Settings!A1:B)',
      'Dashboard!B5 =OKR_STATUS(OKRs!B1:O,,Settings!A1:B,,Log!A3:G)',
      'Dashboard!B6 =OKR_EXPECTED("2026-10-01","2026-12-31",Settings!B11)',
      'Dashboard!B7 =OKR_SCORE(OKRs!B1:O,"Improve customer satisfaction",Settings!A1:B)',
      'Dashboard!B8 =OKR_SCORE(OKRs!D5,OKRs!E5,OKRs!F5)',
      'Dashboard!B9 =OKR_SCORE()',
      'Dashboard!B10 =OKR_PROGRESS(OKRs!D6,OKRs!E6,OKRs!F6)',
      'Dashboard!A13 =OKR_TREE(OKRs!B1:O,Settings!A1:B,,Log!A3:G)',
      'Dashboard!J13 =OKR_CHECK(OKRs!B1:O,Settings!A1:B,,KPIs!A3:J)',
      'Dashboard!A60 =OKR_EXPLAIN(OKRs!B1:O,,Settings!A1:B)',
      'Review!A5 =OKR_SUMMARY(OKRs!B1:O,"team",Settings!A1:B,,Log!A3:G)',
      'Review!A14 =OKR_FORECAST(OKRs!B1:O,Log!A3:G,Settings!A1:B)',
      'Review!A36 =OKR_GRADE(OKRs!B1:O,Settings!A1:B)',
      'Review!A53 =OKR_ALIGNMENT(OKRs!B1:O,Settings!A1:B)',
      'Review!A61 =OKR_ADVISE(OKRs!B1:O)',
      'Review!A78 =OKR_AUDIT(OKRs!B1:O,Settings!A1:B)',
      'Review!A85 =OKR_PARSE(OKRs!M5)',
      'Scorecard!A5 =KPI_HEALTH(KPIs!A3:J,History!A3:M,Settings!A1:B)',
      'Scorecard!A22 =KPI_TREND(History!A3:M,,Settings!A1:B)',
      'Scorecard!A39 =KPI_SCORECARD(KPIs!A3:J,History!A3:M,OKRs!B1:O,Settings!A1:B)',
      'Scorecard!A47 =KPI_LEADS(History!A3:M,"Training hours","Resignations",4)',
      'Scorecard!A51 =KPI_PROPOSE(KPIs!A3:J,History!A3:M,OKRs!B1:O,Settings!A1:B)',
      'Scorecard!A69 =KPI_VALUE(History!A3:M,"Promoters",Settings!B11)',
      'Bets!A16 =OKR_BETS(Bets!A3:D13,History!A3:M,OKRs!B1:O,Settings!A1:B)',
    ])
  })

  test('use every custom function, and none of them once per row', () => {
    const names = tabs.flatMap((one) =>
      Object.values(formulasOf(one)).flatMap((text) => text.match(/(?:OKR|KPI)_\w+/g) ?? []),
    )
    expect([...new Set(names)].sort()).toEqual(ALL_FUNCTIONS.map(({ name }) => name).sort())
    for (const one of tabs) {
      const columns = Object.keys(formulasOf(one)).map((at) => at[0])
      const most = Math.max(0, ...columns.map((column) => columns.filter((other) => other === column).length))
      expect(most).toBeLessThanOrEqual(8)
    }
  })

  test('give the scores beside the rows they belong to, where cells are formatted for them and empty', () => {
    const scores = call('OKR_SCORES', okrs) as Cell[][]
    expect(scores).toHaveLength(tab('OKRs').rows.length)
    expect(scores.slice(0, 4).flat()).toEqual(['', '', 'OKR score', 0.4])
    expect(
      tab('OKRs')
        .rows.slice(3)
        .map((row) => row[0]?.format),
    ).toEqual(Array(11).fill('0%'))
  })

  test('show numbers as the rows do that they are about', () => {
    const formatsOf = (name: string, first: string, ...columns: number[]): (string | undefined)[][] => {
      const { rows } = tab(name)
      const at = rows.findIndex(([cell]) => cell?.formula?.startsWith(first))
      const answer = answerOf(rows[at]?.[0]?.formula ?? '', name) as Cell[][]
      return answer.slice(1).map((_, i) => columns.map((column) => rows[at + 1 + i]?.[column]?.format))
    }
    const percent = (format: string): unknown => Array(4).fill(format.includes('%') ? '0.0%' : undefined)
    const keyResults = tab('OKRs').rows.slice(3)
    expect(formatsOf('Review', '=OKR_FORECAST', 1, 2, 3, 4)).toEqual(
      keyResults.map((row) => percent(row[4]?.format ?? '')),
    )
    const kpis = tab('KPIs').rows.slice(3, 15)
    const targets = kpis.map((row) => row[7]?.format ?? '')
    expect(formatsOf('Scorecard', '=KPI_HEALTH', 1, 2)).toEqual(targets.map((format) => [format, format]))
    expect(formatsOf('Scorecard', '=KPI_TREND', 2).flat()).toEqual(
      targets.map((format) => (format.includes('%') ? '0.00%' : '0.00')),
    )
    const tree = answerOf(formulasOf(tab('Dashboard')).A13 ?? '', 'Dashboard') as Cell[][]
    const satisfied = tree.findIndex(([title]) => String(title).trim() === 'Satisfaction rating')
    expect(tab('Dashboard').rows[12 + satisfied]?.[7]?.format).toBe('0.0%')
  })

  test('give the numbers that their words promise', () => {
    const from = (row: number): Cell[] => okrs[row - 1]?.slice(2, 5) ?? []
    expect(call('OKR_SCORE', okrs)).toBeCloseTo(OVERALL, 12)
    expect(call('OKR_SCORE', okrs, 'Improve customer satisfaction')).toBeCloseTo(0.6375, 12)
    expect(call('OKR_SCORE', ...from(5))).toBeCloseTo(0.75, 12)
    expect(call('OKR_SCORE')).toBeCloseTo(OVERALL, 12)
    expect(call('OKR_PROGRESS', ...from(6))).toBeCloseTo(1.25, 12)
  })

  test.each(tabs.filter((one) => Object.keys(formulasOf(one)).length > 0))(
    'of $name answer without an error, and have room for what they spill',
    (one) => {
      one.rows.forEach((row, i) =>
        row.forEach(({ formula }, j) => {
          if (formula === undefined) return
          const answer = answerOf(formula, one.name)
          const cells = (Array.isArray(answer) ? answer : [[answer]]) as Cell[][]
          const taken = cells.flatMap((line, down) =>
            line.flatMap((_, right) => {
              const cell = one.rows[i + down]?.[j + right] ?? {}
              return (down + right > 0 && cell.formula !== undefined) || cell.value !== undefined
                ? [`${formula} runs into ${String(cell.value ?? cell.formula)}`]
                : []
            }),
          )
          expect(taken).toEqual([])
        }),
      )
    },
  )

  test('judge by the day in Settings: who is behind, what a KPI feeds, which bets held, what to propose', () => {
    const firstColumns = (formula: string, tabName: string, ...columns: number[]): Cell[][] =>
      (answerOf(formula, tabName) as Cell[][]).map((line) => columns.map((column) => line[column]))
    const [, statuses = ''] = Object.values(formulasOf(tab('OKRs')))
    expect(firstColumns(statuses, 'OKRs', 0).slice(3).flat()).toEqual([
      'At risk',
      'On track',
      'Done',
      'Stale',
      'At risk',
      'Behind',
      'At risk',
      'On track',
      'Not started',
      'No data',
      'Stale',
    ])
    expect((answerOf('=OKR_SCORES(B1:O,Settings!A1:B)', 'OKRs') as Cell[][]).at(-1)).toEqual([0.375])
    const { A16: bets = '' } = formulasOf(tab('Bets'))
    expect(firstColumns(bets, 'Bets', 1).slice(1, 5).flat()).toEqual([
      'Refuted',
      'Supported',
      'Not enough evidence',
      'Not yet due',
    ])
    const { A51: proposals = '', A47: leads = '' } = formulasOf(tab('Scorecard'))
    expect(firstColumns(proposals, 'Scorecard', 0, 1).slice(1)).toEqual([
      ['Bring Customers who leave to a healthy level', ''],
      ['', 'Lower Complaints answered late'],
    ])
    expect(firstColumns(leads, 'Scorecard', 0)[1]).toEqual([2])
  })
})
