import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { judge } from '../../../conformance/conformance'
import { conformancePage } from '../../../conformance/conformance-page'
import { publishedExamples } from '../../../conformance/published'

/** Each was looked at: the source contradicts itself. Whatever else differs is our mistake. */
const DO_NOT_FOLLOW = new Set(['SN06', 'SN07', 'SN08', 'PR04', 'IN01'])

const EXAMPLES = publishedExamples()
const MATCHED = EXAMPLES.filter(({ id }) => !DO_NOT_FOLLOW.has(id))

describe('published examples', () => {
  test.each(MATCHED.map((example) => [example.id, example.system, example] as const))(
    '%s: %s publishes what we make of it',
    (_, _system, example) => {
      const { ours, verdict } = judge(example)
      expect([ours, verdict]).toEqual([ours, 'same'])
      expect(typeof ours).toBe(typeof example.published)
    },
  )

  test.each(EXAMPLES.filter(({ id }) => DO_NOT_FOLLOW.has(id)).map((example) => [example.id, example]))(
    '%s does not follow from its own parts, and the page says why',
    (_, example) => {
      if (typeof example === 'string') throw new Error(example)
      expect(judge(example).verdict).toBe('does not follow')
      expect(example.note).not.toBe('')
    },
  )

  test('no example is lost: 103 numbers and 14 words were known before, and others were found', () => {
    const ids = EXAMPLES.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => /^WE\d{3}$/.test(id))).toHaveLength(103)
    expect(ids.filter((id) => /^SE\d{2}$/.test(id))).toHaveLength(14)
    expect(ids).toHaveLength(220)
  })

  test('a number that is off by more than its rounding is told', () => {
    const [first] = EXAMPLES
    if (first === undefined) throw new Error('published.csv is empty')
    expect(judge({ ...first, published: 0.01 }).verdict).toBe('does not follow')
  })
})

test('CONFORMANCE.md is what npm run docs writes', () => {
  expect(readFileSync('CONFORMANCE.md', 'utf8')).toBe(conformancePage())
})
