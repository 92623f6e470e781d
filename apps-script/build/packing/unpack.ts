import { inflate } from './inflate'

/** Codes 35 to 91 and 93 to 126: what stands between double quotes as it is, and is seen in print. */
export const DIGITS = 91
export const FIRST = 35
export const SKIPPED = 92
/** Two digits hold these: 91² is a little more than 2¹³. */
export const BITS = 13

/** Objects as lists of their values, each behind the place of its keys here; place 0 is that of lists. */
export type Shapes = readonly (readonly string[])[]

export type Packed = readonly [text: string, size: number]

/** What `pack` has packed. Runs in Code.js, where ECMAScript 2019 is all there is. */
export function unpack([text, size]: Packed): unknown {
  return JSON.parse(textOf(inflate(bytesOf(text), size)))
}

/** By a key, such as a language, the values of all modules of a folder. */
type Values = (key: string) => readonly unknown[] | undefined

/** Unpacked once: the shapes for all keys, and each pack, by the keys that it has. */
export function valuesIn(shapes: Packed, packs: Readonly<Record<string, Packed>>): Values {
  let known: Shapes | undefined
  const made = new Map<Packed, Readonly<Record<string, readonly unknown[]>>>()
  return (key) => {
    const pack = packs[key] ?? packs['all']
    if (pack === undefined) return undefined
    known ??= unpack(shapes) as Shapes
    const values =
      made.get(pack) ?? (shaped(unpack(pack), known) as Readonly<Record<string, readonly unknown[]>>)
    made.set(pack, values)
    return values[key]
  }
}

/**
 * A record with the keys of another, whose values are asked for when they are read: nothing is unpacked while Code.js
 * loads. There are many of them, of which a call reads few, and a getter for each key takes ten times as long to make.
 */
export function lazy(values: Values, place: number, keys: object): object {
  return new Proxy(keys, {
    get: (_, key) =>
      typeof key === 'string' && Object.prototype.hasOwnProperty.call(keys, key)
        ? values(key)?.[place]
        : undefined,
  })
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
  const codes = new Uint16Array(bytes.length)
  let [size, i] = [0, 0]
  while (i < bytes.length) {
    const first = bytes[i++] ?? 0
    let code = first
    if (first > 127) code = ((first & 31) << 6) | ((bytes[i++] ?? 0) & 63)
    if (first > 223) code = (code << 6) | ((bytes[i++] ?? 0) & 63)
    codes[size++] = code
  }
  let text = ''
  // More arguments at once than these may be too many for the stack.
  for (let at = 0; at < size; at += 8192) {
    text += String.fromCharCode.apply(
      undefined,
      codes.subarray(at, Math.min(at + 8192, size)) as unknown as number[],
    )
  }
  return text
}

/** Objects and lists as they were. */
export function shaped(value: unknown, shapes: Shapes): unknown {
  if (!Array.isArray(value)) return value
  const [shape, ...values] = value as [number, ...unknown[]]
  const all = values.map((one) => shaped(one, shapes))
  const keys = shapes[shape] ?? []
  if (shape === 0) return all
  const record: Record<string, unknown> = {}
  all.forEach((one, i) => (record[keys[i] ?? ''] = one))
  return record
}
