import { type Cell, cellText } from '../cells/cell'
import { asideOf } from './aside'
import type { AmountReader } from './amount-reader'
import { KEY_RESULT, NO_KIND, ROW_KINDS } from './row-kind'
import { judgedAsOf, kindOf } from './vocabularies'

/** Reads the Type cell of a row as its kind. A Type column repeats a few words, so each is looked up once. */
export function typeReader({
  columns: { type, judgedAs },
  asides,
}: AmountReader): (cells: readonly Cell[], row: number) => number {
  const known = new Map<Cell, number>()
  return (cells, row) => {
    if (type === undefined) return NO_KIND
    const cell = cells[type]
    let kind = known.get(cell)
    if (kind === undefined) known.set(cell, (kind = codeOf(cell)))
    if (kind !== JUDGED) return kind
    // "Guardrail" or "committed" in the Type column says how a key result is judged.
    const judged = judgedAsOf(cellText(cell))
    if (judged !== undefined && judgedAs === undefined) asideOf(asides, row).judgedAs = judged
    return KEY_RESULT
  }
}

const JUDGED = -1

function codeOf(cell: Cell): number {
  const text = cellText(cell)
  const kind = kindOf(text)
  if (kind !== undefined) return ROW_KINDS.indexOf(kind)
  return judgedAsOf(text) === undefined ? NO_KIND : JUDGED
}
