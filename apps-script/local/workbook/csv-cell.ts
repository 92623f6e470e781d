import { serialOfIsoDate } from './dates'
import type { WorkbookCell } from './workbook'

/** `12`, `-0.5`, `.5`, `007`. */
const PLAIN = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.(\d+))?$/
const PERCENT = /^([+-]?(?:\d+(?:\.(\d+))?|\.(\d+)))\s*%$/

/** More digits than a number holds exactly are an id or an account, and would come back changed. */
const MOST_DIGITS = 15

/** How one file writes numbers. */
export interface CsvStyle {
  /** False where the comma may be the decimal point: `1,234` has two readings there and stays text. */
  readonly commaGroups: boolean
}

/**
 * The cell that Sheets (United States) makes of a text in a CSV file. `007` becomes 7, as there: an id and the Parent
 * cells that name it change alike. `12/31/2026` stays text: whether day or month comes first is the writer's secret,
 * and a wrong due date is worse than one that is shown as it was written. So do times, currencies and `1e5`. Text that
 * begins with `=` is never a formula: a file from elsewhere must not run anything.
 */
export function cellOfText(text: string, { commaGroups }: CsvStyle): WorkbookCell {
  if (text === '') return {}
  const trimmed = text.trim()
  if (/^true$/i.test(trimmed)) return { value: true }
  if (/^false$/i.test(trimmed)) return { value: false }
  if (trimmed.replace(/\D/g, '').length > MOST_DIGITS) return { value: text }
  const date = serialOfIsoDate(trimmed)
  if (date !== undefined) return { value: date, format: 'yyyy-mm-dd' }
  return numberOfText(trimmed, commaGroups) ?? { value: text }
}

function numberOfText(text: string, commaGroups: boolean): WorkbookCell | undefined {
  if (PLAIN.test(text)) return { value: Number(text) }
  const [, share, decimals, pointFirst] = PERCENT.exec(text) ?? []
  // An exponent instead of a division: 14.7 / 100 is not 0.147.
  if (share !== undefined)
    return { value: Number(`${share}e-2`), format: `0${places(decimals ?? pointFirst)}%` }
  const grouped = commaGroups ? GROUPED.exec(text) : null
  if (grouped === null) return undefined
  return { value: Number(text.replaceAll(',', '')), format: `#,##0${places(grouped[1])}` }
}

function places(decimals = ''): string {
  return decimals === '' ? '' : `.${'0'.repeat(decimals.length)}`
}
