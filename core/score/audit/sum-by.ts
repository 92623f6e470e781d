export function sumBy<T>(all: readonly T[], of: (one: T) => number): number {
  return all.reduce((sum, one) => sum + of(one), 0)
}

/** sum(value × weight) / sum(weight); undefined where nothing weighs anything. */
export function weightedMeanOf(
  all: readonly { readonly score: number; readonly weight: number }[],
): number | undefined {
  const weight = sumBy(all, (one) => one.weight)
  return weight === 0 ? undefined : sumBy(all, (one) => one.score * one.weight) / weight
}
