import type { Lexicon } from './lexicon'
import type { Token } from './token'
import { knownUnit } from './units'

/** No word of the lists is longer. */
const LONGEST = 9

/** 一部 and 一本 are no counts, and 一人 is often each. */
const NO_NUMERAL = /^(?:[一三]?(?:部|本|組|台|室|回|人|機能|チーム)|一.{2,}(?:的|化).*)$/

/** Cuts runs of Japanese characters into the words that the lexicon knows and what lies between them. */
export function splitRuns(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  if (!tokens.some(({ kind }) => kind === 'run')) return tokens
  return tokens.flatMap((token, i) =>
    token.kind === 'run'
      ? splitRun(token.text, lexicon, tokens[i - 1]?.kind === 'number' && token.isTight)
      : [token],
  )
}

function splitRun(text: string, lexicon: Lexicon, isBehindNumber: boolean): Token[] {
  const tokens: Token[] = []
  let unknown = ''
  let isBehind = isBehindNumber
  for (let at = 0; at < text.length;) {
    const piece = numeralAt(text, at, lexicon) ?? pieceAt(text, at, { lexicon, isBehind })
    if (piece === undefined) {
      unknown += text.charAt(at)
      at++
      isBehind = false
      continue
    }
    if (unknown !== '') tokens.push(wordToken(unknown))
    unknown = ''
    tokens.push(piece.token)
    at += piece.length
    isBehind = piece.token.kind === 'number' || (isBehind && lexicon.magnitudes.has(piece.key))
  }
  return unknown === '' ? tokens : [...tokens, wordToken(unknown)]
}

interface Piece {
  readonly token: Token
  readonly key: string
  readonly length: number
}

/** Units and what counts things stand behind a number only. */
function pieceAt(
  text: string,
  at: number,
  { lexicon, isBehind }: { readonly lexicon: Lexicon; readonly isBehind: boolean },
): Piece | undefined {
  for (let length = Math.min(LONGEST, text.length - at); length > 0; length--) {
    const key = text.slice(at, at + length)
    const isMeasure =
      isBehind && (lexicon.magnitudes.has(key) || lexicon.counters.has(key) || knownUnit(key) !== undefined)
    // 3倍増 is three times as much, 倍増 alone twice.
    const isPhrase = lexicon.phrases.has(key) && !(isBehind && key.startsWith('倍'))
    if (isMeasure || isPhrase) return { token: wordToken(key), key, length }
  }
  return undefined
}

/** 三つ and 十件, but not the 三 of 三菱. */
function numeralAt(text: string, at: number, lexicon: Lexicon): Piece | undefined {
  if (text.startsWith('ゼロ', at)) return { token: numberToken(0), key: '', length: 2 }
  for (let length = 2; length > 0; length--) {
    const value = lexicon.numbers.get(text.slice(at, at + length))
    const counter = value === undefined ? undefined : counterAt(text, at + length, lexicon)
    if (
      value === undefined ||
      counter === undefined ||
      NO_NUMERAL.test(text.slice(at, at + length) + counter)
    )
      continue
    return { token: numberToken(value), key: '', length }
  }
  return undefined
}

function counterAt(text: string, at: number, lexicon: Lexicon): string | undefined {
  for (let length = 3; length > 0; length--) {
    const counter = text.slice(at, at + length)
    if (lexicon.counters.has(counter)) return counter
  }
  return undefined
}

function wordToken(text: string): Token {
  return { kind: 'word', text, key: text, isTight: true }
}

function numberToken(value: number): Token {
  return {
    kind: 'number',
    body: String(value),
    sign: '',
    currency: undefined,
    magnitude: '',
    unit: '',
    isTight: true,
  }
}
