import type { Cell, Sheet } from 'hucre'
import { shiftFormula } from './shift-formula'

/** `IFERROR(__xludf.DUMMYFUNCTION("OKR_SCORE(A1:L)"),0.49)`: how Google Sheets exports a function that Excel lacks. */
const FROM_SHEETS = /^IFERROR\(__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\),/
const SPILLED = '"COMPUTED_VALUE"'
const OURS = /\bOKR_[A-Z]+\(/i

/**
 * Excel's marks before a function newer than the file format, such as `_xlfn.` and `_xlfn._xlws.`. The mark of Google's
 * export stays: around a function that this sheet has not, such as QUERY, IFERROR then gives the last result.
 */
const NEWER = /"[^"]*"|(?<!_)_xl(?:fn|ws|pm)\./g

interface CellFormula {
  readonly formula?: string
  /** The cell was filled by a custom function next to it, and has to be empty for it to be filled again. */
  readonly isSpilled?: boolean
}

/** What the formula of each cell is, called from the first cell to the last, row by row. */
export function formulasOf({ cells }: Sheet): (row: number, column: number) => CellFormula {
  const masters = mastersOf(cells)
  const filled = new Set<string>()
  return (row, column) => {
    const stored = storedFormula(cells?.get(`${row},${column}`), masters, { row, column })
    if (stored === undefined) return {}
    const own = FROM_SHEETS.exec(stored)?.[1]?.replaceAll('""', '"')
    const isSpilled =
      own === SPILLED && (filled.has(`${row - 1},${column}`) || filled.has(`${row},${column - 1}`))
    const isOurs = own !== undefined && OURS.test(own)
    if (isOurs || isSpilled) filled.add(`${row},${column}`)
    return isSpilled ? { isSpilled } : { formula: `=${isOurs ? own : withoutMarks(stored)}` }
  }
}

interface Place {
  readonly row: number
  readonly column: number
}

type Master = Place & { readonly formula: string }

/** Excel writes a formula that was filled down only once; the others name its number. The reader leaves it at that. */
function mastersOf(cells: Sheet['cells']): ReadonlyMap<number, Master> {
  const masters = new Map<number, Master>()
  for (const [key, { formula, formulaSharedIndex }] of cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number)
    if (formula && formulaSharedIndex !== undefined) masters.set(formulaSharedIndex, { row, column, formula })
  }
  return masters
}

function storedFormula(
  cell: Cell | undefined,
  masters: ReadonlyMap<number, Master>,
  { row, column }: Place,
): string | undefined {
  if (cell?.formula) return cell.formula
  const master = cell?.formulaSharedIndex === undefined ? undefined : masters.get(cell.formulaSharedIndex)
  if (master === undefined) return undefined
  return shiftFormula(master.formula, { rows: row - master.row, columns: column - master.column })
}

function withoutMarks(formula: string): string {
  return formula.replace(NEWER, (all) => (all.startsWith('"') ? all : ''))
}
