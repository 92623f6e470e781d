import { describe, expect, test } from 'vitest'
import { runChecks, runKpiChecks } from '../../../core/checks/run-checks'
import { drawn } from '../draw'
import { inputOf, kpiInputOf } from './check-input'

const found = (sheet: string, today = '2026-11-20'): string[] => {
  const input = inputOf({ rows: drawn(sheet), today })
  return runChecks(input, input.tree.settings).map(({ check, row }) => `${check.name} ${row}`)
}

describe('a plan that is well made', () => {
  test.each<[string, string]>([
    [
      'an outline',
      `
      | Objective                           | Key Result                | Owner | Due        | Start | Target | Current | Weight |
      | Customers stay with us for longer   | Renewal rate              | Ann   | 2026-12-18 | 82%   | 90%    | 85%     | 50%    |
      |                                     | Churned accounts a month  | Ann   | 2026-12-18 | 12    | 6      | 9       | 50%    |
      | New markets know and like us        | Leads from abroad         | Ben   | 2026-12-18 | 40    | 90     | 55      | 30%    |
      |                                     | Share of foreign revenue  | Ben   | 2026-12-18 | 5%    | 12%    | 7%      | 70%    |
      | Everyone is glad to work here       | Engagement in the survey  | Cleo  | 2026-12-18 | 6.8   | 7.8    | 7.1     | 100%   |
      |                                     | Yearly staff turnover     | Cleo  | 2026-12-18 | 20%   | 15%    | 18%     | 0%     |`,
    ],
    [
      'an outline with merged owners and cycles',
      `
      | Objective                           | Owner | Cycle   | Key Result                | Start | Target | Current |
      | Customers stay with us for longer   | Ann   | Q4 2026 | Renewal rate              | 82    | 90     | 85      |
      |                                     |       |         | Churned accounts a month  | 12    | 6      | 9       |
      | New markets know and like us        | Ben   | Q4 2026 | Leads from abroad         | 40    | 90     | 55      |
      |                                     |       |         | Share of foreign revenue  | 5     | 12     | 7       |
      | Everyone is glad to work here       | Cleo  | Q4 2026 | Engagement in the survey  | 6.8   | 7.8    | 7.1     |
      |                                     |       |         | Yearly staff turnover     | 20    | 15     | 18      |`,
    ],
    [
      'a typed list',
      `
      | Type      | Title                             | Owner | Due        | Start | Target | Current |
      | Objective | Customers stay with us for longer | Ann   | 2026-12-31 |       |        |         |
      | KR        | Renewal rate                      | Ann   |            | 82    | 90     | 85      |
      | KR        | Churned accounts a month          |       |            | 12    | 6      | 9       |
      | Objective | New markets know and like us      | Ben   | 2026-12-31 |       |        |         |
      | KR        | Leads from abroad                 | Ben   |            | 40    | 90     | 55      |
      | KR        | Share of foreign revenue          | Ben   |            | 5     | 12     | 7       |
      | Objective | Everyone is glad to work here     | Cleo  | 2026-12-31 |       |        |         |
      | KR        | Engagement in the survey          |       |            | 6.8   | 7.8    | 7.1     |
      | KR        | Yearly staff turnover             |       |            | 20    | 15     | 18      |`,
    ],
    [
      'columns of levels',
      `
      | Company Objective                 | Team Objective                   | Key Result               | Owner | Cycle   | Start | Target | Current |
      | We lead the market for bicycles   | Buying online is a pleasure      | Orders in a week         | Ann   | Q4 2026 | 10    | 20     | 12      |
      |                                   |                                  | Value of a basket        | Ann   | Q4 2026 | 30    | 40     | 33      |
      |                                   | Questions are answered quickly   | Hours until an answer    | Bob   | Q4 2026 | 24    | 12     | 20      |
      |                                   |                                  | Net promoter score       | Bob   | Q4 2026 | 40    | 50     | 44      |
      | We learn faster than the others   | Everyone teaches what they know  | Talks in a month         | Cleo  | Q4 2026 | 0     | 10     | 4       |
      |                                   |                                  | People at each talk      | Cleo  | Q4 2026 | 3     | 6      | 5       |`,
    ],
  ])('%s has nothing to say', (_, sheet) => {
    expect(found(sheet)).toEqual([])
  })
})

test('a list of KPIs that is well made has nothing to say', () => {
  const rows = drawn(`
    | KPI          | Target | Owner | Feeds   |
    | Active users | 100    | Ann   |         |
    | Answer time  | ≤ 24 h | Ben   | Answers |`)
  expect(runKpiChecks(kpiInputOf({ rows }), {})).toEqual([])
})

test('a cycle that is over is one line, and not one for each key result', () => {
  const sheet = `
    | Objective                    | Key Result        | Owner | Due        | Start | Target | Current |
    | New markets know and like us | Leads from abroad | Ben   | 2026-12-18 | 40    | 90     | 55      |
    |                              | Foreign revenue   | Ben   | 2026-12-18 | 5     | 12     | 7       |
    |                              | Partners abroad   | Ben   | 2026-12-18 | 0     | 12     | 12      |`
  expect(found(sheet, '2027-01-10').filter((one) => !one.startsWith('too few'))).toEqual(['past due 1'])
})
