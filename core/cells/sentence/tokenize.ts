import { onceFor } from '../once'
import { withoutNoise } from '../without-noise'
import { fold } from './fold'
import type { NumberToken, Token } from './token'

/** Inside square brackets: what Japanese writes without blanks. */
const JAPANESE = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー々'
const LETTER = `(?:(?![${JAPANESE}])[\\p{L}\\p{M}])`

const CURRENCY =
  '(?:R|US|MX|AU?|CA?|NZ)\\$|\\p{Sc}|(?:EUR|USD|GBP|CHF|JPY|BRL|CNY|INR|CAD|AUD|MXN|SEK|NOK|DKK|PLN)(?= ?\\d)'

/** Dates, times of day, spans of years, numbered things, and words such as 30-day. */
const MASKS = [
  '(?:19|20)\\d\\d([-/.])\\d{1,2}\\1\\d{1,2}(?!\\d)',
  '(?:19|20)\\d\\d[-/](?:(?:19|20)\\d\\d|\\d{2})(?![\\d%])',
  '\\d{1,2}([-/.])\\d{1,2}\\2(?:\\d{4}|\\d{2})(?!\\d)',
  '(?:[0-2]?\\d|3[01])\\.(?:0[1-9]|1[0-2])\\.(?!\\d)',
  '\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d)(?: ?[ap]\\.?m\\b)?',
  `\\d{1,2}(?: ?[ap]\\.?m|PM|AM)(?!${LETTER}|\\p{N})`,
  '\\d{1,2}h\\d{2}(?!\\d)',
  '24/7(?:/365)?|\\d{1,2}[hj]/\\d{1,2}',
  '(?:#|n°)\\d+',
  // Japanese dates; 3ヶ月 and 3年間 are spans.
  '(?:19|20)\\d\\d年度?(?:末|内|中)?(?:までに?)?',
  '\\d{1,2}月(?:\\d{1,2}日|末|初め|中)?(?:までに?)?',
  '\\d{1,2}日までに?',
  '\\d{1,2}時(?!間)(?:\\d{1,2}分|半)?',
  '第\\d+(?:四半期|回|期|章|位|条|号)?',
  '\\d+on\\d+',
  '\\d+分の\\d+',
  // A telephone number.
  '\\d{3}-\\d{4}(?!\\d)',
  `\\d[\\d.,]*-(?!fold|fach)${LETTER}[-\\p{L}]*`,
].join('|')

const SOURCES = {
  mask: MASKS,
  ratio: '(\\d{1,4}(?:[.,]\\d{1,3})?) ?: ?([1-9])(?![\\d.,:])',
  number: `([+-])?(${CURRENCY})? ?([+-])?(\\d{1,3}(?: \\d{3}(?!\\d))+(?:[.,]\\d+)?|\\d+(?:[.,'’]\\d+)*|[.,]\\d+)`,
  magnitude: ` ?[TkM](?=€|EUR|CHF)|(?: ?(?:Mio|Mrd|Tsd|Md|mn|bn|[kKM])|([mbB]))\\.?(?!${LETTER}|[\\p{N}&-])`,
  unit: ` ?(?:%(?:[- ]?(?:[Pp]oints?|[Pp]unkten?|pts?|p)(?!${LETTER}))?|\\p{Sc}|R\\$)|-?(?:fold|fach)(?!${LETTER})|×|°?(?:${LETTER}|\\p{N})+`,
  word: `${LETTER}(?:${LETTER}|\\p{N}|[-.&_](?=${LETTER}|\\p{N})|['’](?=${LETTER}))*`,
  run: `[${JAPANESE}]+`,
  arrow: '-{1,2}>|=>|[→➔➜➡⇒⟶▶➝]',
  bound: '>=|=<|<=|[≥≧⩾≤≦⩽<>]',
}

const patternOf = onceFor((name: keyof typeof SOURCES) => new RegExp(SOURCES[name], 'uy'))

/** Each pattern is tried where the one before it has ended, so that the whole text is read once. */
function match(name: keyof typeof SOURCES, text: string, at: number): RegExpExecArray | null {
  const pattern = patternOf(name)
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** What French and others write together with the next word. */
const ELISION = /^(?:l|d|qu|n|s|j|c|m|t|jusqu|lorsqu|puisqu)['’](?=.)/iu

/** These end with a full stop that ends no sentence. */
const ABBREVIATION =
  /^(?:max|min|mind|ca|nr|no|approx|mio|mrd|tsd|std|inkl|bzw|max|mín|máx|env|aprox|núm|art|abs|pct|vs|kw)$/iu

/** Reads the text from left to right into numbers, words and signs. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const isTight = at > 0 && !/\s/.test(text.charAt(at - 1))
    const end = /\s/.test(text.charAt(at)) ? at + 1 : next(text, at, { tokens, isTight })
    at = Math.max(end, at + 1)
  }
  return tokens
}

interface Out {
  readonly tokens: Token[]
  readonly isTight: boolean
}

/** Adds what stands at this place and answers where it ends. */
function next(text: string, at: number, out: Out): number {
  return (
    (/[\d#n第]/.test(text.charAt(at)) ? masked(text, at, out) : undefined) ??
    number(text, at, out) ??
    word(text, at, out) ??
    sign(text, at, out)
  )
}

function masked(text: string, at: number, { tokens }: Out): number | undefined {
  const ratio = match('ratio', text, at)
  if (ratio !== null) {
    const [a, b] = [Number((ratio[1] ?? '').replace(',', '.')), Number(ratio[2])]
    tokens.push({ kind: 'ratio', value: withoutNoise(a / b), isOneToOne: a === 1 && b === 1 })
    return at + ratio[0].length
  }
  const found = match('mask', text, at)
  if (found === null) return undefined
  tokens.push({ kind: 'mask' })
  return at + found[0].length
}

function number(text: string, at: number, { tokens, isTight }: Out): number | undefined {
  const found = match('number', text, at)
  if (found === null) return undefined
  const [whole, before, currency, inner, body = ''] = found
  const mark = (before ?? inner ?? '') as NumberToken['sign']
  // In `40-50` and `40 -50` it is no sign.
  const isRange = isTight
    ? /[\d%)\p{Sc}+-]/u.test(text.charAt(at - 1))
    : tokens[tokens.length - 1]?.kind === 'number'
  if (before !== undefined && isRange) return undefined
  const [length, magnitude, unit] = suffix(text, at + whole.length, currency)
  tokens.push({ kind: 'number', body, sign: mark, currency, magnitude, unit, isTight })
  return at + whole.length + length
}

/** How long it is, magnitude and unit. A lone small `m` is a million only beside a currency. */
function suffix(text: string, at: number, currency: string | undefined): readonly [number, string, string] {
  const size = match('magnitude', text, at)
  const isSize = size !== null && (size[1] === undefined || currency !== undefined || size[1] === 'B')
  const magnitude = isSize ? size[0] : ''
  const unit = match('unit', text, at + magnitude.length)
  const written = unit?.[0] ?? ''
  return [magnitude.length + written.length, magnitude.replace('.', '').trim(), written.trim()]
}

function word(text: string, at: number, { tokens, isTight }: Out): number | undefined {
  const run = match('run', text, at)
  if (run !== null) {
    tokens.push({ kind: 'run', text: run[0], isTight })
    return at + run[0].length
  }
  const found = match('word', text, at)
  if (found === null) return undefined
  const elided = ELISION.exec(found[0])
  const one = elided?.[0] ?? acronym(found[0], text.slice(at + found[0].length)) ?? found[0]
  tokens.push({ kind: 'word', text: one, key: fold(elided === null ? one : one.slice(0, -1)), isTight })
  const end = at + one.length
  return elided === null && ABBREVIATION.test(one) && text.charAt(end) === '.' ? end + 1 : end
}

/** NPS50以上: in Japanese a number follows its name without a blank. */
function acronym(name: string, rest: string): string | undefined {
  return /^(?:[\d,.]*[万億円%点超]|以[上下]|未満|ポイント)/.test(rest)
    ? /^e?\p{Lu}{2,}(?=[\d.]+$)/u.exec(name)?.[0]
    : undefined
}

function sign(text: string, at: number, { tokens, isTight }: Out): number {
  const arrow = match('arrow', text, at)
  const bound = arrow === null ? match('bound', text, at) : null
  const found = (arrow ?? bound)?.[0] ?? String.fromCodePoint(text.codePointAt(at) ?? 0)
  tokens.push({ kind: 'sign', text: arrow === null ? found : '→', isTight })
  return at + found.length
}
