export interface Span {
  /** An empty cell counts as 0. */
  readonly start?: number | undefined
  readonly target: number
  readonly current: number
}

/**
 * How far a value has come from start to target, as a share of 1: 1.25 when over-achieved, -0.25 when lost.
 * `(current - start) / (target - start)` needs no direction: both signs turn for a falling target.
 * Where start is target there is no way to measure; it is 0 until the value has gone beyond the target, as in
 * okr-tracker's getKeyResultProgressDetails test (0, 0, 0 gives 0).
 */
export function progress({ start = 0, target, current }: Span): number {
  return linear(start, target, current)
}

/** The same for a column's numbers, where NaN, which is not itself, stands for an empty cell; NaN without target or current. */
export function linear(start: number, target: number, current: number): number {
  const from = start === start ? start : 0
  const span = target - from
  if (span === 0) return current === current ? Number(current > target) : current
  const moved = (current - from) / span
  return moved === 0 ? 0 : moved // -0 would show as "-0" in a cell
}
