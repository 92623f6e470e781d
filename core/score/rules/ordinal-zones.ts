import { defineRule, type Solution } from './define-rule'
import { figure } from './figure'
import { noCurrent } from './given'
import type { RuleDefinition } from './rule'
import { type Zone, zoneOfWord, type ZoneShares } from './zones-of-value'
import { trouble } from './trouble'

export const ordinalZones: RuleDefinition<'ordinal-zones'> = defineRule({
  name: 'ordinal-zones',
  words: {
    en: 'ordinal zones, ordinal zone, ordinal, named zones',
    de: 'ordinale zonen, ordinalzonen, ordinal, benannte zonen',
    es: 'zonas ordinales, ordinal',
    fr: 'zones ordinales, ordinal, zones nommées',
    pt: 'zonas ordinais, ordinal',
    ja: '順序ゾーン, 順序',
  },
  summary: 'The current value is a word, fail, commit, target or stretch, and each counts a fixed share.',
  formula: 'fail = 0, commit = 0.3, target = 0.7, stretch = 1',
  source: 'puzzle/okr',
  solve: ({ shares }, inputs) => {
    const { current, currentText = '' } = inputs
    if (current !== undefined) return trouble('not-readable', current)
    const zone = zoneOfWord(currentText)
    if (zone === undefined) return noCurrent(inputs)
    return ofZone(zone, shares)
  },
  examples: [
    {
      scoring: 'ordinal zones',
      inputs: { currentText: 'Commit' },
      result: { progress: 0.3 },
      note: 'the zone as a word',
    },
    {
      scoring: 'ordinal',
      inputs: { currentText: 'stretch' },
      result: { progress: 1 },
      note: 'the best zone',
    },
    {
      scoring: 'ordinal zones 30/70/99.99/101',
      inputs: { currentText: 'target' },
      result: { progress: 0.9999 },
      note: 'what fail, commit, target and stretch count in puzzle/okr',
    },
    {
      scoring: 'ordinal zones',
      inputs: { current: 40 },
      result: { problem: 'not-readable', seen: '40' },
      note: 'a number is no zone',
    },
  ],
})

export function ofZone(zone: Zone, shares: ZoneShares): Solution {
  return { progress: shares[zone], workings: () => `${zone} → ${figure(shares[zone])}` }
}
