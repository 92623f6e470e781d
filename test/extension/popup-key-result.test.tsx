// @vitest-environment happy-dom
import { fake } from './fake-browser'
import { beforeEach, describe, expect, test } from 'vitest'
import type { SnapshotKeyResult } from '../../core'
import type { Stored } from '../../extension/src/storage'
import { drawPopup as draw, removePopup, text, texts } from './drawn-popup'
import { exampleSnapshot, exampleStored } from './example'

const HOSTILE = '<img src=x onerror="alert(1)"> {{7*7}} </li>'

beforeEach(removePopup)

/** The example with one key result, changed. */
function withKeyResult(change: Partial<SnapshotKeyResult>): Stored {
  const snapshot = exampleSnapshot()
  const [objective] = snapshot.objectives
  const [keyResult] = objective?.keyResults ?? []
  if (objective === undefined || keyResult === undefined) throw new Error('the fixture is empty')
  const objectives = [{ ...objective, keyResults: [{ ...keyResult, ...change }] }]
  return exampleStored({ snapshot: { ...snapshot, objectives } })
}

describe('a key result', () => {
  test.each([
    [-0.2, '0%'],
    [0, '0%'],
    [0.5, '50%'],
    [1.4, '100%'],
    [null, '0%'],
  ])('with the score %s has a bar of %s', (score, width) => {
    draw(withKeyResult({ score }))
    expect(document.querySelector<HTMLElement>('li .bar i')?.style.width).toBe(width)
  })

  test.each([
    [0.99, 0.5, ['50%']],
    [0, 1, ['100%']],
    [1, 0.5, []],
    [null, 0.5, ['50%']],
    [0.4, null, []],
  ])('with the score %s and %s expected has its mark at %j', (score, expected, marks) => {
    draw(withKeyResult({ score, expected }))
    const found = [...document.querySelectorAll<HTMLElement>('li .mark')].map(({ style }) => style.left)
    expect(found).toEqual(marks)
  })

  test.each([
    ['stale', '2026-11-02', 'Stale · Head of Support · last check-in Nov 2 · due'],
    ['stale', null, 'Stale · Head of Support · due'],
    ['behind', '2026-11-02', 'Behind · Head of Support · due'],
  ] as const)('that is %s with the last check-in %s reads “%s”', (state, checkedIn, note) => {
    draw(withKeyResult({ state, checkedIn }))
    expect(text('li .note').slice(0, note.length)).toBe(note)
  })

  test('without any numbers shows none', () => {
    draw(withKeyResult({ state: 'no-target', target: null, current: null, score: null }))
    expect(text('li .value').trim()).toBe('')
    expect(text('li .note')).toMatch(/^No target/)
  })

  test('writes numbers as the browser does', () => {
    fake.language = 'de-DE'
    draw(withKeyResult({ current: 1234.5, target: 2000 }))
    fake.language = 'en-US'
    expect(text('li .value')).toBe('1.234,5 of 2.000')
  })
})

test('text from the sheet stays text wherever it stands', () => {
  const { feed, cache } = withKeyResult({
    title: HOSTILE,
    owner: HOSTILE,
    due: HOSTILE,
    status: HOSTILE,
    unit: HOSTILE,
  })
  draw({
    feed,
    cache: {
      ...cache,
      snapshot: { ...exampleSnapshot(), ...cache.snapshot, title: HOSTILE, cycle: HOSTILE },
    },
  })
  expect(document.querySelectorAll('img')).toHaveLength(0)
  expect(text('h1')).toBe(HOSTILE)
  expect(text('.cycle')).toBe(`${HOSTILE} · 40 days left`)
  expect(text('li .clamp')).toBe(HOSTILE)
  expect(text('li .value')).toBe(`44 ${HOSTILE} of 50 ${HOSTILE}`)
  expect(text('li .note')).toBe(
    `Behind · ${HOSTILE} · due ${HOSTILE} · “${HOSTILE}” · confidence 60% · heading for 46 ${HOSTILE}`,
  )
})

test.each([
  ['Head of Customer Support, North', /^[^ ]+ of/],
  ['Head of Customer Support, East', /^Head\u00a0of\u00a0Customer\u00a0Support,\u00a0East$/],
])('the fact “%s” breaks across lines only when it is long', (owner, shown) => {
  draw(withKeyResult({ owner }))
  expect(document.querySelector('.note bdi')?.textContent).toMatch(shown)
})

test('what a person wrote from right to left stands apart from what is beside it', () => {
  draw(withKeyResult({ owner: 'محمد', status: 'حسنا' }))
  expect(texts('.note bdi').slice(0, 3)).toEqual(['محمد', 'due Dec 31', '“حسنا”'])
})

test('a cut title is whole in its tooltip', () => {
  const title = 'Very long '.repeat(100)
  draw(withKeyResult({ title }))
  expect(document.querySelector('li .clamp')?.getAttribute('title')).toBe(title)
})
