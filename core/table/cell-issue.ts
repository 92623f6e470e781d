import { cellText, type Grid } from '../cells/cell'
import type { Field } from './field'
import type { Issue } from './issue'
import type { Columns } from './table'

/**
 * Where a cell stands and what is in it, for the issue about it. `place` is its row in the grid, from 0. A field without a
 * column, whose value the title says, has the row only.
 */
export function cellIssue(
  { grid, columns }: { readonly grid: Grid; readonly columns: Columns },
  field: Field,
  place: number,
): Required<Pick<Issue, 'row' | 'field' | 'seen'>> & Pick<Issue, 'column'> {
  const column = columns[field]
  if (column === undefined) return { row: place + 1, field, seen: '' }
  return { row: place + 1, column: column + 1, field, seen: cellText(grid[place]?.[column]) }
}
