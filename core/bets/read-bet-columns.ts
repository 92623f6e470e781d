import { type Cell, cellText, isBlank } from '../cells/cell'
import { plainText } from '../cells/sentence/parse-sentence'
import type { BetField } from './bet-header.words'
import type { Bet, BetProblem, Level, Movement } from './bet'
import { findName } from '../kpi/find-name'
import { readLevel, readMovement, wordsBefore, writingOf } from './read-amounts'
import type { BetContext, BetSentence } from './read-bet-sentence'
import { dayAfter, readLag } from './read-lag'

/** Longer texts are no amount. */
const LONGEST = 200

/** Reads a bet whose parts stand in columns of their own. */
export function readBetColumns(
  at: (field: BetField) => Cell,
  context: BetContext,
): BetSentence | BetProblem['code'] {
  const [keyResult, kpi] = [cellText(at('keyResult')), cellText(at('kpi'))]
  if (keyResult === '') return 'no-key-result'
  if (kpi === '') return 'no-kpi'
  const by = context.dayOf(at('by')) ?? context.cycleEnd
  if (by === undefined) return 'no-day'
  const movement = movementIn(at('moves'), context)
  if (movement === undefined) return 'no-movement'
  const within = at('within')
  const lag = readLag(cellText(within).slice(0, LONGEST))
  const until = lag === undefined ? context.dayOf(within) : dayAfter(by, lag)
  if (until === undefined || until < by) return 'no-lag'
  const guardrail = guardrailIn(at('guardrail'), at('bound'), context)
  if (guardrail === 'no-bound') return guardrail
  const reaches = levelIn(at('reaches'), context)
  return { keyResult, reaches, by, kpi, movement, until, guardrail }
}

/** A bare number moves by itself, down when it is negative. */
function movementIn(cell: Cell, { decimal }: BetContext): Movement | undefined {
  if (typeof cell === 'number') {
    const isMove = Number.isFinite(cell) && cell !== 0
    return isMove
      ? { sign: cell < 0 ? -1 : 1, how: 'by', amount: Math.abs(cell), isPercent: false }
      : undefined
  }
  const text = plainText(cellText(cell).slice(0, LONGEST))
  // Without a word or a sign for the way, up is meant.
  return readMovement(text, writingOf(text, decimal)) ?? readMovement(`+${text}`, writingOf(text, decimal))
}

function levelIn(cell: Cell, { decimal }: BetContext): Level | undefined {
  if (typeof cell === 'number') return { value: cell, isPercent: false, side: undefined }
  const text = plainText(cellText(cell).slice(0, LONGEST))
  return readLevel(text, writingOf(text, decimal))
}

/** The bound stands in a column of its own, or behind the name. */
function guardrailIn(cell: Cell, bound: Cell, context: BetContext): Bet['guardrail'] | 'no-bound' {
  if (isBlank(cell)) return undefined
  const text = plainText(cellText(cell).slice(0, LONGEST))
  if (!isBlank(bound)) {
    const level = levelIn(bound, context)
    return level === undefined ? 'no-bound' : { name: text, bound: level }
  }
  const named = findName(text, context.names)
  const level = levelIn(named?.rest ?? text, context)
  const name = named?.name ?? wordsBefore(text, writingOf(text))
  return level === undefined ? 'no-bound' : { name, bound: level }
}
