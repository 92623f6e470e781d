import { KEY_RESULT, NO_KIND, ROW_KINDS } from './row-kind'
import { kindOf } from './vocabularies'

/** The number before a title, or in a cell of its own: `1.2`, `O1`, `KR 1.2:`, `O1-KR2`, `Objective 1:`, `Ziel 1`. */
export interface Label {
  /** By `ROW_KINDS`, when it begins with a word; else `NO_KIND`. */
  readonly kind: number
  /** 1.2 as its parts; empty for `KR:` without a number. */
  readonly path: readonly number[]
  /** Where the title begins. */
  readonly end: number
  /** A number and nothing more, `2 new features`: it may well belong to the title. */
  readonly isBare: boolean
}

/** `Schlüsselergebnis` has 17 letters; more are a title. */
const LONGEST_WORD = 24

/** Deeper numbers are versions or addresses. */
const DEEPEST = 10

/** Three digits at most: 2026 is a year. A zero leads in `01`, not in the `000` of a thousand. */
const NUMBER = /^(?:[1-9]\d{0,2}|0\d|0)(?:\.(?:[1-9]\d{0,2}|0\d|0)){0,9}(?!\d)/

const WORD = /^#?([\p{L}][\p{L}' -]*?)[ .#-]{0,2}(?=[\d:：])/u

/** What may stand between a number and its title. */
const CLOSING = /^(?:[.):：、][ \u00a0\u3000]*(?:[-–—] +)?|[ \u00a0\u3000]+(?:[-–—:|] +)?|$)/

/** Reads the label at the beginning of a text, from `start` on; undefined when there is none. */
export function readLabel(text: string, start: number): Label | undefined {
  const word = wordAt(text, start)
  if (word === undefined) return numbered(text, text.charAt(start) === '#' ? start + 1 : start, NO_KIND)
  return numbered(text, word.end, word.kind) ?? wordAlone(text, word)
}

function numbered(text: string, from: number, kind: number): Label | undefined {
  const number = numberAt(text, from, kind)
  if (number === undefined) return undefined
  const below = kind === KEY_RESULT ? undefined : belowAt(text, from + number.length)
  const at = below === undefined ? from + number.length : below.end
  const path = pathOf(number, below?.number)
  const closing = closingAt(text, at, kind)
  if (closing === undefined || path.length > DEEPEST) return undefined
  const isBare = kind === NO_KIND && path.length === 1 && closing.trim() === ''
  return { kind: below === undefined ? kind : KEY_RESULT, path, end: at + closing.length, isBare }
}

/** What ends the label. `O1-Grow` may do without a blank, `24-hour support` may not. */
function closingAt(text: string, at: number, kind: number): string | undefined {
  const closing = CLOSING.exec(text.slice(at, at + 8))?.[0]
  if (closing !== undefined || kind === NO_KIND) return closing
  return /^-(?=\p{L})/u.exec(text.slice(at, at + 3))?.[0]
}

interface Word {
  readonly kind: number
  readonly end: number
}

/** A word for a kind of row, with a number or a colon behind it. */
function wordAt(text: string, start: number): Word | undefined {
  const front = text.slice(start, start + LONGEST_WORD + 2)
  // Most titles have neither; looking is quicker than taking them apart.
  if (isDigit(front.charCodeAt(0)) || !/[0-9:：]/.test(front)) return undefined
  const [all, word = ''] = WORD.exec(front) ?? []
  const kind = all === undefined ? undefined : kindOf(word)
  return all === undefined || kind === undefined
    ? undefined
    : { kind: ROW_KINDS.indexOf(kind), end: start + all.length }
}

/** Behind a word, `KR1-2` is `KR1.2`. */
function numberAt(text: string, at: number, kind: number): string | undefined {
  if (!isDigit(text.charCodeAt(at))) return undefined
  const front = text.slice(at, at + LONGEST_WORD)
  return NUMBER.exec(kind === NO_KIND ? front : front.replace(/-(?=\d)/g, '.'))?.[0]
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** `Objective: Grow` says what the row is, and nothing about its place. */
function wordAlone(text: string, { kind, end }: Word): Label | undefined {
  const colon = /^[:：][ \u00a0\u3000]*/.exec(text.slice(end, end + 8))?.[0]
  return colon === undefined ? undefined : { kind, path: [], end: end + colon.length, isBare: false }
}

/** The key result behind its objective, `-KR2` of `O1-KR2`. */
function belowAt(text: string, at: number): { readonly number: string; readonly end: number } | undefined {
  const gap = /^[-–./_ ]{0,2}(?=\p{L})/u.exec(text.slice(at, at + 3))?.[0]
  const word = gap === undefined ? undefined : wordAt(text, at + gap.length)
  if (word?.kind !== KEY_RESULT) return undefined
  const number = numberAt(text, word.end, word.kind)
  return number === undefined ? undefined : { number, end: word.end + number.length }
}

/** The key result of `O1-KR1.2` repeats the number of its objective. */
function pathOf(number: string, below: string | undefined): number[] {
  const path = number.split('.').map(Number)
  if (below === undefined) return path
  const own = below.split('.').map(Number)
  return own.length > path.length ? own : [...path, ...own]
}
