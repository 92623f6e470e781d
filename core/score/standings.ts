import { judgedAt, textAt } from '../table/row-at'
import { INITIATIVE, KEY_RESULT } from '../table/row-kind'
import type { Table } from '../table/table'
import { headerKey, headerKeys } from '../table/vocabularies'
import { COUNTED, NOT_AVERAGED, TOP, type Tree } from '../tree/tree'
import { dialectOf } from './dialects/find-dialect'
import type { RowRules } from './row-rules'
import type { Rule } from './rules/rule'
import type { Settings } from './settings'

export function hasRules({ byRow, rest }: RowRules): boolean {
  return byRow.size > 0 || rest !== undefined
}

/**
 * Who counts, once the rules are known: guardrails and questions to learn from do not (pm-skills), and of initiatives
 * only those below a key result that is scored by milestones. A dialect may leave out what is archived.
 */
export function withStandings(tree: Tree, rules: RowRules, settings: Settings): Tree {
  const parents = milestoneParents(tree, rules.byRow)
  const hasJudged = mayBeJudged(tree.table)
  const statuses = statusesOut(tree, settings)
  if (parents.size === 0 && !hasJudged && statuses === undefined) return tree
  const standing = tree.standing.slice(0, tree.size)
  for (let node = 0; node < tree.size; node++) {
    const kind = tree.kind[node] ?? 0
    if (kind === INITIATIVE && parents.has(tree.parent[node] ?? TOP)) standing[node] = COUNTED
    if (kind === KEY_RESULT && hasJudged && isKeptOut(tree, node)) standing[node] = NOT_AVERAGED
    if (standing[node] === COUNTED && statuses?.has(statusOf(tree, node)) === true)
      standing[node] = NOT_AVERAGED
  }
  return { ...tree, standing }
}

/** Of what some systems leave out; the words as `headerKey` leaves them. */
const LEFT_OUT = `draft,archived,postponed,not started,entwurf,archiviert,verschoben,nicht begonnen,borrador,archivado,
pospuesto,no iniciado,brouillon,archive,reporte,non demarre,rascunho,arquivado,adiado,nao iniciado,下書き,アーカイブ,延期,未着手`

/** Undefined where no status leaves anything out. */
function statusesOut({ table }: Tree, settings: Settings): ReadonlySet<string> | undefined {
  if (table.columns.status === undefined || dialectOf(settings)?.leavesOut !== true) return undefined
  return new Set(headerKeys(LEFT_OUT))
}

/** Longer ones are sentences. */
const LONGEST = 60

function statusOf({ table, row, owns }: Tree, node: number): string {
  const text = owns[node] === 1 ? textAt(table, 'status', row[node] ?? 0) : undefined
  return headerKey((text ?? '').slice(0, LONGEST))
}

/** Whether any row says how it is judged. */
export function mayBeJudged({ columns, asides }: Table): boolean {
  if (columns.judgedAs !== undefined) return true
  for (const { judgedAs } of asides.values()) if (judgedAs !== undefined) return true
  return false
}

function isKeptOut({ table, row, standing }: Tree, node: number): boolean {
  const judged = judgedAt(table, row[node] ?? 0)
  return standing[node] === COUNTED && (judged === 'guardrail' || judged === 'learning')
}

function milestoneParents({ size, kind, row }: Tree, byRow: ReadonlyMap<number, Rule>): ReadonlySet<number> {
  const parents = new Set<number>()
  if (byRow.size === 0) return parents
  for (let node = 0; node < size; node++) {
    if (kind[node] === KEY_RESULT && byRow.get(row[node] ?? 0)?.name === 'milestones') parents.add(node)
  }
  return parents
}
