import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type HeadlessSheet, openHeadlessSheet } from '../../../../apps-script/local/engine/headless-sheet'
import type { WorkbookCell } from '../../../../apps-script/local/workbook/workbook'
import { FUNCTIONS, openAddOn } from '../add-on'

const text = (line: string): WorkbookCell[] =>
  line.split('|').map((part) => {
    const trimmed = part.trim()
    if (trimmed === '') return {}
    return { value: /^-?\d+(\.\d+)?$/.test(trimmed) ? Number(trimmed) : trimmed }
  })

const ROWS = [
  'Tech Solutions Inc.',
  '',
  'Objective | Key result | Start | Target | Current | Weight',
  'Satisfaction | NPS | 40 | 50 | 44 |',
  ' | Response time | 24 | 12 | 15 |',
  'Engagement | Survey | 0 | 1 | 0.5 |',
]

describe('formulas in the sheet engine', () => {
  let sheet: HeadlessSheet

  beforeAll(async () => {
    sheet = await openHeadlessSheet({
      workbook: {
        title: 'Tech',
        tabs: [
          { name: 'OKRs', rows: ROWS.map(text) },
          { name: 'Dash', rows: [[{ formula: '=OKR_SCORE(OKRs!A1:F)', format: '0%' }]] },
        ],
      },
      functions: FUNCTIONS,
      host: (book) => openAddOn(book).in('CUSTOM_FUNCTION'),
    })
  })

  afterAll(() => sheet.close())

  const valueOf = (tab: string, cell: string): unknown => sheet.values(tab, cell)[0]?.[0]
  /** The number behind the percent cell Dash!A1. */
  const dashboardScore = (): unknown => sheet.book.tabs()[1]?.cell(0, 0).value
  const shown = async (formula: string): Promise<unknown> => {
    await sheet.write('Dash', 'H1', formula)
    return valueOf('Dash', 'H1')
  }

  test('a formula that came with the workbook has its value', () => {
    expect(dashboardScore()).toBeCloseTo(0.5375, 9)
    expect(valueOf('Dash', 'A1')).toBe('54%')
  })

  test.each([
    ['=OKR_SCORE(OKRs!A1:F6)', 0.5375],
    ['=OKR_SCORE(OKRs!A1:F)', 0.5375],
    ['=okr_score(OKRs!$A$1:F,"Satisfaction")', 0.575],
    ['=OKR_SCORE()', 0.5375],
    ['=OKR_SCORE(OKRs!C5,OKRs!D5,OKRs!E5)', 0.75],
    ['=OKR_PROGRESS(0,100,125)', 1.25],
    ['=OKR_PROGRESS(40,50,Z99)', ''],
    ['=IFERROR(OKR_SCORE(Z1:Z9),"nothing")', 'nothing'],
    ['=OKR_SCORE(OKRs!A1:F)*100', 53.75],
  ])('%s', async (formula, result) => {
    const value = await shown(formula)
    if (typeof result === 'number') expect(value).toBeCloseTo(result, 9)
    else expect(value ?? '').toBe(result)
  })

  test('a thrown error shows #ERROR!, and its message is kept', async () => {
    expect(await shown('=OKR_SCORE(OKRs!A1:F,"O9")')).toBe('#ERROR!')
    expect(sheet.errorAt('Dash', 'H1')).toMatch(
      /^OKR_SCORE: no objective or key result has the id or title “O9”/,
    )
  })

  test('an answer with several cells spills to the right and down', async () => {
    await sheet.write('Dash', 'A10', '=OKR_TREE(OKRs!A1:F)')
    expect(sheet.values('Dash', 'A10:D12')).toEqual([
      ['OKR tree', 'Score', 'Owner', 'Progress'],
      ['Satisfaction', 0.575, '', '██████░░░░'],
      ['    NPS', 0.4, '', '████░░░░░░'],
    ])
    await sheet.write('OKRs', 'H1', '=OKR_SCORES(A1:F)')
    expect(sheet.values('OKRs', 'H3:H6').flat()).toEqual(['OKR score', 0.4, 0.75, 0.5])
  })

  test('after an edit every formula over the range has the new value', async () => {
    await sheet.write('OKRs', 'E4', 50)
    expect(dashboardScore()).toBeCloseTo(0.6875, 9)
    expect(valueOf('Dash', 'B12')).toBe(1)
    expect(valueOf('OKRs', 'H4')).toBe(1)
    await sheet.write('OKRs', 'E4', null)
    expect(dashboardScore()).toBeCloseTo(0.625, 9)
    expect(valueOf('Dash', 'B12') ?? '').toBe('')
  })

  test('an error in a cell is an issue, and every other row still counts', async () => {
    await sheet.write('OKRs', 'E4', '=1/0')
    expect(dashboardScore()).toBeCloseTo(0.625, 9)
    await sheet.write('Dash', 'A20', '=OKR_CHECK(OKRs!A1:F)')
    expect(sheet.values('Dash', 'A21:C40')).toContainEqual([
      4,
      'Current',
      'Current in row 4 shows the error #DIV/0!.',
    ])
  })
})
