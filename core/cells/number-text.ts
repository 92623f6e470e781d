import { type DecimalMark, type Digits, readDigits } from './digits'
import { shareOf, withoutNoise } from './without-noise'

export interface NumberText extends Digits {
  readonly isPercent: boolean
  /** As typed beside the digits: `h` of `24 h`, `€` of `€3,5 Mio`. */
  readonly unit: string | undefined
}

/** Sign and currency in either order, digits with their marks, magnitude, and what follows. */
const SHAPE =
  /^([+-]?)(\p{Sc}|[A-Z]{1,2}\$|[A-Z]{3}(?= ?[\d.,]| [+-]))? ?([+-]?)((?:\d[\d.,'’ ]*|[.,])\d|\d) ?(?:(k|K|M|G|Mio\.?|Mrd\.?|Tsd\.?|mn|bn)(?!\p{L}))?(.*)$/u

/** One word: `or higher` and `of 50` are no units. */
const UNIT = /^(?:%|\p{Sc}|[\p{L}°µ][\p{L}./°²³-]{0,15})$/u

const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ...(['k', 'K', 'Tsd'] as const).map((name): [string, number] => [name, 1e3]),
  ...(['M', 'Mio', 'mn'] as const).map((name): [string, number] => [name, 1e6]),
  ...(['G', 'Mrd', 'bn'] as const).map((name): [string, number] => [name, 1e9]),
])

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
  const [, sign = '', before, inner = '', body, magnitude = '', after = ''] = SHAPE.exec(text) ?? []
  const digits = body === undefined || (sign !== '' && inner !== '') ? undefined : readDigits(body, decimal)
  const unit = unitOf(before, after.trim())
  if (digits === undefined || unit === null) return undefined
  const size = digits.value * factorOf(sign + inner, magnitude)
  if (unit === '%') return { ...digits, value: shareOf(size), isPercent: true, unit: undefined }
  return { ...digits, value: withoutNoise(size), isPercent: false, unit }
}

function factorOf(sign: string, magnitude: string): number {
  return (MAGNITUDES.get(magnitude.replace('.', '')) ?? 1) * (sign === '-' ? -1 : 1)
}

/** Full-width digits, every kind of blank and a true minus become the plain ones. */
function plainText(text: string): string {
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ').replace(/[−–]/g, '-').trim()
  // Turkish writes the sign first: %50.
  return plain.replace(/^([+-]?)% ?([^%]+)$/, '$1$2%')
}

/** null when what stands around the digits is no unit. */
function unitOf(before: string | undefined, after: string): string | undefined | null {
  if (after === '') return before
  return before === undefined && UNIT.test(after) ? after : null
}
