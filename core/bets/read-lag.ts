import { dayNumber, isoOfDay, isoOfDayNumber } from '../cells/day-number'
import { fold } from '../cells/sentence/fold'
import { knownUnit } from '../cells/sentence/units'

/** How long a KPI has to move: so many days, or so many months of the calendar. */
export interface Lag {
  readonly days: number
  readonly months: number
}

const LENGTHS: Readonly<Record<string, Lag>> = {
  days: { days: 1, months: 0 },
  weeks: { days: 7, months: 0 },
  months: { days: 0, months: 1 },
  quarters: { days: 0, months: 3 },
  years: { days: 0, months: 12 },
}

const QUARTERS = /^(?:quarters?|quartal[es]?n?|trimestres?|四半期)$/

/** More is no bet that anybody will settle; the bound is still one. */
const MOST_DAYS = 3660

/** Beside the numbers of the language: one as an article, in every case, and the next one. */
const ONE =
  'a an ein eine einem einer eines un una une um uma next following nachsten kommenden folgenden proximo siguiente prochain seguinte'.split(
    ' ',
  )

type Numbers = ReadonlyMap<string, number>
const BEFORE = `within|after|in|im|nach|tras|despues de|apres|apos|no|au|innerhalb|innert|binnen|dentro de|en un plazo de|en|dans un delai de|dans les|dans|sous|d'ici|en l'espace de|no prazo de|em ate|em`
const LAG = new RegExp(
  `(?:^|[^a-z])(?:${BEFORE}) (?:von |der |den |des |the |next |el |le |o |proximos |proximas |prochains |prochaines |a |os |as )*` +
    `(\\d{1,4}(?:[.,]\\d)?|[a-z]{2,9}|a) (?:proximos |proximas |prochains |prochaines )?([a-z]{1,12})(?![a-z])`,
)
const LATER =
  /(?:^|[^a-z\d])(\d{1,4}|[a-z]{2,9}) ([a-z]{1,12}) (?:later|spater|mas tarde|despues|plus tard|mais tarde|depois)(?![a-z])/
const JAPANESE_LAG = /(\d{1,4}) ?(日間?|週間?|[かヶカヵケ]月間?|四半期|年間?)(?:以内|後|のうち)に?/

/** A lag in a text, and the text without it. */
export interface LagInText {
  readonly lag: Lag
  readonly rest: string
}

/** Reads `within 8 weeks`, `innerhalb von 8 Wochen`, `8週間以内に`. `folded` has a letter for each of `text`. */
export function findLag(text: string, folded: string, numbers: Numbers): LagInText | undefined {
  for (const { source } of [LAG, LATER, JAPANESE_LAG]) {
    const pattern = new RegExp(source, 'g')
    // The first `in` may begin something else: `in Europe within 8 weeks`.
    for (let found = pattern.exec(folded); found !== null; found = pattern.exec(folded)) {
      const [whole, count = '', unit = ''] = found
      const lag = lagOf(countOf(count, numbers), unit)
      if (lag !== undefined)
        return { lag, rest: `${text.slice(0, found.index)} ${text.slice(found.index + whole.length)}` }
      pattern.lastIndex = found.index + 1
    }
  }
  return undefined
}

/** Reads a cell such as `8 weeks` or `2 Monate`; a bare number is weeks. */
export function readLag(text: string): Lag | undefined {
  const plain = text.normalize('NFKC').trim()
  const [, count = '', unit = ''] =
    /^(?:< ?|≤ ?|<= ?)?(\d{1,4}(?:[.,]\d)?) ?([^\d\s]{0,12})$/.exec(plain) ?? []
  if (count === '') return findLag(`in ${plain}`, fold(`in ${plain}`), new Map())?.lag
  return lagOf(countOf(count, new Map()), unit === '' ? 'weeks' : unit)
}

function countOf(text: string, numbers: Numbers): number {
  if (/^\d/.test(text)) return Number(text.replace(',', '.'))
  return ONE.includes(text) ? 1 : (numbers.get(text) ?? 0)
}

function lagOf(count: number, unit: string): Lag | undefined {
  const name = QUARTERS.test(fold(unit)) ? 'quarters' : knownUnit(unit.replace(/\.$/, ''))
  const one = name === undefined ? undefined : LENGTHS[name]
  if (one === undefined || count <= 0) return undefined
  const lag = { days: Math.round(one.days * count), months: Math.round(one.months * count) }
  return lag.days + lag.months * 30 > MOST_DAYS ? undefined : lag
}

/** The last day of a lag that begins on a day; a month later is the same day of it, or its last one. */
export function dayAfter(day: number, { days, months }: Lag): number {
  const [year = 0, month = 1, date = 1] = isoOfDayNumber(day).split('-').map(Number)
  if (months === 0) return day + days
  const count = year * 12 + month - 1 + months
  for (let last = date; last > 27; last--) {
    const iso = isoOfDay(Math.floor(count / 12), (count % 12) + 1, last)
    if (iso !== undefined) return dayNumber(iso) + days
  }
  return dayNumber(isoOfDay(Math.floor(count / 12), (count % 12) + 1, date) ?? isoOfDayNumber(day)) + days
}
