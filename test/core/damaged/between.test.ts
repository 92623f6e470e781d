import { describe } from 'vitest'
import { testDamaged } from './damaged'

const ONE = `
  50%
  Grow 50%
    Users 50%`

const TWO = `
  75%
  Grow 75%
    Users 50%
    Sales 100%`

describe('rows between the rows', () => {
  testDamaged({
    'a total in the middle and an average at the end do not count': {
      sheet: `
        | Objective | Key Result | Target | Current |
        | Grow      | Users      | 100    | 50      |
        | Subtotal  |            | 100    | 50      |
        |           | Sales      | 10     | 10      |
        | Average   |            |        | 0.75    |
        | Total     |            | 110    | 60      |`,
      reads: TWO,
      issues: '3:totals-row 5:totals-row 6:totals-row',
    },
    'totals of other languages, written like a sentence': {
      sheet: `
        | Objective | Key Result      | Target | Current |
        | Grow      | Users           | 100    | 50      |
        |           | Summe:          | 100    | 50      |
        |           | Sales           | 10     | 10      |
        |           | MOYENNE         | 55     | 30      |
        |           | Ø               | 55     | 30      |
        |           | 合計：          | 110    | 60      |
        |           | Total general   | 110    | 60      |
        |           | Gesamtsumme     | 110    | 60      |`,
      reads: TWO,
      issues: '3:totals-row 5:totals-row 6:totals-row 7:totals-row 8:totals-row 9:totals-row',
    },
    'a total without a name, as SUM leaves it': {
      sheet: `
        | Objective | Key Result | Target | Current |
        | Grow      | Users      | 100    | 50      |
        |           |            | 100    | 50      |`,
      reads: ONE,
      issues: '3:no-title',
    },
    'section rows give the team and the cycle': {
      sheet: `
        | Objective   | Key Result | Target | Current |
        | Q4 2026     |            |        |         |
        | Team: Sales |            |        |         |
        | Grow        | Users      | 100    | 50      |`,
      reads: ONE,
      issues: '2:section-row 3:section-row',
    },
    'the header again after a page': {
      sheet: `
        | Objective | Key Result | Target | Current |
        | Grow      | Users      | 100    | 50      |
        | Objective | Key Result | Target | Current |
        |           | Sales      | 10     | 10      |`,
      reads: TWO,
      issues: '3:repeated-header',
    },
    'a second table below ends the first': {
      sheet: `
        | Objective | Key Result | Target | Current |
        | Grow      | Users      | 100    | 50      |
        |           |            |        |         |
        | Owner     | Objective  | Status | Due     |
        | Ann       | Hire       | open   | June    |`,
      reads: ONE,
      issues: '4:another-table',
    },
    'two cycles in one tab': {
      sheet: `
        | Cycle   | Objective | Key Result | Target | Current |
        | Q3 2026 | Grow      | Users      | 100    | 50      |
        | Q4 2026 | Grow      | Users      | 100    | 0       |`,
      reads: `
        25%
        Grow 50%
          Users 50%
        Grow 0%
          Users 0%`,
      issues: 'A1:several-cycles',
    },
    'the same cycle written twice is one': {
      sheet: `
        | Cycle   | Objective | Key Result | Target | Current |
        | Q4 2026 | Grow      | Users      | 100    | 50      |
        | 2026-Q4 |           | Sales      | 10     | 10      |`,
      reads: TWO,
      issues: '',
    },
    'blank rows, and a note far below': {
      sheet: [
        ['Objective', 'Key Result', 'Target', 'Current', 'Notes'],
        ['', '', '', '', ''],
        ['Grow', 'Users', 100, 50, ''],
        [],
        ['', '', '', '', 'asked Ann'],
        ['', 'Sales', 10, 10, ''],
        [null, undefined, '  ', '\u00a0', '\t'],
      ],
      reads: TWO,
      issues: '',
    },
    'sentences as titles bring their numbers, and say so': {
      sheet: `
        | Objective | Key Result                        | Current |
        | Grow      | Raise users from 100 to 200       | 150     |
        |           | Cut churn to at most 5 %          | 0.04    |
        |           | Launch the new site               |         |`,
      reads: `
        75%
        Grow 75%
          Raise users from 100 to 200 50%
          Cut churn to at most 5 % 100%
          Launch the new site –`,
      issues: '2:read-from-title 3:read-from-title 3:read-as-rule 4:no-target',
    },
    'a template with nothing filled in': {
      sheet: `
        | Objective   | Key Result   | Start | Target | Current |
        | Objective 1 | Key Result 1 |       |        |         |
        |             | Key Result 2 |       |        |         |`,
      reads: `
        –
        Objective 1 –
          Key Result 1 –
          Key Result 2 –`,
      issues: '2:no-target 3:no-target',
    },
    'guidance below the header': {
      sheet: `
        | Objective         | Key Result         | Target          | Current          |
        | What should change | How is it measured | Number to reach | Number today    |
        | Grow              | Users              | 100             | 50               |`,
      reads: `
        50%
        What should change –
          How is it measured –
        Grow 50%
          Users 50%`,
      issues: 'C2:not-a-number D2:not-a-number',
    },
  })
})
