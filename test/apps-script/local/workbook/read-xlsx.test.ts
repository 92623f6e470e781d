import { type Cell, type WriteSheet, writeXlsx } from 'hucre'
import { describe, expect, test } from 'vitest'
import { workbookOfXlsx } from '../../../../apps-script/local/workbook/read-xlsx'
import type { WorkbookCell, WorkbookTab } from '../../../../apps-script/local/workbook/workbook'

type Cells = Readonly<Record<string, Partial<Cell>>>

async function tabOf(sheet: Partial<WriteSheet>, cells: Cells = {}): Promise<WorkbookTab> {
  const bytes = await writeXlsx({
    sheets: [{ name: 'OKRs', ...sheet, cells: new Map(Object.entries(cells)) }],
  })
  const [tab] = (await workbookOfXlsx(bytes, 'Plan')).tabs
  if (tab === undefined) throw new Error('no tab')
  return tab
}

async function cellOf(cell: Partial<Cell>): Promise<WorkbookCell | undefined> {
  return (await tabOf({}, { '0,0': cell })).rows[0]?.[0]
}

const formulas = ({ rows }: WorkbookTab): unknown[] => rows.map((row) => row.map(({ formula }) => formula))

describe('an .xlsx file', () => {
  test('is read with all its tabs, in their order', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: 'OKRs', rows: [['Objective', 1, true, null, 'x']] },
        { name: 'Über & <KPIs>', rows: [['two']] },
      ],
    })
    expect(await workbookOfXlsx(bytes, 'Plan')).toMatchObject({
      title: 'Plan',
      tabs: [
        { name: 'OKRs', rows: [[{ value: 'Objective' }, { value: 1 }, { value: true }, {}, { value: 'x' }]] },
        { name: 'Über & <KPIs>', rows: [[{ value: 'two' }]] },
      ],
    })
  })

  test.each<[string, Partial<Cell>, WorkbookCell]>([
    ['a percentage', { value: 0.125, style: { numFmt: '0.0%' } }, { value: 0.125, format: '0.0%' }],
    ['a unit', { value: 24, style: { numFmt: '0" h"' } }, { value: 24, format: '0" h"' }],
    ['a currency', { value: 1200, style: { numFmt: '[$€]#,##0' } }, { value: 1200, format: '[$€]#,##0' }],
    ['a date', { value: 46_387, style: { numFmt: 'yyyy-mm-dd' } }, { value: 46_387, format: 'yyyy-mm-dd' }],
    ['a time', { value: 0.75, style: { numFmt: 'h:mm' } }, { value: 0.75, format: 'h:mm' }],
    ['an error', { value: '#REF!', type: 'error' }, { value: '#REF!' }],
    ['text that begins with =', { value: '=1+1' }, { value: '=1+1' }],
    ['a formula', { formula: 'SUM(B1:B2)', formulaResult: 1.5 }, { value: 1.5, formula: '=SUM(B1:B2)' }],
    ['a formula of text', { formula: 'B1&"x"', formulaResult: 'ax' }, { value: 'ax', formula: '=B1&"x"' }],
    [
      'a formula that failed',
      { formula: '1/0', formulaResult: '#DIV/0!' },
      { value: '#DIV/0!', formula: '=1/0' },
    ],
    [
      'a newer function',
      { formula: '_xlfn._xlws.SORT(A2:A9)', formulaResult: 1 },
      { value: 1, formula: '=SORT(A2:A9)' },
    ],
  ])('keeps %s', async (_, written, read) => {
    expect(await cellOf(written)).toEqual(read)
  })

  test('keeps a date whatever the time zone', async () => {
    const [[cell] = []] = (await tabOf({ rows: [[new Date(Date.UTC(2026, 11, 31))]] })).rows
    expect(cell).toMatchObject({ value: 46_387 })
  })

  test('keeps bold, colours and wrapping', async () => {
    const style: Cell['style'] = {
      font: { bold: true, color: { rgb: '1A56C4' } },
      fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFE3EBF9' } },
      alignment: { wrapText: true },
    }
    expect((await cellOf({ value: 'x', style }))?.look).toEqual({
      bold: true,
      color: '#1a56c4',
      background: '#e3ebf9',
      wrap: true,
    })
  })

  test('keeps widths, merges and frozen rows', async () => {
    const tab = await tabOf({
      rows: [['a', 'b', 'c'], [], ['d']],
      columns: [{ width: 20 }, {}, { width: 10 }],
      merges: [{ startRow: 0, startCol: 1, endRow: 1, endCol: 2 }],
      freezePane: { rows: 3 },
    })
    expect(tab).toMatchObject({
      columnWidths: [145, 96, 75],
      merges: [{ row: 0, column: 1, rows: 2, columns: 2 }],
      frozenRows: 3,
    })
  })

  test('gives every cell of a filled-down formula its own', async () => {
    const shared = { formulaType: 'shared', formulaSharedIndex: 0 } as const
    const tab = await tabOf(
      {},
      {
        '0,0': { ...shared, formula: 'B1*C$1', formulaRef: 'A1:A3', formulaResult: 1 },
        '1,0': { ...shared, formula: '', formulaResult: 2 },
        '2,0': { ...shared, formula: '', formulaResult: 3 },
      },
    )
    expect(formulas(tab)).toEqual([['=B1*C$1'], ['=B2*C$1'], ['=B3*C$1']])
  })
})

describe('a file that Google Sheets exported', () => {
  const exported = (formula: string, formulaResult: string | number): Partial<Cell> => ({
    formula: `IFERROR(__xludf.DUMMYFUNCTION("${formula.replaceAll('"', '""')}"),${JSON.stringify(formulaResult)})`,
    formulaResult,
  })
  const spilled = (value: string | number): Partial<Cell> => exported('"COMPUTED_VALUE"', value)

  test('gets its custom functions back', async () => {
    expect(await cellOf(exported('OKR_SCORE(OKRs!A1:L,"Grow")', 0.5))).toEqual({
      value: 0.5,
      formula: '=OKR_SCORE(OKRs!A1:L,"Grow")',
    })
  })

  test('has the cells emptied that a custom function filled, or its answer would be blocked by them', async () => {
    const tab = await tabOf(
      {},
      {
        '0,1': exported('OKR_TREE(A1:B)', 'OKR tree'),
        '0,2': spilled('Score'),
        '1,1': spilled('Grow'),
        '1,2': spilled(0.5),
      },
    )
    expect(tab.rows).toEqual([
      [{}, { value: 'OKR tree', formula: '=OKR_TREE(A1:B)' }, {}],
      [{}, {}, {}],
    ])
  })

  test('keeps the last result of functions that only Google has', async () => {
    const tab = await tabOf({}, { '0,0': exported('QUERY(B1:C)', 'a'), '1,0': spilled('b') })
    expect(tab.rows.flat().map(({ value }) => value)).toEqual(['a', 'b'])
    expect(formulas(tab)).toEqual([
      ['=IFERROR(__xludf.DUMMYFUNCTION("QUERY(B1:C)"),"a")'],
      ['=IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),"b")'],
    ])
  })
})

describe('a file that is no .xlsx', () => {
  test.each<[string, () => Promise<Uint8Array>]>([
    ['empty', async () => new Uint8Array()],
    ['text', async () => new TextEncoder().encode('Objective,Key result\n'.repeat(50))],
    ['cut off', async () => (await writeXlsx({ sheets: [{ name: 'A', rows: [['x']] }] })).slice(0, 700)],
    ['damaged', async () => (await writeXlsx({ sheets: [{ name: 'A', rows: [['x']] }] })).fill(7, 40, 400)],
  ])('because it is %s is answered with a sentence', async (_, bytes) => {
    await expect(workbookOfXlsx(await bytes(), 'Plan')).rejects.toThrow(
      /^“Plan” cannot be read as an \.xlsx file\. /,
    )
  })

  test('because of its password is answered with a way out', async () => {
    const encryption = { password: 'secret', spinCount: 1000 }
    const bytes = await writeXlsx({ sheets: [{ name: 'A', rows: [['x']] }], encryption })
    await expect(workbookOfXlsx(bytes, 'Plan')).rejects.toThrow(/^“Plan” is protected with a password/)
  })
})
