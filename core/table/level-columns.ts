import type { Field } from './field'
import { objectiveRank, SUB_OBJECTIVE, unitRank } from './level-words'
import type { LevelColumns } from './table'
import { headerKey } from './vocabularies'

interface Level {
  readonly column: number
  readonly rank: number
}

/** Above all others. */
const TOP_RANK = -1

/**
 * The columns that hold one level of objectives each. Columns that say so by name, Company objective and Team objective,
 * are levels wherever there are two of them, an Objective column being one. Company and Team are levels only where no
 * column has the objectives. The words tell what is above what; where they do not, it is the column further left.
 * A lone Team objective column is the Objective column.
 */
export function levelColumns(
  names: readonly string[],
  columns: Partial<Record<Field, number>>,
): LevelColumns | undefined {
  const named = ranked(names, columns, objectiveRank)
  if (columns.objective === undefined && named.length < 2) {
    if (named[0] === undefined) return unitLevels(names, columns)
    columns.objective = named[0].column
    return undefined
  }
  if (named.length === 0 || columns.objective === undefined) return inOrder(named, false)
  return inOrder([...named, plainLevel(columns.objective, named)], false)
}

function unitLevels(
  names: readonly string[],
  { keyResult, title }: Partial<Record<Field, number>>,
): LevelColumns | undefined {
  if (keyResult === undefined && title === undefined) return undefined
  const found = ranked(names, {}, unitRank)
  return inOrder(keyResult === undefined && found.length < 2 ? [] : found, true)
}

function ranked(
  names: readonly string[],
  columns: Partial<Record<Field, number>>,
  rankOf: (key: string) => number | undefined,
): Level[] {
  const taken = Object.values(columns)
  return names.flatMap((name, column) => {
    const rank = name === '' || taken.includes(column) ? undefined : rankOf(headerKey(name))
    return rank === undefined ? [] : { column, rank }
  })
}

/** The plain Objective is the lowest but for sub-objectives, or the company's when it stands left of a team's. */
function plainLevel(column: number, others: readonly Level[]): Level {
  const isFirst = others.every((other) => other.column > column && other.rank > 0)
  return { column, rank: isFirst ? TOP_RANK : SUB_OBJECTIVE - 0.5 }
}

function inOrder(levels: readonly Level[], areUnits: boolean): LevelColumns | undefined {
  if (levels.length === 0) return undefined
  const sorted = [...levels].sort((a, b) => a.rank - b.rank || a.column - b.column)
  return { columns: sorted.map(({ column }) => column), areUnits }
}
