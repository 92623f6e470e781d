import type { FormulaCell } from './custom-function-adapter'

/** What formulas have thrown, by their cell; a calculation without an error clears it. */
export interface CellErrors {
  readonly keep: (cell: FormulaCell, error: string | undefined) => void
  readonly at: (cell: FormulaCell) => string | undefined
}

export function cellErrors(): CellErrors {
  const errors = new Map<string, string>()
  return {
    keep(cell, error) {
      if (error === undefined) errors.delete(keyOf(cell))
      else errors.set(keyOf(cell), error)
    },
    at: (cell) => errors.get(keyOf(cell)),
  }
}

function keyOf({ sheetId, row, column }: FormulaCell): string {
  return `${sheetId}!${row},${column}`
}
