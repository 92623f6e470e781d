import { describe } from 'vitest'
import { testDamaged } from './damaged'

describe('a sheet whose structure is damaged', () => {
  testDamaged({
    'merged objectives leave the cells below them blank': {
      sheet: `
        | Objective | Key Result | Target | Current |
        | Grow      | Users      | 100    | 50      |
        |           | Sales      | 10     | 10      |
        | Care      | NPS        | 50     | 0       |
        |           | Churn      | 4      | 4       |`,
      reads: `
        62.5%
        Grow 75%
          Users 50%
          Sales 100%
        Care 50%
          NPS 0%
          Churn 100%`,
      issues: '',
    },
    'merged level columns': {
      sheet: `
        | Company | Team  | Key Result | Target | Current |
        | Lead    | Sell  | Deals      | 10     | 5       |
        |         |       | Calls      | 10     | 10      |
        |         | Serve | NPS        | 10     | 1       |
        | Learn   | Read  | Books      | 10     | 10      |`,
      reads: `
        71.3%
        Lead 42.5%
          Sell 75%
            Deals 50%
            Calls 100%
          Serve 10%
            NPS 10%
        Learn 100%
          Read 100%
            Books 100%`,
      issues: '',
    },
    'a row shifted by one column: what stands in Target is no number, and the others count': {
      sheet: `
        | Objective | Key Result | Target | Current | Owner |
        | Grow      | Users      | 100    | 50      | Ann   |
        |           |            | Sales  | 10      | 10    |
        |           | Deals      | 10     | 10      | Bob   |`,
      reads: `
        75%
        Grow 75%
          Users 50%
          Deals 100%`,
      issues: '3:no-title C3:not-a-number',
    },
    'the numbers of a row shifted by one column': {
      sheet: `
        | Objective | Key Result | Start | Target | Current | Owner |
        | Grow      | Users      | 0     | 100    | 50      | Ann   |
        |           | Sales      |       | 0      | 10      | 10    |`,
      reads: `
        75%
        Grow 75%
          Users 50%
          Sales 100%`,
      issues: '3:target-is-start',
    },
    'rows with ids sorted half: the order means nothing': {
      sheet: `
        | ID  | Parent | Title | Target | Current |
        | K2  | O1     | Sales | 10     | 10      |
        | O2  |        | Care  |        |         |
        | K1  | O1     | Users | 100    | 50      |
        | K3  | O2     | NPS   | 50     | 10      |
        | O1  |        | Grow  |        |         |`,
      reads: `
        47.5%
        Care 20%
          NPS 20%
        Grow 75%
          Sales 100%
          Users 50%`,
      issues: '',
    },
    'an outline sorted by owner: key results go to the objective that now stands above them': {
      sheet: `
        | Objective | Key Result | Target | Current | Owner |
        |           | Sales      | 10     | 10      | Ann   |
        | Grow      | Users      | 100    | 50      | Bob   |`,
      reads: `
        50%
        Sales 100% (detached)
        Grow 50%
          Users 50%`,
      issues: '2:no-objective',
    },
    'a circle of parents is cut at each of its rows': {
      sheet: `
        | ID | Parent | Title | Target | Current |
        | A  | C      | One   |        |         |
        | B  | A      | Two   |        |         |
        | C  | B      | Three |        |         |
        | K  | B      | Users | 100    | 50      |
        | D  |        | Four  |        |         |
        | L  | D      | Sales | 10     | 10      |`,
      reads: `
        75%
        One – (detached)
        Two 50%
          Users 50%
        Three – (detached)
        Four 100%
          Sales 100%`,
      issues: '2:cycle 2:no-target 3:cycle 4:cycle 4:no-target',
    },
    'a row that is its own parent': {
      sheet: `
        | ID | Parent | Title | Target | Current |
        | A  | A      | Grow  |        |         |
        | K  | A      | Users | 100    | 50      |`,
      reads: `
        50%
        Grow 50%
          Users 50%`,
      issues: '2:cycle',
    },
    'an id used twice: the first row has it, and the second is shown beside': {
      sheet: `
        | ID | Parent | Title | Target | Current |
        | O  |        | Grow  |        |         |
        | K1 | O      | Users | 100    | 50      |
        | K1 | O      | Sales | 10     | 10      |`,
      reads: `
        50%
        Grow 50%
          Users 50%
        Sales 100% (detached)`,
      issues: '4:duplicate-id',
    },
    'parents that are not there: a key result has nowhere to count, an objective counts at the top': {
      sheet: `
        | ID | Parent | Type      | Title | Target | Current |
        | O  |        | Objective | Grow  |        |         |
        | K1 | O      | KR        | Users | 100    | 50      |
        | K2 | O9     | KR        | Sales | 10     | 10      |
        | O2 | O8     | Objective | Care  |        |         |
        | K3 | O2     | KR        | NPS   | 10     | 0       |`,
      reads: `
        25%
        Grow 50%
          Users 50%
        Sales 100% (detached)
        Care 0%
          NPS 0%`,
      issues: '4:orphan 5:orphan',
    },
    'ids in other case and with blanks around them are the same ids': {
      sheet: [
        ['ID', 'Parent', 'Title', 'Target', 'Current'],
        ['O1 ', '', 'Grow', '', ''],
        ['K1', ' O1', 'Users', 100, 50],
        ['K2', 'O1\u00a0', 'Sales', 10, 10],
      ],
      reads: `
        75%
        Grow 75%
          Users 50%
          Sales 100%`,
      issues: '',
    },
    'a Type nobody knows': {
      sheet: `
        | Type      | Title | Target | Current |
        | Objective | Grow  |        |         |
        | KR        | Users | 100    | 50      |
        | Thingy    | Sales | 10     | 10      |`,
      reads: `
        50%
        Grow 50%
          Users 50%`,
      issues: '4:unknown-type',
    },
    'an objective deleted from above its key results': {
      sheet: `
        | Type | Title | Target | Current |
        | KR   | Users | 100    | 50      |
        | Objective | Care  |   |         |
        | KR   | NPS   | 10     | 1       |`,
      reads: `
        10%
        Users 50% (detached)
        Care 10%
          NPS 10%`,
      issues: '2:no-objective',
    },
  })
})
