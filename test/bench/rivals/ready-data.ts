import type { Cell } from '../../../core/index'

/** What a tree library is given: one object a row, blanks filled in. */
export interface Item {
  readonly id: string
  /** `''` at the top. */
  readonly parentId: string
  readonly start: number
  readonly target: number
  readonly current: number
  /** 0 for a key result without a current value, which leaves it out of the mean. */
  readonly weight: number
}

export interface Collector {
  add(row: readonly Cell[]): void
  cells(): Cell[][]
  items(): Item[]
  /** As `items`, under one root of their own: d3 takes no forest. */
  rootedItems(): Item[]
}

const ROOT: Item = { id: 'all', parentId: '', start: 0, target: 1, current: 0, weight: 1 }

/** Makes the rows anew in the realm that this runs in, as Sheets does; a Date from elsewhere is no Date there. */
export function collector(): Collector {
  const rows: Cell[][] = []
  const items = (): Item[] => rows.slice(1).map(itemOf)
  return {
    add: (row) => void rows.push(ownRow(row)),
    cells: () => rows,
    items,
    rootedItems: () => [ROOT, ...items().map((item) => itemUnder(item, item.parentId || ROOT.id))],
  }
}

function ownRow(row: readonly Cell[]): Cell[] {
  const own: Cell[] = []
  for (const cell of row)
    own.push(typeof cell === 'object' && cell !== null ? new Date(cell.getTime()) : cell)
  return own.slice()
}

function itemOf(row: readonly Cell[]): Item {
  const [id, parentId, , , , , start, target, current, weight] = row
  const isLeftOut = target !== '' && current === ''
  return {
    id: String(id),
    parentId: String(parentId),
    start: numberOr(start, 0),
    target: numberOr(target, 0),
    current: numberOr(current, 0),
    weight: isLeftOut ? 0 : numberOr(weight, 1),
  }
}

/** Field by field, so that every item has the same shape inside. */
function itemUnder({ id, start, target, current, weight }: Item, parentId: string): Item {
  return { id, parentId, start, target, current, weight }
}

function numberOr(cell: Cell, blank: number): number {
  return typeof cell === 'number' ? cell : blank
}
