import type { ScoredNode, ScoredTree } from '../score/scored-tree'
import { objectiveRank, unitRank } from '../table/level-words'
import { headerKey } from '../table/vocabularies'
import { preorder } from '../tree/preorder'

/** Longer texts name no level. */
const LONGEST = 60

/** A rank is small at the top of the organisation; undefined where it is not known. */
export type Rank = number | undefined

/**
 * How far down the organisation each objective stands: by the column of its level, by the words of its Level cell
 * (Company, Team) or by the number there (L2).
 */
export function ranksOf(tree: ScoredTree, nodes: readonly ScoredNode[]): readonly Rank[] {
  if (tree.layout === 'levels') return columnRanks(tree, nodes)
  const known = new Map<string, Rank>()
  return nodes.map(({ kind, source: { level } }) => {
    if (kind !== 'objective' || level === undefined) return undefined
    if (!known.has(level)) known.set(level, rankOfText(level))
    return known.get(level)
  })
}

function columnRanks(tree: ScoredTree, nodes: readonly ScoredNode[]): readonly Rank[] {
  const ranks = new Map(tree.table.levels?.columns.map((column, rank) => [column, rank]))
  const order = preorder(tree)
  return nodes.map((_, place) => ranks.get(tree.nameColumn[order[place] ?? 0] ?? -1))
}

function rankOfText(level: string): Rank {
  return rankOfWord(level) ?? numberIn(level)
}

function rankOfWord(level: string): Rank {
  if (level.length > LONGEST) return undefined
  const key = headerKey(level)
  return unitRank(key) ?? objectiveRank(key)
}

/** `2`, `L2` or `Level 2`. */
function numberIn(level: string): Rank {
  const digits = /^\D{0,12}(\d{1,2})$/.exec(level)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

/** The highest rank that an objective has; Infinity where none is known. */
export function topRank(ranks: readonly Rank[]): number {
  return ranks.reduce((top: number, rank = top) => Math.min(top, rank), Number.POSITIVE_INFINITY)
}

/** The levels are named by words, and no objective stands at the highest of them: the company’s. */
export function lacksCompany({ layout }: ScoredTree, nodes: readonly ScoredNode[]): boolean {
  if (layout === 'levels') return false
  const levels = new Set(
    nodes.flatMap(({ kind, source }) => (kind === 'objective' ? (source.level ?? []) : [])),
  )
  const words = [...levels].flatMap((level) => rankOfWord(level) ?? [])
  return words.length > 0 && !words.includes(COMPANY)
}

const COMPANY = 0
