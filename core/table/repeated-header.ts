import { type Cell, type Grid, isBlank } from '../cells/cell'
import type { Header } from './find-header'
import { nameColumns, newWordbook, type Wordbook } from './find-header-columns'
import { headerTexts } from './find-header-lines'
import type { Issue } from './issue'

/** `repeated` is the header once more, `another` that of another table. */
export type HeaderBelow = 'repeated' | 'another'

/** Another table below names as many columns. */
const CLEAR = 3

/**
 * Finds headers among the rows. Two cells alike with the header's own are enough for the same header; another one is
 * looked for below a blank row only, where a new block begins.
 */
export function headersBelow(
  grid: Grid,
  header: Header,
): (cells: readonly Cell[], isAfterGap: boolean) => HeaderBelow | undefined {
  const words = newWordbook()
  const lines = [grid[header.top] ?? [], grid[header.index] ?? []]
  return (cells, isAfterGap) => {
    if (lines.some((line) => isAlike(cells, line))) return 'repeated'
    if (!isAfterGap || hasNumber(cells)) return undefined
    const texts = headerTexts(cells)
    if (!looksLikeHeader(texts, words)) return undefined
    const named = nameColumns(texts, words)
    if (!named.namesRow || named.count < CLEAR || named.unknown.length >= named.count) return undefined
    const isSame = Object.entries(named.columns).every(
      ([field, column]) => header.columns[field as keyof typeof header.columns] === column,
    )
    return isSame ? 'repeated' : 'another'
  }
}

/** Ends at the first two texts that are no headers, as in nearly every row of data. No header has a digit in it. */
function looksLikeHeader(texts: readonly string[], words: Wordbook): boolean {
  let balance = 0
  for (const text of texts) {
    if (text === '') continue
    balance += !/[0-9]/.test(text) && words(text).length > 0 ? 1 : -1
    if (balance < -1) return false
  }
  return balance > 0
}

/** Every filled cell stands in the header too, and there are at least two. */
function isAlike(cells: readonly Cell[], line: readonly Cell[]): boolean {
  let alike = 0
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column]
    if (isBlank(cell)) continue
    if (typeof cell !== 'string' || cell !== line[column]) return false
    alike++
  }
  return alike > 1
}

function hasNumber(cells: readonly Cell[]): boolean {
  for (const cell of cells) if (typeof cell === 'number') return true
  return false
}

export function headerNote(kind: HeaderBelow, place: number): Issue {
  const code = kind === 'repeated' ? 'repeated-header' : 'another-table'
  return { code, severity: 'note', row: place + 1 }
}
