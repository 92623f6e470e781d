import { cellText } from '../../cells/cell'
import { amountAt, cellIn, rowNumber } from '../../table/row-at'
import { KEY_RESULT } from '../../table/row-kind'
import { headerKey, headerKeys } from '../../table/vocabularies'
import { titleOf } from '../../tree/node-at'
import { TOP } from '../../tree/tree'
import { scoreAt } from '../scored-nodes'
import type { ScoredTree } from '../scored-tree'
import type { Finding } from './finding'
import { type Interval, meet, point, times } from './interval'
import { measuredAt } from './measured'
import { allowedBy, printedIn } from './printed'
import { type ShareColumn, typedShare } from './share-column'

/** What people call score × weight, as `headerKey` leaves it. The vocabulary does not read such columns. */
const WORDS = `weighted score,weighted,weighted progress,weighted result,weighted value,score x weight,score weight,
weight x score,weight score,weighted points,gewichtet,gewichteter score,gewichtete bewertung,gewichteter wert,
gewichteter fortschritt,gewichtetes ergebnis,puntuacion ponderada,ponderado,ponderada,progreso ponderado,valor ponderado,
score pondere,pondere,note ponderee,progression ponderee,pontuacao ponderada,nota ponderada,加重スコア,加重,重み付きスコア`

/** Longer headers are sentences. */
const LONGEST = 60

/** Columns of score × weight, as places in the grid's rows. */
export function weightedColumns({ table }: ScoredTree): number[] {
  const words = new Set(headerKeys(WORDS))
  const known = new Set(Object.values(table.columns))
  const header = table.grid[table.headerRow - 1] ?? []
  return header.flatMap((cell, column) => {
    const isText = typeof cell === 'string' && cell.length <= LONGEST
    return isText && !known.has(column) && words.has(headerKey(cell)) ? column : []
  })
}

interface Row {
  readonly node: number
  readonly row: number
  readonly value: number
  readonly isPercentText: boolean
  readonly allowed: Interval
  readonly shares: readonly Interval[]
  readonly share: number
  readonly weight: number
  /** The weights of its parent's key results together. */
  readonly whole: number
}

/** What the products of a column are out of; the scale that most rows follow is the column's. */
const SCALES: readonly ((row: Row) => number)[] = [
  ({ weight }) => weight,
  ({ weight }) => weight / 100,
  ({ weight }) => weight * 100,
  ({ weight, whole }) => weight / whole,
  ({ weight, whole }) => (weight * 100) / whole,
]

/** Fewer rows than this do not show what a column means. */
const LEAST = 2

/** Rows of a column that are not score × weight, where most others are. */
export function auditWeightedColumn(
  tree: ScoredTree,
  column: number,
  columns: readonly ShareColumn[],
): Finding[] {
  const rows = rowsOf(tree, column, columns)
  const followers = SCALES.map((scale) => rows.filter((row) => isProduct(row, scale)).length)
  const most = Math.max(...followers)
  const scale = SCALES[followers.indexOf(most)]
  if (scale === undefined || most < LEAST || most < 2 * (rows.length - most)) return []
  return rows.flatMap((row) =>
    SCALES.some((one) => isProduct(row, one)) ? [] : [findingOf(tree, column, row, scale(row))],
  )
}

function isProduct(row: Row, scale: (row: Row) => number): boolean {
  return row.shares.some((share) => meet(times(share, scale(row)), row.allowed))
}

function rowsOf(tree: ScoredTree, column: number, columns: readonly ShareColumn[]): Row[] {
  const { table } = tree
  const wholes = new Map<number, number>()
  const weights: { node: number; row: number; weight: number }[] = []
  for (let node = 0; node < tree.size; node++) {
    if (tree.kind[node] !== KEY_RESULT || tree.owns[node] !== 1) continue
    const row = tree.row[node] ?? 0
    const weight = amountAt(table, 'weight', row)
    if (weight === undefined) continue
    weights.push({ node, row, weight })
    const up = tree.parent[node] ?? TOP
    wholes.set(up, (wholes.get(up) ?? 0) + weight)
  }
  return weights.flatMap(({ node, row, weight }): Row[] => {
    const printed = printedIn(cellIn(table, column, row))
    const shares = sharesOf(tree, node, columns)
    if (printed === undefined || shares === undefined) return []
    const { value, step, isPercentText } = printed
    const whole = wholes.get(tree.parent[node] ?? TOP) ?? 1
    const allowed = allowedBy(value, Math.min(step, Math.abs(value) < 1 ? 0.1 : 1))
    return [{ node, row, weight, whole: whole || 1, value, isPercentText, allowed, ...shares }]
  })
}

function sharesOf(
  tree: ScoredTree,
  node: number,
  columns: readonly ShareColumn[],
): Pick<Row, 'shares' | 'share'> | undefined {
  const row = tree.row[node] ?? 0
  const typed = columns.flatMap((column) => typedShare(tree.table, column, row) ?? [])
  const measured = measuredAt(tree, row)
  const share = typed[0]?.value ?? scoreAt(tree, node)
  if (share === undefined) return undefined
  const shares = [
    ...typed.map(({ allowed }) => allowed),
    ...(measured === undefined ? [] : [measured.allowed]),
  ]
  return { shares: [...shares, point(share)], share }
}

function findingOf(tree: ScoredTree, column: number, row: Row, factor: number): Finding {
  const { table } = tree
  return {
    row: rowNumber(table, row.row),
    title: titleOf(tree, row.node),
    header: cellText(table.grid[table.headerRow - 1]?.[column]),
    typed: cellIn(table, column, row.row),
    follows: row.share * factor,
    isPercentText: row.isPercentText,
    why: { kind: 'product', score: row.share, weight: row.weight },
  }
}
