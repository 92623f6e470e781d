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
}

/** The question, room for the answer, and a blank row. */
export function block({ question, formula, rows, shares = [] }: Block): WorkbookCell[][] {
  const last = Math.max(0, ...shares)
  const line = (first: WorkbookCell): WorkbookCell[] => [
    first,
    ...Array.from({ length: last }, (_, i) => (shares.includes(i + 1) ? { format: '0%' } : {})),
  ]
  return [[header(question)], line({ formula }), ...Array.from({ length: rows - 1 }, () => line({})), []]
}
