import { reaches } from '../score/dialects/band-of'
import type { KnownDialect } from '../score/dialects/dialect'
import { dialectOf } from '../score/dialects/find-dialect'
import { statusOf } from '../score/dialects/status-of'

/** Of OpenOKR; green, yellow and red where a dialect has bands of its own for scores, as Google has. */
export type GradeBand = 'full' | 'strong' | 'partial' | 'little' | 'green' | 'yellow' | 'red'

/** OpenOKR, METHOD: 0.9 and above, 0.7 to below 0.9, 0.4 to below 0.7, less. A bound belongs to the better band. */
export const GRADE_BANDS: readonly (readonly [from: number, band: GradeBand])[] = [
  [0.9, 'full'],
  [0.7, 'strong'],
  [0.4, 'partial'],
  [Number.NEGATIVE_INFINITY, 'little'],
]

/** `partial` is less than healthy, `too-far` more than could be done. */
export type SetVerdict = 'too-safe' | 'healthy' | 'partial' | 'too-far'

/** OpenOKR: a mean above 0.85 is too safe, so that 0.85 itself is healthy; 0.60 and 0.40 belong to the better side. */
export const TOO_SAFE_ABOVE = 0.85
export const HEALTHY_FROM = 0.6
export const PARTIAL_FROM = 0.4

export function gradeBand(grade: number, dialectName: string): GradeBand {
  const dialect = dialectOf({ dialect: dialectName })
  if (dialect !== undefined && hasBands(dialect)) {
    const tone = statusOf(dialect, { score: grade })?.tone
    return tone === 'good' ? 'green' : tone === 'watch' ? 'yellow' : 'red'
  }
  return GRADE_BANDS.find(([from]) => reaches(grade, from))?.[1] ?? 'little'
}

/** Whether its status is a matter of the score at any time. */
function hasBands({ status = [] }: KnownDialect): boolean {
  return status.some((step) => step.kind === 'bands' && step.when.length === 0 && SCORES.has(step.looksAt))
}

/** What bands of grades look at. */
const SCORES: ReadonlySet<string> = new Set(['score', 'tenths'])

/** How ambitious a set of OKRs was, by the mean of its grades. */
export function setVerdict(mean: number): SetVerdict {
  if (!reaches(TOO_SAFE_ABOVE, mean)) return 'too-safe'
  if (reaches(mean, HEALTHY_FROM)) return 'healthy'
  return reaches(mean, PARTIAL_FROM) ? 'partial' : 'too-far'
}
