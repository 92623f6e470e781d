import type { DecimalMark } from '../../cells/digits'
import { readNumber } from '../../cells/number'
import type { Curves } from './curves'
import { type KnownName, nearestName } from './nearest-name'
import { type PointsProblem, readPoints } from './points'
import {
  readNamedZones,
  readTolerance,
  readZoneShares,
  readZoneValues,
  type ValuesProblem,
} from './read-values'
import type { Rule, RuleName } from './rule'
import { ruleKey } from './rule-key'
import { ruleTitle } from './rule-text'
import { knownRules } from './rule-words'

export type RuleTextProblem = PointsProblem | ValuesProblem

export type RuleReading =
  | { readonly rule: Rule }
  /** No rule has this name; the nearest known name, when one is close. */
  | { readonly nearest: string | undefined }
  /** A known rule, whose points or values cannot be used. */
  | { readonly problem: RuleTextProblem; readonly seen: string }

/** No rule has this name; one of these texts may be nearly one. */
interface UnknownName {
  readonly mayBe: readonly string[]
}

const UNKNOWN: RuleReading = { nearest: undefined }
const NO_CURVES: Curves = new Map()

/** Far more than a cell shows. */
const LONGEST = 1000

/** Reads a Scoring cell; an empty one is linear. A team's own curves come before the known words. */
export function readRule(text: string, curves: Curves = NO_CURVES, decimal?: DecimalMark): RuleReading {
  const reading = readKnownRule(text, curves, decimal)
  return 'mayBe' in reading ? { nearest: nearestRule(reading, curves) } : reading
}

/** The same, without looking for the nearest name: that takes longer than all else. */
export function readKnownRule(
  text: string,
  curves: Curves,
  decimal?: DecimalMark,
): RuleReading | UnknownName {
  if (text.length > LONGEST) return UNKNOWN
  const plain = text.normalize('NFKC').trim()
  const sign = knownRules().bySign.get(plain.replace(/\s/g, ''))
  if (sign !== undefined) return ofName(sign, '', decimal)
  if (readNumber(plain).kind === 'blank') return { rule: { name: 'linear' } }
  const key = ruleKey(plain)
  const own = curves.get(key)
  if (own !== undefined) return { rule: { name: 'curve', curve: own.name, points: own.points } }
  const name = nameOf(key)
  return name === undefined ? withValues(plain, decimal) : ofName(name, '', decimal)
}

/** `stay below` is below, and `hoechstens` is höchstens. */
function nameOf(key: string): RuleName | undefined {
  const { byKey } = knownRules()
  return byKey.get(key) ?? byKey.get(key.replace(/^(?:stay|keep|strictly)|([aou])e/g, '$1'))
}

/** A name with values behind it, or values that speak for themselves. */
function withValues(plain: string, decimal: DecimalMark | undefined): RuleReading | UnknownName {
  const [head, values] = parts(plain)
  const key = ruleKey(head)
  const name = nameOf(key)
  if (name !== undefined) return values === '' ? UNKNOWN : ofName(name, values, decimal)
  if (key === '') return ofValues(values, decimal)
  return readNamedZones(plain, decimal) ?? { mayBe: [plain, head] }
}

/** Where the values begin. */
const FIRST_VALUE = /[-−+±]?[.,]?\d|±|\+\/-/

function parts(plain: string): [head: string, values: string] {
  const at = plain.search(FIRST_VALUE)
  if (at < 0) return [plain, '']
  const values = plain.slice(at)
  const isBracketed = /[([]\s?$/.test(plain.slice(Math.max(0, at - 2), at)) && /[)\]]$/.test(values)
  return [plain.slice(0, at), isBracketed ? values.slice(0, -1) : values]
}

/** Without a name, only points and a tolerance say what they are. */
function ofValues(values: string, decimal: DecimalMark | undefined): RuleReading {
  if (/^(?:±|\+\/?-)/.test(values)) return readTolerance(values, decimal)
  const isPoints = /[=:→⇒]|->/.test(values)
  return isPoints ? ofName('checkpoints', values, decimal) : UNKNOWN
}

type Valued = 'constant' | 'checkpoints' | 'zones' | 'ordinal-zones' | 'curve'

const VALUE_READERS: Readonly<
  Record<Valued, (values: string, decimal: DecimalMark | undefined) => RuleReading>
> = {
  constant: readTolerance,
  checkpoints: readCheckpoints,
  zones: readZoneValues,
  'ordinal-zones': readZoneShares,
  // Called by its own name only.
  curve: () => UNKNOWN,
}

function isValued(name: RuleName): name is Valued {
  return name in VALUE_READERS
}

function ofName(name: RuleName, values: string, decimal: DecimalMark | undefined): RuleReading {
  if (isValued(name)) return VALUE_READERS[name](values, decimal)
  // A value behind "at least" belongs into the Target column; to drop it would be a guess.
  return values === '' ? { rule: { name } } : { nearest: ruleTitle(name) }
}

function readCheckpoints(values: string, decimal: DecimalMark | undefined): RuleReading {
  if (values === '') return { problem: 'too-few-points', seen: '' }
  const reading = readPoints(values, decimal)
  return 'points' in reading ? { rule: { name: 'checkpoints', points: reading.points } } : reading
}

/** The nearest name of a rule or of one of the team's curves. */
export function nearestRule(
  { mayBe: [text = '', head = text] }: UnknownName,
  curves: Curves,
): string | undefined {
  const known = [...ownNames(curves), ...knownRules().names]
  return nearestName(text, known) ?? (head === text ? undefined : nearestName(head, known))
}

function ownNames(curves: Curves): KnownName[] {
  return [...curves].map(([key, { name }]) => [key, name])
}
