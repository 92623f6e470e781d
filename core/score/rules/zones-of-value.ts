import { once } from '../../cells/once'
import { meanings } from '../../table/meanings'
import { ruleKey } from './rule-key'

/** What a value has reached, the worst first. */
export type Zone = 'fail' | 'commit' | 'target' | 'stretch'

/** The values from which the three better zones begin, rising or falling. */
export interface ZoneValues {
  readonly commit: number
  readonly target: number
  readonly stretch: number
}

export type ZoneShares = Readonly<Record<Zone, number>>

/** Where the zones lie between baseline and stretch: puzzle/okr, commit = baseline + .3 × span, target = baseline + .7 × span. */
export const ZONE_SHARES: ZoneShares = { fail: 0, commit: 0.3, target: 0.7, stretch: 1 }

/** What puzzle/okr counts for a key result that is only a zone: the upper end of the zone, a little short of the next. */
export const PUZZLE_ZONE_SHARES: ZoneShares = { fail: 0.3, commit: 0.7, target: 0.9999, stretch: 1.01 }

/** The zones between a baseline and a stretch value. */
export function zoneValues(baseline: number, stretch: number): ZoneValues {
  const at = (share: number): number => baseline + share * (stretch - baseline)
  return { commit: at(ZONE_SHARES.commit), target: at(ZONE_SHARES.target), stretch }
}

/** A bound belongs to the better zone, on falling scales too (puzzle/okr). */
export function zoneOf(value: number, { commit, target, stretch }: ZoneValues): Zone {
  const isReached = (bound: number): boolean => (stretch < commit ? value <= bound : value >= bound)
  if (isReached(stretch)) return 'stretch'
  if (isReached(target)) return 'target'
  return isReached(commit) ? 'commit' : 'fail'
}

const WORDS: Readonly<Record<Zone, string>> = {
  fail: 'fail, failed, miss, missed, verfehlt, fallo, no alcanzado, échec, manqué, falha, não atingido, 未達, 失敗',
  commit: 'commit, committed, commitment, zusage, compromiso, engagement, compromisso, コミット, 約束',
  target: 'target, ziel, objetivo, meta, cible, objectif, alvo, 目標, ターゲット',
  stretch: 'stretch, stretch goal, stretchziel, reto, desafío, ambition, desafio, ストレッチ, 挑戦',
}

const known = once(() => meanings(WORDS, ruleKey))

/** Longer texts are sentences. */
const LONGEST = 30

/** The zone that a word names, in any of the six languages. */
export function zoneOfWord(text: string): Zone | undefined {
  return text.length > LONGEST ? undefined : known().get(ruleKey(text))
}
