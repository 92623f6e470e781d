import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readOkrs } from '../../../core/score/read-okrs'
import { scoredNodes } from '../../../core/score/scored-nodes'
import type { Layout } from '../../../core/tree/tree'
import {
  idParent,
  indentedBy,
  levelsIn,
  numberedBy,
  outline,
  type Plan,
  type Printer,
  typedOrder,
} from './printers'

/** Words that hold what a careless reader would take for a number or a mark. */
const title = fc
  .tuple(
    fc.constantFrom(
      'Grow',
      'Users',
      '24 hour support',
      '100% uptime',
      'Cut -5% cost',
      'Reach 1.5 million',
      '新規顧客',
    ),
    fc.nat({ max: 999 }),
  )
  .map(([word, i]) => `${word} x${i}`)

const keyResult: fc.Arbitrary<Plan> = fc
  .tuple(title, fc.integer({ min: 1, max: 99 }), fc.nat({ max: 99 }))
  .map(([name, target, current]) => ({ title: name, below: [], target, current }))

/** Objectives of exactly so many levels, with key results below the last; siblings have titles of their own. */
function plans(levels: number): fc.Arbitrary<Plan[]> {
  const below: fc.Arbitrary<Plan[]> = levels === 1 ? siblings(keyResult) : plans(levels - 1)
  return siblings(fc.tuple(title, below).map(([name, rows]) => ({ title: name, below: rows })))
}

/** Any depth, and key results beside objectives. */
const anyPlans: fc.Arbitrary<Plan[]> = fc
  .letrec<{ row: Plan; rows: Plan[] }>((tie) => ({
    row: fc.oneof(
      { maxDepth: 4 },
      keyResult,
      fc.tuple(title, tie('rows')).map(([name, below]) => ({ title: name, below })),
    ),
    rows: siblings(tie('row')),
  }))
  .rows.chain((below) => siblings(title.map((name) => ({ title: name, below }))))

function siblings(one: fc.Arbitrary<Plan>): fc.Arbitrary<Plan[]> {
  return fc.uniqueArray(one, { minLength: 1, maxLength: 4, selector: (plan) => plan.title })
}

/** `> 24 hours` would be a comparison. */
function wordsFirst(plan: readonly Plan[]): Plan[] {
  return plan.map((one) => Object.assign({}, one, { title: `To ${one.title}`, below: wordsFirst(one.below) }))
}

function lines(plan: readonly Plan[], depth = 0): string[] {
  return plan.flatMap(({ title: name, below, target = '', current = '' }) => [
    `${'  '.repeat(depth)}${name} ${target} ${current}`,
    ...lines(below, depth + 1),
  ])
}

function readLines(grid: ReturnType<Printer>): {
  readonly layout: Layout | undefined
  readonly lines: string[]
} {
  const { okrs } = readOkrs(grid)
  const nodes = okrs === undefined ? [] : scoredNodes(okrs.tree)
  return {
    layout: okrs?.tree.layout,
    lines: nodes.map(
      ({ depth, title: name, ownsNumbers, source: { target = '', current = '' } }) =>
        `${'  '.repeat(depth)}${name} ${ownsNumbers ? target : ''} ${ownsNumbers ? current : ''}`,
    ),
  }
}

const O_KR = (path: readonly number[], isKeyResult: boolean): string =>
  `${isKeyResult ? 'KR' : 'O'}${path.join('.')}`

const PRINTED: readonly (readonly [string, Layout, Printer, fc.Arbitrary<Plan[]>])[] = [
  ['id and parent', 'id-parent', idParent, anyPlans],
  ['outline, blank below', 'outline', outline(false), plans(1)],
  ['outline, repeated', 'outline', outline(true), plans(1)],
  ['typed order', 'typed-order', typedOrder, plans(1)],
  ['two blanks', 'indented', indentedBy('  '), anyPlans],
  ['three no-break blanks', 'indented', indentedBy('\u00a0\u00a0\u00a0'), anyPlans],
  ['a full-width blank', 'indented', indentedBy('\u3000'), anyPlans],
  ['tabs', 'indented', indentedBy('\t'), anyPlans],
  ['blanks and a dash', 'indented', indentedBy('  ', '– '), anyPlans],
  ['blanks and a bullet', 'indented', indentedBy('    ', '•'), anyPlans],
  ['blanks and an arrow', 'indented', indentedBy('   ', '→ '), anyPlans],
  ['blanks and a corner', 'indented', indentedBy('  ', '└ '), anyPlans],
  ['bullets, one a level', 'indented', indentedBy('•'), anyPlans],
  ['dashes with blanks, one a level', 'indented', indentedBy('- '), anyPlans],
  ['arrows, one a level', 'indented', indentedBy('> '), anyPlans.map(wordsFirst)],
  ['1.2', 'numbered', numberedBy((path) => path.join('.')), anyPlans],
  ['1.2.', 'numbered', numberedBy((path) => `${path.join('.')}.`), anyPlans],
  ['1.2)', 'numbered', numberedBy((path) => `${path.join('.')})`), anyPlans],
  ['1.2 in a column', 'numbered', numberedBy((path) => path.join('.'), true), anyPlans],
  ['O1, KR1.2', 'numbered', numberedBy(O_KR), anyPlans],
  ['O1, KR1.2 in a column', 'numbered', numberedBy(O_KR, true), anyPlans],
  [
    'Ziel 1:',
    'numbered',
    numberedBy((path, isKr) => `${isKr ? 'Schlüsselergebnis' : 'Ziel'} ${path.join('.')}:`),
    anyPlans,
  ],
  [
    'O1-KR2',
    'numbered',
    numberedBy(([first, second]) => `O${first}${second === undefined ? '' : `-KR${second}`}`),
    plans(1),
  ],
  [
    'O1, KR1, KR2, O2, KR1',
    'numbered',
    numberedBy((path, isKr) => `${isKr ? 'KR' : 'O'}${path[path.length - 1]}`),
    plans(1),
  ],
  ['Company | Team', 'levels', levelsIn(['Company', 'Team'], false), plans(2)],
  ['Company | Team, repeated', 'levels', levelsIn(['Company', 'Team'], true), plans(2)],
  ['Objective | Sub-objective', 'levels', levelsIn(['Objective', 'Sub-objective'], false), plans(2)],
  ['three levels', 'levels', levelsIn(['Unternehmensziel', 'Bereichsziel', 'Teamziel'], false), plans(3)],
  [
    'three levels, repeated',
    'levels',
    levelsIn(['Company objective', 'Department objective', 'Team objective'], true),
    plans(3),
  ],
]

describe('a tree printed in a layout reads back as the same tree', () => {
  test.each(PRINTED)('%s', (_, layout, print, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (plan) => {
        expect(readLines(print(plan))).toEqual({ layout, lines: lines(plan) })
      }),
      { numRuns: 60 },
    )
  })
})
