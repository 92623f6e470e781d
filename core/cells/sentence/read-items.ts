import { type DecimalMark, readDigits } from '../digits'
import { withoutNoise } from '../without-noise'
import type { Amount, Item } from './item'
import { type Lexicon, type Roles, rolesOf } from './lexicon'
import { splitRuns } from './split-run'
import type { NumberToken, Token } from './token'
import { knownUnit } from './units'

/** Numbers with their units, and words with what they do, in the eyes of one language. */
export function readItems(raw: readonly Token[], lexicon: Lexicon, decimal: DecimalMark | undefined): Item[] {
  const tokens = splitRuns(raw, lexicon)
  const context: Context = { tokens, lexicon, decimal }
  const items: Item[] = []
  for (let at = 0; at < tokens.length;) {
    const [item, end] = readItem(context, at)
    const joined =
      item.kind === 'amount' ? joinedAmount(items[items.length - 1], item, tokens[at]) : undefined
    if (joined === undefined) items.push(item)
    else items[items.length - 1] = joined
    at = end
  }
  return items
}

interface Context {
  readonly tokens: readonly Token[]
  readonly lexicon: Lexicon
  readonly decimal: DecimalMark | undefined
}

/** The item at a place and where the next one begins. */
function readItem(context: Context, at: number): readonly [Item, number] {
  const token = context.tokens[at]
  switch (token?.kind) {
    case 'number':
      return readNumber(context, token, at)
    case 'ratio':
      return token.isOneToOne
        ? [{ kind: 'mask', year: undefined }, at + 1]
        : [{ ...PLAIN, mantissa: token.value, value: token.value, unit: 'ratio' }, at + 1]
    case 'word':
    case 'sign':
      return readWord(context, token, at)
    case 'run':
    case 'mask':
    case undefined:
      return [{ kind: 'mask', year: undefined }, at + 1]
  }
}

const PLAIN: Amount = {
  kind: 'amount',
  mantissa: 0,
  size: 1,
  value: 0,
  unit: undefined,
  sign: '',
  isOpen: false,
  isWord: false,
  isPlain: false,
  isDoubtful: false,
}

/** Written beside the digits, in every language: k, T and Tsd, M, Mio and mn, B, bn, Md and Mrd. */
function sizeOf(written: string): number {
  if (written === '') return 1
  return /^[kt]/i.test(written) ? 1e3 : /^(?:b|m[dr])/i.test(written) ? 1e9 : 1e6
}

function readNumber(context: Context, token: NumberToken, at: number): readonly [Item, number] {
  const { lexicon, decimal } = context
  const digits = readDigits(token.body, decimal ?? (lexicon.language === '' ? undefined : lexicon.decimal))
  const unit = unitWritten(token)
  if (digits === undefined || unit === null) return [{ kind: 'mask', year: undefined }, at + 1]
  return measured(context, at + 1, {
    ...PLAIN,
    mantissa: digits.value * (token.sign === '-' ? -1 : 1),
    size: sizeOf(token.magnitude),
    unit,
    sign: token.sign,
    isPlain: /^\d+$/.test(token.body),
    isDoubtful: digits.isAmbiguous && decimal === undefined && !isGrouped(token.body, lexicon),
  })
}

/** The language says which mark groups thousands: 1,234 in English, 1.234 in German. */
function isGrouped(body: string, { language, decimal }: Lexicon): boolean {
  return language !== '' && !body.includes(decimal)
}

/** null when letters behind the digits are no unit: 2FA, 5G, 3rd. */
function unitWritten({ currency, unit }: NumberToken): string | undefined | null {
  if (unit === '') return currency === undefined ? undefined : (knownUnit(currency) ?? currency)
  if (/^[A-Z]$/.test(unit) && unit !== 'H') return null
  return knownUnit(unit) ?? (/^\p{Sc}$/u.test(unit) ? unit : null)
}

/** Takes up thousand or million, the unit, and a plus, as far as they follow. */
function measured(context: Context, from: number, start: Amount): readonly [Amount, number] {
  let { size } = start
  let at = from
  for (let one = sizeAt(context, at); one !== undefined; one = sizeAt(context, at)) {
    size *= one
    at++
  }
  const behind = start.unit === undefined ? unitAt(context, size > 1 ? afterOf(context, at) : at) : undefined
  const [unit, end] = behind ?? [start.unit, at]
  const plus = context.tokens[end]
  const isOpen = plus?.kind === 'sign' && plus.text === '+' && plus.isTight
  const isPlain = start.isPlain && size === 1 && unit === undefined
  const amount = scaled({ ...start, size, unit, isOpen, isPlain })
  return [amount, isOpen ? end + 1 : end]
}

/** 3割 are 30 per cent. */
function scaled(amount: Amount): Amount {
  const isTenth = amount.unit === '割'
  const mantissa = amount.mantissa * (isTenth ? 10 : 1)
  const value = withoutNoise(mantissa * amount.size)
  return { ...amount, mantissa, value, unit: isTenth ? 'percent' : amount.unit }
}

function sizeAt({ tokens, lexicon }: Context, at: number): number | undefined {
  const token = tokens[at]
  return token?.kind === 'word' ? lexicon.magnitudes.get(token.key) : undefined
}

/** 2 millones de euros, 2 millions d'euros. */
function afterOf({ tokens, lexicon }: Context, at: number): number {
  const token = tokens[at]
  return token?.kind === 'word' && (rolesOf(lexicon, token.key)?.has('of') ?? false) ? at + 1 : at
}

/** A known unit of up to three words, or what counts things in Japanese. */
function unitAt({ tokens, lexicon }: Context, at: number): [string, number] | undefined {
  for (let length = 3; length > 0; length--) {
    const words = tokens.slice(at, at + length)
    if (words.length < length || !words.every((one) => one.kind === 'word')) continue
    const text = words.map((one) => (one.kind === 'word' ? one.text : '')).join(' ')
    if (length === 1 && (text === '割' || lexicon.counters.has(text))) return [text, at + 1]
    const unit = /^[A-Z]$/.test(text) ? undefined : knownUnit(text)
    if (unit !== undefined) return [unit, at + length]
  }
  return undefined
}

/** 1億2000万 and thirty-five are one number each. */
function joinedAmount(before: Item | undefined, item: Item, token: Token | undefined): Amount | undefined {
  if (before?.kind !== 'amount' || item.kind !== 'amount' || before.unit !== undefined) return undefined
  const isRest = token?.kind === 'number' && token.isTight && item.size < before.size && before.size >= 1e4
  if (!isRest) return undefined
  const value = before.value + item.value
  return { ...item, mantissa: value, size: 1, value, isPlain: false }
}

/** The longest phrase of the language that begins here. */
const LONGEST_PHRASE = 6

function readWord(context: Context, token: Token, at: number): readonly [Item, number] {
  const { tokens, lexicon } = context
  const keys = tokens.slice(at, at + LONGEST_PHRASE).map(keyOf)
  for (let length = keys.length; length > 1; length--) {
    const key = keys.slice(0, length).join(' ')
    const roles = lexicon.phrases.get(key)
    if (roles !== undefined) return [markOf(key, roles, lexicon), at + length]
  }
  return readOneWord(context, token, at)
}

/** A full stop would join two sentences. */
function keyOf(token: Token): string {
  return token.kind === 'word' ? token.key : token.kind === 'sign' && token.text !== '.' ? token.text : '\n'
}

function markOf(key: string, roles: Roles, lexicon: Lexicon): Item {
  return { kind: 'mark', roles, text: key, key, isArticle: lexicon.articles.has(key) }
}

function readOneWord(context: Context, token: Token, at: number): readonly [Item, number] {
  if (token.kind !== 'word') return [{ kind: 'sign', text: token.kind === 'sign' ? token.text : '' }, at + 1]
  const { lexicon } = context
  const value = lexicon.language === 'ja' ? undefined : lexicon.numbers.get(token.key)
  if (value !== undefined) return wordNumber(context, value, at)
  const parts = token.key.split('-').map((part) => lexicon.numbers.get(part))
  const [tens, ones] = parts
  if (parts.length === 2 && tens !== undefined && ones !== undefined && tens >= 20 && ones < 10) {
    return measured(context, at + 1, { ...PLAIN, mantissa: tens + ones, isWord: true })
  }
  // A thousand, mil: a number, yet millions of users is none.
  if (lexicon.magnitudes.has(token.key))
    return measured(context, at, { ...PLAIN, mantissa: 1, isWord: true, isDoubtful: true })
  const roles = rolesOf(lexicon, token.key)
  if (roles !== undefined)
    return [{ ...(markOf(token.key, roles, lexicon) as Item & { kind: 'mark' }), text: token.text }, at + 1]
  return [{ kind: 'word', text: token.text, key: token.key }, at + 1]
}

/** treinta y cinco, vinte e cinco, vingt et un, twenty five. */
function wordNumber(context: Context, value: number, at: number): readonly [Item, number] {
  const { tokens, lexicon } = context
  const key = (place: number): string => {
    const token = tokens[place]
    return token?.kind === 'word' ? token.key : ''
  }
  const joint = /^(?:y|e|et|and)$/.test(key(at + 1)) ? 2 : 1
  const ones = lexicon.numbers.get(key(at + joint))
  const isSum = value >= 20 && value % 10 === 0 && ones !== undefined && ones < 10
  const end = isSum ? at + joint + 1 : at + 1
  return measured(context, end, { ...PLAIN, mantissa: isSum ? value + ones : value, isWord: true })
}
