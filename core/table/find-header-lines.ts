import { type Cell, isBlank } from '../cells/cell'
import type { Field } from './field'
import { nameColumns, type Wordbook } from './find-header-columns'
import { objectiveRank } from './level-words'
import { headerKey } from './vocabularies'

/** Longer texts are notes. */
const LONGEST = 100

/** The texts of a row that may be headers, `''` for everything else. */
export function headerTexts(cells: readonly Cell[]): readonly string[] {
  const texts: string[] = []
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column]
    if (typeof cell !== 'string' || cell === '' || cell.length > LONGEST) continue
    const text = cell.trim()
    if (text === '') continue
    while (texts.length < column) texts.push('')
    texts.push(text)
  }
  return texts
}

interface Lower {
  readonly cells: readonly Cell[]
  readonly words: Wordbook
}

/**
 * The names that two neighbouring rows make together: Key above Result is Key Result, and Target below the group title
 * Progress is Target. Undefined unless they name more columns than either row alone, and where the lower one looks like
 * data: with a number in it, with a text below Objective, or with texts that mostly are no headers.
 */
export function pairedNames(
  upper: readonly string[],
  lower: readonly string[],
  { cells, words }: Lower,
): readonly string[] | undefined {
  if (upper.length === 0 || lower.length === 0 || hasNumber(cells)) return undefined
  if (!upper.some((text) => text !== '' && words(text).length > 0)) return undefined
  if (hasNameBelow(upper, lower, words)) return undefined
  const names = joinedNames(upper, lower, words)
  return names !== undefined && isMore(names, upper, { lower, words }) ? names : undefined
}

function joinedNames(
  upper: readonly string[],
  lower: readonly string[],
  words: Wordbook,
): readonly string[] | undefined {
  const names: string[] = []
  let group = ''
  let known = 0
  let filled = 0
  for (let column = 0; column < Math.max(upper.length, lower.length); column++) {
    const own = upper[column] ?? ''
    const below = lower[column] ?? ''
    // A group title is merged over its columns, so it stands in the first one only.
    if (own !== '') group = own
    const joined = below === '' ? undefined : joinedName(group, below, words)
    names.push(joined ?? own)
    if (below !== '') filled++
    if (joined !== undefined) known++
  }
  return known * 2 > filled ? names : undefined
}

function hasNumber(cells: readonly Cell[]): boolean {
  for (const cell of cells) if (typeof cell !== 'string' && !isBlank(cell)) return true
  return false
}

/** The first thing to ask, because it is so for nearly every row of data. */
function hasNameBelow(upper: readonly string[], lower: readonly string[], words: Wordbook): boolean {
  for (let column = 0; column < upper.length; column++) {
    const own = upper[column] ?? ''
    const below = lower[column] ?? ''
    if (own === '' || below === '' || !namesRow(own, words)) continue
    const isHeader = words(below).length > 0 || words(`${own} ${below}`).length > 0
    if (!isHeader && headerKey(below) !== '') return true
  }
  return false
}

/** Undefined when the lower text is no header, with the text above it or without. */
function joinedName(group: string, below: string, words: Wordbook): string | undefined {
  const both = group === '' ? '' : `${group} ${below}`
  if (both !== '' && isKnown(both, words)) return both
  const fields = words(below)
  if (fields.includes('title') && namesRow(group, words)) return group
  return fields.length > 0 || isKnown(below, words) ? below : undefined
}

function isKnown(text: string, words: Wordbook): boolean {
  return words(text).length > 0 || objectiveRank(headerKey(text)) !== undefined
}

function namesRow(text: string, words: Wordbook): boolean {
  return text !== '' && words(text).some(isNameOfRow)
}

function isNameOfRow(field: Field): boolean {
  return field === 'objective' || field === 'keyResult' || field === 'title'
}

/** A title above a whole header adds nothing to it, whatever word it happens to hold. */
function isMore(names: readonly string[], upper: readonly string[], { lower, words }: Pair): boolean {
  const above = nameColumns(upper, words)
  const below = nameColumns(lower, words)
  const isWhole = below.namesRow && below.count > 1
  if (isWhole && !(above.namesRow && upper.filter((text) => text !== '').length > 1)) return false
  return nameColumns(names, words).count > Math.max(above.count, below.count)
}

interface Pair {
  readonly lower: readonly string[]
  readonly words: Wordbook
}
