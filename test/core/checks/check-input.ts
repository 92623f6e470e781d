import type { CheckInput, CheckSheet, KpiCheckInput } from '../../../core/checks/check'
import { checkInput } from '../../../core/checks/check-input'
import { readKpis } from '../../../core/kpi/read-kpis'
import { readOkrs } from '../../../core/score/read-okrs'
import type { AllSettings } from '../../../core/score/read-settings'
import { drawn } from '../draw'

/** What checks look at in these rows, which must read as OKRs. */
export function inputOf({ rows, today, kpis }: CheckSheet, settings?: AllSettings): CheckInput {
  const { okrs, problem } = readOkrs(rows, { settings })
  if (okrs === undefined) throw new Error(`not readable: ${problem.code}`)
  const list = kpis === undefined ? {} : { kpis: readKpis(kpis).kpis }
  return checkInput(okrs.tree, { today, ...list })
}

/** OKRs that the lists of KPIs in the examples are there for. */
const OKR_ROWS = drawn(`
  Objective | Key Result                  | Target | Current
  Grow      | From 40 to 100 active users | 100    | 50
            | Answers                     | 10     | 5`)

/** What checks look at in these rows of KPIs. */
export function kpiInputOf({ rows }: CheckSheet): KpiCheckInput {
  const { kpis, headerRow = 1 } = readKpis(rows)
  return { kpis, headerRow, nodes: inputOf({ rows: OKR_ROWS }).nodes }
}
