import type { Field } from './field'
import { firstWhere } from './first-where'
import type { Section, Sections } from './table'

/** What the last section above this place of the grid says. */
export function sectionAt({ team, cycle }: Sections, field: Field, place: number): string | undefined {
  if (field === 'team') return lastAbove(team ?? [], place)
  return field === 'cycle' ? lastAbove(cycle ?? [], place) : undefined
}

function lastAbove(sections: readonly Section[], place: number): string | undefined {
  const next = firstWhere(sections.length, (at) => (sections[at]?.place ?? 0) >= place)
  return sections[next - 1]?.text || undefined
}
