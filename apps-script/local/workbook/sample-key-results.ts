/** The example of the whole product: three objectives of an invented company. */
export interface SampleObjective {
  readonly title: string
  readonly team: string
  readonly perspective: string
  readonly keyResults: readonly SampleKeyResult[]
}

export interface SampleKeyResult {
  readonly title: string
  readonly owner: string
  readonly measure: SampleMeasure
  readonly weight: number
  /** The KPI that it is measured by. */
  readonly kpi?: string
  /** A scoring rule, or a curve of the Settings tab; linear when absent. */
  readonly scoring?: string
  readonly due: string
  /** The same in one sentence; a test reads each back to the numbers beside it. */
  readonly sentence: string
}

interface SampleMeasure {
  readonly start: number
  readonly target: number
  /** Absent where nobody has reported yet; a text is a slip that OKR_CHECK points at. */
  readonly current?: number | string
  /** The unit is the number format's. */
  readonly format: string
}

/** Named in the Settings tab, where its points stand. */
export const SURVEY_CURVE = 'Survey curve'

export const SAMPLE_OBJECTIVES: readonly SampleObjective[] = [
  {
    title: 'Improve customer satisfaction',
    team: 'Support',
    perspective: 'Customer',
    keyResults: [
      {
        title: 'Net promoter score',
        owner: 'Head of Support',
        measure: { start: 40, target: 50, current: 44, format: '0' },
        weight: 2,
        due: '2026-12-18',
        sentence: 'Increase the net promoter score from 40 to 50',
      },
      {
        title: 'Support response time',
        owner: 'Support Lead',
        measure: { start: 24, target: 12, current: 15, format: '0" h"' },
        weight: 1,
        due: '2026-11-30',
        sentence: 'Cut the response time from 24 to 12 hours',
      },
      {
        title: 'Satisfaction rating',
        owner: 'Customer Success Lead',
        measure: { start: 0.82, target: 0.9, current: 0.92, format: '0%' },
        weight: 1,
        due: '2026-12-18',
        sentence: 'Raise the satisfaction rating from 82% to 90%',
      },
    ],
  },
  {
    title: 'Increase product innovation',
    team: 'Product',
    perspective: 'Internal process',
    keyResults: [
      {
        title: 'New features from customer feedback',
        owner: 'Head of Product',
        measure: { start: 0, target: 2, current: 1, format: '0' },
        weight: 2,
        due: '2026-12-11',
        sentence: 'Launch two features from customer feedback',
      },
      {
        title: 'Patents filed in the last 12 months',
        owner: 'Head of Research',
        measure: { start: 20, target: 24, current: 21, format: '0' },
        weight: 1,
        due: '2026-12-31',
        sentence: 'Increase patents filed from 20 to 24',
      },
      {
        title: 'Revenue from new products, last 90 days',
        owner: 'Head of Sales',
        measure: { start: 400_000, target: 520_000, current: 454_000, format: '[$€]#,##0' },
        weight: 2,
        due: '2026-12-31',
        sentence: 'Grow revenue from €400,000 to €520,000',
      },
    ],
  },
  {
    title: 'Enhance employee engagement',
    team: 'People',
    perspective: 'Learning and growth',
    keyResults: [
      {
        title: 'Employee survey score',
        owner: 'Head of People',
        measure: { start: 0.75, target: 0.85, current: 0.78, format: '0%' },
        scoring: SURVEY_CURVE,
        weight: 1,
        due: '2026-12-15',
        sentence: 'Increase the survey score from 75% to 85%',
      },
      {
        title: 'Yearly turnover',
        owner: 'Head of People',
        measure: { start: 0.2, target: 0.17, current: 0.185, format: '0.0%' },
        weight: 1,
        due: '2026-12-31',
        sentence: 'Reduce yearly turnover from 20% to 17%',
      },
      {
        title: 'New development programs',
        owner: 'Learning Lead',
        measure: { start: 0, target: 3, format: '0' },
        weight: 1,
        due: '2026-12-31',
        sentence: 'Open three development programs',
      },
      {
        title: 'Days until a new hire works alone',
        owner: 'Head of People',
        measure: { start: 30, target: 20, current: 'soon', format: '0' },
        weight: 1,
        due: '2026-12-31',
        sentence: 'Cut the time until a new hire works alone from 30 to 20 days',
      },
      {
        title: 'Training hours a person',
        owner: 'Learning Lead',
        measure: { start: 2, target: 6, format: '0.0" h"' },
        // Shown and not counted: it has its value from the KPI, as a key result in its first cycle may.
        weight: 0,
        kpi: 'Training hours',
        due: '2026-12-31',
        sentence: 'Increase training from 2 to 6 hours a person',
      },
    ],
  },
]

/** How a value between those of a key result is written, one for each: the sheet's own way, but for shares. */
export function valueFormats({ keyResults }: SampleObjective): readonly (string | undefined)[] {
  return keyResults.map(({ measure }) => (measure.format.includes('%') ? '0.0%' : undefined))
}
