import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Settings } from '../../../core/score/settings'
import { expectSame, forest, kr, objective, type Row, type Rules, rules, scored } from './forest'

const share = fc.integer({ min: 0, max: 100 })
const shares = fc.array(share, { minLength: 1, maxLength: 6 })

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** An objective with key results, and as many objectives aligned to it, one key result each. */
function mixed(own: readonly number[], aligned: readonly number[]): Row[] {
  return [
    objective('O'),
    ...own.map((percent, i) => kr(`k${i}`, 'O', percent)),
    ...aligned.flatMap((percent, i) => [objective(`o${i}`, 'O'), kr(`c${i}`, `o${i}`, percent)]),
  ]
}

describe('whatever the rules of the mean', () => {
  test('the order of the rows does not matter', () => {
    fc.assert(
      fc.property(forest, rules, fc.infiniteStream(fc.nat()), (rows, own, random) => {
        const keyed = rows.map((row) => ({ row, key: random.next().value }))
        const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ row }) => row)
        expectSame(scored(shuffled, own), scored(rows, own))
      }),
    )
  })

  test('all weights times the same number change nothing', () => {
    fc.assert(
      fc.property(forest, rules, fc.constantFrom(2, 0.5, 2.5), (rows, own, factor) => {
        const scaled = rows.map((row) => Object.assign({}, row, { weight: row.weight * factor }))
        expectSame(scored(scaled, own), scored(rows, own))
      }),
    )
  })

  test('an objective lies between its parts, as they count', () => {
    fc.assert(
      fc.property(forest, rules, (rows, own) => {
        const { nodes } = scored(rows, own)
        nodes.forEach(({ basis, score }, i) => {
          const parts = nodes.flatMap((node) => (node.parent === i && node.score !== undefined ? node : []))
          const weighty = parts.filter(({ weight }) => weight > 0)
          if (basis !== 'rolled-up' || score === undefined || weighty.length < parts.length) return
          const values = weighty.map((node) => node.score ?? 0)
          expect(score).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9)
          expect(score).toBeLessThanOrEqual(Math.max(...values) + 1e-9)
        })
      }),
    )
  })

  test('a key result without a value changes nothing when left out, and never raises as zero', () => {
    fc.assert(
      fc.property(forest, rules, fc.nat(), (rows, own, up) => {
        const objectives = rows.filter(({ isKeyResult }) => !isKeyResult)
        const parent = objectives[up % objectives.length]?.id ?? ''
        const added: Row = { id: 'new', parent, isKeyResult: true, target: 10, current: undefined, weight: 1 }
        const leftOut = Object.assign({}, own, { missing: 'left-out' })
        const before = scored(rows, leftOut)
        const after = scored([...rows, added], leftOut)
        for (const [id, score] of before.byId) expect(after.byId.get(id) ?? -1).toBeCloseTo(score ?? -1, 9)
      }),
    )
  })

  test('a key result without a value never raises the mean of key results where it counts as zero', () => {
    fc.assert(
      fc.property(
        shares,
        fc.constantFrom('zero', 'start'),
        fc.constantFrom('given', 'equal', 'by-target'),
        (own, missing, weights) => {
          const rows = mixed(own, [])
          const added: Row = {
            id: 'new',
            parent: 'O',
            isKeyResult: true,
            target: 10,
            current: undefined,
            weight: 1,
          }
          const settings = { missing, weights } as Rules
          const before = scored(rows, settings).overall ?? 0
          expect(scored([...rows, added], settings).overall ?? 0).toBeLessThanOrEqual(before + 1e-9)
        },
      ),
    )
  })

  test('weight 0 leaves a key result out, whatever it scores', () => {
    fc.assert(
      fc.property(
        shares,
        share,
        fc.constantFrom('block', 'equals', 'key-results', 'children'),
        (own, one, ownBeside) => {
          const rows = mixed(own, own)
          const before = scored(rows, { ownBeside }).overall
          expect(scored([...rows, kr('zero', 'O', one, 0)], { ownBeside }).overall).toBeCloseTo(
            before ?? -1,
            9,
          )
        },
      ),
    )
  })

  test('no score leaves the bounds that the clamp sets', () => {
    fc.assert(
      fc.property(forest, rules, (rows, own) => {
        for (const { score = 0 } of scored(rows, own).nodes) {
          if (own.clamp === 'both' || own.clamp === 'floor') expect(score).toBeGreaterThanOrEqual(0)
          if (own.clamp === 'both' || own.clamp === 'cap') expect(score).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})

describe('own key results beside aligned objectives', () => {
  test.each<[Settings['ownBeside'], (own: readonly number[], aligned: readonly number[]) => number]>([
    ['block', (own, aligned) => mean([...aligned, mean(own)])],
    ['equals', (own, aligned) => mean([...aligned, ...own])],
    ['key-results', (own) => mean(own)],
    ['children', (_, aligned) => mean(aligned)],
  ])('%s', (ownBeside, formula) => {
    fc.assert(
      fc.property(shares, shares, (own, aligned) => {
        const { overall = -1 } = scored(mixed(own, aligned), { ownBeside })
        expect(overall).toBeCloseTo(formula(own, aligned) / 100, 9)
      }),
    )
  })
})

describe('weights', () => {
  test('in proportion to the targets are those weights given', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 50 }), share), { minLength: 1, maxLength: 6 }),
        (pairs) => {
          const rows = (weightOf: (target: number) => number): Row[] => [
            objective('O'),
            ...pairs.map(([target, current], i): Row => {
              return {
                id: `k${i}`,
                parent: 'O',
                isKeyResult: true,
                target,
                current,
                weight: weightOf(target),
              }
            }),
          ]
          const byTarget =
            scored(
              rows(() => 7),
              { weights: 'by-target' },
            ).overall ?? -1
          expect(byTarget).toBeCloseTo(scored(rows((target) => target)).overall ?? -2, 9)
        },
      ),
    )
  })

  test('are all alike by the rule equal, whatever is given', () => {
    fc.assert(
      fc.property(shares, fc.nat({ max: 9 }), (own, weight) => {
        const rows = [objective('O'), ...own.map((percent, i) => kr(`k${i}`, 'O', percent, weight * i))]
        expect(scored(rows, { weights: 'equal' }).overall).toBeCloseTo(mean(own) / 100, 9)
      }),
    )
  })
})

describe('two parents', () => {
  test('share a key result so that its parts add up to all of it', () => {
    expect(scored([objective('A'), objective('B'), kr('k', 'A 60%, B: 40 %', 50)]).overall).toBe(0.5)
    fc.assert(
      fc.property(share, share, fc.integer({ min: 1, max: 99 }), (one, other, part) => {
        const rows = [
          objective('A'),
          objective('B'),
          kr('a', 'A', one),
          kr('b', 'B', one),
          kr('k', `A ${part}%, B ${100 - part}%`, other),
        ]
        const { byId } = scored(rows)
        // What the second key result moves each parent by, taken back to its part of one.
        const partOf = (parent: string): number => {
          const score = byId.get(parent) ?? -1
          return (score - one / 100) / (other / 100 - score)
        }
        fc.pre(one !== other)
        expect(partOf('A')).toBeCloseTo(part / 100, 6)
        expect(partOf('A') + partOf('B')).toBeCloseTo(1, 6)
      }),
    )
  })

  test('without parts share alike, as with halves', () => {
    fc.assert(
      fc.property(share, share, (one, other) => {
        const rows = (parent: string): Row[] => [
          objective('A'),
          objective('B'),
          kr('a', 'A', one),
          kr('k', parent, other),
        ]
        expectSame(scored(rows('A; B')), scored(rows('A 50 %; B 50 %')))
      }),
    )
  })
})
