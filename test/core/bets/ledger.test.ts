import { describe, expect, test } from 'vitest'
import type { Bet } from '../../../core/bets/bet'
import type { Judgement } from '../../../core/bets/judge-bet'
import { ledgerOf } from '../../../core/bets/ledger'

const NAMELESS: Bet = {
  row: 2,
  title: 'A bet',
  keyResult: 'Answer time',
  reaches: undefined,
  by: 46000,
  kpi: 'Churn',
  movement: { sign: 1, how: 'by', amount: 1, isPercent: false },
  until: 46056,
  guardrail: undefined,
  kind: undefined,
  owner: undefined,
  cycle: undefined,
}

describe('the ledger', () => {
  const of = (is: Judgement['verdict'], names: Partial<Bet>): Judgement => ({
    bet: { ...NAMELESS, ...names },
    verdict: is,
    reason: 'moved',
  })

  test('counts each verdict, for all and by what bets name, and the share that held of those settled', () => {
    const lines = ledgerOf([
      of('supported', { kind: 'Price', owner: 'Ada' }),
      of('refuted', { kind: 'Price', owner: 'Bob' }),
      of('partly', { kind: 'Service', owner: 'Ada' }),
      of('not yet due', { owner: 'Bob' }),
      of('not enough evidence', { kind: 'Price' }),
    ])
    expect(
      lines.map(({ by, name, counts, held }) => [by, name, Object.values(counts).join(' '), held]),
    ).toEqual([
      [undefined, undefined, '1 1 1 1 1', 1 / 3],
      ['kind', 'Price', '1 0 1 1 0', 0.5],
      ['kind', 'Service', '0 1 0 0 0', 0],
      ['kind', undefined, '0 0 0 0 1', undefined],
      ['owner', 'Ada', '1 1 0 0 0', 0.5],
      ['owner', 'Bob', '0 0 1 0 1', 0],
      ['owner', undefined, '0 0 0 1 0', undefined],
    ])
  })
})
