import type { Formats } from './formats'

interface Measured {
  readonly start: number | null
  readonly target: number | null
  readonly current: number | null
  readonly unit: string | null
}

/** The two halves of a value as people say it: `44` `of 50`, `15 h` `to 12 h`, `€104,000` `of €130,000`. */
export interface ValueText {
  /** Empty when there is no current value. */
  readonly now: string
  /** Empty when there is no target. */
  readonly goal: string
}

const CURRENCY = /^[$€£¥₹₩₽₺₴₫₪฿]$|^[A-Z]{0,2}\$$/

export function valueText(value: Measured, formats: Formats): ValueText {
  const show = (n: number | null): string => (n === null ? '' : amountText(n, value.unit, formats))
  const goal = show(value.target)
  return { now: show(value.current), goal: goal && `${goalWord(value)} ${goal}` }
}

/** "44 of 50" counts up from nothing; "15 h to 12 h" and "78% to 85%" move towards a level. */
function goalWord({ start, target, unit }: Measured): 'of' | 'to' {
  const falls = start !== null && target !== null && target < start
  return falls || unit === '%' ? 'to' : 'of'
}

/** One number with its unit: `15 h`, `€104,000`, `91%`. */
export function amountText(value: number, unit: string | null, formats: Formats): string {
  const number = formats.number(value)
  if (unit === null) return number
  if (unit === '%') return `${number}%`
  return CURRENCY.test(unit) ? formats.money(value, unit) : `${number} ${unit}`
}
