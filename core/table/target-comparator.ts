/** How a Target cell compares: `≥ 95` or `at most 5`. */
export type TargetComparator = '>=' | '>' | '<=' | '<' | 'between'

const COMPARATORS: ReadonlySet<string | undefined> = new Set<TargetComparator>([
  '>=',
  '>',
  '<=',
  '<',
  'between',
])

export function isTargetComparator(comparator: string | undefined): comparator is TargetComparator {
  return COMPARATORS.has(comparator)
}
