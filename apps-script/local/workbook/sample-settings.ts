import { SURVEY_CURVE } from './sample-key-results'
import { header, hint, title, TYPED } from './sample-looks'
import type { WorkbookCell, WorkbookTab } from './workbook'

/** Name, value, what it means. A test compares names and values with what the functions know. */
const SETTINGS: readonly (readonly [name: string, value: string, meaning: string])[] = [
  ['Dialect', 'okr-sheets', 'The published system whose rules hold, such as viva, perdoo or google.'],
  ['Clamp', '0 to 1', 'What of a progress outside 0 to 100% counts: 0 to 1, floor, cap or none.'],
  ['Missing values', 'left out', 'A key result without a current value: left out, zero or as start.'],
  [
    'Own key results beside children',
    'block once',
    'Beside objectives below: block once, as equals, key results only or children only.',
  ],
  ['Weights', 'as given', 'As given in the Weight column, equal, or by target.'],
  ['Rounding', 'none', 'How an answer is rounded: none, percent, percent half down or tenths.'],
  [
    'Scoring',
    'linear',
    'The rule of key results that name none of their own, such as at most or milestones.',
  ],
  ['Language', 'en', 'The language of answers in words: en, de, es, fr, pt or ja.'],
  ['Locale', 'en-US', 'How numbers and days are written, where a text could be read in two ways.'],
  [
    'Today',
    '2026-11-20',
    'The day to judge by, so that the sample stays as it is; empty it for the real day.',
  ],
  ['Cycle', 'Q4 2026', 'The cycle of rows that name none, such as Q4 2026 or 2026-10-01 to 2026-12-31.'],
  ['Fiscal year starts in', '1', 'The month in which the fiscal year begins, as a number or a name.'],
  [
    'Days counted',
    'calendar days',
    'What counts for what is expected by now: calendar days or working days.',
  ],
  ['On track from', '90%', 'The share of what is expected by now from which a key result is on track.'],
  ['Behind from', '70%', 'The share from which it is behind; below, it is at risk.'],
  ['Early grace', '7', 'How many days from the first day on nothing is judged.'],
  ['Days between check-ins', '7', 'Three days after the next check-in was due, a key result is stale.'],
  ['Status of an objective', 'own score', 'By its own score, or by its weakest key result.'],
  ['KPI healthy from', '90%', 'The share of its target from which a KPI is healthy.'],
  ['KPI watched from', '70%', 'The share from which it is watched; below, it is unhealthy.'],
  ['KPI stagnant after', '4', 'How many periods without movement make a KPI stagnant.'],
  [
    'Perspectives',
    'Financial, Customer, Internal process, Learning and growth',
    'The four perspectives of the scorecard, by your own names.',
  ],
  ['Checks switched off', '', 'Names of checks that are not made, with commas between.'],
]

/** The middle of the way is the hard part of a survey, so it counts most. */
const CURVE = '0.75=0%, 0.78=30%, 0.8=70%, 0.85=100%'

export function sampleSettings(): WorkbookTab {
  const rows: WorkbookCell[][] = [
    [header('Setting'), header('Value'), header('What it means')],
    ...SETTINGS.map(([name, value, meaning]) => [
      { value: name },
      { ...typed(value), look: TYPED },
      hint(meaning),
    ]),
    [],
    [title('Scoring curves')],
    [
      { value: SURVEY_CURVE },
      { value: CURVE, look: TYPED },
      hint('Value = score, straight lines between. Named in the column Scoring of the tab OKRs.'),
    ],
  ]
  return { name: 'Settings', rows, columnWidths: [240, 440, 620], frozenRows: 1 }
}

/** Numbers as numbers, as a person's typing becomes in a sheet. */
function typed(value: string): WorkbookCell {
  if (/^\d+%$/.test(value)) return { value: Number.parseInt(value, 10) / 100, format: '0%' }
  return { value: /^\d+$/.test(value) ? Number(value) : value }
}
