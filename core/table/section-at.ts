import type { Field } from './field'
import type { Section, Sections } from './table'

/** What the last section above this place of the grid says. */
export function sectionAt({ team, cycle }: Sections, field: Field, place: number): string | undefined {
  if (field === 'team') return lastAbove(team ?? [], place)
  return field === 'cycle' ? lastAbove(cycle ?? [], place) : undefined
}

/** Halves what is left each time: a sheet may have a section every other row. */
function lastAbove(sections: readonly Section[], place: number): string | undefined {
  let from = 0
  let to = sections.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((sections[middle]?.place ?? 0) < place) from = middle + 1
    else to = middle
  }
  return sections[from - 1]?.text || undefined
}
