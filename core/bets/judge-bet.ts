import { type Series, until } from '../series/series'
import type { Bet } from './bet'
import { type Effect, effectOf, FEWEST_BEFORE } from './effect'
import type { Evidence } from './evidence'
import { type GuardrailState, guardrailState } from './guardrail-state'
import { isReached } from './is-reached'
import { scaled, valueBefore, wantedMove } from './wanted-move'

/** In the order of the ledger. */
export const VERDICTS = ['supported', 'partly', 'refuted', 'not enough evidence', 'not yet due'] as const

export type Verdict = (typeof VERDICTS)[number]

/** Why it is that verdict, each a sentence of its own. */
export type BetReason =
  | 'moved'
  | 'moved-less'
  | 'moved-too-little'
  | 'within-noise'
  | 'waits'
  | 'not-reached'
  | 'not-known'
  | 'few-before'
  | 'none-after'
  | 'there-before'

export interface Judgement {
  readonly bet: Bet
  readonly verdict: Verdict
  readonly reason: BetReason
  /** In the KPI's own unit, up is positive; absent where nothing was measured. */
  readonly effect?: Effect
  readonly wanted?: number
  /** How many values there are, or the value of the key result. */
  readonly seen?: number | undefined
  readonly guardrail?: GuardrailState | undefined
}

/** Refuted is what most likely moved less than this share of what was bet on; the bound is not refuted. */
export const REFUTED_BELOW = 0.5

/** Judges by what was bet, in the time that was bet: neither is changed afterwards. */
export function judgeBet(bet: Bet, evidence: Evidence): Judgement {
  const { today } = evidence
  const waiting: Judgement = { bet, verdict: 'not yet due', reason: 'waits' }
  if (today <= bet.by) return waiting
  const reached = isReached(bet, evidence)
  // Without its if, a bet is not tested, however the KPI moves.
  if (reached.is === false) return unproven(bet, 'not-reached', reached.value)
  if (today < bet.until) return waiting
  return reached.is === undefined ? unproven(bet, 'not-known') : judgeMove(bet, evidence)
}

function unproven(bet: Bet, reason: BetReason, seen?: number): Judgement {
  return { bet, verdict: 'not enough evidence', reason, seen }
}

function judgeMove(bet: Bet, evidence: Evidence): Judgement {
  const known = until(evidence.series(bet.kpi), Math.min(bet.until, evidence.today))
  const before = until(known, bet.by)
  const after = lateOnes(known.slice(before.length), bet)
  if (before.length < FEWEST_BEFORE) return unproven(bet, 'few-before', before.length)
  const effect = effectOf(before, after)
  if (effect === undefined) return unproven(bet, 'none-after')
  const base = valueBefore(before)
  const wanted = wantedMove(bet.movement, base, scaled(bet.movement, known))
  if (wanted <= 0) return unproven(bet, 'there-before', base)
  const judgement = byEffect(effect, wanted, bet)
  return withGuardrail(judgement, guardrailState(bet, evidence))
}

/** Where the KPI has come to: its values in the second half of the time it had, else the last one in it. */
function lateOnes(after: Series, { by, until: end }: Bet): Series {
  const late = after.filter(({ day }) => day > (by + end) / 2)
  return late.length > 0 ? late : after.slice(-1)
}

/** Forward is the way of the bet. Beyond noise is where 0 lies outside of what the KPI may have moved. */
function byEffect(effect: Effect, wanted: number, bet: Bet): Judgement {
  const { sign } = bet.movement
  const least = sign > 0 ? effect.from : -effect.to
  const most = sign > 0 ? effect.to : -effect.from
  const facts = { bet, effect, wanted: sign * wanted }
  if (most < wanted * REFUTED_BELOW) return { ...facts, verdict: 'refuted', reason: 'moved-too-little' }
  if (least <= 0) return { ...facts, verdict: 'not enough evidence', reason: 'within-noise' }
  return effect.moved * sign >= wanted
    ? { ...facts, verdict: 'supported', reason: 'moved' }
    : { ...facts, verdict: 'partly', reason: 'moved-less' }
}

/** What was not to suffer has suffered, or nobody looked: then it is not the whole of the bet that held. */
function withGuardrail(judgement: Judgement, guardrail: GuardrailState | undefined): Judgement {
  if (guardrail === undefined) return judgement
  const isLess = judgement.verdict === 'supported' && guardrail.is !== 'held'
  return { ...judgement, guardrail, verdict: isLess ? 'partly' : judgement.verdict }
}
