import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { WORD_LISTS } from '../../../../core/checks/words/check-lists.words'
import { lengthAt, wordSet } from '../../../../core/checks/words/word-set'
import { WORDING_CHECKS } from '../../../../core/checks/wording/wording-checks'
import { inputOf } from '../check-input'
import { ENGLISH } from './sentences-en'
import { FRENCH } from './sentences-fr'
import { GERMAN } from './sentences-de'
import { PORTUGUESE } from './sentences-pt'
import { SPANISH } from './sentences-es'

describe.each(Object.entries(WORD_LISTS))('the lists of %s', (_, lists) => {
  test.each(Object.entries<string>({ ...lists }))('%s has each word once, and no empty one', (__, list) => {
    const words = list === '' ? [] : list.split(',').map((word) => word.trim().replace(/\s+/g, ' '))
    expect(words).toEqual([...new Set(words)])
    expect(words).not.toContain('')
  })

  test('no verb asks for more and for less', () => {
    const down = wordSet(lists.down).whole
    expect([...wordSet(lists.up).whole].filter((word) => down.has(word))).toEqual([])
  })

  test('no measure should rise and fall', () => {
    const falls = wordSet(lists.falls).whole
    expect([...wordSet(lists.rises).whole].filter((word) => falls.has(word))).toEqual([])
  })
})

describe('a set of words', () => {
  const set = wordSet('Launch, live schalten, *quote')

  test.each([
    [['launch'], 0, 1],
    [['launches'], 0, 0],
    [['prelaunch'], 0, 0],
    [['abschlussquote'], 0, 1],
    [['quotes'], 0, 0],
    [['app', 'live', 'schalten'], 1, 2],
    [['live'], 0, 0],
    [['launch'], 1, 0],
    [[], 0, 0],
  ])('in %j from %d on %d words are one entry', (keys, at, length) => {
    expect(lengthAt(set, keys, at)).toBe(length)
  })
})

const HEADER = ['Objective', 'Key result', 'Start', 'Target']

function namesFound(rows: readonly (readonly (string | number)[])[]): string[] {
  const input = inputOf({ rows })
  return WORDING_CHECKS.filter(({ find }) => find(input).length > 0).map(({ name }) => name)
}

test('upper case and missing accents change nothing about a key result', () => {
  for (const { header, flagged } of [ENGLISH, GERMAN, SPANISH, FRENCH, PORTUGUESE]) {
    const titles = ['output', 'activity', 'vague key result'].flatMap((name) =>
      (flagged[name] ?? '')
        .trim()
        .split('\n')
        .map((line) => line.split('|')[0] ?? ''),
    )
    for (const title of titles) {
      const bare = title.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
      const of = (one: string): string[] =>
        namesFound([header, ['Be the team that people love', one, '', '']])
      expect([bare, of(bare)]).toEqual([bare, of(title)])
      expect([bare, of(title.toUpperCase())]).toEqual([bare, of(title)])
    }
  }
})

test('no title is too odd to be looked at', () => {
  assert(
    property(string({ unit: 'binary', maxLength: 60 }), string({ maxLength: 60 }), (one, other) => {
      const rows = [HEADER, [`Be ${one}`, `Launch ${other}`, 5, 3], ['', `${other} ${one}`, '', '']]
      expect(namesFound(rows).length).toBeLessThanOrEqual(WORDING_CHECKS.length)
    }),
    { numRuns: 200 },
  )
})
