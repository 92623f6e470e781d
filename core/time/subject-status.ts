import type { Tone } from '../score/dialects/dialect'
import { measure, type StatusFacts } from '../score/dialects/status-facts'
import { type Below, newBelow } from './below'
import { type DraftBand, draftBand } from './confidence'
import { type ComputedStatus, ofCode, statusByDialect, typedIn } from './dialect-status'
import type { Judging } from './judging'
import type { PhaseProblem } from './phases'
import { elapsed, type Span } from './span'
import { isInGrace, statusByPace, type TimeFacts, timeOf, weakestOf } from './status'
import type { StatusCode } from './status-code'
import type { TypedStatus } from './status-word'

/** How one node stands. Days are as `dayNumber` counts them, shares of 1. */
export interface NodeStatus {
  /** The typed one where its word is known, else the computed one. */
  readonly code: StatusCode
  readonly tone: Tone
  /** As typed, or in another system's words; absent where the words of the code hold. */
  readonly label: string | undefined
  /** What a person typed. It is shown, with the computed one beside it. */
  readonly typed: string | undefined
  readonly computed: ComputedStatus
  /** In the dialect's words, for what is above; absent where our own rules hold. */
  readonly word: string | undefined
  readonly expected: number | undefined
  readonly span: Span | undefined
  /** Progress as a share of what is expected. */
  readonly pace: number | undefined
  readonly checkedIn: number | undefined
  /** Days since the next check-in was due; absent where nothing says when people report. */
  readonly daysOverdue: number | undefined
  /** To the last day; below 0 after it. */
  readonly daysLeft: number | undefined
  /** Its own, or the mean of those below. */
  readonly confidence: number | undefined
  /** How many confidences that is. */
  readonly confident: number
  /** What the mean confidence says of an objective that is not judged yet. */
  readonly draft: DraftBand | undefined
  readonly phaseProblems: readonly PhaseProblem[]
}

/** What a status is made of; the whole has no row of its own. */
export interface Subject extends TimeFacts {
  readonly isObjective: boolean
  readonly typed: TypedStatus | undefined
  /** Up to today. */
  readonly checkedIn: number | undefined
  readonly confidence: number | undefined
  readonly below: Below | undefined
  readonly dialectFacts: StatusFacts
  readonly phaseProblems: readonly PhaseProblem[]
}

/** Written out: spreading objects takes longer than judging them. */
export function statusOfSubject(judging: Judging, subject: Subject): NodeStatus {
  const { expected, span, checkedIn, phaseProblems, daysOverdue, absent, today } = subject
  const { code, tone, label, typed, computed, word } = shownOf(judging, subject, computedOf(judging, subject))
  const { confidence, confident, draft } = confidenceOf(judging, subject)
  const pace = absent === undefined ? measure('pace', subject) : undefined
  const daysLeft = span && span.last - today
  return {
    code,
    tone,
    label,
    typed,
    computed,
    word,
    expected,
    span,
    pace,
    checkedIn,
    daysOverdue,
    daysLeft,
    confidence,
    confident,
    draft,
    phaseProblems,
  }
}

/** A typed status wins. One with a word that is not known is shown, and how good it is follows from the numbers. */
function shownOf(
  { dialect }: Judging,
  { typed }: Subject,
  computed: ComputedStatus,
): Pick<NodeStatus, 'code' | 'tone' | 'label' | 'typed' | 'computed' | 'word'> {
  if (typed === undefined) {
    const { code, tone, label } = computed
    return { code, tone, label, typed: undefined, computed, word: label }
  }
  const { code, word } = typedIn(dialect, typed)
  const { text } = typed
  const { tone } = code === undefined ? computed : ofCode(code)
  return { code: code ?? computed.code, tone, label: text, typed: text, computed, word: dialect && word }
}

/** Its own counts as one; else the mean of those below. */
function confidenceOf(
  judging: Judging,
  subject: Subject,
): Pick<NodeStatus, 'confidence' | 'confident' | 'draft'> {
  const { below = newBelow() } = subject
  const confident = subject.confidence === undefined ? below.confident : 1
  if (confident === 0) return { confidence: undefined, confident, draft: undefined }
  const confidence = subject.confidence ?? below.confidence / confident
  return { confidence, confident, draft: isDraft(judging, subject) ? draftBand(confidence) : undefined }
}

/** Nothing is judged before the first day and in the grace after it: the time to talk about how bold it is. */
function isDraft({ tree }: Judging, subject: Subject): boolean {
  return subject.isObjective && isInGrace(subject, tree.settings)
}

function computedOf(judging: Judging, subject: Subject): ComputedStatus {
  const { settings } = judging.tree
  const { below, isObjective, isClosed } = subject
  const isByWeakest = settings.objectiveStatus === 'weakest' && isObjective && !isClosed
  const weakest = isByWeakest && below !== undefined ? weakestOf(below.codes) : undefined
  const ours = weakest ?? statusByPace(subject, settings)
  const { dialect } = judging
  return dialect === undefined
    ? ofCode(ours)
    : statusByDialect(dialect, dialectFactsOf(judging, subject), ours)
}

function dialectFactsOf({ tree, isTracked }: Judging, subject: Subject): StatusFacts {
  const { span, below, checkedIn, typed, confidence, isClosed, stay, absent, today } = subject
  const progress = absent === undefined ? subject.progress : undefined
  return {
    progress,
    expected: subject.expected,
    elapsed: span && elapsed(span, today, tree.settings.days),
    confidence,
    stay,
    children: below?.labels,
    time: timeOf(subject),
    isClosed,
    // Where nothing says when people report, a value is the sign that somebody has.
    hasCheckIn: isTracked ? checkedIn !== undefined : progress !== undefined,
    daysOverdue: subject.daysOverdue,
    lastStatus: typed?.text,
    ...subject.dialectFacts,
  }
}
