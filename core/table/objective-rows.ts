import { type Cell, cellText, type Grid, isBlank } from '../cells/cell'
import type { Header } from './find-header'
import { headersBelow } from './repeated-header'
import { objectiveRank } from './level-words'
import { type Label, readLabel } from './read-label'
import { OBJECTIVE } from './row-kind'
import { saidMeaning } from './section-rows'
import type { Columns } from './table'
import { fieldsOfHeader, headerKey, kindOf } from './vocabularies'

export interface ObjectiveRows {
  /** Each objective stands in the column of the names, behind its label. */
  readonly grid: Grid
  readonly places: ReadonlySet<number>
  /** The first row to read: an objective may stand above the header. */
  readonly from: number
}

/** Longer texts are no label alone, and more words no name of a team. */
const LONGEST_LABEL = 30
const MOST_WORDS = 3

/** Why, Owner and Due between an objective and its header; more may be key results. */
const MOST_REMARKS = 3

/**
 * In a form, the header has key results only and each objective stands in a row of its own above them: `Objective 1:
 * Grow`, or `Objective 1` with the text in a cell beside it. Where all have one Title column, one such row may be about
 * something else. A few words alone above such a row are its team's.
 */
export function objectiveRows(grid: Grid, columns: Columns, header: Header): ObjectiveRows {
  const first = header.index + 1
  const { keyResult, title, objective, type, parent, target = -1 } = columns
  const name = keyResult ?? title ?? -1
  const isElse = (objective ?? type ?? parent) !== undefined || header.levels?.areUnits === false
  const { named, teams } = name < 0 || isElse ? NOTHING : findRows(grid, { name, target, header })
  if (named.size < (keyResult === undefined ? 2 : 1)) return { grid, places: new Set(), from: first }
  const rows = rowsOf(grid, named, { name, target, header })
  const top = [...named.keys()].pop() ?? first
  for (const place of teams)
    if (place >= first || teams.length > 1) rows[place] = [`Team: ${textIn(grid[place])}`]
  return { grid: rows, places: new Set(named.keys()), from: Math.min(first, top) }
}

/** The rows without what is a remark. */
function rowsOf(grid: Grid, named: Found['named'], { name, header }: Form): (readonly Cell[])[] {
  const first = header.index + 1
  const rows = [...grid]
  const isHeader = headersBelow(grid, header)
  const answer = (at: number): boolean | undefined => {
    const cells = grid[at] ?? []
    if (at === header.top) return true
    if (named.has(at) || cells.some((cell) => typeof cell === 'number')) return false
    return isHeader(cells, true) === 'repeated' || undefined
  }
  for (const [place, cells] of named) {
    const end = headerBelow(place, answer)
    rows[place] = end > place + 1 ? withTitle(cells, name, grid[place + 1]) : cells
    if (end >= first) rows[end] = grid[header.index] ?? []
    for (let at = Math.max(place + 1, first); at < end; at++)
      if (saidMeaning(textIn(grid[at])) === undefined) rows[at] = []
  }
  return rows
}

/**
 * What stands between an objective and the header of its key results is a remark: where that header is, if it comes soon
 * and nothing above it says no; else -1.
 */
function headerBelow(place: number, isHeader: (at: number) => boolean | undefined): number {
  for (let at = place + 1; at <= place + MOST_REMARKS + 1; at++) {
    const answer = isHeader(at)
    if (answer !== undefined) return answer ? at : -1
  }
  return -1
}

/** `Objective 1` may have its text in the row below it. */
function withTitle(cells: readonly Cell[], name: number, below: readonly Cell[] = []): readonly Cell[] {
  const label = cellText(cells[name])
  const isLone = filledAfter(below, filledAfter(below, -1)) < 0
  if (!isLone || textIn(below) === '' || objectiveLabel(label)?.end !== label.length) return cells
  return inName(name, `${label}: ${textIn(below)}`)
}

interface Found {
  readonly named: ReadonlyMap<number, readonly Cell[]>
  readonly teams: readonly number[]
}

const NOTHING: Found = { named: new Map(), teams: [] }

interface Form {
  readonly name: number
  readonly target: number
  readonly header: Header
}

/** From below, because a team's row is told by the one below it. Above the header, the nearest objective counts. */
function findRows(grid: Grid, form: Form): Found {
  const { top, index } = form.header
  const named = new Map<number, readonly Cell[]>()
  const teams: number[] = []
  let below = -1
  for (let place = grid.length - 1; place >= 0; place--) {
    const cells = grid[place] ?? []
    if ((place >= top && place <= index) || cells.every(isBlank)) continue
    const isLast = named.has(below) && below < top
    const own = isLast ? undefined : withObjective(cells, form)
    if (own !== undefined) named.set(place, place < top ? own.map(onlyAt(form.name)) : own)
    else if (named.has(below) && isTeam(grid, place, index + 1)) teams.push(place)
    if (isLast) break
    below = place
  }
  return { named, teams }
}

function onlyAt(name: number): (cell: Cell, column: number) => Cell {
  return (cell, column) => (column === name ? cell : '')
}

/** A short text and what ends it as a label; what tells it from the others. */
const ODD_LABEL = /^([^:：–—-]{2,30}?) ?(?:[:：]|[–—-] )/
const WHICH = / (?:(?:n[or]? ?)?\d{1,2}|\p{L}{1,5})$/u

/** The row with its objective below the name's header; undefined when it names none. */
function withObjective(cells: readonly Cell[], { name, target }: Form): readonly Cell[] | undefined {
  for (const at of [name, filledAfter(cells, -1)]) {
    const text = plainLabel(cells[at])
    const label = objectiveLabel(text)
    if (label === undefined) continue
    const isNumbered = label.path.length > 0
    if (typeof cells[target] === 'number' && !isNumbered) return undefined
    const beside = filledAfter(cells, at)
    const isAlone = text.length === label.end
    if (isAlone && typeof cells[beside] === 'string') {
      if (beside === name) return cells
      if (fieldsOfHeader(headerKey(cellText(cells[beside]))).length > 0) return undefined
      return inName(name, `${text.replace(/[:：]$/, '')}: ${cells[beside]}`)
    }
    if (isAlone && !isNumbered) return undefined
    const isSame = text === cellText(cells[at])
    if (at === name) return isSame ? cells : cells.map((cell, column) => (column === name ? text : cell))
    return isBlank(cells[name]) ? inName(name, text) : undefined
  }
  return undefined
}

function inName(name: number, text: string): Cell[] {
  return [...Array.from({ length: name }, () => ''), text]
}

function objectiveLabel(text: string): Pick<Label, 'path' | 'end'> | undefined {
  const label = readLabel(text, 0)
  if (label !== undefined) return label.kind === OBJECTIVE ? label : undefined
  const isWord = text.length <= LONGEST_LABEL && kindOf(text) === 'objective'
  return isWord ? { path: [], end: text.length } : undefined
}

/** `Objectif n°1 :`, `Objective A –` and `Strategic objective 2:` as `Objective:`. */
function plainLabel(cell: Cell): string {
  const text = typeof cell === 'string' ? cellText(cell) : ''
  const [label = '', word = ''] = ODD_LABEL.exec(text) ?? []
  const key = headerKey(word)
  const isObjective = [key, key.replace(WHICH, '')].some(
    (one) => kindOf(one) === 'objective' || objectiveRank(one) !== undefined,
  )
  return isObjective && readLabel(text, 0) === undefined
    ? `Objective: ${text.slice(label.length).trim()}`
    : text
}

/** An empty checkbox is no content. */
function filledAfter(cells: readonly Cell[], column: number): number {
  return cells.findIndex((cell, at) => at > column && cell !== false && !isBlank(cell))
}

/** A few words alone behind a gap, or with the word for a team. What says more than that is read as a section elsewhere. */
function isTeam(grid: Grid, place: number, first: number): boolean {
  const cells = grid[place] ?? []
  const column = filledAfter(cells, -1)
  const text = textIn(cells)
  const words = headerKey(text).split(' ')
  if (typeof cells[column] !== 'string' || filledAfter(cells, column) >= 0) return false
  if (words.length > MOST_WORDS || /\d/.test(text) || saidMeaning(text) !== undefined) return false
  const isApart = place === first || (grid[place - 1] ?? []).every(isBlank)
  return isApart || words.some((word) => fieldsOfHeader(word).includes('team'))
}

function textIn(cells: readonly Cell[] = []): string {
  return cellText(cells[filledAfter(cells, -1)])
}
