import { type Cell, isBlank, isErrorText } from './cell'

/** What a cell says about a number. `text` is anything that is no plain number, such as `TBD`. */
export type NumberReading =
  | { readonly kind: 'number'; readonly value: number; readonly isPercent: boolean }
  | { readonly kind: 'blank' }
  | { readonly kind: 'error' }
  | { readonly kind: 'text' }

const BLANK: NumberReading = { kind: 'blank' }
const ERROR: NumberReading = { kind: 'error' }
const TEXT: NumberReading = { kind: 'text' }

/** Digits with a decimal point, and a per cent sign if there is one. Grouped digits have two readings and are text. */
const PLAIN = /^([+\-−]?)(\d+(?:\.\d+)?|\.\d+)\s*(%?)$/

/** A percent cell arrives as a share already; `50 %` typed as text is read the same, as 0.5. */
export function readNumber(cell: Cell): NumberReading {
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? { kind: 'number', value: cell, isPercent: false } : TEXT
  if (isBlank(cell)) return BLANK
  if (typeof cell !== 'string') return TEXT
  return isErrorText(cell) ? ERROR : readPlain(cell.trim())
}

function readPlain(text: string): NumberReading {
  const [, sign, digits, percent] = PLAIN.exec(text) ?? []
  if (digits === undefined) return TEXT
  const size = Number(digits) / (percent === '%' ? 100 : 1)
  return { kind: 'number', value: sign === '-' || sign === '−' ? -size : size, isPercent: percent === '%' }
}
