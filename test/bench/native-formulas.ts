import { type HeadlessSheet, openHeadlessSheet } from '../../apps-script/local/engine/headless-sheet'
import type { WorkbookCell } from '../../apps-script/local/workbook/workbook'
import type { Cell } from '../../core/index'
import { checkSame } from './answers'
import { OURS, rivalBundle } from './bundles'
import { median, warmCalls } from './measure'
import { makeRunner } from './runner'
import { rowsOf } from './sheets'
import { counted, milliseconds, textTable, times } from './text-table'
import { levelOrder } from './trees'

const TAB = 'OKRs'
/** Every key result's formula reads this cell, so writing it makes all formulas calculate. */
const CAP_CELL = 'P1'
const OVERALL_CELL = 'P2'

/** How often OKR_SCORE runs in the time that a spreadsheet engine takes for one formula per row and one per parent. */
export async function compareWithFormulas(count: number, rounds: number): Promise<number> {
  const rows = [...rowsOf(levelOrder(count))]
  const ready = await rivalBundle('ready-data')
  const ours = makeRunner({ name: 'OKR_SCORE', bundle: OURS, data: 'cells', rows, ready })
  const [waiting, sheet] = [await openSheet([]), await openSheet(withFormulas(rows))]
  const samples = { formulas: [] as number[], waiting: [] as number[], ours: [] as number[] }
  for (let round = 0; round < rounds; round++) {
    samples.formulas.push(await writeTime(sheet))
    samples.waiting.push(await writeTime(waiting))
    samples.ours.push(...warmCalls([ours], { realms: 1, rounds: 3 }))
  }
  checkSame(`formulas in ${counted(count)} rows`, sheet.values(TAB, OVERALL_CELL)[0]?.[0], ours.kept()(1))
  waiting.close()
  sheet.close()
  const formulas = median(samples.formulas) - median(samples.waiting)
  print(count, { formulas, ours: median(samples.ours) })
  return formulas / median(samples.ours)
}

function print(count: number, costs: { readonly formulas: number; readonly ours: number }): void {
  const lines = [
    ['OKR_SCORE, raw cells', milliseconds(costs.ours), ''],
    ['native formulas, all calculated', milliseconds(costs.formulas), times(costs.formulas / costs.ours)],
  ]
  console.log(`${textTable([[`${counted(count)} rows`, 'warm ms', 'ours is faster'], ...lines])}\n`)
}

/** The engine waits a while after each edit before it calculates: that is what it takes in a sheet of one formula. */
async function writeTime(sheet: HeadlessSheet): Promise<number> {
  const start = performance.now()
  await sheet.write(TAB, CAP_CELL, 1)
  return performance.now() - start
}

async function openSheet(rows: readonly WorkbookCell[][]): Promise<HeadlessSheet> {
  const header = rows[0] ?? []
  const first = [...header, ...Array.from({ length: 15 - header.length }, () => ({})), { value: 1 }]
  const second = rows[1] ?? [...Array.from({ length: 15 }, () => ({})), { formula: `=${CAP_CELL}*2` }]
  return openHeadlessSheet({
    workbook: { title: 'Bench', tabs: [{ name: TAB, rows: [first, second, ...rows.slice(2)] }] },
    functions: [],
    host: () => ({ call: () => undefined }),
  })
}

/** The rows with a Score column M, and the mean of the top objectives in P2. */
function withFormulas(rows: readonly (readonly Cell[])[]): WorkbookCell[][] {
  const blocks = childBlocks(rows)
  const cells = rows.map((row, i): WorkbookCell[] => {
    const values = row.map(cellOf)
    return [...values, i === 0 ? { value: 'Score' } : { formula: scoreFormula(i + 1, blocks.get(row[0])) }]
  })
  cells[1]?.push({}, {}, { formula: meanFormula(blocks.get('')) })
  return cells
}

function cellOf(cell: Cell): WorkbookCell {
  if (cell === '' || cell === null || cell === undefined) return {}
  return { value: typeof cell === 'object' ? cell.toISOString().slice(0, 10) : cell }
}

/** Sheet rows of the first and the last child. */
type Block = readonly [number, number]

/** Where the children of each row stand, by its id; in level order they stand together. */
function childBlocks(rows: readonly (readonly Cell[])[]): Map<Cell, Block> {
  const blocks = new Map<Cell, Block>()
  rows.slice(1).forEach(([, parent], i) => {
    const row = i + 2
    blocks.set(parent, [blocks.get(parent)?.[0] ?? row, row])
  })
  return blocks
}

function scoreFormula(row: number, children: Block | undefined): string {
  if (children !== undefined) return meanFormula(children)
  return `=MAX(0,MIN($P$1,(I${row}-G${row})/(H${row}-G${row})))`
}

function meanFormula([first, last]: Block = [2, 2]): string {
  return `=SUMPRODUCT(M${first}:M${last},J${first}:J${last})/SUM(J${first}:J${last})`
}
