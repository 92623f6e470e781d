import type { DayOrder } from './day'
import type { DecimalMark } from './digits'

/**
 * What a locale writes, from Unicode's CLDR 48 (https://cldr.unicode.org), which a test compares. Only languages that
 * Sheets offers as a locale are listed; a country stands where it differs from its language.
 */
const COMMA =
  'af az be bg bs ca cs da de el es et eu fi fr gl hr hu hy id is it ka kk ky lt lv mk nb nl nn no pl pt ro ru sk sl ' +
  'sq sr sv tr uk uz vi en-at en-be en-de en-dk en-fi en-nl en-se en-si'
const POINT =
  'am bn cy en fil ga gu he hi ja km kn ko ml mn mr ms my pa sw ta te th ur zh de-ch de-li it-ch es-cu es-do es-gt ' +
  'es-hn es-mx es-ni es-pa es-pe es-pr es-sv es-us'

/** Those that write the year first are here when they also write 4/3 for the third of April, as Japan does: 4月3日. */
const MONTH_FIRST =
  'eu fil hu ja ko lt mn zh en-as en-gu en-mh en-mp en-ph en-pr en-um en-us en-vi es-pa es-pr'
const DAY_FIRST =
  'af am ar az be bg bn bs ca cs cy da de el es et fi fr ga gl gu he hi hr hy id is it ka kk km kn ky lv mk ml mr ms ' +
  'my nb nl nn no pa pl pt ro ru sk sl sq sr sv sw ta te th tr uk ur uz vi zh-hk zh-mo'

/** Year first by the standard, and either order among people. `en` alone is at home in both halves of the world. */
const EITHER = 'en en-ca en-za fr-ca'

/** How the locale, such as `de_DE` or `en-GB`, orders day and month; undefined when that is unknown or varies. */
export function dayOrderOfLocale(locale: string): DayOrder | undefined {
  const tags = tagsOf(locale)
  for (const tag of tags) {
    if (isIn(MONTH_FIRST, tag)) return 'month-day'
    if (isIn(DAY_FIRST, tag)) return 'day-month'
    if (tag === tags[0] && isIn(EITHER, tag)) return undefined
  }
  // English of a country that is not named above.
  return tags[1] === 'en' ? 'day-month' : undefined
}

/** The mark between whole and fraction in the locale; undefined when it is unknown, or neither point nor comma. */
export function decimalMarkOfLocale(locale: string): DecimalMark | undefined {
  for (const tag of tagsOf(locale)) {
    if (tag === 'en-za') return undefined
    if (isIn(COMMA, tag)) return ','
    if (isIn(POINT, tag)) return '.'
  }
  return undefined
}

/** `zh_Hant_HK` as `zh-hk` and `zh`: country first, as it knows better. */
function tagsOf(locale: string): readonly string[] {
  const [language = '', ...others] = locale.trim().toLowerCase().split(/[-_]/)
  const country = others.find((part) => /^(?:[a-z]{2}|\d{3})$/.test(part))
  return country === undefined ? [language] : [`${language}-${country}`, language]
}

function isIn(list: string, tag: string): boolean {
  return list.split(' ').includes(tag)
}
