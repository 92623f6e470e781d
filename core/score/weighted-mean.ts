/** A mean under way. Weight 0 leaves a score out, but the mean knows that there was one. */
export interface MeanSums {
  /** How many scores came in, whatever their weight. */
  count: number
  weight: number
  weighted: number
}

/** sum(score x weight) / sum(weight); 0 when every weight is 0, undefined when there is no score at all. */
export function meanOf({ count, weight, weighted }: MeanSums): number | undefined {
  if (count === 0) return undefined
  return weight === 0 ? 0 : weighted / weight
}

export function addTo(sums: MeanSums, score: number, weight: number): void {
  sums.count++
  sums.weight += weight
  sums.weighted += score * weight
}
