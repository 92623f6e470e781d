import type { Grid } from '../cells/cell'
import { headerTexts, pairedNames } from './find-header-lines'
import { type NamedColumns, nameColumns, newWordbook, type Wordbook } from './find-header-columns'

/** `count`: how many columns it names. */
export interface Header extends NamedColumns {
  /** 0-based row in the grid: the lower one of two. */
  readonly index: number
  /** The upper one of two, else the same row. */
  readonly top: number
}

/** Titles, notes and blank rows stand above a header; more of them than this is a tab about something else. */
const ROWS_SEARCHED = 50

/** A row with so many known names, or one less and nothing else, is the header; only two rows below may be better. */
const CLEAR = 4
const ROWS_BELOW = 2

/**
 * A header names what a row is and at least one thing about it, in one row or in two rows that together name more than
 * either alone. Whatever names most wins, then the upper one. The search ends two rows below a clear header, because
 * a second table may stand further down, and because it is made for every call of every function.
 */
export function findHeader(grid: Grid): Header | undefined {
  const words = newWordbook()
  let best: Header | undefined
  let above: readonly string[] = []
  const last = Math.min(grid.length, ROWS_SEARCHED)
  for (let index = 0; index < last; index++) {
    if (best !== undefined && isClear(best) && index > best.index + ROWS_BELOW) break
    const cells = grid[index] ?? []
    const texts = headerTexts(cells)
    best = better(best, texts, { words, top: index, index })
    const names = pairedNames(above, texts, { cells, words })
    if (names !== undefined) best = better(best, names, { words, top: index - 1, index })
    above = texts
  }
  return best
}

function isClear({ count, unknown }: Header): boolean {
  return count >= (unknown.length === 0 ? CLEAR - 1 : CLEAR)
}

interface Place {
  readonly words: Wordbook
  readonly top: number
  readonly index: number
}

function better(
  best: Header | undefined,
  names: readonly string[],
  { words, top, index }: Place,
): Header | undefined {
  const most = best === undefined ? 1 : best.count
  let filled = 0
  for (const name of names) if (name !== '') filled++
  if (filled <= most) return best
  const named = nameColumns(names, words)
  if (!named.namesRow || named.count <= most) return best
  const { columns, levels, repeated, unknown, count, namesRow } = named
  return { columns, levels, repeated, unknown, count, namesRow, index, top }
}
