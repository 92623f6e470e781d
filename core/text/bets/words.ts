import type { BetProblem } from '../../bets/bet'
import type { BetReason, Verdict } from '../../bets/judge-bet'
import type { LedgerField } from '../../bets/ledger'

/** The words of OKR_BETS in one language. No heading is a word that the header of rows is known by. */
export interface BetWords {
  readonly headings: readonly string[]
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly notRead: string
  /** Stands before the reasons that come from a measured movement. */
  readonly measured: string
  readonly reasons: Readonly<Record<BetReason, string>>
  readonly guardrails: Readonly<Record<'held' | 'broken' | 'not known', string>>
  /** What is missing, and a bet that could stand there. */
  readonly problem: string
  readonly missing: Readonly<Record<BetProblem['code'], string>>
  readonly example: string
  readonly ledger: string
  readonly held: string
  readonly all: string
  readonly by: Readonly<Record<LedgerField, string>>
}
