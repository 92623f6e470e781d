import type { Issue } from '../table/issue'
import type { TableRow } from '../table/table'
import { type Draft, reportNameless } from './draft'

const NONE = -1

/** An Objective cell, blank, merged or repeated on the rows below it, and a Key Result cell beside it. */
export function draftOutline(rows: readonly TableRow[], issues: Issue[]): Draft[] {
  const drafts: Draft[] = []
  const objectives = new Map<string, number>()
  let current = NONE
  for (const row of rows) {
    const named = row.objective !== undefined || row.unread.includes('objective')
    if (named) current = objectiveOf(row, objectives, drafts)
    if (hasKeyResult(row)) drafts.push(keyResultOf(row, current, issues))
    else if (!named) reportNameless(row, issues)
  }
  return drafts
}

function hasKeyResult({ keyResult, unread }: TableRow): boolean {
  return keyResult !== undefined || unread.includes('keyResult')
}

/** The same title is the same objective, unless two teams share the words. */
function objectiveOf(row: TableRow, objectives: Map<string, number>, drafts: Draft[]): number {
  const title = row.objective ?? `Row ${row.row}`
  const known = [title, keyOf(title, row.team)]
    .map((key) => objectives.get(key))
    .find((place) => place !== undefined)
  if (known !== undefined && sameTeam(drafts[known], row)) return known
  const place = drafts.length
  const ownsNumbers = !hasKeyResult(row)
  const id = ownsNumbers ? row.id : undefined
  drafts.push({ kind: 'objective', title, id, parent: NONE, standing: 'counted', source: row, ownsNumbers })
  if (known === undefined) objectives.set(title, place)
  objectives.set(keyOf(title, row.team), place)
  return place
}

function keyOf(title: string, team: string | undefined): string {
  return `${title}\n${team ?? ''}`
}

function sameTeam(objective: Draft | undefined, { team }: TableRow): boolean {
  const known = objective?.source.team
  return known === undefined || team === undefined || known === team
}

function keyResultOf(row: TableRow, objective: number, issues: Issue[]): Draft {
  const title = row.keyResult ?? `Row ${row.row}`
  if (objective === NONE) issues.push({ code: 'no-objective', severity: 'error', row: row.row, seen: title })
  const standing = objective === NONE ? 'detached' : 'counted'
  return { kind: 'keyResult', title, id: row.id, parent: objective, standing, source: row, ownsNumbers: true }
}
