import { serialOfIsoDate } from './dates'
import { header, hint, title, TYPED } from './sample-looks'
import type { WorkbookCell, WorkbookTab } from './workbook'

const HEADINGS = ['Date', 'Key result', 'Value', 'Confidence', 'Projected', 'By', 'Note']

/** Day, value, confidence, and what its owner thought it would end at. */
type Entry = readonly [date: string, value: number, confidence: number, projected?: number]

interface Log {
  readonly keyResult: string
  readonly by: string
  /** Of the value's cell. */
  readonly format: string
  readonly entries: readonly Entry[]
}

/** The last value is the one in the tab OKRs. */
const LOGS: readonly Log[] = [
  {
    keyResult: 'Net promoter score',
    by: 'Head of Support',
    format: '0',
    entries: [
      ['2026-10-05', 40, 0.7, 50],
      ['2026-10-12', 41, 0.7],
      ['2026-10-19', 41, 0.6],
      ['2026-10-26', 42, 0.6, 47],
      ['2026-11-02', 43, 0.6],
      ['2026-11-09', 43, 0.6],
      ['2026-11-16', 44, 0.6, 47],
    ],
  },
  {
    keyResult: 'Support response time',
    by: 'Support Lead',
    format: '0" h"',
    entries: [
      ['2026-10-05', 24, 0.8, 12],
      ['2026-10-12', 22, 0.8],
      ['2026-10-19', 21, 0.8],
      ['2026-10-26', 19, 0.8],
      ['2026-11-02', 18, 0.8],
      ['2026-11-09', 16, 0.9],
      ['2026-11-16', 15, 0.9, 12],
    ],
  },
  {
    keyResult: 'Satisfaction rating',
    by: 'Customer Success Lead',
    format: '0%',
    entries: [
      ['2026-10-05', 0.82, 0.6, 0.88],
      ['2026-10-19', 0.86, 0.7],
      ['2026-11-02', 0.89, 0.9],
      ['2026-11-16', 0.92, 1, 0.92],
    ],
  },
  {
    keyResult: 'New features from customer feedback',
    by: 'Head of Product',
    format: '0',
    entries: [
      ['2026-10-12', 0, 0.7, 2],
      ['2026-10-26', 0, 0.6],
      ['2026-11-02', 1, 0.7],
    ],
  },
  {
    keyResult: 'Patents filed in the last 12 months',
    by: 'Head of Research',
    format: '0',
    entries: [
      ['2026-10-05', 20, 0.5, 24],
      ['2026-10-19', 20, 0.4],
      ['2026-11-02', 21, 0.4],
      ['2026-11-16', 21, 0.3, 22],
    ],
  },
  {
    keyResult: 'Revenue from new products, last 90 days',
    by: 'Head of Sales',
    format: '[$€]#,##0',
    entries: [
      ['2026-10-05', 400_000, 0.6, 520_000],
      ['2026-10-12', 411_000, 0.6],
      ['2026-10-19', 417_000, 0.6],
      ['2026-10-26', 540_000, 0.6],
      ['2026-11-02', 436_000, 0.5],
      ['2026-11-09', 447_000, 0.5],
      ['2026-11-16', 454_000, 0.5, 490_000],
    ],
  },
  {
    keyResult: 'Employee survey score',
    by: 'Head of People',
    format: '0%',
    entries: [
      ['2026-10-12', 0.75, 0.5, 0.85],
      ['2026-11-16', 0.78, 0.5, 0.81],
    ],
  },
  {
    keyResult: 'Yearly turnover',
    by: 'Head of People',
    format: '0.0%',
    entries: [
      ['2026-10-05', 0.2, 0.6, 0.17],
      ['2026-10-19', 0.196, 0.6],
      ['2026-11-02', 0.19, 0.7],
      ['2026-11-16', 0.185, 0.7, 0.175],
    ],
  },
]

/** Rows are only ever added, so they stand in the order of their days. */
export function sampleLog(): WorkbookTab {
  const lines = LOGS.flatMap((one) => one.entries.map((entry) => ({ ...one, entry })))
  lines.sort((a, b) => a.entry[0].localeCompare(b.entry[0]))
  const rows: WorkbookCell[][] = [
    [title('Tech Solutions Inc. – Check-in log')],
    [hint('One row a check-in, and none is ever changed: the forecasts in the tab Review are made of them.')],
    HEADINGS.map(header),
    ...lines.map(cellsOf),
  ]
  return { name: 'Log', rows, columnWidths: [95, 290, 90, 90, 90, 180, 330], frozenRows: 3 }
}

/** The sample's one odd entry, so that a person sees what becomes of it. */
const NOTES: Readonly<Record<string, string>> = {
  '2026-10-26 540000': 'One large order, since cancelled.',
}

function cellsOf({ keyResult, by, format, entry }: Log & { readonly entry: Entry }): WorkbookCell[] {
  const [date, value, confidence, projected] = entry
  const note = NOTES[`${date} ${value}`]
  return [
    { value: serialOfIsoDate(date) ?? date, format: 'yyyy-mm-dd' },
    { value: keyResult },
    { value, format, look: TYPED },
    { value: confidence },
    projected === undefined ? {} : { value: projected, format },
    { value: by },
    note === undefined ? {} : hint(note),
  ]
}
