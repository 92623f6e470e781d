import * as fc from 'fast-check'
import type { Cell } from '../../../core/cells/cell'
import { type Headers, written, type Writing } from './writings'

/** A tree to print, with all numbers a key result can have. */
export interface FullPlan {
  readonly title: string
  readonly below: readonly FullPlan[]
  readonly weight: number | undefined
  readonly numbers: Numbers | undefined
}

export interface Numbers {
  readonly scale: 'plain' | 'percent' | 'money' | 'cell'
  readonly start: number | undefined
  readonly target: number
  readonly current: number | undefined
}

const title = fc
  .tuple(
    fc.constantFrom('Grow', 'Users: paying', 'Klarer „Plan“', '新規顧客', 'Ventas (¡ya!)', 'Côté clients'),
    fc.nat(9999),
  )
  .map(([word, i]) => `${word} x${i}`)

/** Thousandths, so that what is printed is what is compared. */
const amount = fc.integer({ min: -5_000_000, max: 5_000_000 }).map((thousandths) => thousandths / 1000)

/** Per cent with one digit behind the mark. */
const percent = fc.integer({ min: 0, max: 2000 }).map((tenths) => tenths / 10)

const numbers: fc.Arbitrary<Numbers> = fc
  .constantFrom<Numbers['scale']>('plain', 'percent', 'money', 'cell')
  .chain((scale) => {
    const value = scale === 'percent' ? percent : amount
    return fc.record({
      scale: fc.constant(scale),
      start: fc.option(value, { nil: undefined }),
      target: value,
      current: fc.option(value, { nil: undefined, freq: 6 }),
    })
  })

/** All of a tree have weights, or none: a gap beside weights has a meaning of its own. */
function trees(levels: number, hasWeights: boolean): fc.Arbitrary<FullPlan[]> {
  const weight = hasWeights ? fc.integer({ min: 0, max: 9 }) : fc.constant(undefined)
  const row = (
    below: fc.Arbitrary<FullPlan[]>,
    own: fc.Arbitrary<Numbers | undefined>,
  ): fc.Arbitrary<FullPlan[]> =>
    fc.uniqueArray(fc.record({ title, below, weight, numbers: own }), {
      minLength: 1,
      maxLength: 3,
      selector: (plan) => plan.title,
    })
  let rows = row(fc.constant([]), numbers)
  for (let level = 0; level < levels; level++) rows = row(rows, fc.constant(undefined))
  return rows
}

/** So many levels of objectives above the key results. */
export function fullPlans(levels: number): fc.Arbitrary<FullPlan[]> {
  return fc.boolean().chain((hasWeights) => trees(levels, hasWeights))
}

/** How the numbers and the headers are written. */
interface Style {
  readonly words: Headers
  readonly writing: Writing
}

export type FullPrinter = (plan: readonly FullPlan[], style: Style) => Cell[][]

interface Step {
  readonly plan: FullPlan
  readonly path: readonly number[]
  readonly above: readonly FullPlan[]
}

export function stepsOf(
  plans: readonly FullPlan[],
  path: readonly number[] = [],
  above: readonly FullPlan[] = [],
): Step[] {
  return plans.flatMap((plan, i) => {
    const own = [...path, i + 1]
    return [{ plan, path: own, above }, ...stepsOf(plan.below, own, [...above, plan])]
  })
}

function cellOf(value: number | undefined, scale: Numbers['scale'], writing: Writing): Cell {
  if (value === undefined) return ''
  if (scale === 'cell') return value
  const text = written(value, writing)
  return scale === 'plain' ? text : writing[scale].replace('#', () => text)
}

function withNumbers(cells: readonly Cell[], { numbers: own, weight }: FullPlan, { writing }: Style): Cell[] {
  if (own === undefined) return [...cells, '', '', '', weight ?? '']
  const { scale, start, target, current } = own
  return [...cells, ...[start, target, current].map((value) => cellOf(value, scale, writing)), weight ?? '']
}

const measured = ({ start, target, current, weight }: Headers): string[] => [start, target, current, weight]

export const printedIdParent: FullPrinter = (plan, style) => [
  [style.words.id, style.words.parent, style.words.title, ...measured(style.words)],
  ...stepsOf(plan).map(({ plan: one, path }) => {
    const parent = path.length > 1 ? `n${path.slice(0, -1).join('-')}` : ''
    return withNumbers([`n${path.join('-')}`, parent, one.title], one, style)
  }),
]

/** Two levels. The objective has a row of its own, for its weight. */
export const printedOutline: FullPrinter = (plan, style) => [
  [style.words.objective, style.words.keyResult, ...measured(style.words)],
  ...stepsOf(plan).map(({ plan: one, path }) =>
    withNumbers(path.length === 1 ? [one.title, ''] : ['', one.title], one, style),
  ),
]

/** Two levels. */
export const printedTyped: FullPrinter = (plan, style) => [
  [style.words.type, style.words.title, ...measured(style.words)],
  ...stepsOf(plan).map(({ plan: one, path }) =>
    withNumbers([path.length === 1 ? style.words.objective : style.words.keyResult, one.title], one, style),
  ),
]

export const printedIndented: FullPrinter = (plan, style) => [
  [style.words.title, ...measured(style.words)],
  ...stepsOf(plan).map(({ plan: one, path }) =>
    withNumbers(['\u3000'.repeat(path.length - 1) + one.title], one, style),
  ),
]

export const printedNumbered: FullPrinter = (plan, style) => [
  [style.words.id, style.words.title, ...measured(style.words)],
  ...stepsOf(plan).map(({ plan: one, path }) => withNumbers([`${path.join('.')}.`, one.title], one, style)),
]

/** As many columns as levels; each objective has a row of its own. */
export const printedLevels: FullPrinter = (plan, style) => {
  const depth = Math.max(...stepsOf(plan).map(({ path }) => path.length)) - 1
  const levels = style.words.levels.slice(0, depth)
  return [
    [...levels, style.words.keyResult, ...measured(style.words)],
    ...stepsOf(plan).map(({ plan: one, path }) =>
      withNumbers(
        Array.from({ length: depth + 1 }, (_, i) => (i === path.length - 1 ? one.title : '')),
        one,
        style,
      ),
    ),
  ]
}
