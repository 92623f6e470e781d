/** How many columns the longest row has. `Math.max(...rows)` would overflow the stack on a tall sheet. */
export function widestRow(rows: readonly (readonly unknown[])[]): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0)
}
