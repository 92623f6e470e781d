import { describe, expect, test } from 'vitest'
import { ALL_DIALECTS } from '../../../../core/score/dialects/all-dialects'
import { findDialect, nearestDialect, settingsOf } from '../../../../core/score/dialects/find-dialect'
import { DEFAULT_SETTINGS } from '../../../../core/score/settings'

const WITH_STATUS =
  `google viva engagedly planview oboard mooncamp upraise workfront servicenow qulture boja perdoo
  worxmate profitco atlassian flowyteam sheets-rag puzzle openokr gitlab`.split(/\s+/)

describe('dialects', () => {
  test('each has a name of its own: one word, lower case', () => {
    const names = ALL_DIALECTS.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[a-z]+(?:-[a-z]+)?$/)
  })

  test('every system whose bands are published has a status', () => {
    expect(WITH_STATUS).toHaveLength(20)
    for (const name of WITH_STATUS) expect([name, findDialect(name)?.status]).not.toEqual([name, undefined])
    expect(ALL_DIALECTS.filter(({ status }) => status !== undefined)).toHaveLength(20)
  })

  test('each names its source', () => {
    for (const { source } of ALL_DIALECTS) expect(source.length).toBeGreaterThan(5)
  })

  test.each([
    ['viva', 'viva'],
    [' VIVA ', 'viva'],
    ['Microsoft Viva Goals', 'viva'],
    ['OKR Tracker', 'okr-tracker'],
    ['sheets rag', 'sheets-rag'],
    ['Profit.co', 'profitco'],
    ['Viva Goals', 'viva'],
    ['Ally.io', 'viva'],
    ['Gtmhub', 'quantive'],
    ['re:Work', 'google'],
    ['Adobe Workfront', 'workfront'],
    ['goals', undefined],
    ['Jira', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('%o is the dialect %s', (typed, name) => {
    expect(findDialect(typed)?.name).toBe(name)
  })

  test.each([
    ['gogle', 'google'],
    ['mooncmap', 'mooncamp'],
    ['workfrnt', 'workfront'],
    ['xyzzy', undefined],
    ['vi', undefined],
    ['x'.repeat(50_000), undefined],
  ])('%.12s is nearest to %s', (typed, name) => {
    expect(nearestDialect(typed)).toBe(name)
  })

  test.each([
    ['okr-sheets', DEFAULT_SETTINGS],
    ['okr-tracker', { ...DEFAULT_SETTINGS, dialect: 'okr-tracker', clamp: 'none', missing: 'start' }],
    ['oboard', { ...DEFAULT_SETTINGS, dialect: 'oboard' }],
    [
      'quantive',
      {
        dialect: 'quantive',
        clamp: 'none',
        missing: 'left-out',
        ownBeside: 'equals',
        weights: 'equal',
        rounding: 'percent',
      },
    ],
  ])('%s has its rules, and ours where it states none', (name, settings) => {
    const dialect = findDialect(name)
    expect(dialect && settingsOf(dialect)).toEqual(settings)
  })
})
