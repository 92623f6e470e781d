import { percentOf } from '../../cells/without-noise'
import { DEFAULT_TOLERANCE } from './constant'
import type { Rule, RuleName, Tolerance } from './rule'
import { RULE_WORDS } from './rule.words'
import { ZONE_SHARES, type ZoneShares } from './zones-of-value'

/** A rule as it stands in a Scoring cell; `readRule` reads it back. */
export function ruleText(rule: Rule): string {
  if (rule.name === 'curve') return rule.curve
  const values = valuesText(rule)
  return values === '' ? ruleTitle(rule.name) : `${ruleTitle(rule.name)} ${values}`
}

function valuesText(rule: Rule): string {
  if (rule.name === 'constant') return toleranceText(rule.tolerance)
  if (rule.name === 'checkpoints') {
    return rule.points.map(({ value, share }) => `${plain(value)}=${percent(share)}`).join(', ')
  }
  if (rule.name === 'ordinal-zones') return sharesText(rule.shares)
  if (rule.name !== 'zones' || rule.at === undefined) return ''
  return [rule.at.commit, rule.at.target, rule.at.stretch].map(plain).join('/')
}

/** The name of a rule as it is shown: its first English word. */
export function ruleTitle(name: RuleName): string {
  return RULE_WORDS.en[name].split(',')[0] ?? name
}

function toleranceText({ kind, size }: Tolerance): string {
  if (kind === DEFAULT_TOLERANCE.kind && size === DEFAULT_TOLERANCE.size) return ''
  return `±${kind === 'share' ? percent(size) : plain(size)}`
}

function sharesText({ fail, commit, target, stretch }: ZoneShares): string {
  const isDefault =
    fail === ZONE_SHARES.fail &&
    commit === ZONE_SHARES.commit &&
    target === ZONE_SHARES.target &&
    stretch === ZONE_SHARES.stretch
  return isDefault ? '' : [fail, commit, target, stretch].map(percent).join('/')
}

function percent(share: number): string {
  return `${plain(percentOf(share))}%`
}

/** All digits, no exponent, and never `1.234`, which could be read as thousands. */
function plain(value: number): string {
  const text = String(value)
  const digits = text.includes('e') ? withoutExponent(value) : text
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(digits) ? `${digits}0` : digits
}

/** Below a millionth; values that large are not read. */
function withoutExponent(value: number): string {
  return Math.abs(value) < 1 ? value.toFixed(20).replace(/0{1,20}$/, '') : value.toFixed(0)
}
