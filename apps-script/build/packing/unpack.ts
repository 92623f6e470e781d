import inflate from 'tiny-inflate'

/** Codes 35 to 91 and 93 to 126: what stands between double quotes as it is, and is seen in print. */
export const DIGITS = 91
export const FIRST = 35
export const SKIPPED = 92
/** Two digits hold these: 91² is a little more than 2¹³. */
export const BITS = 13

/** Objects as lists of their values, each behind the place of its keys here; place 0 is that of lists. */
export type Shapes = readonly (readonly string[])[]

/** What `pack` has packed. Runs in Code.js, where ECMAScript 2019 is all there is. */
export function unpack(packed: string, size: number): unknown {
  const bytes = new Uint8Array(size)
  inflate(bytesOf(packed), bytes)
  const [shapes, value] = JSON.parse(textOf(bytes)) as [Shapes, unknown]
  return shaped(value, shapes)
}

/** A record whose values are asked for when they are read: nothing is unpacked while Code.js loads. */
export function lazy(values: () => unknown, place: number, keys: string): object {
  const record = {}
  for (const key of keys.split(',')) {
    const get = (): unknown => (values() as Readonly<Record<string, unknown>>[])[place]?.[key]
    Object.defineProperty(record, key, { get, enumerable: true })
  }
  return record
}

function bytesOf(packed: string): Uint8Array {
  const bytes = new Uint8Array((packed.length * BITS) >> 4)
  let [held, bits, size] = [0, 0, 0]
  for (let i = 0; i < packed.length; i += 2) {
    held |= (digitAt(packed, i) * DIGITS + digitAt(packed, i + 1)) << bits
    for (bits += BITS; bits > 7; bits -= 8) {
      bytes[size++] = held
      held >>>= 8
    }
  }
  return bytes
}

function digitAt(packed: string, i: number): number {
  const code = packed.charCodeAt(i)
  return code - (code < SKIPPED ? FIRST : FIRST + 1)
}

/** UTF-8, but each half of a character beyond 16 bits by itself. */
function textOf(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length;) {
    const next = (): number => (bytes[i++] ?? 0) & 63
    const first = bytes[i++] ?? 0
    const code =
      first < 128
        ? first
        : first < 224
          ? ((first & 31) << 6) | next()
          : ((first & 15) << 12) | (next() << 6) | next()
    text += String.fromCharCode(code)
  }
  return text
}

function shaped(value: unknown, shapes: Shapes): unknown {
  if (!Array.isArray(value)) return value
  const [shape, ...values] = value as [number, ...unknown[]]
  const all = values.map((one) => shaped(one, shapes))
  const keys = shapes[shape] ?? []
  if (shape === 0) return all
  const record: Record<string, unknown> = {}
  keys.forEach((key, i) => (record[key] = all[i]))
  return record
}
