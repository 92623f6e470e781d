/** The first under which every piece can be read divides the list: `0=0%, 2,5=40%` has its commas in two roles. */
const SEPARATORS = [/[;\n\r、]/, /,\s/, /,/] as const

/** Reads what stands between separators, blanks left out; undefined when no separator makes sense of all of it. */
export function readList<T>(text: string, read: (piece: string) => T | undefined): readonly T[] | undefined {
  for (const separator of SEPARATORS) {
    const items = readPieces(text.split(separator), read)
    if (items !== undefined && items.length > 0) return items
  }
  return undefined
}

export function readPieces<T>(
  pieces: readonly string[],
  read: (piece: string) => T | undefined,
): readonly T[] | undefined {
  const items: T[] = []
  for (const piece of pieces) {
    const plain = piece.trim()
    if (plain === '') continue
    const item = read(plain)
    if (item === undefined) return undefined
    items.push(item)
  }
  return items
}
