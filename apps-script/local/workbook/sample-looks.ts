import type { CellLook, WorkbookCell } from './workbook'

/** The accent of the sidebar, and tints of it light enough for 4.5 : 1 under its text. */
const INK = '#1f2328'
const DIM = '#5f6368'
const ACCENT = '#1a56c4'

const TITLE: CellLook = { bold: true, color: ACCENT }
export const HINT: CellLook = { color: DIM }
const HEADER: CellLook = { bold: true, color: INK, background: '#e3ebf9' }
export const OBJECTIVE: CellLook = { bold: true, color: INK, background: '#f3f6fc' }
/** Where people type: the soft yellow of the sidebar's notes. */
export const TYPED: CellLook = { color: INK, background: '#fff8e6' }
/** What formulas give: the soft green of what moves, as nobody has to do anything about it. */
export const COMPUTED: CellLook = { color: '#1b6b43', background: '#edf7f1' }
export const SCORE: CellLook = { ...COMPUTED, bold: true }

export function title(value: string): WorkbookCell {
  return { value, look: TITLE }
}

export function hint(value: string): WorkbookCell {
  return { value, look: HINT }
}

export function header(value: string): WorkbookCell {
  return { value, look: HEADER }
}
