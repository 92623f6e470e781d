import { header, hint, title, TYPED } from './sample-looks'
import type { WorkbookCell, WorkbookTab } from './workbook'

const HEADINGS = 'KPI,Perspective,Direction,Kind,Frequency,Owner,Unit,Target,Current,Feeds key result'.split(
  ',',
)

interface Kpi {
  readonly name: string
  readonly perspective: string
  readonly direction: 'increase' | 'decrease'
  readonly kind: 'leading' | 'lagging'
  readonly owner: string
  readonly measure: Measure
  /** Title of a key result, or of a KPI that it moves; absent where nothing works on it yet. */
  readonly feeds?: string
}

interface Measure {
  readonly unit: string
  readonly format: string
  readonly target: number
  readonly current: number
}

/** What is watched all year, and which key result it moves. Promoters less detractors give the net promoter score. */
const KPIS: readonly Kpi[] = [
  {
    name: 'Promoters',
    perspective: 'Customer',
    direction: 'increase',
    kind: 'lagging',
    owner: 'Head of Support',
    measure: { unit: '% of answers', format: '0%', target: 0.6, current: 0.56 },
    feeds: 'Net promoter score',
  },
  {
    name: 'Detractors',
    perspective: 'Customer',
    direction: 'decrease',
    kind: 'lagging',
    owner: 'Head of Support',
    measure: { unit: '% of answers', format: '0%', target: 0.1, current: 0.12 },
    feeds: 'Net promoter score',
  },
  {
    name: 'Tickets waiting for an answer',
    perspective: 'Internal processes',
    direction: 'decrease',
    kind: 'leading',
    owner: 'Support Lead',
    measure: { unit: 'tickets', format: '0', target: 40, current: 65 },
    feeds: 'Support response time',
  },
  {
    name: 'Tickets solved at first contact',
    perspective: 'Internal processes',
    direction: 'increase',
    kind: 'leading',
    owner: 'Customer Success Lead',
    measure: { unit: '% of tickets', format: '0%', target: 0.75, current: 0.71 },
    feeds: 'Satisfaction rating',
  },
  {
    name: 'Requests answered in 30 days',
    perspective: 'Internal processes',
    direction: 'increase',
    kind: 'leading',
    owner: 'Head of Product',
    measure: { unit: '% of requests', format: '0%', target: 0.8, current: 0.64 },
    feeds: 'New features from customer feedback',
  },
  {
    name: 'Inventions disclosed',
    perspective: 'Learning and growth',
    direction: 'increase',
    kind: 'leading',
    owner: 'Head of Research',
    measure: { unit: 'per quarter', format: '0', target: 8, current: 5 },
    feeds: 'Patents filed in the last 12 months',
  },
  {
    name: 'New products’ share of revenue',
    perspective: 'Financial',
    direction: 'increase',
    kind: 'lagging',
    owner: 'Head of Sales',
    measure: { unit: '% of revenue', format: '0%', target: 0.25, current: 0.21 },
    feeds: 'Revenue from new products, last 90 days',
  },
  {
    name: 'Survey participation',
    perspective: 'Learning and growth',
    direction: 'increase',
    kind: 'leading',
    owner: 'Head of People',
    measure: { unit: '% of employees', format: '0%', target: 0.9, current: 0.88 },
    feeds: 'Employee survey score',
  },
  {
    name: 'Resignations',
    perspective: 'Learning and growth',
    direction: 'decrease',
    kind: 'lagging',
    owner: 'Head of People',
    measure: { unit: 'per quarter', format: '0', target: 4, current: 7 },
    feeds: 'Yearly turnover',
  },
  {
    name: 'Training hours',
    perspective: 'Learning and growth',
    direction: 'increase',
    kind: 'leading',
    owner: 'Learning Lead',
    measure: { unit: 'per person', format: '0.0" h"', target: 6, current: 3.5 },
    feeds: 'New development programs',
  },
  {
    name: 'Complaints answered late',
    perspective: 'Customer',
    direction: 'decrease',
    kind: 'leading',
    owner: 'Support Lead',
    measure: { unit: 'per month', format: '0', target: 10, current: 17 },
    feeds: 'Customers who leave',
  },
  {
    name: 'Customers who leave',
    perspective: 'Customer',
    direction: 'decrease',
    kind: 'lagging',
    owner: 'Head of Sales',
    measure: { unit: '% per month', format: '0.0%', target: 0.02, current: 0.034 },
  },
]

/** How the numbers of each are written, in the order of the list. */
export const KPI_FORMATS: readonly string[] = KPIS.map(({ measure }) => measure.format)

/** No heading names an objective, so that this tab is never read as OKRs. */
export function sampleKpis(): WorkbookTab {
  const rows: WorkbookCell[][] = [
    [title('Tech Solutions Inc. – KPIs')],
    [hint('Health numbers behind the key results. A KPI has no score: it is watched, not finished.')],
    HEADINGS.map(header),
    ...KPIS.map(cellsOf),
  ]
  return { name: 'KPIs', rows, columnWidths: [290, 150, 90, 80, 90, 180, 130, 85, 85, 300], frozenRows: 3 }
}

function cellsOf({ name, perspective, direction, kind, owner, measure, feeds }: Kpi): WorkbookCell[] {
  const { unit, format, target, current } = measure
  return [
    { value: name },
    { value: perspective },
    { value: direction },
    { value: kind },
    { value: 'monthly' },
    { value: owner },
    { value: unit },
    { value: target, format },
    { value: current, format, look: TYPED },
    feeds === undefined ? {} : { value: feeds },
  ]
}
