/** What a row is. Initiatives and KPIs are shown in their place and never averaged. */
export const ROW_KINDS = ['objective', 'keyResult', 'initiative', 'kpi'] as const

export type RowKind = (typeof ROW_KINDS)[number]

/** A kind as one byte of a column: its place in `ROW_KINDS`. */
export const OBJECTIVE = 0
export const KEY_RESULT = 1
export const INITIATIVE = 2
/** The Type cell is empty or its word is not known. */
export const NO_KIND = 255

/** How a key result is judged, apart from how it is measured. */
const JUDGED_AS = ['committed', 'aspirational', 'learning', 'guardrail'] as const

export type JudgedAs = (typeof JUDGED_AS)[number]
