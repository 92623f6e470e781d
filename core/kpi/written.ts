import { type Cell, cellText, isErrorText } from '../cells/cell'

/** What is written in a cell; undefined when it is blank or an error. */
export function written(cell: Cell): string | undefined {
  return isErrorText(cell) ? undefined : cellText(cell) || undefined
}
