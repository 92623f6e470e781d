import { isDeepStrictEqual } from 'node:util'
import { deflateRawSync } from 'node:zlib'
import { BITS, DIGITS, FIRST, SKIPPED, unpack } from './unpack'

/** Data as printable text that needs no escape, and the number of its bytes, for `unpack`. */
export function pack(data: unknown): { readonly text: string; readonly size: number } {
  const shapes = new Map([['', 0]])
  const value = listed(data, shapes)
  const keys = [...shapes.keys()].map((shape) => shape.split('\n'))
  const bytes = bytesOf(JSON.stringify([keys, value]))
  const packed = { text: digitsOf(deflateRawSync(bytes, { level: 9, memLevel: 9 })), size: bytes.length }
  if (!isDeepStrictEqual(unpack(packed.text, packed.size), data))
    throw new Error('Only plain data can be packed: texts, numbers, lists and objects of these')
  return packed
}

/** Six languages have the same keys, so these are written once. */
function listed(value: unknown, shapes: Map<string, number>): unknown {
  if (Array.isArray(value)) return [0, ...value.map((one) => listed(one, shapes))]
  if (typeof value !== 'object' || value === null) return value
  const shape = Object.keys(value).join('\n')
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
