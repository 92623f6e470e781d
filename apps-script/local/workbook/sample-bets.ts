import { block, type Block } from './sample-blocks'
import { BETS as BETS_RANGE, HISTORY, ROWS, SETTINGS } from './sample-ranges'
import { header, hint, title } from './sample-looks'
import type { WorkbookTab } from './workbook'

const HEADINGS = ['Bet', 'Kind', 'Owner', 'Cycle']

type Bet = readonly [bet: string, kind: string, owner: string, cycle: string]

/** One refuted, one supported, one that nobody can tell yet and one that waits. */
const BETS: readonly Bet[] = [
  [
    'If tickets solved at first contact reaches 65% by 2025-11-30, then requests answered in 30 days rises by 10 points within 3 months',
    'Service',
    'Support Lead',
    'Q4 2025',
  ],
  [
    'If tickets solved at first contact reaches 68% by 2026-02-28, then complaints answered late falls by 8 within 3 months',
    'Service',
    'Support Lead',
    'Q1 2026',
  ],
  [
    'If training hours reaches 4 h by 2026-04-30, then survey participation rises by 5 points within 3 months',
    'People',
    'Learning Lead',
    'Q2 2026',
  ],
  [
    'If support response time reaches 12 h by 2026-11-30, then promoters rises by 4 points within 3 months while tickets waiting for an answer stays at most 70',
    'Service',
    'Head of Support',
    'Q4 2026',
  ],
]

/** For the bets that people add, down to row 13. */
const FREE_ROWS = 7

const VERDICTS: Block = {
  question: 'Which bets held',
  formula: `=OKR_BETS(${BETS_RANGE},${HISTORY},${ROWS},${SETTINGS})`,
  rows: 30,
  shares: [6],
}

/** Each is one sentence; the verdicts stand below. */
export function sampleBets(): WorkbookTab {
  return {
    name: 'Bets',
    rows: [
      [title('Tech Solutions Inc. – Bets')],
      [
        hint(
          'If a key result gets there, then a KPI moves. Written down before, judged after, and never changed.',
        ),
      ],
      HEADINGS.map(header),
      ...BETS.map((bet) => bet.map((value) => ({ value }))),
      ...Array.from({ length: FREE_ROWS }, () => []),
      ...block(VERDICTS),
    ],
    columnWidths: [1080, 150, 150, 150, 130, 130],
    frozenRows: 3,
  }
}
