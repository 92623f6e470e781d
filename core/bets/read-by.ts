import type { ReadDayCell } from '../series/day-cell'
import { sameLength } from '../kpi/find-name'
import { findWord, type Found } from './find-word'

/** A day in a text, and the text without it. */
export interface ByDay {
  readonly day: number
  readonly rest: string
}

/** `le 30 novembre de 2026` and `the end of Q4 2026`. */
const MOST_WORDS = 6
const MOST_LEADS = 4

/** Reads `by 30 November 2026`, `bis Ende Q4 2026` or `2026-11-30までに` in a text; a period counts on its last day. */
export function readBy(text: string, dayOf: ReadDayCell): ByDay | undefined {
  const after = findWord(sameLength(text), 'byAfter')
  return (after && dayBefore(text, after, dayOf)) ?? dayBehind(text, dayOf)
}

/** In Japanese the day stands before its word. */
function dayBefore(text: string, { at, end }: Found, dayOf: ReadDayCell): ByDay | undefined {
  for (let from = Math.max(0, at - 30); from < at; from++) {
    const day = dayOf(text.slice(from, at).trim())
    if (day !== undefined) return { day, rest: `${text.slice(0, from)} ${text.slice(end)}` }
  }
  return undefined
}

/** The word may mean something else first: by 20 % by 30 November. */
function dayBehind(text: string, dayOf: ReadDayCell): ByDay | undefined {
  for (let from = 0; from < text.length;) {
    const found = findWord(sameLength(text.slice(from)), 'by')
    if (found === undefined) return undefined
    const [at, end] = [from + found.at, from + found.end]
    const read = dayAt(text.slice(end), dayOf)
    if (read !== undefined) return { day: read.day, rest: `${text.slice(0, at)} ${read.rest}` }
    from = end
  }
  return undefined
}

function dayAt(text: string, dayOf: ReadDayCell): ByDay | undefined {
  let words = text.trim().split(/ +/)
  for (let leads = 0; leads <= MOST_LEADS; leads++) {
    const read = dayOfWords(words, dayOf)
    if (read !== undefined) return read
    const [first = ''] = words
    const lead = findWord(sameLength(first), 'lead')
    if (lead?.at !== 0 || lead.end !== first.length) return undefined
    words = words.slice(1)
  }
  return undefined
}

/** As many words as make the day, and no more: in `30.11.2026 12 h` the rest would pass for a time of day. */
function dayOfWords(words: readonly string[], dayOf: ReadDayCell): ByDay | undefined {
  let found: ByDay | undefined
  for (let length = Math.min(MOST_WORDS, words.length); length > 0; length--) {
    const day = dayOf(words.slice(0, length).join(' ').replace(/,$/, ''))
    if (day === undefined || (found !== undefined && day !== found.day)) continue
    found = { day, rest: words.slice(length).join(' ') }
  }
  return found
}
