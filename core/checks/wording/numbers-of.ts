import { isCurrency } from '../../cells/sentence/units'
import type { Wording } from './wording'

/** How many numbers say what a key result is after: those in its cells, or in its title where it has more. */
export function numberCount({ node: { source }, amounts }: Wording): number {
  const cells = [source.start, source.target, source.upper].filter((value) => value !== undefined).length
  return Math.max(cells, amounts().length)
}

/** 95 % of the orders, a pipeline of $3M: what is asked for is measured, whatever the verb. */
export function isMeasured({ node: { source }, amounts }: Wording): boolean {
  if (source.isPercent || source.unit === '%') return true
  return amounts().some(({ unit }) => unit === 'percent' || isCurrency(unit))
}

/** From 0 to 1: done or not, put into numbers. */
export function isDoneOrNot({ node: { source } }: Wording): boolean {
  return source.target === 1 && (source.start ?? 0) === 0 && !source.isPercent
}

/** None, at most so many, fewer, or a target below the start: nobody who wants less of it asks for the thing itself. */
export function isFalling({ node: { source }, amounts, roles }: Wording): boolean {
  if (source.start !== undefined && source.target !== undefined && source.target < source.start) return true
  return FEWER.some((role) => roles().has(role)) || amounts().some(({ value }) => value === 0)
}

const FEWER = ['fewer', 'none', 'not', 'atMost', 'lessThan'] as const
