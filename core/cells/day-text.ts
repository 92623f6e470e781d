import { isoOfDay } from './day-number'
import { dateText, monthOf } from './months'

/** The day that a text names, by each order of day and month; undefined where the calendar has no such day. */
export interface WrittenDay {
  readonly dayMonth: string | undefined
  readonly monthDay: string | undefined
  /** `03.04.2026`: the countries that write dots and the year last write the day first (CLDR, short dates). */
  readonly isDotted: boolean
}

/** A date with weekday, time and zone in words has up to 65 characters; longer texts are sentences. */
const LONGEST = 80

/** `Thursday, the 31st …`, `le jeudi 31 …`: no more words than these stand in front of a date. */
const MOST_LEADS = 3

const LEADS =
  'monday mon tuesday tues tue wednesday wed thursday thurs thur thu friday fri saturday sat sunday sun ' +
  'montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sonnabend sa sonntag so ' +
  'lunes lun martes mar miercoles mie jueves jue viernes vie sabado sab domingo dom ' +
  'lundi mardi mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim ' +
  'segunda seg terca ter quarta qua quinta qui sexta sex the on der den dem am le el em'

const LEAD = /^([a-z]{2,10})(?:-feira)?\.?,? ?(.*)$/

const YEAR = String.raw`'?(?<year>\d{4}|\d{2})(?!\d)`
const NAME = String.raw`(?<month>[a-z]{3,10})\.?`

/** `31/12/2026`, `12-31-26`, `31. 12. 2026`: the same mark twice. */
const YEAR_LAST = /^(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})(?!\d)(.*)$/

/** The writings that leave no doubt which is day and which is month. Nobody writes year, day, month. */
const CERTAIN: readonly RegExp[] = [
  /^(?<year>\d{4}) ?([-/.]) ?(?<month>\d{1,2}) ?\2 ?(?<day>\d{1,2})(?!\d)(?<tail>.*)$/,
  // Eight digits may be an id as well, so only years of three centuries count.
  /^(?<year>(?:19|20|21)\d\d)(?<month>\d\d)(?<day>\d\d)(?!\d)(?<tail>.*)$/,
  /^(?<year>\d{4}|\d{2})年 ?(?<month>\d{1,2})月 ?(?<day>\d{1,2})日?(?!\d)(?<tail>.*)$/,
  // `31. Dezember 2026`, `31 de diciembre de 2026`, `1er janvier 2026`, `31-Dec-26`.
  new RegExp(
    String.raw`^(?<day>\d{1,2})\.?(?:(?:st|nd|rd|th|er|o|a)(?![a-z]))?[ ./-]{0,3}(?:(?:de|of|do) )?` +
      String.raw`${NAME},?[ ./-]{0,2}(?:(?:de|del|do|of) )?${YEAR}(?<tail>.*)$`,
  ),
  // `Dec 31, 2026`. Without something between day and year, `Dec 2026` would be the twentieth.
  new RegExp(
    String.raw`^${NAME}[ /-]{0,2}(?:the )?(?<day>\d{1,2})(?:st|nd|rd|th)?[ ,./-]{1,3}(?:(?:de|del|of) )?${YEAR}(?<tail>.*)$`,
  ),
  new RegExp(
    String.raw`^(?<year>\d{4})[ ,./-]{0,2}${NAME}[ ./-]{0,2}(?<day>\d{1,2})(?:st|nd|rd|th)?(?!\d)(?<tail>.*)$`,
  ),
]

/** What may follow the date: its full stop, the weekday as `(木)`, and a time, which does not move the day. */
const TAIL = new RegExp(
  String.raw`^\.?(?: ?\([月火水木金土日a-z]{1,10}\.?\)| ?[月火水木金土日]曜日?)?(?:t\d{4}(?:\d\d)?z?|` +
    String.raw`(?:t|,? ?)(?:(?:at|um|a las|as|a|kl\.?|午[前後]) ?)?\d{1,2}` +
    String.raw`(?:(?:[:.]\d\d){1,2}(?:[.,]\d{1,9})?(?: ?[ap]\.? ?m\.?)?| ?[ap]\.? ?m\.?| ?h ?(?:\d\d)?|時(?:\d{1,2}分)?(?:\d{1,2}秒)?|(?= uhr))` +
    String.raw`(?: ?(?:uhr|h|z|utc|gmt))?(?: ?[+-]\d{1,2}(?::?\d\d)?)?(?: ?\([^()]*\))?)?$`,
)

/**
 * Reads a day as people write it in the six languages; undefined when the text is something else. A date without a year
 * (`31 Dec`) names no day. A weekday is not compared with the date.
 */
export function readDayText(text: string): WrittenDay | undefined {
  if (text.length > LONGEST) return undefined
  let rest = dateText(text)
  if (!/\d/.test(rest)) return undefined
  for (let leads = 0; leads <= MOST_LEADS; leads++) {
    const day = readYearLast(rest) ?? readCertain(rest)
    if (day !== undefined) return day
    const [, word, after] = LEAD.exec(rest) ?? []
    if (word === undefined || after === undefined || !LEADS.split(' ').includes(word)) return undefined
    rest = after
  }
  return undefined
}

function readYearLast(text: string): WrittenDay | undefined {
  const [, first = '', mark, second = '', year = '', tail = ''] = YEAR_LAST.exec(text) ?? []
  if (mark === undefined || !TAIL.test(tail)) return undefined
  const dayMonth = isoOfDay(fullYear(year), Number(second), Number(first))
  const monthDay = isoOfDay(fullYear(year), Number(first), Number(second))
  if (dayMonth === undefined && monthDay === undefined) return undefined
  return { dayMonth, monthDay, isDotted: mark === '.' }
}

function readCertain(text: string): WrittenDay | undefined {
  for (const writing of CERTAIN) {
    const { year = '', month = '', day = '', tail = '' } = writing.exec(text)?.groups ?? {}
    const iso = TAIL.test(tail) ? isoOfDay(fullYear(year), monthNumber(month), Number(day)) : undefined
    if (iso !== undefined) return { dayMonth: iso, monthDay: iso, isDotted: false }
  }
  return undefined
}

/** 0, which no month has, for other words. */
function monthNumber(month: string): number {
  return /^\d/.test(month) ? Number(month) : (monthOf(month) ?? 0)
}

/** Two digits are 1970 to 2069: nobody plans for the last century, and few remember its first half. */
export function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length > 2) return year
  return year < 70 ? 2000 + year : 1900 + year
}
