import { type Cell, cellText } from '../cells/cell'
import { KEY_RESULT } from '../table/row-kind'
import { idOf, titleOf } from '../tree/node-at'
import { DETACHED, type Tree } from '../tree/tree'

/** `several` is a title that more than one row has. */
export type Named = number | 'several' | undefined

/** Longer texts name nothing. */
const LONGEST = 500

/** Finds a node as people name it in a log: by its id, else by its title where only one has that; key results first. */
export function nodeFinder(tree: Tree): (cell: Cell) => Named {
  const byId = new Map<string, number>()
  const titles = { keyResults: new Map<string, Named>(), others: new Map<string, Named>() }
  for (let node = 0; node < tree.size; node++) {
    const id = nameKey(idOf(tree, node) ?? '')
    const first = byId.get(id)
    if (first === undefined || tree.standing[first] === DETACHED) byId.set(id, node)
    const byTitle = tree.kind[node] === KEY_RESULT ? titles.keyResults : titles.others
    const title = nameKey(titleOf(tree, node))
    byTitle.set(title, byTitle.has(title) ? 'several' : node)
  }
  return (cell) => {
    const key = nameKey(cellText(cell))
    return key === '' ? undefined : (byId.get(key) ?? titles.keyResults.get(key) ?? titles.others.get(key))
  }
}

/** Without regard to upper and lower case, blanks and full-width letters. */
function nameKey(text: string): string {
  return text.slice(0, LONGEST).normalize('NFKC').toLowerCase().replace(/\s/g, '')
}
