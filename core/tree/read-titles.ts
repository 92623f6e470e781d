import type { Measure } from '../cells/measure'
import { parseSentence } from '../cells/sentence/parse-sentence'
import { shareOf, withoutNoise } from '../cells/without-noise'
import { setUnit } from '../table/aside'
import { LARGEST_SHARE } from '../table/check-percents'
import type { AmountField } from '../table/field'
import type { Issue } from '../table/issue'
import { amountAt, rowNumber } from '../table/row-at'
import { KEY_RESULT } from '../table/row-kind'
import type { Aside, Table } from '../table/table'
import { isTargetComparator } from '../table/target-comparator'
import { titleOf } from './node-at'
import type { Tree } from './tree'

/**
 * A key result written as one sentence, with no target beside it, brings its numbers along. The tree is the same with
 * those numbers put in; only what is sure is taken, and each is said.
 */
export function readTitles(tree: Tree): { readonly tree: Tree; readonly issues: readonly Issue[] } {
  const issues: Issue[] = []
  let table: Room | undefined
  for (let node = 0; node < tree.size; node++) {
    if (!lacksTarget(tree, node)) continue
    const title = titleOf(tree, node)
    const measure = parseSentence(title)
    if (measure.comparator === undefined || !measure.isSure) continue
    table ??= withRoom(tree.table)
    issues.push(take(table, tree.row[node] ?? 0, title, measure))
  }
  return table === undefined ? { tree, issues } : { tree: { ...tree, table }, issues }
}

function lacksTarget({ table, row, kind, owns }: Tree, node: number): boolean {
  const at = row[node] ?? 0
  if (kind[node] !== KEY_RESULT || owns[node] !== 1) return false
  const target = table.amounts.target?.[at] ?? Number.NaN
  if (!Number.isNaN(target)) return false
  const { unread, isDone, hasText } = table.asides.get(at) ?? {}
  return unread?.includes('target') !== true && isDone !== true && hasText !== true
}

/** The same table, with arrays and asides of its own for what titles say. */
interface Room extends Table {
  readonly amounts: Table['amounts'] & Readonly<Record<'start' | 'target' | 'current', Float64Array>>
  readonly asides: Map<number, Aside>
}

function withRoom(table: Table): Room {
  const room = (field: AmountField): Float64Array =>
    table.amounts[field]?.slice() ?? new Float64Array(table.places.length).fill(Number.NaN)
  const amounts = { ...table.amounts, start: room('start'), target: room('target'), current: room('current') }
  return { ...table, amounts, asides: new Map(table.asides) }
}

function take(table: Room, row: number, title: string, measure: Measure): Issue {
  const about = {
    severity: 'note' as const,
    row: rowNumber(table, row),
    field: 'target' as const,
    seen: title,
  }
  const start = amountAt(table, 'start', row)
  if (measure.comparator === 'increase by' || measure.comparator === 'decrease by') {
    const change = changeText(measure)
    if (start === undefined) return { ...about, code: 'relative-target', severity: 'warning', rule: change }
    put(table, row, { ...measure, start, target: changed(start, measure), upper: undefined, unit: undefined })
    return { ...about, code: 'read-from-title', rule: change }
  }
  put(table, row, measure)
  return { ...about, code: 'read-from-title', rule: measureText(measure) }
}

/** Per cent of the start; of a start that is per cent itself too: people who mean points write points. */
function changed(start: number, { comparator, target = 0, unit }: Measure): number {
  const sign = comparator === 'increase by' ? 1 : -1
  const by = unit === 'percent' ? (start * target) / 100 : target
  return withoutNoise(start + sign * by)
}

function put(
  { amounts, asides }: Room,
  row: number,
  { start, target = 0, upper, unit, comparator }: Measure,
): void {
  const isPercent = unit === 'percent'
  const own = (value: number): number => (isPercent ? shareOf(value) : value)
  const aside: Aside = { ...asides.get(row), isFromTitle: true }
  asides.set(row, aside)
  amounts.target[row] = own(target)
  if (start !== undefined) amounts.start[row] = own(start)
  if (upper !== undefined) aside.upper = own(upper)
  if (isTargetComparator(comparator)) aside.comparator = comparator
  if (unit !== undefined && unit !== 'count') setUnit(aside, 'target', isPercent ? '%' : unit)
  const current = amounts.current[row] ?? 0
  // 25 beside a target of 30 % is 25 %; a cell in per cent arrives as 0.25.
  if (isPercent && Math.abs(current) > LARGEST_SHARE) amounts.current[row] = shareOf(current)
}

/** `40 → 50`, `≤ 12 hours`, `4 – 5`. */
function measureText(measure: Measure): string {
  const { comparator, start, target = 0, upper } = measure
  const unit = unitText(measure)
  if (comparator === 'from-to') return `${start ?? 0} → ${target}${unit}`
  if (comparator === 'between') return `${target} – ${upper ?? target}${unit}`
  return comparator === 'count' ? String(target) : `${comparator ?? ''} ${target}${unit}`
}

function changeText(measure: Measure): string {
  return `${measure.comparator === 'increase by' ? '+' : '−'}${measure.target ?? 0}${unitText(measure)}`
}

function unitText({ unit }: Measure): string {
  if (unit === undefined || unit === 'count') return ''
  return unit === 'percent' ? '%' : ` ${unit}`
}
