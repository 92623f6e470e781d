import type { Cell } from '../../../core/cells/cell'

/** What a tree is printed from: an objective has rows below it, a key result has numbers. */
export interface Plan {
  readonly title: string
  readonly below: readonly Plan[]
  readonly target?: number
  readonly current?: number
}

/** A plan in one of the layouts, as cells. */
export type Printer = (plan: readonly Plan[]) => Cell[][]

interface Step {
  readonly plan: Plan
  /** Places among their siblings, from 1, from the top down. */
  readonly path: readonly number[]
  readonly above: readonly Plan[]
}

function steps(plans: readonly Plan[], path: readonly number[] = [], above: readonly Plan[] = []): Step[] {
  return plans.flatMap((plan, i) => {
    const own = [...path, i + 1]
    return [{ plan, path: own, above }, ...steps(plan.below, own, [...above, plan])]
  })
}

/** The cells that say what and where, and behind them the numbers. */
function withNumbers(cells: readonly Cell[], { target, current }: Plan): Cell[] {
  return cells.concat([target ?? '', current ?? ''])
}

export const idParent: Printer = (plan) => [
  ['ID', 'Parent', 'Title', 'Target', 'Current'],
  ...steps(plan).map(({ plan: one, path }) => {
    const parent = path.length > 1 ? `n${path.slice(0, -1).join('-')}` : ''
    return withNumbers([`n${path.join('-')}`, parent, one.title], one)
  }),
]

/** Two levels only. `isRepeated`: the objective stands on each of its rows. */
export const outline =
  (isRepeated: boolean): Printer =>
  (plan) => [
    ['Objective', 'Key Result', 'Target', 'Current'],
    ...plan.flatMap((objective) =>
      objective.below.map((one, i) =>
        withNumbers([isRepeated || i === 0 ? objective.title : '', one.title], one),
      ),
    ),
  ]

/** Two levels only. */
export const typedOrder: Printer = (plan) => [
  ['Type', 'Title', 'Target', 'Current'],
  ...steps(plan).map(({ plan: one, path }) =>
    withNumbers([path.length > 1 ? 'Key Result' : 'Objective', one.title], one),
  ),
]

/** `indent` once a level; `first` stands before the title below the top. */
export const indentedBy =
  (indent: string, first = ''): Printer =>
  (plan) => [
    ['Title', 'Target', 'Current'],
    ...steps(plan).map(({ plan: one, path }) => {
      const depth = path.length - 1
      return withNumbers([indent.repeat(depth) + (depth > 0 ? first : '') + one.title], one)
    }),
  ]

/** A label before each title, or in a column of its own. */
export const numberedBy =
  (label: (path: readonly number[], isKeyResult: boolean) => string, own = false): Printer =>
  (plan) => [
    own ? ['No', 'Title', 'Target', 'Current'] : ['Title', 'Target', 'Current'],
    ...steps(plan).map(({ plan: one, path }) => {
      const text = label(path, one.below.length === 0)
      return withNumbers(own ? [text, one.title] : [`${text} ${one.title}`], one)
    }),
  ]

/** All key results at the same depth, as many columns as there are levels above them. */
export const levelsIn =
  (headers: readonly string[], isRepeated: boolean): Printer =>
  (plan) => {
    let last: readonly Plan[] = []
    const rows = steps(plan)
      .filter(({ plan: one }) => one.below.length === 0)
      .map(({ plan: one, above }) => {
        const isNew = above.findIndex((up, i) => up !== last[i])
        last = above
        const names = above.map((up, i) => (isRepeated || (isNew >= 0 && i >= isNew) ? up.title : ''))
        return withNumbers(names.concat(one.title), one)
      })
    return [[...headers, 'Key Result', 'Target', 'Current'], ...rows]
  }
