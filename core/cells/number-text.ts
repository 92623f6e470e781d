import { once } from './once'
import { type DecimalMark, type Digits, readDigits } from './digits'
import { shareOf, withoutNoise } from './without-noise'

export interface NumberText extends Digits {
  readonly isPercent: boolean
  /** As typed beside the digits: `h` of `24 h`, `€` of `€3,5 Mio`. */
  readonly unit: string | undefined
}

/** Sign and currency in either order, digits with their marks, and what follows. */
const SHAPE =
  /^([+-]?)(\p{Sc}|[A-Z]{1,2}\$|[A-Z]{3}(?= ?[\d.,]| [+-]))? ?([+-]?)((?:\d[\d.,'’ ]*|[.,])\d|\d) ?(.*)$/u

/** One word, by the week or not: `or higher` and `of 50` are no units. */
const UNIT = /^(?:%|\p{Sc}|(?:\/ ?|per |pro |par |por )?[\p{L}\p{So}°µ×][\p{L}./°²³-]{0,15})$/u

/** The words of all languages and the short signs, which are as they are written: MM is a million, mm a length. */
const SIZES: readonly (readonly [size: number, words: string])[] = [
  [1e2, '百'],
  [1e3, 'k K tsd tausend thousand mil mille 千'],
  [1e4, '万 萬'],
  [1e5, 'lakh lakhs'],
  [1e6, 'M MM mio mn Mn mln million millions millionen millón millones milhão milhões'],
  [1e7, 'Cr crore crores'],
  [1e8, '億 亿'],
  [1e9, 'G B mrd bn Bn billion billions milliard milliards milliarde milliarden bilhão bilhões'],
]

const magnitudes = once(
  () => new Map(SIZES.flatMap(([size, words]) => words.split(' ').map((word) => [word, size] as const))),
)

/** Signs of Japanese and Chinese stand close together, as in 千万; other words are taken whole. */
const WORD = /^(?:[百千万萬億亿]|(\p{Script=Latin}+)\.?) ?/u

/** Longer texts are sentences. */
const LONGEST = 40

/** Reads a number as people type it; undefined when the text is something else. `decimal` is the mark of the column. */
export function readNumberText(text: string, decimal: DecimalMark | undefined): NumberText | undefined {
  if (text.length > LONGEST) return undefined
  const plain = plainText(text)
  // Brackets around all of it are a minus, as in accounts.
  const inside = /^\((.*)\)$/.exec(plain)?.[1]
  const read = readShape(inside ?? plain, decimal)
  return read === undefined || inside === undefined ? read : { ...read, value: -read.value }
}

function readShape(text: string, decimal: DecimalMark | undefined): NumberText | undefined {
  const [, sign = '', before, inner = '', body, rest = ''] = SHAPE.exec(text) ?? []
  const digits = body === undefined || (sign !== '' && inner !== '') ? undefined : readDigits(body, decimal)
  const { factor, after } = magnitudeOf(rest)
  const unit = unitOf(before, after)
  if (digits === undefined || unit === null) return undefined
  const size = digits.value * (sign + inner === '-' ? -factor : factor)
  if (unit === '%') return { ...digits, value: shareOf(size), isPercent: true, unit: undefined }
  return { ...digits, value: withoutNoise(size), isPercent: false, unit }
}

/** How many there are of what the digits count, and what stands behind: 1e9 and `€` for `mil millones €`. */
function magnitudeOf(rest: string): { readonly factor: number; readonly after: string } {
  let factor = 1
  let after = rest
  for (;;) {
    const [all = '', word = all.trim()] = WORD.exec(after) ?? []
    const size = magnitudes().get(word) ?? magnitudes().get(word.length > 2 ? word.toLowerCase() : '')
    if (size === undefined) return { factor, after: after.trim() }
    factor *= size
    after = after.slice(all.length)
  }
}

/** Full-width and Arabic digits, every kind of blank and a true minus become the plain ones. */
function plainText(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[\s_\u200b-\u200f]+/g, ' ')
    .replace(/[−–]/g, '-')
    .trim()
  return (
    plain
      // About 80, and what keeps a number a text in files.
      .replace(/^[~≈'] ?(?=\d)/, '')
      // Turkish writes the sign first: %50.
      .replace(/^([+-]?)% ?([^%]+)$/, '$1$2%')
      // Swiss and German prices without cents: 50.-
      .replace(/[.,]-+(?= ?\p{Sc}?$)/u, '')
      // A lakh and a thousand, which are a litre and a ton elsewhere.
      .replace(/^(₹.*\d) ?L$/, '$1 lakh')
      .replace(/(\d) ?T(?= ?€)/, '$1k')
  )
}

/** null when what stands around the digits is no unit. */
function unitOf(before: string | undefined, after: string): string | undefined | null {
  if (after === '') return before
  return before === undefined && UNIT.test(after) ? after : null
}
