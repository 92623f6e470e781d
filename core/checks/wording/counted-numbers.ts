import { type Amount, isSign, type Item } from '../../cells/sentence/item'
import type { Wording } from './wording'

/** The numbers of an objective that count something, and are no part of a name or a phrase. */
export function countedNumbers({ items, amounts }: Wording): readonly Item[] {
  if (amounts().some(({ value }) => NAMES.has(value))) return []
  return items().filter(
    (item, i, all) => item.kind === 'amount' && !item.isWord && !isPartOfName(all, i, item),
  )
}

/** Around a circle, and around a year, also with 24 hours before it: names more often than counts. */
const NAMES: ReadonlySet<number> = new Set([360, 365])

/** 10x better, and from good to great in 12 months. */
const IDIOMS: ReadonlySet<string> = new Set(['times', 'weeks', 'months', 'years'])

function isPartOfName(items: readonly Item[], at: number, amount: Amount): boolean {
  const { unit, size, value, isPlain, isOpen } = amount
  if (isOpen || (unit !== undefined && IDIOMS.has(unit))) return true
  if (unit !== undefined || size > 1) return false
  return (isPlain && isYearOrModel(value)) || isVersion(items[at - 1], amount) || isBesideName(items, at)
}

/** 2030, the 8086 and ISO 9001: what is wanted is a round number. */
function isYearOrModel(value: number): boolean {
  return (value >= 1900 && value <= 2100) || (value > 1000 && value % 10 !== 0)
}

/** Industry 4.0, but not Reach 4.5. */
function isVersion(before: Item | undefined, { isPlain, value }: Amount): boolean {
  return (
    !isPlain && value < 1000 && /^[\p{Lu}\p{sc=Katakana}v]/u.test(before?.kind === 'word' ? before.text : '')
  )
}

/** One of the 10 best. */
const BEST = /^(?:best|mejor|melhor|meilleur|周年)/

/** Industry 4, Formula 1, n° 1 and the 737 MAX; and the 100. birthday, as German writes it. */
function isBesideName(items: readonly Item[], at: number): boolean {
  const [before, next, last] = [items[at - 1], items[at + 1], items[at + 2]]
  if (isSign(before, '°', 'º', '#', '№') || (isSign(next, '.') && last !== undefined)) return true
  // Objective 1 – and what it is.
  if (at < 2 && isSign(next, ':', '–', '—', '-', ')')) return true
  const behind = textOf(next)
  return (at > 1 && /^\p{Lu}/u.test(textOf(before))) || /^\p{Lu}{2}/u.test(behind) || BEST.test(behind)
}

function textOf(item: Item | undefined): string {
  return item?.kind === 'word' || item?.kind === 'mark' ? item.text : ''
}
