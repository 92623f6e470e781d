import { defineRule, type Solved } from './define-rule'
import { signed } from './figure'
import { solveCurrent } from './given'
import { solveLinear } from './linear'
import { onLine } from './on-points'
import { ofZone } from './ordinal-zones'
import type { RuleDefinition, RuleInputs } from './rule'
import { ZONE_SHARES, zoneOf, zoneOfWord, type ZoneValues } from './zones-of-value'

export const zones: RuleDefinition<'zones'> = defineRule({
  name: 'zones',
  words: {
    en: 'zones, zone, commit target stretch, commit target stretch zones',
    de: 'zonen, commit ziel stretch',
    es: 'zonas, compromiso meta reto',
    fr: 'zones, engagement cible ambition',
    pt: 'zonas, compromisso meta desafio',
    ja: 'ゾーン, コミット目標ストレッチ',
  },
  summary:
    'Commit counts 0.3, target 0.7 and stretch 1, with straight lines between; without values of their own they lie between start and target, which is then the stretch.',
  formula: 'commit = start + 0.3 × (stretch − start), target = start + 0.7 × (stretch − start)',
  source: 'puzzle/okr',
  solve: ({ at }, inputs) => {
    const zone = inputs.current === undefined ? zoneOfWord(inputs.currentText ?? '') : undefined
    if (zone !== undefined) return ofZone(zone, ZONE_SHARES)
    if (at === undefined) return solveLinear(inputs)
    return solveCurrent(inputs, (current) => inZones(at, current, inputs))
  },
  examples: [
    {
      scoring: 'zones',
      inputs: { start: 84, target: 4, current: 60 },
      result: { progress: 0.3 },
      note: 'the commit value between start and stretch',
    },
    { scoring: 'zones 30/70/100', inputs: { current: 70 }, result: { progress: 0.7 }, note: 'on the target' },
    {
      scoring: 'commit 20, target 60, stretch 100',
      inputs: { current: 40 },
      result: { progress: 0.5 },
      note: 'half way from commit to target',
    },
    {
      scoring: 'zones 20/12/8',
      inputs: { start: 30, current: 16 },
      result: { progress: 0.5 },
      note: 'falling',
    },
    {
      scoring: 'zones 20/12/8',
      inputs: { start: 30, current: 32 },
      result: { progress: 0 },
      note: 'flat below the start',
    },
    {
      scoring: 'zones 20/12/8',
      inputs: { start: 30, current: 6 },
      result: { progress: 1.15 },
      note: 'beyond stretch it goes on as from target to stretch',
    },
  ],
})

function inZones(at: ZoneValues, current: number, inputs: RuleInputs): Solved {
  const zone = zoneOf(current, at)
  if (zone === 'fail') return belowCommit(at, current, inputs.start ?? 0)
  const [from, to] = zone === 'commit' ? (['commit', 'target'] as const) : (['target', 'stretch'] as const)
  return onLine(
    { value: at[from], share: ZONE_SHARES[from] },
    { value: at[to], share: ZONE_SHARES[to] },
    current,
  )
}

/** From 0 at the start to .3 at commit. A start that is no worse than commit, as 0 on a falling scale, cannot measure it. */
function belowCommit(at: ZoneValues, current: number, start: number): Solved {
  const isFalling = at.stretch < at.commit
  const isMeasured = isFalling ? current < start : current > start
  if (!isMeasured) return { progress: 0, workings: () => `${signed(current)}: fail → 0` }
  return onLine({ value: start, share: 0 }, { value: at.commit, share: ZONE_SHARES.commit }, current)
}
