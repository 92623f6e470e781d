import type { Finding } from './check'

interface Lack<F extends string> {
  readonly field: F
  /** Those that lack it. */
  readonly without: readonly { readonly row: number; readonly title: string }[]
  /** No row at all has it. */
  readonly isNowhere: boolean
}

/** Where something is missing: each row that lacks it or, where it is nowhere, once at the header. */
export function lacking<F extends string>(
  headerRow: number,
  { field, without, isNowhere }: Lack<F>,
): readonly Finding<F>[] {
  if (isNowhere && without.length > 1) return [{ row: headerRow, field, facts: {} }]
  return without.map(({ row, title }) => ({ row, field, facts: { seen: title } }))
}
