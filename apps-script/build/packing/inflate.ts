/** What is read from, and the bits that are held of it. */
interface Bits {
  readonly source: Uint8Array
  at: number
  held: number
  size: number
}

/** How many codes there are of each length, and what they mean, in order. */
interface Codes {
  readonly counts: Uint16Array
  readonly symbols: Uint16Array
}

const LONGEST_CODE = 15
const END = 256

/** Bytes that may be held of what is behind the end. */
const MOST_AHEAD = 4

/** The order in which the lengths of the codes for lengths are written. */
const LENGTH_ORDER = '16 17 18 0 8 7 9 6 10 5 11 4 12 3 13 2 14 1 15'

/** What was deflated, https://www.rfc-editor.org/rfc/rfc1951. A library for it would be three times as long. */
export function inflate(source: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size)
  const bits: Bits = { source, at: 0, held: 0, size: 0 }
  let at = 0
  for (let isLast = 0; isLast === 0 && bits.at < source.length + MOST_AHEAD;) {
    isLast = take(bits, 1)
    const kind = take(bits, 2)
    if (kind === 0) at = copyStored(bits, out, at)
    else at = inflateBlock(bits, kind === 1 ? fixedCodes() : readCodes(bits), { out, at })
  }
  return out
}

function take(bits: Bits, count: number): number {
  fill(bits, count)
  const taken = bits.held & ((1 << count) - 1)
  bits.held >>>= count
  bits.size -= count
  return taken
}

function fill(bits: Bits, count: number): void {
  for (; bits.size < count; bits.size += 8) bits.held |= (bits.source[bits.at++] ?? 0) << bits.size
}

/** Begins with a whole byte, and says its length twice. */
function copyStored(bits: Bits, out: Uint8Array, start: number): number {
  take(bits, bits.size & 7)
  const end = start + take(bits, 16)
  take(bits, 16)
  for (let at = start; at < end; at++) out[at] = take(bits, 8)
  return end
}

type BlockCodes = readonly [letters: Codes, distances: Codes]

function inflateBlock(
  bits: Bits,
  [letters, distances]: BlockCodes,
  { out, at: start }: { readonly out: Uint8Array; readonly at: number },
): number {
  let at = start
  for (let symbol = read(bits, letters); symbol !== END; symbol = read(bits, letters)) {
    if (symbol < END) out[at++] = symbol
    else {
      const end = at + lengthOf(bits, symbol - END - 1)
      const back = distanceOf(bits, read(bits, distances))
      for (; at < end; at++) out[at] = out[at - back] ?? 0
    }
  }
  return at
}

function lengthOf(bits: Bits, code: number): number {
  if (code < 8) return 3 + code
  const more = (code >> 2) - 1
  return code === 28 ? 258 : 3 + ((4 + (code & 3)) << more) + take(bits, more)
}

function distanceOf(bits: Bits, code: number): number {
  if (code < 4) return 1 + code
  const more = (code >> 1) - 1
  return 1 + ((2 + (code & 1)) << more) + take(bits, more)
}

/** Bit by bit, but without a call for each: this is where the time goes. */
function read(bits: Bits, { counts, symbols }: Codes): number {
  fill(bits, LONGEST_CODE)
  let held = bits.held
  let code = 0
  let first = 0
  let before = 0
  for (let length = 1; length <= LONGEST_CODE; length++) {
    code |= held & 1
    held >>>= 1
    const count = counts[length] ?? 0
    if (code - first < count) {
      bits.held = held
      bits.size -= length
      return symbols[before + code - first] ?? END
    }
    before += count
    first = (first + count) << 1
    code <<= 1
  }
  throw new Error('These are no deflated bytes')
}

function codesOf(lengths: readonly number[]): Codes {
  const counts = new Uint16Array(LONGEST_CODE + 1)
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1
  // What has no code is counted by none.
  counts[0] = 0
  const places = new Uint16Array(LONGEST_CODE + 2)
  counts.forEach((count, length) => (places[length + 1] = (places[length] ?? 0) + count))
  const symbols = new Uint16Array(lengths.length)
  lengths.forEach((length, symbol) => {
    if (length === 0) return
    const place = places[length] ?? 0
    symbols[place] = symbol
    places[length] = place + 1
  })
  return { counts, symbols }
}

function fixedCodes(): BlockCodes {
  const letters = Array.from({ length: 288 }, (_, i) => (i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8))
  return [codesOf(letters), codesOf(Array.from({ length: 30 }, () => 5))]
}

function readCodes(bits: Bits): BlockCodes {
  const [letters, distances, written] = [take(bits, 5) + 257, take(bits, 5) + 1, take(bits, 4) + 4]
  const own = Array.from({ length: 19 }, () => 0)
  for (const place of LENGTH_ORDER.split(' ').slice(0, written)) own[Number(place)] = take(bits, 3)
  const codes = codesOf(own)
  const lengths: number[] = []
  while (lengths.length < letters + distances) {
    const symbol = read(bits, codes)
    const [length, times] = symbol < 16 ? [symbol, 1] : repeated(bits, symbol, lengths)
    for (let i = 0; i < times; i++) lengths.push(length)
  }
  return [codesOf(lengths.slice(0, letters)), codesOf(lengths.slice(letters))]
}

/** The last length again, or so many that are not there. */
function repeated(bits: Bits, symbol: number, lengths: readonly number[]): readonly [number, number] {
  if (symbol === 16) return [lengths[lengths.length - 1] ?? 0, take(bits, 2) + 3]
  return [0, symbol === 17 ? take(bits, 3) + 3 : take(bits, 7) + 11]
}
