import { describe, expect, test } from 'vitest'
import { decimalMarkOfLocale, dayOrderOfLocale } from '../../../../core/cells/locale'

describe('what a locale writes', () => {
  test.each([
    ['en_US', 'month-day', '.'],
    ['en-US', 'month-day', '.'],
    ['EN_us', 'month-day', '.'],
    ['en_PH', 'month-day', '.'],
    ['en_GB', 'day-month', '.'],
    ['en_IN', 'day-month', '.'],
    ['en_DE', 'day-month', ','],
    ['en_CA', undefined, '.'],
    ['en_ZA', undefined, undefined],
    ['en', undefined, '.'],
    ['fr_CA', undefined, ','],
    ['de_DE', 'day-month', ','],
    ['de', 'day-month', ','],
    ['de_CH', 'day-month', '.'],
    ['es_ES', 'day-month', ','],
    ['es_MX', 'day-month', '.'],
    ['es_AR', 'day-month', ','],
    ['fr_CH', 'day-month', ','],
    ['pt_BR', 'day-month', ','],
    ['ja_JP', 'month-day', '.'],
    ['sv_SE', 'day-month', ','],
    ['hu_HU', 'month-day', ','],
    ['zh_Hant_TW', 'month-day', '.'],
    ['zh_Hant_HK', 'day-month', '.'],
    ['ar_EG', 'day-month', undefined],
    ['', undefined, undefined],
    ['xx_YY', undefined, undefined],
    ['constructor', undefined, undefined],
    ['e', undefined, undefined],
  ])('%j: %s and %s', (locale, order, mark) => {
    expect(dayOrderOfLocale(locale)).toBe(order)
    expect(decimalMarkOfLocale(locale)).toBe(mark)
  })
})

/** Locales that Sheets offers and whose data has been the same for years. */
const STEADY = (
  'az-AZ be-BY bg-BG ca-ES cs-CZ cy-GB da-DK de-AT de-CH de-DE el-GR en-AU en-GB en-HK en-IE en-IN en-NZ en-US ' +
  'es-AR es-BO es-CL es-CO es-EC es-ES es-MX es-PY es-UY es-VE et-EE fi-FI fil-PH fr-BE fr-CH fr-FR gu-IN he-IL ' +
  'hi-IN hr-HR hu-HU hy-AM id-ID it-IT ja-JP ka-GE kk-KZ kn-IN ko-KR lt-LT lv-LV ml-IN mn-MN nb-NO nl-NL nn-NO ' +
  'pa-IN pl-PL pt-BR pt-PT ro-RO ru-RU sk-SK sl-SI sr-RS sv-SE ta-IN te-IN th-TH tr-TR uk-UA vi-VN zh-CN zh-HK zh-TW'
).split(' ')

const SECOND_OF_MAY = new Date(Date.UTC(2026, 4, 2))

function partsOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormatPart[] {
  const latin = { ...options, numberingSystem: 'latn', calendar: 'gregory', timeZone: 'UTC' }
  return new Intl.DateTimeFormat(locale, latin).formatToParts(SECOND_OF_MAY)
}

describe('the lists agree with CLDR, as this Node knows it', () => {
  test.each(STEADY)('%s', (locale) => {
    const [first] = partsOf(locale, { day: 'numeric', month: 'numeric' })
    expect(dayOrderOfLocale(locale)).toBe(first?.type === 'day' ? 'day-month' : 'month-day')
    const decimal = new Intl.NumberFormat(locale, { numberingSystem: 'latn' })
      .formatToParts(1.5)
      .find(({ type }) => type === 'decimal')
    expect(decimalMarkOfLocale(locale)).toBe(decimal?.value)
  })

  test('no locale writes dots with the year last and the month first', () => {
    const monthFirst = STEADY.filter((locale) => {
      const parts = partsOf(locale, { dateStyle: 'short' })
      const order = parts.filter(({ type }) => type !== 'literal').map(({ type }) => type)
      return parts.some(({ value }) => value.startsWith('.')) && order[0] === 'month'
    })
    expect(monthFirst).toEqual([])
  })
})
