import type { Check } from './check'

/** Every check of OKR rows, in the order of the reference. */
export const ALL_CHECKS: readonly Check[] = []
