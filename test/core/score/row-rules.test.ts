import { describe, expect, test } from 'vitest'
import { NEAREST_FOR } from '../../../core/score/nearest'
import { readOkrs } from '../../../core/score/read-okrs'
import { readSettings } from '../../../core/score/read-settings'
import { okrs } from '../draw'

/** So many different slips of `linear`. */
function misspelt(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `linea${String.fromCharCode(0x430 + i)}`)
}

function nearestOf(scorings: readonly string[]): (string | undefined)[] {
  const header = ['Objective', 'Key Result', 'Target', 'Current', 'Scoring']
  const { issues } = okrs([header, ...scorings.map((scoring, i) => ['Grow', `KR ${i}`, 10, 5, scoring])])
  return issues.filter(({ code }) => code === 'unknown-rule').map(({ nearest }) => nearest)
}

describe('misspelt names in a Scoring column', () => {
  test('the nearest name is looked for as often as is worth it', () => {
    const nearest = nearestOf(misspelt(NEAREST_FOR + 1))
    expect(nearest).toHaveLength(NEAREST_FOR + 1)
    expect(nearest.filter((name) => name === 'linear')).toHaveLength(NEAREST_FOR)
    expect(nearest[NEAREST_FOR - 1]).toBe('linear')
    expect(nearest[NEAREST_FOR]).toBeUndefined()
  })

  test('a name that stands in many rows is one of them', () =>
    expect(nearestOf([...Array<string>(NEAREST_FOR * 2).fill('linaer'), 'milestnes']).pop()).toBe(
      'milestones',
    ))

  test('known names do not count', () =>
    expect(nearestOf([...Array<string>(NEAREST_FOR).fill('at least'), 'binray'])).toEqual(['binary']))
})

describe('a target that compares chooses the rule', () => {
  const notes = (scoring: string, target: string): (string | undefined)[] => {
    const header = ['Objective', 'Key Result', 'Target', 'Current', 'Scoring']
    const { issues } = okrs([header, ['Grow', 'Errors a week', target, 4, scoring]])
    return issues.filter(({ code }) => code === 'read-as-rule').map(({ rule }) => rule)
  }

  test.each([
    ['≤ 5', ['at most']],
    ['< 5', ['below']],
    ['4-5', ['between']],
    ['≥ 5', []],
  ])('%s, which is said', (target, rules) => expect(notes('', target)).toEqual(rules))

  test('unless the row names one, also the same', () => {
    expect(notes('binary', '≤ 5')).toEqual([])
    expect(notes('at most', '≤ 5')).toEqual([])
  })

  test('a rule that nobody knows names none', () => expect(notes('at moast', '≤ 5')).toEqual(['at most']))
})

describe('points that may be thousands or fractions', () => {
  const scores = (locale: string): (number | undefined)[] => {
    const rows = [
      ['Objective', 'Key Result', 'Current', 'Scoring'],
      ['Grow', 'Users', 2.5, '1.000=0%; 4.000=100%'],
      ['', 'Orders', 2500, 'Adoption'],
    ]
    const { settings } = readSettings([
      ['Locale', locale],
      ['Adoption', '1.000=0%; 4.000=100%'],
    ])
    const { okrs: read } = readOkrs(rows, { settings })
    return read === undefined ? [] : [...read.tree.score.subarray(1, 3)]
  }

  test('are read as the sheet writes numbers', () => {
    expect(scores('de-DE')).toEqual([0, 0.5])
    expect(scores('en-US')).toEqual([0.5, 1])
  })
})

describe('what the settings say about rules', () => {
  const rows = [
    ['Objective', 'Key Result', 'Target', 'Current', 'Scoring'],
    ['Grow', 'Users', 10, 4, ''],
  ]
  const found = (...settings: string[][]): object[] => {
    const { okrs: read } = readOkrs(rows, readSettings(settings))
    return read?.issues.filter(({ code }) => code === 'unknown-setting-value') ?? []
  }

  test('a rule that there is not is an issue, with the nearest one', () =>
    expect(found(['Scoring', 'at moast'])).toMatchObject([
      { seen: 'at moast', rule: 'Scoring', nearest: 'at most' },
    ]))

  test('a rule whose values cannot be used is one too', () =>
    expect(found(['Scoring', 'zones 3/1/2'])).toMatchObject([{ seen: 'zones 3/1/2', rule: 'Scoring' }]))

  test('so is a curve whose points cannot be used', () =>
    expect(found(['Adoption', '0=0%, 0=50%'])).toMatchObject([{ seen: '0=0%, 0=50%', rule: 'Adoption' }]))

  test('a curve may be the rule of all rows, wherever it stands', () =>
    expect(found(['Scoring', 'Adoption'], ['Adoption', '0=0%, 50=100%'])).toEqual([]))
})
