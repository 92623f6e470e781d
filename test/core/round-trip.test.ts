import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell } from '../../core/cells/cell'
import { readOkrs } from '../../core/score/read-okrs'
import { scoredNodes } from '../../core/score/scored-nodes'
import type { Layout } from '../../core/tree/tree'
import {
  type FullPlan,
  fullPlans,
  type FullPrinter,
  type Numbers,
  printedIdParent,
  printedIndented,
  printedLevels,
  printedNumbered,
  printedOutline,
  printedTyped,
  stepsOf,
} from './damaged/full-plans'
import { HEADERS, type Headers, written, WRITINGS, type Writing } from './damaged/writings'
import {
  idParent,
  indentedBy,
  levelsIn,
  numberedBy,
  outline,
  type Plan,
  type Printer,
  typedOrder,
} from './tree/printers'

type Line = readonly [title: string, parent: number, ...numbers: (number | undefined)[]]

/** What there is to find again, made by other code than the product's. */
function expected(plan: readonly FullPlan[]): Line[] {
  const all = stepsOf(plan)
  return all.map(({ plan: one, above }): Line => {
    const parent = all.findIndex((step) => step.plan === above[above.length - 1])
    const { start, target, current } = shares(one.numbers)
    return [one.title, parent, start, target, current, scoreOf(one)]
  })
}

/** A per cent text is a share; all else is itself. */
function shares(own: Numbers | undefined): Partial<Numbers> {
  if (own?.scale !== 'percent') return own ?? {}
  const share = (value: number | undefined): number | undefined =>
    value === undefined ? undefined : value / 100
  return { start: share(own.start), target: own.target / 100, current: share(own.current) }
}

function scoreOf({ numbers, below }: FullPlan): number | undefined {
  if (numbers !== undefined) return ownScore(numbers)
  let weights = 0
  let sum = 0
  let scored = 0
  for (const one of below) {
    const score = scoreOf(one)
    if (score === undefined) continue
    scored++
    weights += one.weight ?? 1
    sum += score * (one.weight ?? 1)
  }
  if (scored === 0) return undefined
  return weights === 0 ? 0 : sum / weights
}

function ownScore({ start = 0, target, current }: Numbers): number | undefined {
  if (current === undefined) return undefined
  if (start === target) return current > target ? 1 : 0
  return Math.min(1, Math.max(0, (current - start) / (target - start)))
}

/** An objective named beside its first key result has its row, and not its numbers. */
const NOTHING = { start: undefined, target: undefined, current: undefined }

function found(
  grid: Cell[][],
  locale: string,
): { readonly layout: Layout | undefined; readonly lines: Line[] } {
  const { okrs } = readOkrs(grid, { locale: () => locale })
  const nodes = okrs === undefined ? [] : scoredNodes(okrs.tree)
  const lines = nodes.map(({ title, parent, score, source, ownsNumbers }): Line => {
    const { start, target, current } = ownsNumbers ? source : NOTHING
    return [title, parent, start, target, current, score]
  })
  return { layout: okrs?.tree.layout, lines }
}

/** Equal but for the last digits of a fraction. */
function expectSame(read: readonly Line[], wanted: readonly Line[]): void {
  expect(read.map(([title, parent]) => [title, parent])).toEqual(
    wanted.map(([title, parent]) => [title, parent]),
  )
  read.forEach((line, i) => {
    line.slice(2).forEach((value, j) => {
      const other = wanted[i]?.[j + 2]
      if (typeof value === 'number' && typeof other === 'number') {
        expect(Math.abs(value - other)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(other)))
      } else expect(value).toBe(other)
    })
  })
}

const LAYOUTS: readonly (readonly [Layout, FullPrinter, readonly number[]])[] = [
  ['id-parent', printedIdParent, [1, 2, 3]],
  ['outline', printedOutline, [1]],
  ['typed-order', printedTyped, [1]],
  ['indented', printedIndented, [1, 2, 3]],
  ['numbered', printedNumbered, [1, 2, 3]],
  ['levels', printedLevels, [2, 3]],
]

const STYLES = LAYOUTS.flatMap(([layout, print, depths]) =>
  WRITINGS.map((writing) => ({ layout, locale: writing.locale, print, depths, writing })),
)

describe('a tree printed and read again is the same: titles, parents, numbers and scores', () => {
  test.each(STYLES)(
    '$layout in numbers of $locale, headers of any language',
    ({ layout, print, depths, writing }) => {
      const plans = fc.constantFrom(...depths).chain(fullPlans)
      fc.assert(
        fc.property(plans, fc.constantFrom(...HEADERS), (plan, words) => {
          const read = found(print(plan, { words, writing }), writing.locale)
          expect(read.layout).toBe(layout)
          expectSame(read.lines, expected(plan))
        }),
        { numRuns: 60 },
      )
    },
  )
})

const KR_LABEL = (path: readonly number[], isKeyResult: boolean): string =>
  `${isKeyResult ? 'KR' : 'O'}${path.join('.')}`

/** The printers of the layout laws, with how many levels of objectives they print. */
const PRINTERS: readonly (readonly [string, Printer, readonly number[]])[] = [
  ['id and parent', idParent, [1, 2, 3]],
  ['outline, blank below', outline(false), [1]],
  ['outline, repeated', outline(true), [1]],
  ['typed order', typedOrder, [1]],
  ['two blanks', indentedBy('  '), [1, 2, 3]],
  ['tabs', indentedBy('\t'), [1, 2, 3]],
  ['blanks and a bullet', indentedBy('    ', '•'), [1, 2, 3]],
  ['arrows', indentedBy('→ '), [1, 2, 3]],
  ['1.2', numberedBy((path) => path.join('.')), [1, 2, 3]],
  ['1.2) in a column', numberedBy((path) => `${path.join('.')})`, true), [1, 2, 3]],
  ['O1, KR1.2', numberedBy(KR_LABEL), [1, 2, 3]],
  ['Company | Team', levelsIn(['Company', 'Team'], false), [2]],
  ['Objective | Sub-objective, repeated', levelsIn(['Objective', 'Sub-objective'], true), [2]],
]

const ENGLISH = HEADERS[0]

/** The header in other words, and every number as text of the locale. */
function inStyle(grid: Cell[][], words: Headers, writing: Writing): Cell[][] {
  const translated = (cell: Cell): Cell => {
    const name = Object.entries(ENGLISH ?? {}).find(([, word]) => word === cell)?.[0]
    return name === undefined ? cell : String(words[name as keyof Headers])
  }
  const [header = [], ...rows] = grid
  return [
    header.map(translated),
    ...rows.map((row) => row.map((cell) => (typeof cell === 'number' ? written(cell, writing) : cell))),
  ]
}

/** The plain numbers of a plan; what has no numbers has rows below. */
function plainPlan(plan: readonly FullPlan[]): FullPlan[] {
  return plan.map(({ title, below, numbers }) => {
    const { target, current } = numbers ?? {}
    const own =
      target === undefined ? undefined : { scale: 'plain' as const, start: undefined, target, current }
    return { title, below: plainPlan(below), weight: undefined, numbers: own }
  })
}

function asPlan(plan: readonly FullPlan[]): Plan[] {
  return plan.map(({ title, below, numbers }) => {
    const { target, current } = numbers ?? {}
    return Object.assign(
      { title, below: asPlan(below) },
      target === undefined ? {} : { target },
      current === undefined ? {} : { current },
    )
  })
}

describe('the same in every writing of a layout', () => {
  test.each(PRINTERS)('%s', (_, print, depths) => {
    const plans = fc.constantFrom(...depths).chain(fullPlans)
    const style = fc.tuple(fc.constantFrom(...HEADERS), fc.constantFrom(...WRITINGS))
    fc.assert(
      fc.property(plans, style, (full, [words, writing]) => {
        const plan = plainPlan(full)
        const read = found(inStyle(print(asPlan(plan)), words, writing), writing.locale)
        expectSame(read.lines, expected(plan))
      }),
      { numRuns: 60 },
    )
  })
})
