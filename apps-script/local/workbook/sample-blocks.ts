import { header } from './sample-looks'
import type { WorkbookCell } from './workbook'

/** A question with the formula that answers it. */
export interface Block {
  readonly question: string
  readonly formula: string
  /** How many rows the answer takes, and a few for what people add. */
  readonly rows: number
  /** Numbers of the answer, beside its first column, are shown as per cent. */
  readonly shares?: readonly number[]
  /** Columns whose numbers are in the units of the lines, one format for each line below the heading. */
  readonly units?: Units
  /** Of an answer in one cell. */
  readonly format?: string
}

interface Units {
  readonly columns: readonly number[]
  readonly formats: readonly (string | undefined)[]
}

const NO_UNITS: Units = { columns: [], formats: [] }

/** The question, room for the answer, and a blank row. */
export function block({
  question,
  formula,
  rows,
  shares = [],
  units = NO_UNITS,
  format,
}: Block): WorkbookCell[][] {
  const last = Math.max(0, ...shares, ...units.columns)
  const line = (first: WorkbookCell, of?: string): WorkbookCell[] => [
    first,
    ...Array.from({ length: last }, (_, i) =>
      shown(shares.includes(i + 1) ? '0%' : units.columns.includes(i + 1) ? of : undefined),
    ),
  ]
  const lines = Array.from({ length: rows - 1 }, (_, i) => line({}, units.formats[i]))
  return [[header(question)], line({ formula, ...shown(format) }), ...lines, []]
}

export function shown(format: string | undefined): WorkbookCell {
  return format === undefined ? {} : { format }
}
