import type { ShownState } from '../time/shown-state'
import type { Severity } from '../table/issue'

/** The version this code writes. A reader refuses a newer one and still reads every older one. */
export const SNAPSHOT_VERSION = 2

/** A team's OKRs at one moment: plain JSON, the same in sidebar, feed and popup. Shares are 0 to 1. */
export interface Snapshot {
  readonly v: typeof SNAPSHOT_VERSION
  /** The spreadsheet's name. */
  readonly title: string
  /** The tab that holds the rows. */
  readonly tab: string
  /** The spreadsheet's id in Google Sheets, so that a reader can link to it; null elsewhere. */
  readonly spreadsheetId: string | null
  /** The one cycle all rows name; null when they name none or several. */
  readonly cycle: string | null
  /** ISO 8601 instant. */
  readonly generatedAt: string
  /** Hash of everything but `generatedAt`: equal content, equal rev. */
  readonly rev: string
  /** The day that everything is judged by, as ISO date; null where it was not judged, as in version 1. */
  readonly today: string | null
  /** From `today` to the last day of the cycle; negative after it, null when no cycle is known. */
  readonly daysLeft: number | null
  readonly sums: SnapshotSums
  /** In sheet order, a child objective right below its parent. */
  readonly objectives: readonly SnapshotObjective[]
  readonly kpis: readonly SnapshotKpi[]
  readonly bets: readonly SnapshotBet[]
  readonly issues: readonly SnapshotIssue[]
}

export interface SnapshotSums {
  /** Weighted mean of the top-level objectives; null when none has a score. */
  readonly score: number | null
  /** The share that should be reached by `today`; null when no days are known. */
  readonly expected: number | null
  readonly objectives: number
  readonly keyResults: number
  readonly done: number
  /** Behind or at risk; where no days are known, those with a low score. */
  readonly attention: number
  readonly notStarted: number
}

/** How good something is, whatever it is called. */
export type SnapshotTone = 'good' | 'watch' | 'bad' | 'neutral'

interface SnapshotNode {
  /** 1-based row in the tab. It identifies the node within one snapshot. */
  readonly row: number
  /** As typed; null when the sheet has no ids. */
  readonly id: string | null
  readonly title: string
  /** Row of the parent; null at the top. */
  readonly parent: number | null
  /** 0 at the top. */
  readonly depth: number
  /** 0 to 1, as it counts in the mean; null when there is none. */
  readonly score: number | null
  readonly weight: number
  readonly state: ShownState
  /** The share that should be reached by now; null when no days are known. */
  readonly expected: number | null
  readonly owner: string | null
  readonly team: string | null
  /** As typed. */
  readonly status: string | null
  /** ISO date, or the text as typed when it is no date. */
  readonly due: string | null
}

export interface SnapshotObjective extends SnapshotNode {
  readonly keyResults: readonly SnapshotKeyResult[]
}

export interface SnapshotKeyResult extends SnapshotNode {
  readonly start: number | null
  readonly target: number | null
  readonly current: number | null
  /** `%` when the three numbers are per cent (90 is 90 %), else as typed or as the number format shows it. */
  readonly unit: string | null
  /** Not clamped: 1.25 when over-achieved, negative when lost; null when there is none. */
  readonly progress: number | null
  /** 0 to 1; null when nobody gave one. */
  readonly confidence: number | null
  /** ISO date of the last check-in; null when none is known. */
  readonly checkedIn: string | null
  /** Where it is heading by its last day; null with too few check-ins. */
  readonly forecast: SnapshotForecast | null
}

/** In the same numbers as `current`. */
export interface SnapshotForecast {
  readonly value: number
  readonly low: number
  readonly high: number
  /** Of reaching the target, 0 to 1; null when there is no target. */
  readonly chance: number | null
}

export interface SnapshotKpi {
  /** 1-based row in its tab. */
  readonly row: number
  readonly name: string
  readonly perspective: string | null
  readonly value: number | null
  readonly target: number | null
  readonly unit: string | null
  /** In the language of the sheet. */
  readonly health: string
  readonly tone: SnapshotTone
}

export interface SnapshotBet {
  readonly row: number
  readonly bet: string
  /** In the language of the sheet. */
  readonly verdict: string
  readonly tone: SnapshotTone
}

export interface SnapshotIssue {
  /** An `IssueCode`; a newer add-on may send one that this reader does not know. */
  readonly code: string
  readonly severity: Severity
  readonly row: number
  /** The column's letter; null when the whole row is meant. */
  readonly column: string | null
  readonly problem: string
  readonly remedy: string
}
