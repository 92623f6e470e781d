import type { Settings } from '../settings'

/** The rules of one published system, as data. What its source does not state is absent, and ours holds. */
export interface Dialect {
  /** What people type in Settings. */
  readonly name: string
  readonly title: string
  readonly source: string
  readonly settings: Partial<Omit<Settings, 'dialect'>>
  /** How its source makes progress; absent where it does not say. */
  readonly progress?: string
  readonly status?: StatusRule
  /** Drafts and what is archived, postponed or not started do not count, by their typed status. */
  readonly leavesOut?: true
  /** Decisions of ours where the source contradicts itself or leaves a gap. */
  readonly notes?: string
}

/** What is read of it. */
export type KnownDialect = Pick<Dialect, 'name' | 'title' | 'settings' | 'status' | 'leavesOut'>

/** How good a status is, whatever its system calls it. */
export type Tone = 'done' | 'good' | 'watch' | 'bad' | 'neutral'

/** A word of one system for how things stand. */
export interface Status {
  readonly label: string
  readonly tone: Tone
}

/** One after the other; the first step that has an answer gives it. */
type StatusRule = readonly Step[]

export type Step =
  /** The first band that the measured number lies in. */
  | {
      readonly kind: 'bands'
      readonly when: When
      readonly looksAt: Measure
      readonly bands: readonly Band[]
    }
  /** One answer for a situation; without `status` there is none, and nothing further is asked. */
  | { readonly kind: 'fixed'; readonly when: When; readonly status?: Status }
  /** The status stays what it last was. */
  | { readonly kind: 'last'; readonly when: When }
  /** The worst status below; one that is not among these is ignored. */
  | { readonly kind: 'weakest'; readonly worstFirst: readonly Status[] }
  /** Each status below counts as a number, and the mean of them lies in a band. */
  | {
      readonly kind: 'mean'
      readonly grades: readonly Grade[]
      readonly bands: readonly Band[]
      /** When all below are this, so is the whole. */
      readonly allOf?: Status
    }

/** All of them must hold; none means always. */
type When = readonly Situation[]

export type Situation =
  'before' | 'after' | 'closed' | 'no-check-in' | 'stay' | 'stay-met' | 'stay-risk' | 'kpi' | 'kpi-missed'

/**
 * `gap`: expected minus progress. `pace`: progress / expected. `tenths`: the score, read in tenths. `zone`: 0 below
 * commit, 1 from commit, 2 from target, 3 from stretch. All but the last two are shares of 1.
 */
export type Measure =
  'gap' | 'pace' | 'progress' | 'score' | 'tenths' | 'confidence' | 'zone' | 'days-overdue'

/** `atLeast` takes its bound in, `above` leaves it out; without either, all that is left. */
export interface Band extends Status {
  readonly atLeast?: number
  readonly above?: number
}

interface Grade {
  readonly label: string
  readonly points: number
}

/** A band that its bound belongs to. */
export function from(atLeast: number, label: string, tone: Tone): Band {
  return { label, tone, atLeast }
}

/** A band that begins just above its bound. */
export function above(bound: number, label: string, tone: Tone): Band {
  return { label, tone, above: bound }
}

/** What no band before has taken. */
export function rest(label: string, tone: Tone): Band {
  return { label, tone }
}

export function bands(looksAt: Measure, ...list: readonly Band[]): Step {
  return { kind: 'bands', when: [], looksAt, bands: list }
}

/** (current - start) / (target - start), as nearly all of them write it. */
export const LINEAR = '(current − start) / (target − start)'
