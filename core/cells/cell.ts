/** What a spreadsheet hands over for one cell. A blank is `''`, an error is its text such as `#REF!`. */
export type Cell = string | number | boolean | Date | null | undefined

export type Grid = readonly (readonly Cell[])[]

/** Sheets writes `#N/A`, `#REF!`, `#DIV/0!` and the like; `#1` or `#sales` are ordinary text. */
const ERROR_TEXT = /^#(?:N\/A|[A-Z]+(?:\/0)?[!?])$/

export function isBlank(cell: Cell): boolean {
  return cell === '' || cell === null || cell === undefined || (typeof cell === 'string' && isBlankText(cell))
}

/** Most cells begin with a letter or digit of ASCII, and looking at it is quicker than trimming. */
function isBlankText(text: string): boolean {
  const first = text.charCodeAt(0)
  if (first > 32 && first < 127) return false
  return text.trim() === '' || (text.length <= LONGEST_UNSEEN && UNSEEN.test(text))
}

/** Blanks without width and marks of writing direction come along when a cell is pasted from elsewhere. */
const UNSEEN = /^[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+$/
const LONGEST_UNSEEN = 100

export function isErrorText(cell: Cell): boolean {
  return typeof cell === 'string' && cell.charCodeAt(0) === 35 && ERROR_TEXT.test(cell.trim())
}

/** A date made in another realm, as the bare host does, fails `instanceof`. */
function isDate(cell: Cell): cell is Date {
  return typeof cell === 'object' && Object.prototype.toString.call(cell) === '[object Date]'
}

/** The cell as one line of text, `''` when blank. Line breaks become spaces. */
export function cellText(cell: Cell): string {
  if (typeof cell === 'string') return isBlank(cell) ? '' : oneLine(cell.trim())
  if (cell === null || cell === undefined) return ''
  if (isDate(cell)) return isoDate(cell)
  // An image in a cell arrives as an object, which has no text.
  return typeof cell === 'object' ? '' : String(cell)
}

/** Most cells have single plain blanks only, and looking is quicker than replacing. */
function oneLine(text: string): string {
  return /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text
}

/** Year, month and day as the sheet shows them. Going through UTC would shift the day in half of the world. */
function isoDate(date: Date): string {
  if (Number.isNaN(date.getTime())) return ''
  return [pad(date.getFullYear(), 4), pad(date.getMonth() + 1, 2), pad(date.getDate(), 2)].join('-')
}

function pad(n: number, width: number): string {
  return String(n).padStart(width, '0')
}
