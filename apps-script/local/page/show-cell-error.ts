import type { FUniver } from '@univerjs/core/facade'
import type { CellErrors } from '../engine/cell-errors'
import { activeWorkbook } from '../engine/univer-book'

/** Below the sheet, what the formula in the selected cell has thrown. Sheets shows it when the mouse rests on the cell. */
export function showCellError(api: FUniver, errors: CellErrors, place: HTMLElement): void {
  const show = (): void => {
    const sheet = activeWorkbook(api).getActiveSheet()
    const range = sheet.getActiveRange()
    if (range === null) return
    const cell = { sheetId: sheet.getSheetId(), row: range.getRow(), column: range.getColumn() }
    place.textContent = errors.at(cell) ?? ''
  }
  api.addEvent(api.Event.SelectionChanged, show)
  api.addEvent(api.Event.ActiveSheetChanged, show)
  api.getFormula().calculationEnd(show)
}
