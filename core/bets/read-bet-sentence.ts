import { cellText, type Cell } from '../cells/cell'
import type { DecimalMark } from '../cells/digits'
import { plainText } from '../cells/sentence/parse-sentence'
import type { ReadDayCell } from '../series/day-cell'
import type { Bet, BetProblem } from './bet'
import { sameLength } from '../kpi/find-name'
import { findName } from '../kpi/find-name'
import { readLevel, readMovement, type Writing, wordsBefore, writingOf } from './read-amounts'
import { readBy } from './read-by'
import { dayAfter, findLag } from './read-lag'
import { splitBet } from './split-bet'

/** What helps to read a bet. */
export interface BetContext {
  /** Titles and ids of key results, and names of KPIs. */
  readonly names: readonly string[]
  readonly dayOf: ReadDayCell
  readonly decimal: DecimalMark | undefined
  /** The last day of the bet's cycle, for a key result without a day of its own. */
  readonly cycleEnd: number | undefined
}

/** What one sentence says. */
export type BetSentence = Pick<
  Bet,
  'keyResult' | 'reaches' | 'by' | 'kpi' | 'movement' | 'until' | 'guardrail'
>

/** Longer texts are no bet. */
const LONGEST = 500

/** Reads `If … reaches … by …, then … falls by … within … while … stays at least …` in the six languages. */
export function readBetSentence(cell: Cell, context: BetContext): BetSentence | BetProblem['code'] {
  const text = plainText(cellText(cell).slice(0, LONGEST))
  const parts = splitBet(text)
  if (parts === undefined) return 'no-bet'
  const writing = writingOf(text, context.decimal)
  const condition = readCondition(parts.keyResult, context, writing)
  if (typeof condition === 'string') return condition
  const movement = readConsequence(parts.kpi, context, writing)
  if (typeof movement === 'string') return movement
  const guardrail =
    parts.guardrail === undefined ? undefined : readGuardrail(parts.guardrail, context, writing)
  if (guardrail === 'no-bound') return guardrail
  const { lag, day = 0, ...rest } = movement
  const until = lag === undefined ? day : dayAfter(condition.by, lag)
  return until < condition.by ? 'no-lag' : { ...condition, ...rest, until, guardrail }
}

type Condition = Pick<Bet, 'keyResult' | 'reaches' | 'by'>

function readCondition(text: string, context: BetContext, writing: Writing): Condition | BetProblem['code'] {
  // A name may hold a number or a time of its own: “Revenue of Q3”.
  const named = findName(text, context.names)
  const unnamed = named?.rest ?? text
  const { day: by = context.cycleEnd, rest } = readBy(unnamed, context.dayOf) ?? { rest: unnamed }
  if (by === undefined) return 'no-day'
  const keyResult = named?.name ?? wordsBefore(rest, writing)
  if (keyResult === '') return 'no-key-result'
  return { keyResult, reaches: readLevel(rest, writing), by }
}

/** The KPI has a lag to move in, or until a day. */
type Consequence = Pick<Bet, 'kpi' | 'movement'> & {
  readonly lag?: Parameters<typeof dayAfter>[1]
  readonly day?: number
}

function readConsequence(
  text: string,
  { names, dayOf }: BetContext,
  writing: Writing,
): Consequence | BetProblem['code'] {
  const named = findName(text, names)
  const unnamed = named?.rest ?? text
  const timed = findLag(unnamed, sameLength(unnamed), writing.lexicon.numbers) ?? readBy(unnamed, dayOf)
  if (timed === undefined) return 'no-lag'
  const { rest, ...time } = timed
  const kpi = named?.name ?? wordsBefore(rest, writing)
  if (kpi === '') return 'no-kpi'
  const movement = readMovement(rest, writing)
  return movement === undefined ? 'no-movement' : { kpi, movement, ...time }
}

function readGuardrail(text: string, { names }: BetContext, writing: Writing): Bet['guardrail'] | 'no-bound' {
  const named = findName(text, names)
  const bound = readLevel(named?.rest ?? text, writing)
  return bound === undefined ? 'no-bound' : { name: named?.name ?? wordsBefore(text, writing), bound }
}
