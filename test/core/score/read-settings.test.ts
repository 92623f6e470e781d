import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Grid } from '../../../core/cells/cell'
import { readSettings, type AllSettings } from '../../../core/score/read-settings'
import { SETTINGS } from '../../../core/score/setting-definitions'
import { settingOf, valueOf, wordKey } from '../../../core/score/setting-words'
import { DEFAULT_SETTINGS } from '../../../core/score/settings'

const NOTHING: AllSettings = { ...DEFAULT_SETTINGS, curves: new Map() }

describe('a name instead of a range', () => {
  test('is a dialect', () => {
    expect(readSettings('okr-tracker')).toEqual({
      settings: { ...NOTHING, dialect: 'okr-tracker', clamp: 'none', missing: 'start' },
      issues: [],
    })
  })

  test.each(['', '  ', 'OKR Sheets'])('%o leaves everything as it is', (name) => {
    expect(readSettings(name)).toEqual({ settings: NOTHING, issues: [] })
  })

  test('that is no dialect is an issue with the nearest one', () => {
    expect(readSettings('Gogle')).toEqual({
      settings: NOTHING,
      issues: [{ code: 'unknown-dialect', row: 1, seen: 'Gogle', nearest: 'google' }],
    })
    expect(readSettings('abracadabra').issues).toEqual([
      { code: 'unknown-dialect', row: 1, seen: 'abracadabra' },
    ])
  })
})

describe('a range', () => {
  test('lists what stands on lines of one cell', () => {
    const { settings } = readSettings([['Checks switched off', 'output\nno owner;\n activity\n']])
    expect(settings.checksOff).toBe('output, no owner, activity')
  })

  test('names a dialect and changes some of it, in any order', () => {
    const grid: Grid = [
      ['Setting', 'Value', 'Meaning'],
      ['Clamp', '0 to 1', ''],
      ['', '', ''],
      ['Rules of scoring', '', ''],
      ['Dialect', 'quantive', ''],
      ['Missing values', 'zero', ''],
      ['Scoring', 'stay above', ''],
      ['Language', 'Deutsch', ''],
      ['Locale', 'de_AT', ''],
      ['NPS', '0=0%, 50=40%, 100=100%', ''],
      ['Churn curve', '10 = 0; 2,5 = 1', ''],
    ]
    expect(readSettings(grid)).toEqual({
      settings: {
        dialect: 'quantive',
        clamp: 'both',
        missing: 'zero',
        ownBeside: 'equals',
        weights: 'equal',
        rounding: 'percent',
        scoring: 'stay above',
        language: 'de',
        locale: 'de-AT',
        curves: new Map([
          ['NPS', '0=0%, 50=40%, 100=100%'],
          ['Churn curve', '10 = 0; 2,5 = 1'],
        ]),
      },
      issues: [],
    })
  })

  test.each<readonly [string, string | number, Partial<AllSettings>]>([
    ['Dialekt', 'Perdoo', { dialect: 'perdoo', clamp: 'floor', ownBeside: 'key-results' }],
    ['Begrenzung', 'keine', { clamp: 'none' }],
    ['clamp', 'both', { clamp: 'both' }],
    ['CLAMP:', 'Floor', { clamp: 'floor' }],
    ['límites', 'máximo', { clamp: 'cap' }],
    ['Fehlende Werte', 'weglassen', { missing: 'left-out' }],
    ['Valeurs manquantes', 'départ', { missing: 'start' }],
    ['missing', 'Ignore', { missing: 'left-out' }],
    ['missing values', 'leave-out', { missing: 'left-out' }],
    ['missing values', 'as start', { missing: 'start' }],
    ['missing values', 0, { missing: 'zero' }],
    ['未入力', '除外', { missing: 'left-out' }],
    ['own key results beside children', 'as equals', { ownBeside: 'equals' }],
    ['Own key results beside children', 'key results only', { ownBeside: 'key-results' }],
    ['roll-up', 'children only', { ownBeside: 'children' }],
    ['roll-up', 'block once', { ownBeside: 'block' }],
    ['Gewichtung', 'gleich', { weights: 'equal' }],
    ['Pesos', 'por meta', { weights: 'by-target' }],
    ['Weights', 'as given', { weights: 'given' }],
    ['Rundung', 'Zehntel', { rounding: 'tenths' }],
    ['Rounding', '%', { rounding: 'percent' }],
    ['Rounding', 'percent, half down', { rounding: 'percent-half-down' }],
    ['Idioma', 'português', { language: 'pt' }],
    ['言語', '日本語', { language: 'ja' }],
    ['Locale', 'fr', { locale: 'fr' }],
  ])('%s: %s', (name, value, changed) => {
    expect(readSettings([[name, value]])).toEqual({ settings: { ...NOTHING, ...changed }, issues: [] })
  })

  test('of two rows for one setting, the later counts', () => {
    const { settings } = readSettings([
      ['Clamp', 'none'],
      ['Clamp', 'cap'],
    ])
    expect(settings.clamp).toBe('cap')
  })

  test('what it does not know is an issue with its row, and the rest counts', () => {
    const { settings, issues } = readSettings([
      ['Setting', 'Value'],
      ['Clampp', 'none'],
      ['Colour of the bikeshed', 'green'],
      ['Dialect', 'mooncmap'],
      ['Rounding', 'percnt'],
      ['Clamp', '#REF!'],
      ['Locale', 'the usual'],
      ['Weights', 'equal'],
    ])
    expect(settings).toEqual({ ...NOTHING, weights: 'equal' })
    expect(issues).toEqual([
      { code: 'unknown-setting', row: 2, seen: 'Clampp', nearest: 'Clamp' },
      { code: 'unknown-setting', row: 3, seen: 'Colour of the bikeshed' },
      { code: 'unknown-dialect', row: 4, seen: 'mooncmap', nearest: 'mooncamp' },
      {
        code: 'unknown-setting-value',
        row: 5,
        seen: 'percnt',
        setting: 'Rounding',
        nearest: 'percent',
        allowed: ['none', 'percent', 'percent, half down', 'tenths'],
      },
      {
        code: 'unknown-setting-value',
        row: 6,
        seen: '#REF!',
        setting: 'Clamp',
        allowed: ['0 to 1', 'floor', 'cap', 'none'],
      },
      { code: 'unknown-setting-value', row: 7, seen: 'the usual', setting: 'Locale' },
    ])
  })

  test('a header counts as one in the first row only', () => {
    expect(
      readSettings([
        ['Clamp', 'cap'],
        ['Setting', 'Value'],
      ]).issues,
    ).toEqual([{ code: 'unknown-setting', row: 2, seen: 'Setting' }])
  })

  test.each(['0: 0%, 50: 40%, 100: 100%', '0 → 0; 100 → 1', '0->0, 100->1'])('%s is a curve too', (text) => {
    const { settings, issues } = readSettings([['Our curve', text]])
    expect([settings.curves.get('Our curve'), issues]).toEqual([text, []])
  })

  test('a time is no curve', () => {
    const { settings, issues } = readSettings([['Meeting', '10:30']])
    expect([settings.curves.size, issues.map(({ code }) => code)]).toEqual([0, ['unknown-setting']])
  })

  test('a name with one equals sign and no number beside it is no curve', () => {
    const { settings, issues } = readSettings([
      ['Note', 'a=b'],
      ['Rate', '5='],
    ])
    expect([settings.curves.size, issues.map(({ code }) => code)]).toEqual([
      0,
      ['unknown-setting', 'unknown-setting'],
    ])
  })

  test.each(['__proto__', 'constructor', 'toString'])('%s is a name like any other', (name) => {
    const { settings } = readSettings([[name, '0=0, 1=1']])
    expect(settings.curves.get(name)).toBe('0=0, 1=1')
    expect(readSettings([['Clamp', name]]).issues[0]?.code).toBe('unknown-setting-value')
  })
})

describe('laws', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom('Clamp', 'Dialect', 'cap', 'viva', 'Weights', '1=2', '', '#REF!'),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
  )

  test('nothing throws, and every value is one that the definitions allow', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 8 }), (grid) => {
        const { settings } = readSettings(grid)
        for (const { key, values } of SETTINGS) {
          const held = settings[key]
          if (values !== undefined && held !== undefined) expect(values.map((v) => v.value)).toContain(held)
        }
      }),
    )
    fc.assert(fc.property(fc.string(), (text) => readSettings(text).settings.clamp !== undefined))
  })

  test('a long hostile text is seen in part', () => {
    const long = '=1'.repeat(25_000)
    const { issues } = readSettings([
      ['Clamp', long],
      [long, 'x'],
    ])
    expect(issues.map(({ seen }) => seen.length)).toEqual([100, 100])
  })
})

describe('the definitions', () => {
  test('every name and every value is read as itself', () => {
    for (const setting of SETTINGS) {
      expect(settingOf(setting.name)?.key).toBe(setting.key)
      for (const { name, value } of setting.values ?? []) {
        expect(valueOf(setting, name)).toBe(value)
        expect(valueOf(setting, value)).toBe(value)
      }
    }
  })

  test('no word means two settings, or two values of one', () => {
    const check = (all: readonly (readonly [meaning: string, words: readonly string[]])[]): void => {
      const seen = new Map<string, string>()
      for (const [meaning, words] of all) {
        for (const word of words.map(wordKey)) {
          expect(word).not.toBe('')
          expect([word, seen.get(word) ?? meaning]).toEqual([word, meaning])
          seen.set(word, meaning)
        }
      }
    }
    check(SETTINGS.map(({ key, name, words }) => [key, [name, ...words.split(',')]]))
    for (const { values = [] } of SETTINGS)
      check(values.map(({ value, name, words }) => [value, [name, ...words.split(',')]]))
  })

  test('they hold every default', () => {
    for (const { key, values } of SETTINGS) {
      const held =
        key in DEFAULT_SETTINGS ? DEFAULT_SETTINGS[key as keyof typeof DEFAULT_SETTINGS] : undefined
      if (values !== undefined && held !== undefined) expect(values.map((v) => v.value)).toContain(held)
    }
    expect(SETTINGS.map(({ key }) => key)).toEqual(expect.arrayContaining(Object.keys(DEFAULT_SETTINGS)))
  })
})
