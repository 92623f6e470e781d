/** NaN stands for no number in columns, and there only. */
export function given(value: number | undefined): number | undefined {
  return value === undefined || Number.isNaN(value) ? undefined : value
}
