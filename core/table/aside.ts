import type { AmountField, Field } from './field'
import type { Aside } from './table'

/** The aside of a row, made when the first thing is put there. */
export function asideOf(asides: Map<number, Aside>, row: number): Aside {
  let aside = asides.get(row)
  if (aside === undefined) asides.set(row, (aside = {}))
  return aside
}

export function markUnread(asides: Map<number, Aside>, row: number, field: Field): void {
  const aside = asideOf(asides, row)
  aside.unread = [...(aside.unread ?? []), field]
}

/** Asides are copied with their units in them, so these are made anew each time. */
export function setUnit(aside: Aside, field: AmountField, unit: string): void {
  aside.units = { ...aside.units, [field]: unit }
}
