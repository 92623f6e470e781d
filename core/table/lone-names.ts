import { type Cell, cellText, isBlank } from '../cells/cell'
import type { AmountReader } from './amount-reader'
import { headerKey } from './vocabularies'

/** Objectives say what to do, which takes more words; in Japanese only what ends like a team is surely its name. */
const MOST_WORDS = 3
const IS_NAME = /^(?:[\p{Script=Latin} &/,.'’+-]{1,30}|.{1,20}(?:部|課|室|チーム))$/u

/** One may be an objective that has no key results yet. */
const LEAST = 2

/**
 * Rows of an outline with nothing but a short name where the objective stands, each directly above another objective:
 * Sales, Product. They are sections where at least two have key results below them, none stands without, no key result
 * stands above the first, and most are a single word.
 */
export function loneNames({ grid, columns, first }: AmountReader): ReadonlySet<number> {
  const { objective = -1, keyResult = -1 } = columns
  const places = new Set<number>()
  let [hasObjectiveBelow, keyResults, single] = [false, 0, 0]
  for (let place = grid.length - 1; place >= first; place--) {
    const cells = grid[place] ?? []
    const [isObjective, isKeyResult] = [!isBlank(cells[objective]), !isBlank(cells[keyResult])]
    if (!isObjective && !isKeyResult) continue
    if (isKeyResult) keyResults++
    else if (hasObjectiveBelow && isShortName(cells, objective)) {
      if (keyResults === 0) return new Set()
      places.add(place)
      keyResults = 0
      if (wordsIn(cells[objective]) === 1) single++
    }
    hasObjectiveBelow = isObjective
  }
  return places.size >= LEAST && keyResults === 0 && single * 2 > places.size ? places : new Set()
}

function isShortName(cells: readonly Cell[], objective: number): boolean {
  const isAlone = cells.every((cell, column) => column === objective || cell === false || isBlank(cell))
  return isAlone && IS_NAME.test(cellText(cells[objective])) && wordsIn(cells[objective]) <= MOST_WORDS
}

function wordsIn(cell: Cell): number {
  return headerKey(cellText(cell)).split(' ').length
}
