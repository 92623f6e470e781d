import { pushTo } from '../score/push-to'
import type { Bet } from './bet'
import type { Judgement, Verdict } from './judge-bet'

/** What a ledger is kept by. */
const LEDGER_FIELDS = ['cycle', 'kind', 'owner'] as const
export type LedgerField = (typeof LEDGER_FIELDS)[number]

/** How often bets held. */
export interface LedgerLine {
  /** Undefined for all bets. */
  readonly by: LedgerField | undefined
  /** Undefined for bets that name none. */
  readonly name: string | undefined
  readonly counts: Readonly<Record<Verdict, number>>
  /** Of the bets that were settled, the share that held; undefined when none was. */
  readonly held: number | undefined
}

/** All bets, then by cycle, kind and owner, each in the order in which they first come; what no bet names is left out. */
export function ledgerOf(judgements: readonly Judgement[]): readonly LedgerLine[] {
  const fields = LEDGER_FIELDS.filter((field) => judgements.some(({ bet }) => bet[field] !== undefined))
  return [lineOf(undefined, undefined, judgements), ...fields.flatMap((field) => linesBy(field, judgements))]
}

function linesBy(by: LedgerField, judgements: readonly Judgement[]): LedgerLine[] {
  const groups = new Map<Bet[LedgerField], Judgement[]>()
  for (const judgement of judgements) pushTo(groups, judgement.bet[by], judgement)
  return [...groups].map(([name, group]) => lineOf(by, name, group))
}

function lineOf(
  by: LedgerField | undefined,
  name: string | undefined,
  group: readonly Judgement[],
): LedgerLine {
  const counts = {
    supported: 0,
    partly: 0,
    refuted: 0,
    'not enough evidence': 0,
    'not yet due': 0,
  }
  for (const { verdict } of group) counts[verdict]++
  const settled = counts.supported + counts.partly + counts.refuted
  return { by, name, counts, held: settled === 0 ? undefined : counts.supported / settled }
}
