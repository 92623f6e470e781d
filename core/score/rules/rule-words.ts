import { once } from '../../cells/once'
import { ALL_RULES } from './all-rules'
import type { KnownName } from './nearest-name'
import type { RuleName } from './rule'
import { RULE_WORDS } from './rule.words'
import { ruleKey } from './rule-key'

/** The signs for comparisons, as keyboards of several countries have them. */
const SIGNS: Readonly<Partial<Record<RuleName, string>>> = {
  'at-least': '>= => ≥ ≧ ⩾',
  'at-most': '<= =< ≤ ≦ ⩽',
  above: '>',
  below: '<',
}

interface KnownRules {
  readonly byKey: ReadonlyMap<string, RuleName>
  readonly bySign: ReadonlyMap<string, RuleName>
  /** As written in the definitions, for the nearest one. */
  readonly names: readonly KnownName[]
}

/** Of all languages at once, because teams mix them. */
export const knownRules: () => KnownRules = once(indexRules)

function indexRules(): KnownRules {
  const byKey = new Map<string, RuleName>()
  const bySign = new Map<string, RuleName>()
  const names: KnownName[] = []
  const all = Object.values(RULE_WORDS)
  for (const { name } of ALL_RULES) {
    for (const word of all
      .map((words) => words[name])
      .join(',')
      .split(',')) {
      const key = ruleKey(word)
      if (key === '' || byKey.has(key)) continue
      byKey.set(key, name)
      names.push([key, word.trim()])
    }
    for (const sign of SIGNS[name]?.split(' ') ?? []) bySign.set(sign, name)
  }
  return { byKey, bySign, names }
}
