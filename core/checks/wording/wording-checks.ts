import type { Check } from '../check'
import { activity } from './activity'
import { fallingNumbers } from './falling-numbers'
import { metricAsObjective } from './metric-as-objective'
import { numberInObjective } from './number-in-objective'
import { objectiveLength } from './objective-length'
import { output } from './output'
import { risingNumbers } from './rising-numbers'
import { vague } from './vague'

/** Every check of how titles are worded. */
export const WORDING_CHECKS: readonly Check[] = [
  metricAsObjective,
  numberInObjective,
  objectiveLength,
  vague,
  output,
  activity,
  fallingNumbers,
  risingNumbers,
]
