import { above } from './above'
import { atLeast } from './at-least'
import { atMost } from './at-most'
import { atMostGraded } from './at-most-graded'
import { baseline } from './baseline'
import { below } from './below'
import { between } from './between'
import { binary } from './binary'
import { checkpoints } from './checkpoints'
import { constant } from './constant'
import { curve } from './curve'
import { inverse } from './inverse'
import { linear } from './linear'
import { milestones } from './milestones'
import { ordinalZones } from './ordinal-zones'
import { periods } from './periods'
import { pooled } from './pooled'
import type { RuleDefinition, RuleName } from './rule'
import { zones } from './zones'

/** In the order of the reference. */
export const RULES: { readonly [N in RuleName]: RuleDefinition<N> } = {
  linear,
  'at-least': atLeast,
  'at-most': atMost,
  above,
  below,
  'at-most-graded': atMostGraded,
  between,
  constant,
  binary,
  milestones,
  checkpoints,
  zones,
  'ordinal-zones': ordinalZones,
  periods,
  pooled,
  inverse,
  baseline,
  curve,
}

/** The same as a list, for the reader of names and for the reference. */
export const ALL_RULES: readonly (typeof RULES)[RuleName][] = Object.values(RULES)
