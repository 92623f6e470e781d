import './fake-browser'
import { describe, expect, test } from 'vitest'
import { ATTENTION_COLOUR, badge, NEUTRAL_COLOUR } from '../../extension/src/background/badge'
import { NOTHING_STORED } from '../../extension/src/storage'
import { exampleStored, NOW, withoutNumbers, withSums } from './example'

const HOUR = 3_600_000

describe('the count', () => {
  test.each([
    [0, ''],
    [1, '1'],
    [99, '99'],
    [100, '99+'],
    [2000, '99+'],
  ])('of %d reads "%s", three characters at most', (attention, text) => {
    expect(badge(exampleStored({ snapshot: withSums({ attention }) }), NOW).text).toBe(text)
  })
})

describe('the colour', () => {
  test.each([
    [HOUR, ATTENTION_COLOUR],
    [HOUR + 1, NEUTRAL_COLOUR],
  ])('of numbers that are %d ms old is %s', (age, colour) => {
    expect(badge(exampleStored({ fetchedAt: NOW - age }), NOW).colour).toBe(colour)
  })

  test('is neutral while there is a problem', () => {
    expect(badge(exampleStored({ problem: 'offline' }), NOW)).toMatchObject({
      text: '2',
      colour: NEUTRAL_COLOUR,
    })
  })
})

describe('the title', () => {
  test('says team, score and how many need attention', () => {
    expect(badge(exampleStored(), NOW).title).toBe('Tech Solutions Inc.: 52%\n2 need attention')
  })

  test('has no score when there is none', () => {
    const snapshot = withSums({ score: null, attention: 0 })
    expect(badge(exampleStored({ snapshot }), NOW).title).toBe('Tech Solutions Inc.\nNone needs attention')
  })

  test('says what is wrong', () => {
    expect(badge(exampleStored({ problem: 'offline' }), NOW).title).toBe(
      'Tech Solutions Inc.: 52%\n2 need attention\nNo connection at the moment.',
    )
  })
})

describe('without numbers', () => {
  test('a problem is an exclamation mark', () => {
    expect(badge(withoutNumbers({ problem: 'timeout' }), NOW)).toEqual({
      text: '!',
      colour: NEUTRAL_COLOUR,
      title: 'OKR Sheets\nThe sheet took too long to answer.',
    })
  })

  test('and without a problem it is empty', () => {
    expect(badge(withoutNumbers(), NOW)).toMatchObject({ text: '', title: 'OKR Sheets' })
    expect(badge(NOTHING_STORED, NOW)).toMatchObject({ text: '', title: 'OKR Sheets' })
  })
})
