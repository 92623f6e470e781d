/** Between whole and fraction. The other one of the two then groups thousands. */
export type DecimalMark = '.' | ','

export interface Digits {
  readonly value: number
  /** The decimal mark that this text alone proves: `12,5` and `1.234,0` the comma, `1,234` nothing. */
  readonly proves: DecimalMark | undefined
  /** `1,234` is 1234 or 1.234: it was read by the mark of its neighbours, or as a group of thousands where none is. */
  readonly isAmbiguous: boolean
}

const PLAIN = { proves: undefined, isAmbiguous: false } as const

/** 12,34,567 is 1,234,567. */
const INDIAN = /^\d{1,2}(?:,\d\d){1,5},\d{3}$/

/** Marks that group thousands and never divide whole from fraction. */
const SPACES = " '’"

/** Reads digits with their marks, such as `1.234,5`; undefined when the marks make no number. */
export function readDigits(body: string, decimal: DecimalMark | undefined): Digits | undefined {
  const marks = body.replace(/[\d '’]/g, '')
  if (marks === '') return grouped(body, SPACES, PLAIN)
  const mark: DecimalMark = marks.endsWith(',') ? ',' : '.'
  const other: DecimalMark = mark === ',' ? '.' : ','
  if (marks.length === 1) return oneMark(body, mark, decimal)
  if (marks === mark.repeat(marks.length)) return grouped(body, mark, { proves: other, isAmbiguous: false })
  const isGroupedByOther = marks.slice(0, -1) === other.repeat(marks.length - 1)
  return isGroupedByOther ? withFraction(body, mark, { proves: mark, isAmbiguous: false }) : undefined
}

function oneMark(body: string, mark: DecimalMark, decimal: DecimalMark | undefined): Digits | undefined {
  const isAmbiguous = /^[1-9]\d{0,2}[.,]\d{3}$/.test(body)
  if (!isAmbiguous) return withFraction(body, mark, { proves: mark, isAmbiguous })
  const isGroup = decimal === undefined ? mark === ',' : decimal !== mark
  const certainty = { proves: undefined, isAmbiguous }
  return isGroup ? grouped(body, mark, certainty) : withFraction(body, mark, certainty)
}

type Certainty = Pick<Digits, 'proves' | 'isAmbiguous'>

/** Groups must be thousands, or as in India: `1.2.3` is a version, and `12 34` are two numbers. */
function grouped(body: string, separators: string, certainty: Certainty): Digits | undefined {
  const [first = '', ...groups] = body.split(new RegExp(`[${separators}]`))
  const isGrouped = /^\d+$/.test(first) && groups.every((group) => /^\d{3}$/.test(group))
  const isRight = isGrouped ? groups.length === 0 || first.length <= 3 : INDIAN.test(body)
  if (!isRight) return undefined
  return { ...certainty, value: Number(first + groups.join('')) }
}

function withFraction(body: string, mark: DecimalMark, certainty: Certainty): Digits | undefined {
  const at = body.lastIndexOf(mark)
  const fraction = body.slice(at + 1)
  const front =
    at === 0 ? { value: 0 } : grouped(body.slice(0, at), SPACES + (mark === ',' ? '.' : ','), certainty)
  if (front === undefined || !/^\d+$/.test(fraction)) return undefined
  return { ...certainty, value: Number(`${front.value}.${fraction}`) }
}
