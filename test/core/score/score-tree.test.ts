import { scoredNodes } from '../../../core/score/scored-nodes'
import { describe, expect, test } from 'vitest'
import { ATTENTION_BELOW, stateOf } from '../../../core/score/key-result-state'
import { clampBy } from '../../../core/score/clamp'
import { progress } from '../../../core/score/progress'
import type { ScoredNode } from '../../../core/score/scored-tree'
import { indented, issueList, okrs, printed } from '../draw'

describe('progress of one key result', () => {
  test.each([
    ['rising', 0, 100, 40, 0.4],
    ['falling', 24, 12, 15, 0.75],
    ['through zero', -10, 10, 0, 0.5],
    ['over-achieved', 0, 100, 125, 1.25],
    ['over-achieved, falling', 100, 60, 50, 1.25],
    ['lost', 20, 100, 0, -0.25],
    ['lost, falling', 24, 12, 30, -0.5],
    ['empty start', undefined, 10, 4, 0.4],
    ['start is target, below', 50, 50, 40, 0],
    ['start is target, on it', 50, 50, 50, 0],
    ['start is target, just beyond', 50, 50, 50.001, 1],
    ['nothing asked', 0, 0, 0, 0],
  ])('%s', (_, start, target, current, share) =>
    expect(progress({ start, target, current })).toBeCloseTo(share, 12),
  )

  test('is never minus zero', () =>
    expect(Object.is(progress({ start: 10, target: 5, current: 10 }), 0)).toBe(true))

  test.each([
    [-0.25, 0],
    [0, 0],
    [0.4, 0.4],
    [1, 1],
    [1.25, 1],
  ])('%d counts as %d in a mean', (share, clamped) => expect(clampBy('both', share)).toBe(clamped))
})

describe('the mean up the tree', () => {
  test('a parent without weights averages its children; what is beyond 0 and 1 is clamped, and kept beside it', () => {
    const { tree } = okrs(`
      | Objective | Key Result | Target | Current |
      | Grow      | Over       | 10     | 15      |
      |           | Lost       | 10     | -5      |
      |           | Half       | 10     | 5       |`)
    expect(tree.overall).toBe(0.5)
    expect(scoredNodes(tree).map(({ progress: raw, score }) => [raw, score])).toEqual([
      [undefined, 0.5],
      [1.5, 1],
      [-0.5, 0],
      [0.5, 0.5],
    ])
  })

  test('an empty weight is 1, and weight 0 leaves a row out', () => {
    const { tree } = okrs(`
      | Objective | Key Result | Target | Current | Weight |
      | Grow      | a          | 10     | 10      | 2      |
      |           | b          | 10     | 1       |        |
      |           | c          | 10     | 0       | 0      |`)
    expect(tree.overall).toBeCloseTo((2 * 1 + 0.1) / 3, 12)
  })

  test('weights are relative: 0.5 and 0.25 are 2 to 1, and so are 50 % and 25 %', () => {
    for (const [a, b] of [
      ['0.5', '0.25'],
      ['50%', '25%'],
      ['2', '1'],
    ]) {
      const { tree } = okrs(`Objective|KR|Target|Current|Weight\n O|a|10|10|${a}\n |b|10|4|${b}`)
      expect(tree.overall).toBeCloseTo(0.8, 12)
    }
  })

  test('weights that are all 0 give 0, and that is said', () => {
    const zero = okrs('Objective|KR|Target|Current|Weight\n O|a|10|10|0\n |b|10|4|0')
    expect(zero.tree.overall).toBe(0)
    expect(issueList(zero)).toEqual(['2:weights-zero'])
  })

  test('no current value is not started: left out of the mean, and that is said', () => {
    const open = okrs('Objective|KR|Target|Current\n O|a|10|5\n |b|10|')
    expect(printed(open.tree)).toBe('O 50%\n  a 50%\n  b –')
    expect(issueList(open)).toEqual(['3:not-started'])
  })

  test('a blank current value is not 0', () => {
    expect(okrs('Objective|KR|Target|Current\n O|a|10|0').tree.overall).toBe(0)
    expect(okrs('Objective|KR|Target|Current\n O|a|10|').tree.overall).toBeUndefined()
  })

  test('an objective without key results is left out, unless it has numbers of its own', () => {
    const bare = okrs('ID|Parent|Title|Target|Current\n A||Bare||\n B||Own|10|4\n C||With||\n K|C|k|10|8')
    expect(printed(bare.tree)).toBe('Bare –\nOwn 40%\nWith 80%\n  k 80%')
    expect(bare.tree.overall).toBeCloseTo(0.6, 12)
    expect(issueList(bare)).toEqual(['2:no-key-results'])
  })

  test('an objective takes its score from below, a key result from its own numbers where it has them', () => {
    const { tree } = okrs(`
      | ID | Parent | Type       | Title   | Target | Current |
      | C  |        | Objective  | Company | 10     | 10      |
      | K  | C      | Key Result | Revenue | 10     | 5       |
      | T  | K      | Objective  | Team    |        |         |
      | L  | T      | Key Result | Users   | 10     | 1       |
      | M  | C      | Key Result | Brand   |        |         |
      | N  | M      | Key Result | Press   | 10     | 9       |`)
    expect(printed(tree)).toBe(
      indented(`
        Company 70%
          Revenue 50%
            Team 10%
              Users 10%
          Brand 90%
            Press 90%`),
    )
  })

  test('the Progress column stands where nothing can be measured', () => {
    const { tree } = okrs(
      'Objective|KR|Target|Current|Progress\n O|measured|10|5|0.9\n |typed|||0.3\n |no value|10||0.7',
    )
    expect(scoredNodes(tree).map(({ basis, score }) => [basis, score])).toEqual([
      ['rolled-up', 0.5],
      ['measured', 0.5],
      ['shown', 0.3],
      ['shown', 0.7],
    ])
  })

  test('a percent cell arrives as a share, and per cent typed as text is the same', () => {
    const { tree } = okrs('Objective|KR|Start|Target|Current\n O|cells|0.75|0.85|0.8\n |text|75%|85%|80 %')
    expect(scoredNodes(tree).map(({ score }) => Math.round((score ?? 0) * 1e9) / 1e9)).toEqual([
      0.5, 0.5, 0.5,
    ])
  })

  test('a key result without a target, and one that ends where it starts, are reported', () => {
    const odd = okrs('Objective|KR|Start|Target|Current\n O|none|||5\n |flat|5|5|5')
    expect(issueList(odd)).toEqual(['2:no-target', '3:target-is-start'])
  })

  test('an error cell is not also reported as missing', () => {
    expect(issueList(okrs('Objective|KR|Target|Current\n O|a|#REF!|5\n |b|10|#N/A'))).toEqual([
      'C2:error-cell',
      'D3:error-cell',
    ])
  })

  test('10,000 levels do not overflow the stack, and neither do 100,000 rows below one parent', () => {
    const head = ['ID', 'Parent', 'Title', 'Target', 'Current']
    const deep = Array.from({ length: 10_000 }, (_, i) => [
      `n${i}`,
      i === 0 ? '' : `n${i - 1}`,
      `t${i}`,
      10,
      5,
    ])
    const wide = Array.from({ length: 100_000 }, (_, i) => [`n${i}`, i === 0 ? '' : 'n0', `t${i}`, 10, 5])
    const { tree } = okrs([head, ...deep])
    expect(tree.overall).toBe(0.5)
    expect(scoredNodes(tree).at(-1)?.depth).toBe(9999)
    expect(okrs([head, ...wide]).tree.overall).toBe(0.5)
  })
})

describe('the state of a key result', () => {
  const node = (score: number | undefined, basis: ScoredNode['basis'] = 'measured'): string => {
    const [first] = scoredNodes(okrs('Objective|KR|Target\n O|a|1').tree)
    return first === undefined ? '' : stateOf({ ...first, score, basis })
  }

  test('its bound belongs to the better side', () => {
    expect(node(ATTENTION_BELOW - 1e-9)).toBe('attention')
    expect(node(ATTENTION_BELOW)).toBe('moving')
    expect(node(ATTENTION_BELOW + 1e-9)).toBe('moving')
    expect(node(1 - 1e-9)).toBe('moving')
    expect(node(1)).toBe('done')
    expect(node(0)).toBe('attention')
  })

  test('without a score it says why', () => {
    expect(node(undefined, 'not-started')).toBe('not-started')
    expect(node(undefined, 'no-target')).toBe('no-target')
  })
})
