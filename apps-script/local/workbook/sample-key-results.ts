/** The example of the whole product: three objectives of an invented company with three key results each. */
export interface SampleObjective {
  readonly title: string
  readonly team: string
  readonly keyResults: readonly SampleKeyResult[]
}

export interface SampleKeyResult {
  readonly title: string
  readonly owner: string
  readonly measure: SampleMeasure
  readonly weight: number
  readonly due: string
  readonly notes: string
}

interface SampleMeasure {
  readonly start: number
  readonly target: number
  /** Absent where nobody has reported yet, which a first check-in is for. */
  readonly current?: number
  /** The unit is the number format's. */
  readonly format: string
}

export const SAMPLE_OBJECTIVES: readonly SampleObjective[] = [
  {
    title: 'Improve customer satisfaction',
    team: 'Support',
    keyResults: [
      {
        title: 'Net promoter score',
        owner: 'Head of Support',
        measure: { start: 40, target: 50, current: 44, format: '0' },
        weight: 2,
        due: '2026-12-18',
        notes: 'Survey of all customers, every month',
      },
      {
        title: 'Support response time',
        owner: 'Support Lead',
        measure: { start: 24, target: 12, current: 15, format: '0" h"' },
        weight: 1,
        due: '2026-11-30',
        notes: 'Mean of the last 30 days; less is better',
      },
      {
        title: 'Satisfaction rating',
        owner: 'Customer Success Lead',
        measure: { start: 0.82, target: 0.9, current: 0.92, format: '0%' },
        weight: 1,
        due: '2026-12-18',
        notes: '90% or higher; more than that is a bonus',
      },
    ],
  },
  {
    title: 'Increase product innovation',
    team: 'Product',
    keyResults: [
      {
        title: 'New features from customer feedback',
        owner: 'Head of Product',
        measure: { start: 0, target: 2, current: 1, format: '0' },
        weight: 2,
        due: '2026-12-11',
        notes: 'Counted when every customer has it',
      },
      {
        title: 'Patents filed in the last 12 months',
        owner: 'Head of Research',
        measure: { start: 20, target: 24, current: 21, format: '0' },
        weight: 1,
        due: '2026-12-31',
        notes: '20% more than the 20 at the end of Q3',
      },
      {
        title: 'Revenue from new products, last 90 days',
        owner: 'Head of Sales',
        measure: { start: 400_000, target: 520_000, current: 454_000, format: '[$€]#,##0' },
        weight: 2,
        due: '2026-12-31',
        notes: '30% more than the €400,000 of Q3',
      },
    ],
  },
  {
    title: 'Enhance employee engagement',
    team: 'People',
    keyResults: [
      {
        title: 'Employee survey score',
        owner: 'Head of People',
        measure: { start: 0.75, target: 0.85, current: 0.78, format: '0%' },
        weight: 1,
        due: '2026-12-15',
        notes: 'Pulse survey, every two weeks',
      },
      {
        title: 'Yearly turnover',
        owner: 'Head of People',
        measure: { start: 0.2, target: 0.17, current: 0.185, format: '0.0%' },
        weight: 1,
        due: '2026-12-31',
        notes: '15% less than the 20% of last year',
      },
      {
        title: 'New development programs',
        owner: 'Learning Lead',
        measure: { start: 0, target: 3, format: '0' },
        weight: 1,
        due: '2026-12-31',
        notes: 'First one opens in November',
      },
    ],
  },
]
