import { exceeds, reaches } from '../score/dialects/band-of'
import { scoreAt, scoredNodes } from '../score/scored-nodes'
import type { ScoredNode, ScoredTree } from '../score/scored-tree'
import { preorder } from '../tree/preorder'
import { type GradeBand, gradeBand, type SetVerdict, setVerdict } from './grade-bands'
import { lateGrade, weeksLate } from './late-delivery'
import { deliveredBy } from './node-facts'
import { rescored, typedScore } from './rescored'
import { spansOf } from './spans'
import { daysOf } from './timed-key-results'

/** What is to be said about a grade. */
export type GradeRemark =
  /** Its last day is to come, so that the grade is progress so far. */
  | { readonly kind: 'open'; readonly until: number }
  | { readonly kind: 'late'; readonly weeks: number }
  | { readonly kind: 'needs-reason'; readonly why: 'differs' | 'committed' }
  | { readonly kind: 'reason'; readonly reason: string }

export interface Grade {
  readonly scored: ScoredNode
  /** As measured, whatever was typed; absent where nothing can be. */
  readonly progress: number | undefined
  /** The typed Score, else the progress with what a late delivery takes off; absent without either. */
  readonly grade: number | undefined
  readonly band: GradeBand | undefined
  readonly remarks: readonly GradeRemark[]
}

export interface Grades {
  readonly grades: readonly Grade[]
  readonly progress: number | undefined
  readonly mean: number | undefined
  /** Key results that still run: there is no verdict while there are any. */
  readonly open: number
  /** Absent too where all are committed ones: these are to be reached in full, and say nothing about ambition. */
  readonly verdict: SetVerdict | undefined
}

/** A grade farther from the progress than this needs a reason (biruk360); the bound itself does not. */
export const REASON_BEYOND = 0.15

/** A committed key result is to be reached in full (re:Work); below this it needs a reason. */
export const COMMITTED_FROM = 1

/** The grades at the close, objectives rolled up from them as scores are. Progress and grade stand apart. */
export function gradesOf(tree: ScoredTree, today: number): Grades {
  const places = placesOf(tree, today)
  const measured = rescored(tree, new Map())
  const graded = rescored(tree, gradesToType(tree, measured, places))
  const before = scoredNodes(measured)
  const grades = scoredNodes(graded).flatMap((scored, at): Grade[] => {
    const place = places[at]
    if (place === undefined || (scored.kind !== 'objective' && scored.kind !== 'keyResult')) return []
    return [gradeOf(scored, { ...place, progress: before[at]?.score }, tree.settings.dialect)]
  })
  return { grades, progress: measured.overall, mean: graded.overall, ...verdictOf(grades, graded.overall) }
}

/** What a row says beside its numbers. */
interface Place {
  readonly node: number
  readonly typed: number | undefined
  /** Full weeks between due and delivered, where nothing was typed. */
  readonly late: number
  /** Its last day, while that is to come; on that day its time is up. */
  readonly until: number | undefined
}

function placesOf(tree: ScoredTree, today: number): Place[] {
  const nodes = scoredNodes(tree)
  const spans = spansOf(nodes, tree.settings)
  const order = preorder(tree)
  return nodes.map((scored, at): Place => {
    const node = order[at] ?? 0
    const typed = typedScore(tree, node)
    const { last } = daysOf(scored, spans[at])
    const { late, until } = typed === undefined && last !== undefined ? atDay(scored, last, today) : IN_TIME
    return { node, typed, late, until }
  })
}

const IN_TIME = { late: 0, until: undefined }

function atDay(scored: ScoredNode, last: number, today: number): Pick<Place, 'late' | 'until'> {
  const delivered = deliveredBy(scored, today)
  if (delivered === undefined) return { late: 0, until: today < last ? last : undefined }
  return { late: scored.kind === 'keyResult' ? weeksLate(last, delivered) : 0, until: undefined }
}

/** Typed scores by table row, and in place of others what a late delivery leaves of the measured one. */
function gradesToType(
  tree: ScoredTree,
  measured: ScoredTree,
  places: readonly Place[],
): ReadonlyMap<number, number> {
  const grades = new Map<number, number>()
  for (const { node, typed, late } of places) {
    const own = late === 0 ? undefined : scoreAt(measured, node)
    const grade = typed ?? (own === undefined ? undefined : lateGrade(own, late))
    if (grade !== undefined) grades.set(tree.row[node] ?? 0, grade)
  }
  return grades
}

type GradeFacts = Place & { readonly progress: number | undefined }

function gradeOf(scored: ScoredNode, facts: GradeFacts, dialect: string): Grade {
  const { progress, until, late } = facts
  const grade = scored.score
  const remarks: GradeRemark[] = []
  if (until !== undefined) remarks.push({ kind: 'open', until })
  if (late > 0 && grade !== undefined) remarks.push({ kind: 'late', weeks: late })
  if (grade !== undefined && until === undefined) remarks.push(...reasons(scored, grade, facts))
  return {
    scored,
    progress,
    grade,
    band: grade === undefined ? undefined : gradeBand(grade, dialect),
    remarks,
  }
}

function reasons(scored: ScoredNode, grade: number, { typed, progress }: GradeFacts): GradeRemark[] {
  const { reason } = scored.ownsNumbers ? scored.source : {}
  if (reason !== undefined) return [{ kind: 'reason', reason }]
  const why = reasonWanted(scored, grade, typed === undefined ? undefined : progress)
  return why === undefined ? [] : [{ kind: 'needs-reason', why }]
}

function reasonWanted(
  { kind, source }: ScoredNode,
  grade: number,
  progress: number | undefined,
): 'differs' | 'committed' | undefined {
  if (progress !== undefined && exceeds(Math.abs(grade - progress), REASON_BEYOND)) return 'differs'
  const isCommitted = kind === 'keyResult' && source.judgedAs === 'committed'
  return isCommitted && !reaches(grade, COMMITTED_FROM) ? 'committed' : undefined
}

function verdictOf(grades: readonly Grade[], mean: number | undefined): Pick<Grades, 'open' | 'verdict'> {
  const counted = grades.filter(({ scored }) => scored.kind === 'keyResult' && scored.standing === 'counted')
  const open = counted.filter(({ remarks }) => remarks.some(({ kind }) => kind === 'open')).length
  const isAmbition = counted.some(({ scored }) => scored.source.judgedAs !== 'committed')
  return {
    open,
    verdict: mean === undefined || open > 0 || !isAmbition ? undefined : setVerdict(mean),
  }
}
