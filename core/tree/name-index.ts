import type { Cell } from '../cells/cell'

/**
 * Texts and the node each one names. A `Map` does the same, but growing it took half of the time of a whole sheet: here
 * the texts are hashed while they are looked at, and their places are numbers in one array.
 */
export interface NameIndex {
  /** Node + 1 by hash, 0 where free; twice as long as there can be names, and a power of two. */
  readonly slots: Int32Array
  /** The text of each node that is in, and its hash: two texts are compared only where those are alike. */
  readonly names: string[]
  readonly hashes: Int32Array
  /** Takes over where somebody made names that all hash alike. */
  crowded: Map<string, number> | undefined
}

/** Names that have to look further than this for a free slot are made on purpose. */
const FURTHEST = 64

export function newNameIndex(capacity: number): NameIndex {
  let length = 16
  while (length < 2 * capacity) length *= 2
  const memory = new ArrayBuffer(4 * (length + capacity))
  return {
    slots: new Int32Array(memory, 0, length),
    hashes: new Int32Array(memory, 4 * length, capacity),
    names: [],
    crowded: undefined,
  }
}

/** Puts a node in under its name, unless the name is taken: then the node that has it. */
export function addName(
  index: NameIndex,
  name: string,
  node: number,
  hash: number = hashOf(name),
): number | undefined {
  if (index.crowded !== undefined) return addCrowded(index.crowded, name, node)
  const { slots, names, hashes } = index
  const mask = slots.length - 1
  let slot = hash & mask
  for (let looked = 0; looked < FURTHEST; looked++) {
    const taken = slots[slot] ?? 0
    if (taken === 0) {
      slots[slot] = node + 1
      names[node] = name
      hashes[node] = hash
      return undefined
    }
    if (hashes[taken - 1] === hash && names[taken - 1] === name) return taken - 1
    slot = (slot + 1) & mask
  }
  index.crowded = asMap(index)
  return addCrowded(index.crowded, name, node)
}

export function nodeOfName(
  { slots, names, hashes, crowded }: NameIndex,
  name: string,
  hash: number = hashOf(name),
): number | undefined {
  if (crowded !== undefined) return crowded.get(name)
  const mask = slots.length - 1
  let slot = hash & mask
  for (;;) {
    const taken = slots[slot] ?? 0
    if (taken === 0) return undefined
    if (hashes[taken - 1] === hash && names[taken - 1] === name) return taken - 1
    slot = (slot + 1) & mask
  }
}

/** FNV-1a, 32 bit, mixed once more because the low bits are used. http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashOf(name: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193)
  return mixed(hash)
}

function mixed(hash: number): number {
  return (hash ^ (hash >>> 15)) & 0x7fffffff
}

/** Instead of a hash: the text is not as plain as ids mostly are. */
export const ODD = -1

/** The hash of a text that needs no cleaning, found in the same look; `ODD` for all else: blanks, errors, numbers. */
export function plainHash(text: Cell): number {
  if (typeof text !== 'string') return ODD
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code <= 35 || code >= 127) return ODD
    hash = Math.imul(hash ^ code, 0x01000193)
  }
  return mixed(hash)
}

function addCrowded(map: Map<string, number>, name: string, node: number): number | undefined {
  const taken = map.get(name)
  if (taken === undefined) map.set(name, node)
  return taken
}

function asMap({ slots, names }: NameIndex): Map<string, number> {
  const map = new Map<string, number>()
  for (const slot of slots) if (slot > 0) map.set(names[slot - 1] ?? '', slot - 1)
  return map
}
