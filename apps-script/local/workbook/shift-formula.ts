/** How far the formula moves. */
interface Shift {
  readonly rows: number
  readonly columns: number
}

/**
 * Text in quotes, a quoted tab name, or a reference: a cell such as `B$2`, columns such as `A:C`, rows such as `2:5`. Not
 * `LOG10(`, not the tab in `Q4!A1`, not a name such as `tax_2026`.
 */
const PARTS =
  /"[^"]*"|'(?:[^']|'')*'|(?<![\w.$])(?:\$?[A-Z]{1,3}\$?\d{1,7}|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\w.(!])/g

/** The formula as it reads when it is filled from one cell to another: relative references move, absolute ones stay. */
export function shiftFormula(formula: string, shift: Shift): string {
  return formula.replace(PARTS, (part) => (/^["']/.test(part) ? part : shiftReference(part, shift)))
}

function shiftReference(reference: string, { rows, columns }: Shift): string {
  return reference.replace(/\$?(?:[A-Z]+|\d+)/g, (place) => {
    if (place.startsWith('$')) return place
    return /\d/.test(place) ? String(Number(place) + rows) : letters(columnNumber(place) + columns)
  })
}

function columnNumber(column: string): number {
  let number = 0
  for (const letter of column) number = number * 26 + letter.charCodeAt(0) - 64
  return number
}

function letters(column: number): string {
  const last = (column - 1) % 26
  const rest = (column - 1 - last) / 26
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + last)
}
