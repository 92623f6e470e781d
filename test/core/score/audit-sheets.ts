import * as fc from 'fast-check'
import type { Cell } from '../../../core/cells/cell'

/** How a sheet prints shares, and how it is made up. */
export interface Style {
  readonly print:
    | 'hundredths'
    | 'percent text'
    | 'percent text, one decimal'
    | 'of 100'
    | 'of 100, one decimal'
    | 'tenths'
    | 'exact'
  readonly rounding: 'half up' | 'half down' | 'cut off'
  readonly rollUp: 'plain' | 'weighted' | 'weighted sum' | 'missing as 0'
  /** Whether an objective is made of what is printed below it, or of what was there before printing. */
  readonly from: 'printed' | 'exact'
  readonly weights: 'none' | 'plain' | 'percent' | 'share' | 'percent text'
  readonly clamps: boolean
  readonly field: 'Score' | 'Progress'
  readonly total: 'none' | 'mean of objectives' | 'mean of key results' | 'sum of weights'
  readonly hasProducts: boolean
}

export interface KeyResult {
  readonly start: number | undefined
  readonly target: number
  readonly current: number | undefined
  /** What the Current cell shows of it. */
  readonly shown: number | undefined
  readonly weight: number
}

export interface Sheet {
  readonly rows: Cell[][]
  /** Row of the sheet, from 1, of each objective's key results. */
  readonly objectives: readonly { readonly row: number; readonly keyResults: readonly number[] }[]
}

export const styles: fc.Arbitrary<Style> = fc.record({
  print: fc.constantFrom(
    'hundredths',
    'percent text',
    'percent text, one decimal',
    'of 100',
    'of 100, one decimal',
    'tenths',
    'exact',
  ),
  rounding: fc.constantFrom('half up', 'half down', 'cut off'),
  rollUp: fc.constantFrom('plain', 'weighted', 'weighted sum', 'missing as 0'),
  from: fc.constantFrom('printed', 'exact'),
  weights: fc.constantFrom('none', 'plain', 'percent', 'share', 'percent text'),
  clamps: fc.boolean(),
  field: fc.constantFrom('Score', 'Progress'),
  total: fc.constantFrom('none', 'mean of objectives', 'mean of key results', 'sum of weights'),
  hasProducts: fc.boolean(),
})

const keyResult: fc.Arbitrary<KeyResult> = fc
  .record({
    start: fc.option(fc.integer({ min: 0, max: 500 }), { nil: undefined }),
    span: fc.integer({ min: 1, max: 400 }),
    falls: fc.boolean(),
    part: fc.integer({ min: 0, max: 120 }),
    isOpen: fc.integer({ min: 0, max: 9 }),
    weight: fc.integer({ min: 1, max: 5 }),
    scale: fc.constantFrom(1, 1, 10, 100),
    hidden: fc.integer({ min: -4, max: 4 }),
  })
  .map(({ start, span, falls, part, isOpen, weight, scale, hidden }) => {
    const from = start ?? 0
    const target = falls && start !== undefined && start > span ? from - span : from + span
    const shown = isOpen === 0 ? undefined : from + Math.round(((target - from) * part) / 100)
    const isDecimal = scale > 1 && target % scale !== 0
    const current = shown === undefined || !isDecimal ? shown : shown + hidden / 10
    const scaled = (value: number | undefined): number | undefined =>
      value === undefined ? undefined : value / scale
    return {
      start: scaled(start),
      target: target / scale,
      current: scaled(current),
      shown: scaled(shown),
      weight,
    }
  })

export const objectives: fc.Arbitrary<KeyResult[][]> = fc.array(
  fc.array(keyResult, { minLength: 1, maxLength: 6 }),
  { minLength: 1, maxLength: 5 },
)

export function scoreOf(
  { start = 0, target, current }: KeyResult,
  { clamps, field }: Style,
): number | undefined {
  if (current === undefined) return undefined
  const share = (current - start) / (target - start)
  return clamps || field === 'Score' ? Math.min(1, Math.max(0, share)) : Math.max(0, share)
}

const DIGITS: Readonly<Record<Style['print'], number>> = {
  hundredths: 100,
  'percent text': 100,
  'percent text, one decimal': 1000,
  'of 100': 100,
  'of 100, one decimal': 1000,
  tenths: 10,
  exact: 1e15,
}

/** The share after printing, as a number; a plain double would turn 0.285 × 100 into 28.499999999999996. */
function rounded(share: number, { print, rounding }: Style): number {
  if (print === 'exact') return share
  const units = DIGITS[print]
  const exact = Number((share * units).toPrecision(12))
  const whole =
    rounding === 'cut off'
      ? Math.trunc(exact)
      : rounding === 'half up'
        ? Math.round(exact)
        : Math.ceil(exact - 0.5)
  return Number((whole / units).toPrecision(12))
}

function printed(share: number | undefined, style: Style): { cell: Cell; value: number | undefined } {
  if (share === undefined) return { cell: '', value: undefined }
  const value = rounded(share, style)
  const hundred = Number((value * 100).toPrecision(12))
  if (style.print === 'percent text' || style.print === 'percent text, one decimal')
    return { cell: `${hundred}%`, value }
  return { cell: style.print.startsWith('of 100') ? hundred : value, value }
}

/** Weights as they are printed, and what they are. */
function weightsOf(keyResults: readonly KeyResult[], { weights }: Style): { cell: Cell; value: number }[] {
  const total = keyResults.reduce((sum, { weight }) => sum + weight, 0)
  return keyResults.map(({ weight }) => {
    const share = Math.round((weight / total) * 100)
    if (weights === 'none') return { cell: '', value: 1 }
    if (weights === 'plain') return { cell: weight, value: weight }
    if (weights === 'percent') return { cell: share, value: share }
    if (weights === 'share') return { cell: share / 100, value: share / 100 }
    return { cell: `${share}%`, value: share / 100 }
  })
}

function rolledUp(
  parts: readonly { readonly score: number | undefined; readonly weight: number }[],
  { rollUp, weights }: Style,
): number | undefined {
  const filled = parts.filter((part): part is { score: number; weight: number } => part.score !== undefined)
  if (filled.length === 0) return undefined
  const sum = filled.reduce((total, { score }) => total + score, 0)
  if (rollUp === 'missing as 0') return sum / parts.length
  if (rollUp === 'plain' || weights === 'none') return sum / filled.length
  const weighted = filled.reduce((total, { score, weight }) => total + score * weight, 0)
  if (rollUp === 'weighted sum' && weights !== 'plain') return weighted / (weights === 'percent' ? 100 : 1)
  return weighted / filled.reduce((total, { weight }) => total + weight, 0)
}

const mean = (all: readonly (number | undefined)[]): number | undefined => {
  const filled = all.filter((one) => one !== undefined)
  return filled.length === 0 ? undefined : filled.reduce((sum, one) => sum + one, 0) / filled.length
}

/** A sheet in which every printed number follows. */
export function correctSheet(groups: readonly (readonly KeyResult[])[], style: Style): Sheet {
  const header: Cell[] = ['Type', 'Title', 'Start', 'Target', 'Current', 'Weight', style.field]
  const rows: Cell[][] = [style.hasProducts ? header.concat('Weighted score') : header]
  const places: { row: number; keyResults: number[] }[] = []
  const sums: Sums = { ofObjectives: [], ofKeyResults: [], weights: [] }
  groups.forEach((keyResults, i) => {
    places.push({ row: rows.length + 1, keyResults: keyResults.map((_, k) => rows.length + 2 + k) })
    rows.push(...groupRows(keyResults, `${i + 1}`, style, sums))
  })
  rows.push(...totalRow(style, sums))
  return { rows, objectives: places }
}

/** What a row of totals may sum up. */
interface Sums {
  readonly ofObjectives: (number | undefined)[]
  readonly ofKeyResults: (number | undefined)[]
  readonly weights: number[]
}

/** An objective and the key results below it. */
function groupRows(keyResults: readonly KeyResult[], name: string, style: Style, sums: Sums): Cell[][] {
  const weights = weightsOf(keyResults, style)
  const shown = keyResults.map((one) => printed(scoreOf(one, style), style))
  const exact = keyResults.map((one) => scoreOf(one, style))
  const parts = weights.map(({ value }, k) => ({
    score: style.from === 'printed' ? shown[k]?.value : exact[k],
    weight: value,
  }))
  const objective = printed(rolledUp(parts, style), style)
  sums.ofObjectives.push(objective.value)
  sums.ofKeyResults.push(...shown.map(({ value }) => value))
  sums.weights.push(...weights.map(({ value }) => value))
  const rows: Cell[][] = [['Objective', `Objective ${name}`, '', '', '', '', objective.cell]]
  keyResults.forEach((one, k) => {
    const [weight, score] = [weights[k], shown[k]]
    if (weight === undefined || score === undefined) return
    const numbers = [one.start, one.target, one.shown].map((value) => value ?? '')
    const row: Cell[] = ['Key Result', `Key result ${name}.${k + 1}`, ...numbers, weight.cell, score.cell]
    rows.push(style.hasProducts ? row.concat(productOf(score.value, weight.value, style)) : row)
  })
  return rows
}

function productOf(score: number | undefined, weight: number, { weights }: Style): Cell {
  return score === undefined || weights === 'none' ? '' : Number((score * weight).toFixed(2))
}

function totalRow(style: Style, { ofObjectives, ofKeyResults, weights }: Sums): Cell[][] {
  if (style.total === 'none') return []
  if (style.total !== 'sum of weights') {
    const total = mean(style.total === 'mean of objectives' ? ofObjectives : ofKeyResults)
    return [['', 'Average', '', '', '', '', printed(total, style).cell]]
  }
  const sum = weights.reduce((all, one) => all + one, 0)
  const cell = style.weights === 'percent text' ? `${Math.round(sum * 100)}%` : Number(sum.toFixed(2))
  return [['', 'Total', '', '', '', cell, '']]
}
