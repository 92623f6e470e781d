import type { Share } from './tree'

/** Longer cells are no list of names. */
const LONGEST = 500

/** `O1, O2`, `O1; O2`, `O1 & O2`, `O1 / O2` or one a line, each with its part behind it or not: `O1 60%`. */
const SEPARATOR = /[,&+]| \/ /

/** Beside these a comma is a decimal mark. */
const SURE_SEPARATOR = /[;\n]/

/** A part at the end: `60%`, `(60 %)`, `= 33,3%`, `: 0.6`. */
const PART = /[ (:=]{0,3}\b(\d{1,3}(?:[.,]\d{1,4})?)( ?%)?\)?$/

/**
 * The parents that one Parent cell names, the first one the node's place in the tree. Without parts they share alike.
 * None unless all of them are known: a title may hold a comma.
 */
export function severalParents(
  cell: string,
  node: number,
  find: (name: string) => number | undefined,
): readonly Share[] {
  const separator = SURE_SEPARATOR.test(cell) ? SURE_SEPARATOR : SEPARATOR
  if (cell.length > LONGEST || !separator.test(cell)) return []
  const shares: Share[] = []
  for (const piece of cell.split(separator)) {
    const text = piece.trim()
    const whole = find(text)
    const [end = '', part = '', sign] = whole === undefined ? (PART.exec(text) ?? []) : []
    const parent = whole ?? find(text.slice(0, text.length - end.length).trim())
    if (parent === undefined || parent === node) return []
    const given = part === '' ? Number.NaN : Number(part.replace(',', '.'))
    shares.push({ node, parent, share: sign !== undefined || given > 1 ? given / 100 : given })
  }
  return filledUp(shares)
}

/** Parents without a part share what the others leave, alike. */
function filledUp(shares: readonly Share[]): Share[] {
  const given = shares.filter(({ share }) => !Number.isNaN(share))
  const left = Math.max(0, 1 - given.reduce((sum, { share }) => sum + share, 0))
  const each = left / (shares.length - given.length)
  return shares.map((one) =>
    Number.isNaN(one.share) ? { node: one.node, parent: one.parent, share: each } : one,
  )
}
