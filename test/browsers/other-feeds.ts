import { readFileSync } from 'node:fs'
import { parseSnapshot, type Snapshot, type SnapshotKeyResult } from '../../core'

/** The fixture, with other sums and another `rev`. */
export function withScore(score: number, attention: number): Snapshot {
  const snapshot = fixture()
  return { ...snapshot, rev: `score-${score}`, sums: { ...snapshot.sums, score, attention } }
}

/** A whole organisation in one sheet, still below the limit of 1 MB. */
export function manyKeyResults(count: number): Snapshot {
  const snapshot = fixture()
  const [objective] = snapshot.objectives
  const [keyResult] = objective?.keyResults ?? []
  if (objective === undefined || keyResult === undefined) throw new Error('the fixture is empty')
  const keyResults = Array.from({ length: count }, (_, index): SnapshotKeyResult => {
    return { ...keyResult, row: index + 3, title: `Key result ${index + 1}` }
  })
  const sums = { ...snapshot.sums, objectives: 1, keyResults: count }
  return { ...snapshot, rev: `many-${count}`, sums, objectives: [{ ...objective, keyResults }] }
}

function fixture(): Snapshot {
  const parsed = parseSnapshot(JSON.parse(readFileSync('test/fixtures/snapshot.json', 'utf8')))
  if (!parsed.ok) throw new Error(`the fixture is no snapshot: ${parsed.reason}`)
  return parsed.snapshot
}
