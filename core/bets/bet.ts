import type { Cell } from '../cells/cell'

/** *If* a key result reaches a value by a day, *then* a KPI moves so far in time, *while* a guardrail holds. */
export interface Bet {
  /** 1-based row in the range. */
  readonly row: number
  /** As typed, or made of the two names. */
  readonly title: string
  /** Title or id of the key result; of a sentence that names none that is known, its words. */
  readonly keyResult: string
  /** Absent where the key result's own target is meant. */
  readonly reaches: Level | undefined
  /** The last day for the key result, as a day number. */
  readonly by: number
  readonly kpi: string
  readonly movement: Movement
  /** The last day for the KPI. */
  readonly until: number
  readonly guardrail: Guardrail | undefined
  readonly kind: string | undefined
  readonly owner: string | undefined
  readonly cycle: string | undefined
}

/** A value to reach or to keep. Without a side it is the one that the value was on before. */
export interface Level {
  readonly value: number
  /** Per cent as written: 90 for 90 %. */
  readonly isPercent: boolean
  readonly side: 'at least' | 'at most' | undefined
}

interface Guardrail {
  readonly name: string
  readonly bound: Level
}

/** Which way a KPI is to move, 1 up or -1 down, and how far. */
export interface Movement {
  readonly sign: 1 | -1
  /** `relative`: a share of the value before; `to`: up or down to that value. */
  readonly how: 'by' | 'relative' | 'to'
  readonly amount: number
  /** The amount is in per cent, or in points of it: 0.005 where the values are shares. */
  readonly isPercent: boolean
}

/** What of a bet could not be read. */
export interface BetProblem {
  readonly code: 'no-key-result' | 'no-kpi' | 'no-movement' | 'no-day' | 'no-lag' | 'no-bound' | 'no-bet'
  /** 1-based, in the range. */
  readonly row: number
  readonly column: number
  /** What stood there. */
  readonly seen: Cell
}
