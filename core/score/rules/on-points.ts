import type { Solution } from './define-rule'
import { equation, figure, signed } from './figure'
import type { Point, Points } from './points'

/** Straight lines from point to point, and flat outside them. */
export function onPoints(points: Points, current: number): Solution {
  let before = points[0]
  if (current < before.value) return reads(`${signed(current)} < ${signed(before.value)}`, before)
  for (const point of points) {
    if (current === point.value) return reads(signed(current), point)
    if (current < point.value) return onLine(before, point, current)
    before = point
  }
  return reads(`${signed(current)} > ${signed(before.value)}`, before)
}

/** On the straight line through two points, and on beyond them. */
export function onLine(a: Point, b: Point, current: number): Solution {
  const rise = b.share - a.share
  return equation(
    a.share + ((current - a.value) / (b.value - a.value)) * rise,
    () =>
      `${figure(a.share)} + (${signed(current)} − ${signed(a.value)}) / (${signed(b.value)} − ${signed(a.value)}) × (${figure(b.share)} − ${signed(a.share)})`,
  )
}

function reads(what: string, { share }: Point): Solution {
  return { progress: share, workings: () => `${what} → ${figure(share)}` }
}
