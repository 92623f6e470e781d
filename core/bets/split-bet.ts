import { sameLength } from '../kpi/find-name'
import { findWord, type Found } from './find-word'

/** The three parts of a bet in one sentence, each without the word that begins it. */
export interface BetParts {
  readonly keyResult: string
  readonly kpi: string
  readonly guardrail: string | undefined
}

/** The comma before a clause; the one in 0,5 is none. */
const COMMA = /, |、/

/** Undefined when the text does not begin with if, or has no second part. */
export function splitBet(text: string): BetParts | undefined {
  const folded = sameLength(text)
  const start = startOf(folded)
  if (start === undefined || folded.slice(0, start.at).trim() !== '') return undefined
  const middle = middleOf(folded, start.end)
  if (middle === undefined) return undefined
  const last = behind(folded, 'while', middle.end)
  return {
    keyResult: part(text, start.end, middle.at),
    kpi: part(text, middle.end, last?.at),
    guardrail: last === undefined ? undefined : part(text, last.end),
  }
}

/** In Japanese the ending of the condition is enough. */
function startOf(folded: string): Found | undefined {
  return findWord(folded, 'if') ?? (findWord(folded, 'soAfter') && { at: 0, end: 0 })
}

/** The word then, or the ending of a Japanese condition, or the comma where neither is written. */
function middleOf(folded: string, from: number): Found | undefined {
  const then = behind(folded, 'so', from) ?? behind(folded, 'soAfter', from)
  if (then !== undefined) return then
  const comma = folded.slice(from).search(COMMA)
  return comma < 0 ? undefined : { at: from + comma, end: from + comma + 1 }
}

function behind(folded: string, name: 'so' | 'soAfter' | 'while', from: number): Found | undefined {
  const found = findWord(folded.slice(from), name)
  return found === undefined ? undefined : { at: from + found.at, end: from + found.end }
}

function part(text: string, from: number, to?: number): string {
  return text
    .slice(from, to)
    .trim()
    .replace(/^[,、;:。]+|[,、;.。]+$/g, '')
    .trim()
}
