import type { TableRow } from '../table/table'

/** Six digits are enough to follow a sum by hand, and none of them is noise. */
export function numberText(value: number): string {
  return String(Number(value.toPrecision(6)))
}

/** `(44 − 40) / (50 − 40) = 0.4`. */
export function formula({ start = 0, target = 0, current = 0 }: TableRow, progress: number): string {
  const result = numberText(progress)
  if (start === target)
    return `Start is target, so it is ${result} ${progress > 0 ? 'beyond it' : 'until it goes beyond'}.`
  return `(${signed(current)} − ${signed(start)}) / (${signed(target)} − ${signed(start)}) = ${result}`
}

function signed(value: number): string {
  return value < 0 ? `(${numberText(value)})` : numberText(value)
}
