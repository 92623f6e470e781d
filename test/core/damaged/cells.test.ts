import { describe, expect, test } from 'vitest'
import { readOkrs } from '../../../core/score/read-okrs'
import { drawn } from '../draw'
import { testDamaged } from './damaged'

describe('cells that hold something else than their column says', () => {
  testDamaged({
    '50 % as text beside shares in the same row': {
      sheet: `
        | Objective | Key Result | Start | Target | Current |
        | Grow      | Users      | 0     | 100 %  | 0.5     |
        |           | Sales      | 0     | 80%    | 0.4     |`,
      reads: `
        50%
        Grow 50%
          Users 50%
          Sales 50%`,
      issues: 'E1:plain-shares',
    },
    '50 beside 50%: most are above any share, so all are per cent': {
      sheet: `
        | Objective | Key Result | Target | Current |
        | Grow      | Users      | 100%   | 50      |
        |           | Sales      | 80%    | 40      |
        |           | Deals      | 80%    | 0.4     |`,
      reads: `
        33.5%
        Grow 33.5%
          Users 50%
          Sales 50%
          Deals 0.5%`,
      issues: 'D1:plain-percents D4:mixed-scale',
    },
    'scores out of 100 with one out of 1 among them': {
      sheet: `
        | Objective | Key Result | Score |
        | Grow      | Users      | 70    |
        |           | Sales      | 30    |
        |           | Deals      | 0.5   |`,
      reads: `
        33.5%
        Grow 33.5%
          Users 70%
          Sales 30%
          Deals 0.5%`,
      issues: 'C1:out-of-hundred C4:mixed-scale',
    },
    'scores out of 1 with one out of 100 among them': {
      sheet: `
        | Objective | Key Result | Score |
        | Grow      | Users      | 0.7   |
        |           | Sales      | 0.3   |
        |           | Deals      | 50    |`,
      reads: `
        50%
        Grow 50%
          Users 70%
          Sales 30%
          Deals –`,
      issues: '4:no-target C4:score-out-of-range',
    },
    'weights in per cent with gaps share what is left of 100': {
      sheet: `
        | Objective | Key Result | Target | Current | Weight |
        | Grow      | Users      | 100    | 100     | 50     |
        |           | Sales      | 10     | 0       |        |
        |           | Deals      | 10     | 0       |        |`,
      reads: `
        50%
        Grow 50%
          Users 100%
          Sales 0%
          Deals 0%`,
      issues: '',
    },
    'weights as text with a per cent sign': {
      sheet: `
        | Objective | Key Result | Target | Current | Weight |
        | Grow      | Users      | 100    | 100     | 75 %   |
        |           | Sales      | 10     | 0       | 25%    |`,
      reads: `
        75%
        Grow 75%
          Users 100%
          Sales 0%`,
      issues: '',
    },
    'weights with a per cent sign beside plain ones': {
      sheet: `
        | Objective | Key Result | Target | Current | Weight |
        | Grow      | Users      | 100    | 100     | 50 %   |
        |           | Sales      | 10     | 5       | 30     |
        |           | Deals      | 10     | 0       | 20     |`,
      reads: `
        65%
        Grow 65%
          Users 100%
          Sales 50%
          Deals 0%`,
      issues: 'E1:plain-percents',
    },
    'a negative weight and a weight in words': {
      sheet: `
        | Objective | Key Result | Target | Current | Weight |
        | Grow      | Users      | 100    | 100     | -1     |
        |           | Sales      | 10     | 0       | high   |`,
      reads: `
        50%
        Grow 50%
          Users 100%
          Sales 0%`,
      issues: 'E2:negative-weight E3:not-a-number',
    },
    'TBD, n/a, a dash and dots are no value yet': {
      sheet: `
        | Objective | Key Result | Target | Current |
        | Grow      | Users      | 100    | TBD     |
        |           | Sales      | 10     | n/a     |
        |           | Deals      | 10     | -       |
        |           | Calls      | 10     | …       |
        |           | Visits     | tbc    | 5       |
        |           | NPS        | 10     | 10      |`,
      reads: `
        100%
        Grow 100%
          Users –
          Sales –
          Deals –
          Calls –
          Visits –
          NPS 100%`,
      issues: '2:not-started 3:not-started 4:not-started 5:not-started 6:no-target',
    },
    'words in Current: done, open, and one that is no value': {
      sheet: `
        | Objective | Key Result | Target | Current |
        | Grow      | Launch     |        | done    |
        |           | Hire       |        | offen   |
        |           | Sales      | 10     | soon    |`,
      reads: `
        50%
        Grow 50%
          Launch 100%
          Hire 0%
          Sales –`,
      issues: 'D4:not-a-number',
    },
    'counts and checkboxes': {
      sheet: [
        ['Objective', 'Key Result', 'Target', 'Current'],
        ['Grow', 'Features', '', '3/6'],
        ['', 'Launch', '', true],
        ['', 'Hire', '', false],
      ],
      reads: `
        50%
        Grow 50%
          Features 50%
          Launch 100%
          Hire 0%`,
      issues: '',
    },
    '3/6 that the sheet turned into a date': {
      sheet: [
        ['Objective', 'Key Result', 'Target', 'Current'],
        ['Grow', 'Features', 6, new Date(2026, 5, 3)],
        ['', 'Sales', new Date(2026, 5, 3), 10],
        ['', 'Deals', 10, 5],
      ],
      reads: `
        50%
        Grow 50%
          Features –
          Sales –
          Deals 50%`,
      issues: 'D2:date-for-number C3:date-for-number',
    },
    'a date that is none': {
      sheet: [
        ['Objective', 'Key Result', 'Target', 'Current', 'Due'],
        ['Grow', 'Features', 6, new Date(Number.NaN), new Date(Number.NaN)],
        ['', 'Deals', 10, 5, ''],
      ],
      reads: `
        50%
        Grow 50%
          Features –
          Deals 50%`,
      issues: 'D2:date-for-number',
    },
    'a typed score and a Progress column beside a broken target': {
      sheet: `
        | Objective | Key Result | Target | Current | Progress | Score |
        | Grow      | Users      | #REF!  | 50      | 40%      |       |
        |           | Sales      | soon   | 50      |          | 0.9   |`,
      reads: `
        65%
        Grow 65%
          Users 40%
          Sales 90%`,
      issues: 'C2:error-cell C3:not-a-number',
    },
    'a word in Current that the rule named beside it cannot use either': {
      sheet: `
        | Objective | Key Result | Target | Current | Scoring |
        | Grow      | Users      | 100    | soon    | linear  |
        |           | Sales      | 100    | 50      |         |`,
      reads: `
        50%
        Grow 50%
          Users –
          Sales 50%`,
      issues: 'D2:not-a-number',
    },
    'a scoring rule misspelt': {
      sheet: `
        | Objective | Key Result | Target | Current | Scoring |
        | Grow      | Users      | 100    | 50      | binray  |`,
      reads: `
        50%
        Grow 50%
          Users 50%`,
      issues: 'E2:unknown-rule',
    },
  })

  test('a rule that a title asks for is said with the title, not with an empty cell', () => {
    const { okrs } = readOkrs(
      drawn('Objective | KR | Target | Current\nGrow | Cut churn to at most 5 % | | 0.04'),
    )
    expect(okrs?.issues.find(({ code }) => code === 'read-as-rule')?.seen).toBe('Cut churn to at most 5 %')
  })
})
