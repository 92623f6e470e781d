import { alignmentOf } from '../../core/checks/alignment'
import { strengthOf } from '../../core/checks/strength'
import { healthOf } from '../../core/kpi/health'
import { readOkrs } from '../../core/score/read-okrs'
import { scoredNodes } from '../../core/score/scored-nodes'
import { confidenceBand, draftBand } from '../../core/time/confidence'
import { gradeBand, type SetVerdict, setVerdict } from '../../core/time/grade-bands'
import { lateGrade, weeksLate } from '../../core/time/late-delivery'
import { type Answer, type Inputs, number } from './published'

/** What OpenOKR calls the verdicts. */
const VERDICTS: Readonly<Record<SetVerdict, string>> = {
  'too-safe': 'too safe',
  healthy: 'healthy',
  partial: 'partial',
  'too-far': 'beyond capacity',
}

/** Bands and points that OpenOKR publishes, and what GitLab takes off for late delivery. */
export const JUDGING: Readonly<Record<string, (inputs: Inputs) => Answer>> = {
  openokr_confidence: ({ confidence }) => confidenceBand(number(confidence)),
  openokr_draft: ({ mean }) => draftBand(number(mean)).replace('-', ' '),
  openokr_score: ({ score }) => gradeBand(number(score), 'okr-sheets'),
  openokr_set: ({ mean }) => VERDICTS[setVerdict(number(mean))],
  openokr_kpi: ({ target, actual }) => healthy(number(target), number(actual)),
  openokr_strength: ({ checks, failed, warned }) => strength(number(checks), number(failed), number(warned)),
  openokr_alignment: alignment,
  gitlab_late: ({ score, days }) => lateGrade(number(score), weeksLate(0, number(days))),
}

function healthy(target: number, current: number): string {
  const kpi = { row: 2, name: 'KPI', target, current, direction: 'increase', isPercent: false } as const
  return healthOf(kpi, [], { day: 0 }).state
}

function strength(checks: number, failed: number, warned: number): string {
  const found = (count: number, severity: 'warning' | 'note'): Parameters<typeof strengthOf>[0] =>
    Array.from({ length: count }, (_, i) => ({ row: 2, check: { name: `${severity} ${i}`, severity } }))
  return strengthOf([...found(failed, 'warning'), ...found(warned, 'note')], checks).band
}

type Row = readonly (string | number)[]

/** A company with one department, and as many objectives of each kind that costs points. */
function alignment({ noAnchor, orphans, empty, skipping, unlinked }: Inputs): number | undefined {
  const rows: readonly Row[] = [
    ['Type', 'ID', 'Parent', 'Title', 'Level', 'Team', 'Target', 'Current'],
    ...(noAnchor === true ? [] : objective('C', '', 'Company')),
    ...objective('D', 'C', 'Department').map((row) => (noAnchor === true ? withoutParent(row) : row)),
    ...several(orphans, (i) => objective(`O${i}`, '', 'Team')),
    ...several(empty, (i) => objective(`E${i}`, 'C', 'Department').slice(0, 1)),
    ...several(skipping, (i) => objective(`S${i}`, 'C', 'Team')),
    ...several(unlinked, (i) => objective(`U${i}`, 'C', 'Department', `Department ${i}`)),
  ]
  const { okrs } = readOkrs(rows)
  return okrs && alignmentOf(okrs.tree, scoredNodes(okrs.tree)).health
}

function objective(id: string, parent: string, ...[level = '', team = '']: readonly string[]): Row[] {
  return [
    ['Objective', id, parent, `Objective ${id}`, level, team, '', ''],
    ['Key result', `K${id}`, id, `Key result ${id}`, '', '', 10, 5],
  ]
}

function withoutParent(row: Row): Row {
  return row.map((cell) => (cell === 'C' ? '' : cell))
}

function several(count: unknown, make: (i: number) => readonly Row[]): readonly Row[] {
  return Array.from({ length: number(count ?? 0) }, (_, i) => make(i)).flat()
}
