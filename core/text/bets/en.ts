import type { BetWords } from './words'

export const en: BetWords = {
  headings: ['The bet', 'Verdict', 'Because'],
  verdicts: {
    supported: 'Supported',
    partly: 'Partly supported',
    refuted: 'Refuted',
    'not enough evidence': 'Not enough evidence',
    'not yet due': 'Not yet due',
  },
  notRead: 'Cannot be read',
  measured: '{kpi} lies {moved} from where its own course would have taken it (95 %: {from} to {to}).',
  reasons: {
    moved: 'The bet was {wanted}.',
    'moved-less': 'That is beyond its noise, but less than the {wanted} of the bet.',
    'moved-too-little': 'That is less than half of the {wanted} of the bet.',
    'within-noise': 'That may be its own noise; the bet was {wanted}.',
    waits: 'It is judged from {day} on.',
    'not-reached': '“{keyResult}” did not get there by {by}; it stood at {seen}. So the bet was not tested.',
    'not-known': 'No value says whether “{keyResult}” got there by {by}.',
    'few-before': '{kpi} has {seen} values up to {by}; its noise shows from {least} on.',
    'none-after': '{kpi} has no value after {by} and up to {day}.',
    'there-before': '{kpi} was there before, with {seen} on {by}.',
  },
  guardrails: {
    held: '{guardrail} held.',
    broken: '{guardrail} did not hold: it was {value} on {brokenOn}, and {bound} was the bound.',
    'not known': 'No value says whether {guardrail} held.',
  },
  problem: '{place}: {missing}. Write, for example: {example}',
  missing: {
    'no-bet': 'no bet with if and then',
    'no-key-result': 'the key result is missing',
    'no-kpi': 'the KPI is missing',
    'no-movement': 'how far and which way the KPI moves is missing',
    'no-day': 'the day for the key result is missing',
    'no-lag': 'the time that the KPI has is missing',
    'no-bound': 'the guardrail has no bound',
  },
  example:
    'If response time reaches 12 h by 2026-11-30, then churn falls by 0.5 points within 8 weeks, while CSAT stays at least 90 %',
  ledger: 'How the bets did',
  held: 'Share that held',
  all: 'All bets',
  by: { cycle: 'Cycle {name}', kind: 'Kind: {name}', owner: 'Owner: {name}' },
}
