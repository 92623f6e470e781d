import { describe } from 'vitest'
import { testDamaged } from './damaged'

describe('error cells', () => {
  testDamaged({
    'every kind of error in columns of numbers': {
      sheet: `
        | Objective | Key Result | Start  | Target  | Current | Weight | Score   |
        | Grow      | Users      | #REF!  | 100     | 50      | 1      |         |
        |           | Sales      | 0      | #DIV/0! | 10      | 1      |         |
        |           | Deals      | 0      | 10      | #N/A    | 1      |         |
        |           | Calls      | 0      | 10      | 10      | #NAME? |         |
        |           | Visits     | 0      | 10      | 0       | 1      | #VALUE! |`,
      reads: `
        50%
        Grow 50%
          Users 50%
          Sales –
          Deals –
          Calls 100%
          Visits 0%`,
      issues: 'C2:error-cell D3:error-cell E4:error-cell F5:error-cell G6:error-cell',
    },
    'errors in columns of text': {
      sheet: `
        | Objective | Key Result | Target | Current | Owner  | Team   | Due   |
        | #REF!     | Users      | 100    | 50      | #N/A   | #NAME? | #NUM! |
        |           | #VALUE!    | 10     | 10      | Bob    |        |       |`,
      reads: `
        75%
        Row 2 75%
          Users 50%
          Row 3 100%`,
      issues: 'A2:error-cell E2:error-cell F2:error-cell G2:error-cell B3:error-cell',
    },
    'errors in ids, parents and types': {
      sheet: `
        | ID    | Parent | Type      | Title | Target | Current |
        | O     |        | Objective | Grow  |        |         |
        | #REF! | O      | KR        | Users | 100    | 50      |
        | K2    | #N/A   | KR        | Sales | 10     | 10      |
        | K3    | O      | #NAME?    | Deals | 10     | 10      |`,
      reads: `
        75%
        Grow 75%
          Users 50%
          Deals 100%
        Sales 100% (detached)`,
      issues: 'A3:error-cell B4:error-cell C5:error-cell',
    },
    'parents that are errors, and no types to say what the rows are': {
      sheet: `
        | ID | Parent | Title | Target | Current |
        | O  |        | Grow  |        |         |
        | K1 | O      | Users | 100    | 50      |
        | K2 | #REF!  | Sales | 10     | 10      |`,
      reads: `
        50%
        Grow 50%
          Users 50%
        Sales 100% (detached)`,
      issues: 'B4:error-cell',
    },
  })
})
