import { serialOfIsoDate } from './dates'
import { header, hint, title, TYPED } from './sample-looks'
import type { WorkbookCell, WorkbookTab } from './workbook'

/** The last day of each month. */
const DAYS = [
  '2025-01-31',
  '2025-02-28',
  '2025-03-31',
  '2025-04-30',
  '2025-05-31',
  '2025-06-30',
  '2025-07-31',
  '2025-08-31',
  '2025-09-30',
  '2025-10-31',
  '2025-11-30',
  '2025-12-31',
  '2026-01-31',
  '2026-02-28',
  '2026-03-31',
  '2026-04-30',
  '2026-05-31',
  '2026-06-30',
  '2026-07-31',
  '2026-08-31',
  '2026-09-30',
  '2026-10-31',
]

interface History {
  readonly name: string
  readonly format: string
  /** One for each of `DAYS`. The last one is the Current value of the tab KPIs. */
  readonly values: readonly number[]
}

const HISTORIES: readonly History[] = [
  {
    name: 'Promoters',
    format: '0%',
    values: [
      0.44, 0.46, 0.44, 0.45, 0.46, 0.46, 0.48, 0.48, 0.47, 0.5, 0.5, 0.51, 0.52, 0.52, 0.52, 0.52, 0.54,
      0.53, 0.54, 0.54, 0.55, 0.56,
    ],
  },
  {
    name: 'Detractors',
    format: '0%',
    values: [
      0.13, 0.11, 0.11, 0.12, 0.13, 0.13, 0.11, 0.11, 0.12, 0.12, 0.12, 0.13, 0.13, 0.12, 0.12, 0.12, 0.13,
      0.13, 0.13, 0.13, 0.11, 0.12,
    ],
  },
  {
    name: 'Tickets waiting for an answer',
    format: '0',
    values: [46, 45, 40, 43, 46, 40, 44, 46, 41, 52, 51, 51, 53, 55, 55, 59, 56, 57, 62, 61, 60, 65],
  },
  {
    name: 'Tickets solved at first contact',
    format: '0%',
    values: [
      0.63, 0.62, 0.62, 0.63, 0.64, 0.64, 0.66, 0.64, 0.66, 0.65, 0.65, 0.67, 0.68, 0.68, 0.68, 0.68, 0.69,
      0.7, 0.69, 0.7, 0.71, 0.71,
    ],
  },
  {
    name: 'Requests answered in 30 days',
    format: '0%',
    values: [
      0.65, 0.65, 0.66, 0.64, 0.63, 0.64, 0.64, 0.65, 0.64, 0.64, 0.66, 0.61, 0.63, 0.64, 0.64, 0.64, 0.63,
      0.65, 0.64, 0.63, 0.67, 0.64,
    ],
  },
  {
    name: 'Inventions disclosed',
    format: '0',
    values: [5, 5, 5, 5, 3, 5, 6, 4, 5, 6, 6, 6, 4, 5, 5, 5, 6, 3, 6, 4, 6, 5],
  },
  {
    name: 'New products’ share of revenue',
    format: '0%',
    values: [
      0.15, 0.16, 0.16, 0.16, 0.16, 0.17, 0.17, 0.18, 0.18, 0.17, 0.19, 0.18, 0.19, 0.19, 0.19, 0.2, 0.2, 0.2,
      0.2, 0.2, 0.21, 0.21,
    ],
  },
  {
    name: 'Survey participation',
    format: '0%',
    values: [
      0.86, 0.85, 0.89, 0.88, 0.89, 0.86, 0.87, 0.86, 0.88, 0.89, 0.86, 0.89, 0.88, 0.87, 0.85, 0.89, 0.87,
      0.86, 0.87, 0.87, 0.89, 0.88,
    ],
  },
  {
    name: 'Resignations',
    format: '0',
    values: [4, 5, 6, 2, 2, 4, 7, 8, 5, 4, 2, 2, 4, 6, 8, 6, 5, 2, 3, 4, 6, 7],
  },
  {
    name: 'Training hours',
    format: '0.0" h"',
    values: [
      2.4, 4.0, 4.0, 3.1, 1.4, 0.9, 1.9, 2.9, 4.4, 4.4, 3.6, 2.1, 0.5, 2.0, 3.1, 4.3, 3.5, 2.6, 1.7, 1.1, 1.9,
      3.5,
    ],
  },
  {
    name: 'Complaints answered late',
    format: '0',
    values: [30, 30, 30, 31, 31, 30, 28, 31, 28, 30, 28, 30, 29, 30, 22, 18, 19, 16, 18, 19, 18, 17],
  },
  {
    name: 'Customers who leave',
    format: '0.0%',
    values: [
      0.034, 0.033, 0.035, 0.033, 0.036, 0.033, 0.035, 0.034, 0.035, 0.033, 0.035, 0.034, 0.036, 0.035, 0.034,
      0.033, 0.035, 0.035, 0.036, 0.034, 0.035, 0.034,
    ],
  },
]

/** One column a KPI, one row a month. */
export function sampleHistory(): WorkbookTab {
  const rows: WorkbookCell[][] = [
    [title('Tech Solutions Inc. – KPI history')],
    [
      hint(
        'One row a month, one column a KPI, newest last. The tab Scorecard reads trends and leads from it.',
      ),
    ],
    [header('Month'), ...HISTORIES.map(({ name }) => header(name))],
    ...DAYS.map(monthOf),
  ]
  return {
    name: 'History',
    rows,
    columnWidths: [95, 110, 110, 220, 230, 215, 150, 230, 150, 110, 120, 190, 165],
    frozenRows: 3,
  }
}

function monthOf(day: string, month: number): WorkbookCell[] {
  const values = HISTORIES.map(({ values: all, format }) => ({
    value: all[month] ?? '',
    format,
    look: TYPED,
  }))
  return [{ value: serialOfIsoDate(day) ?? day, format: 'yyyy-mm-dd' }, ...values]
}
