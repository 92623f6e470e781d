import { deflateRawSync } from 'node:zlib'
import { BITS, DIGITS, FIRST, type Packed, SKIPPED } from './unpack'

/** Data as printable text that needs no escape, and the number of its bytes, for `unpack`. */
export function pack(data: unknown): Packed {
  const bytes = bytesOf(JSON.stringify(data))
  return [digitsOf(shortest(bytes)), bytes.length]
}

/** How much zlib remembers decides where its blocks end, and which is best differs. */
const MEMORIES = [5, 6, 7, 8, 9]

function shortest(bytes: Uint8Array): Uint8Array {
  const all = MEMORIES.map((memLevel): Uint8Array => deflateRawSync(bytes, { level: 9, memLevel }))
  return all.reduce((best, one) => (one.length < best.length ? one : best))
}

/** Without keys: six languages have the same ones, so the shapes hold them once. `shaped` puts them back. */
export function listed(value: unknown, shapes: Map<string, number>): unknown {
  if (Array.isArray(value)) return [0, ...value.map((one) => listed(one, shapes))]
  if (typeof value !== 'object' || value === null) return value
  // No keys at all is the place of lists.
  const shape = Object.keys(value).join('\n') || '{}'
  const place = shapes.get(shape) ?? shapes.size
  shapes.set(shape, place)
  return [place, ...Object.values(value).map((one) => listed(one, shapes))]
}

function bytesOf(text: string): Uint8Array {
  const bytes = text.split('').flatMap((half) => {
    const code = half.charCodeAt(0)
    if (code < 0x80) return [code]
    if (code < 0x800) return [0xc0 | (code >> 6), 0x80 | (code & 63)]
    return [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)]
  })
  return Uint8Array.from(bytes)
}

function digitsOf(bytes: Uint8Array): string {
  let [text, held, bits] = ['', 0, 0]
  const write = (): void => {
    const value = held & ((1 << BITS) - 1)
    for (const digit of [Math.floor(value / DIGITS), value % DIGITS]) {
      const code = digit + FIRST
      text += String.fromCharCode(code < SKIPPED ? code : code + 1)
    }
  }
  for (const byte of bytes) {
    held |= byte << bits
    bits += 8
    if (bits < BITS) continue
    write()
    held >>>= BITS
    bits -= BITS
  }
  // One pair more than is held: what is read past the end must be there.
  write()
  return text
}
