import { clampBy } from '../clamp'
import { inputsOf } from '../apply-rules'
import { ruleWorkings } from '../rules/score-by-rule'
import type { ScoredTree } from '../scored-tree'
import { cellAt, judgedAt, rowNumber } from '../../table/row-at'
import { titleOf } from '../../tree/node-at'
import type { Finding, Why } from './finding'
import { clampTo, type Interval, meet, point, times } from './interval'
import { type Measured, measuredAt } from './measured'
import { mayBe, onScale, type ShareColumn, typedShare, type TypedShare } from './share-column'

/** Whether a typed share follows from the numbers of its row. */
export function followsNumbers(
  tree: ScoredTree,
  row: number,
  typed: TypedShare,
  measured: Measured,
): boolean {
  const judged = judgedAt(tree.table, row)
  // A question to learn from ends in a verdict, and a missed commitment may count nothing.
  if (judged === 'learning') return true
  if (judged === 'committed' && typed.value === 0 && measured.allowed.low < 1) return true
  if (measured.isImpliedVerdict && typed.value > 0 && typed.value < 1) return true
  return candidates(measured.allowed).some((one) => mayBe(typed, one))
}

/** As it is, clamped on either side, and with target and current in two ways of writing per cent. */
function candidates(allowed: Interval): Interval[] {
  const clamped = [
    allowed,
    clampTo(allowed, 0, 1),
    clampTo(allowed, 0, Infinity),
    clampTo(allowed, -Infinity, 1),
  ]
  // What may be 0 would be anything a hundred times as large, and a hundredth of a share is nearly 0.
  if (allowed.low > 1) return [...clamped, times(allowed, 0.01)]
  return allowed.low > 0 && allowed.high <= 0.01 ? [...clamped, times(allowed, 100)] : clamped
}

export function auditKeyResult(tree: ScoredTree, node: number, column: ShareColumn): Finding | undefined {
  const { table } = tree
  const row = tree.row[node] ?? 0
  const typed = typedShare(table, column, row)
  const measured = typed === undefined ? undefined : measuredAt(tree, row)
  if (typed === undefined || measured === undefined) return undefined
  if (followsNumbers(tree, row, typed, measured)) return undefined
  const follows = clampBy(tree.settings.clamp, measured.value)
  return {
    row: rowNumber(table, row),
    title: titleOf(tree, node),
    header: column.header,
    typed: cellAt(table, column.field, row),
    follows: onScale(column, follows, typed.isPercentText),
    isPercentText: typed.isPercentText,
    why: whyOf(tree, row, typed, measured),
  }
}

function whyOf(tree: ScoredTree, row: number, { allowed }: TypedShare, { rule }: Measured): Why {
  const inputs = inputsOf(tree.table, row)
  const workings = ruleWorkings(rule, inputs)
  const { target, current } = inputs
  if (rule.name !== 'linear' || target === undefined || current === undefined || current === 0)
    return { kind: 'numbers', workings }
  if (meet(point(target / current), allowed))
    return { kind: 'numbers', workings, looksLike: 'target / current' }
  if (target !== 0 && meet(point(current / target), allowed))
    return { kind: 'numbers', workings, looksLike: 'current / target' }
  return { kind: 'numbers', workings }
}
