import { withoutNoise } from '../without-noise'
import type { Amount } from './item'
import { convertTime } from './units'

interface United {
  readonly start: number
  readonly target: number
  readonly unit: string | undefined
  readonly isSure: boolean
}

/** Two numbers in one unit: that of one side is that of both. Undefined where the units do not go together. */
export function unite(from: Amount, to: Amount): United | undefined {
  const isClear = !from.isDoubtful && !to.isDoubtful
  const [a, b] = [unitOf(from), unitOf(to)]
  if (a === undefined || b === undefined || a === b) {
    const [start, isSized] = sized(from, to)
    return { start, target: to.value, unit: b ?? a, isSure: isClear && isSized }
  }
  const start = convertTime(from.value, a, b)
  return start === undefined ? undefined : { start, target: to.value, unit: b, isSure: isClear }
}

/** The start, and whether its size is sure: from 1.2 to 2 million is, from 5 to 10k is not. */
function sized(from: Amount, to: Amount): readonly [number, boolean] {
  if (from.size > 1 || to.size === 1 || !isAlike(from.mantissa, to.mantissa)) return [from.value, true]
  return [withoutNoise(from.mantissa * to.size), to.size >= 1e6 || from.mantissa % 1 !== 0]
}

function unitOf({ unit }: Amount): string | undefined {
  return unit === 'times' ? 'ratio' : unit
}

/** Digits of one length share the size: `from 1.2 to 2 million`, but not `from 500 to 2k`. The bound of ten is ours. */
function isAlike(a: number, b: number): boolean {
  return a > 0 && b > 0 && Math.max(a / b, b / a) < 10
}
