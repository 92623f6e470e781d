import { isBlank } from '../cells/cell'
import { cellAt, textAt } from '../table/row-at'
import { OBJECTIVE } from '../table/row-kind'
import type { Table } from '../table/table'
import { isIndented } from './indented'
import { rowTitle } from './nodes'
import { isNumbered } from './numbered'
import type { Layout, Reason } from './tree'

export interface Choice {
  readonly layout: Layout
  /** The rule that chose it. */
  readonly reason: Reason
}

interface Rule extends Choice {
  readonly fits: (table: Table) => boolean
}

/**
 * The first that fits counts. What a row says of itself comes first: the name of its parent. Then come columns named
 * after what they hold, then types, because a word is plainer than a number and a number plainer than an indent. Last
 * come columns that may be meant for something else.
 */
const RULES: readonly Rule[] = [
  { layout: 'id-parent', reason: 'parents-named', fits: namesParents },
  { layout: 'levels', reason: 'level-columns', fits: ({ levels }) => levels?.areUnits === false },
  { layout: 'outline', reason: 'objective-beside-key-result', fits: hasBothNames },
  { layout: 'typed-order', reason: 'types-given', fits: isTyped },
  { layout: 'numbered', reason: 'numbers-nest', fits: isNumbered },
  { layout: 'typed-order', reason: 'objective-rows', fits: hasObjectiveRows },
  { layout: 'indented', reason: 'titles-indented', fits: isIndented },
  { layout: 'levels', reason: 'unit-columns', fits: ({ levels }) => levels?.areUnits === true },
  { layout: 'id-parent', reason: 'parent-column', fits: ({ columns }) => columns.parent !== undefined },
  { layout: 'outline', reason: 'objective-column', fits: ({ columns }) => columns.objective !== undefined },
]

/** How the rows say what belongs to what; undefined when nothing does. */
export function chooseLayout(table: Table): Choice | undefined {
  return RULES.find(({ fits }) => fits(table))
}

/** The layouts that fit too and come later. Looks through all rows, so it is for saying how they were read. */
export function otherLayouts(table: Table, { layout, reason }: Choice): Layout[] {
  const later = RULES.slice(RULES.findIndex((rule) => rule.reason === reason) + 1)
  const others = later.filter((rule) => rule.layout !== layout && rule.fits(table))
  return [...new Set(others.map((rule) => rule.layout))]
}

function hasBothNames({ columns: { objective, keyResult } }: Table): boolean {
  return objective !== undefined && keyResult !== undefined
}

function isTyped({ columns, kinds, size }: Table): boolean {
  if (columns.type === undefined) return false
  return size === 0 || (kinds !== undefined && kinds.subarray(0, size).includes(OBJECTIVE))
}

/** Deeper levels show in indents only. */
function hasObjectiveRows(table: Table): boolean {
  const { columns, kinds } = table
  if (columns.type !== undefined || kinds === undefined) return false
  return columns.keyResult !== undefined || !isIndented(table)
}

function namesParents(table: Table): boolean {
  if (table.columns.parent === undefined || !namesAnotherRow(table)) return false
  return !hasBothNames(table) || keyResultsNameParents(table)
}

/** Ends at the first Parent cell that names a row above or below it, mostly the second row of the sheet. */
function namesAnotherRow(table: Table): boolean {
  const named = new Set<string>()
  const wanted = new Set<string>()
  for (let row = 0; row < table.size; row++) {
    const title = rowTitle(table, row)
    const id = textAt(table, 'id', row) ?? title
    named.add(id).add(title)
    const parent = textAt(table, 'parent', row)
    if (parent !== undefined) {
      wanted.add(parent)
      if (named.has(parent)) return true
    }
    if (wanted.has(id) || wanted.has(title)) return true
  }
  return false
}

/**
 * Beside an Objective column, Parent may be what an objective is aligned to. It makes the tree where the key results
 * that have no objective beside them mostly name one there.
 */
function keyResultsNameParents(table: Table): boolean {
  let alone = 0
  let named = 0
  for (let row = 0; row < table.size; row++) {
    if (isBlank(cellAt(table, 'keyResult', row)) || !isBlank(cellAt(table, 'objective', row))) continue
    alone++
    if (!isBlank(cellAt(table, 'parent', row))) named++
  }
  return named > 0 && named * 2 > alone
}
