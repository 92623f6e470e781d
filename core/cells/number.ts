import { type Cell, isBlank, isErrorText } from './cell'
import type { DecimalMark } from './digits'
import { type NumberText, readNumberText } from './number-text'

/** What a cell says about a number. `text` is anything that is no number. */
export type NumberReading =
  | ({ readonly kind: 'number' } & Pick<NumberText, 'value' | 'isPercent' | 'unit' | 'isAmbiguous'>)
  | { readonly kind: 'blank' }
  | { readonly kind: 'error' }
  | { readonly kind: 'text' }

const BLANK: NumberReading = { kind: 'blank' }
const ERROR: NumberReading = { kind: 'error' }
const TEXT: NumberReading = { kind: 'text' }

/** What people type where there is no number yet. */
const NO_VALUE = /^(?:[-–—?.…]+|tb[dac]|n\.?\/?a\.?|none|null|k\.\s?a\.)$/i

/**
 * A percent cell arrives as a share already; `50 %` typed as text is read the same, as 0.5. `decimal` is the mark that
 * the column's other cells prove.
 */
export function readNumber(cell: Cell, decimal?: DecimalMark): NumberReading {
  if (typeof cell === 'number') return ofNumber(cell)
  if (isBlank(cell)) return BLANK
  if (typeof cell !== 'string') return TEXT
  if (isErrorText(cell)) return ERROR
  if (NO_VALUE.test(cell.trim())) return BLANK
  const read = readNumberText(cell, decimal)
  return read === undefined ? TEXT : { kind: 'number', ...read }
}

function ofNumber(value: number): NumberReading {
  return Number.isFinite(value)
    ? { kind: 'number', value, isPercent: false, unit: undefined, isAmbiguous: false }
    : TEXT
}

/** The decimal mark that these cells prove, if they agree on one. */
export function decimalMarkOf(cells: Iterable<Cell>): DecimalMark | undefined {
  const proven = new Set<DecimalMark>()
  for (const cell of cells) {
    const mark = typeof cell === 'string' ? readNumberText(cell, undefined)?.proves : undefined
    if (mark !== undefined) proven.add(mark)
  }
  const [only] = proven
  return proven.size === 1 ? only : undefined
}
