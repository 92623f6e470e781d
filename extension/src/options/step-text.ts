import { percentText } from '../../../core/text'
import type { Snapshot } from '../../../core/snapshot'
import { counted, message, type MessageKey } from '../messages'
import { PROBLEMS } from '../problem'
import type { ConnectAnswer } from '../requests'
import type { LinkFault } from '../sources/feed-link'
import type { Stored } from '../storage'
import type { Step } from './step'

export interface StepText {
  readonly text: string
  readonly tone: 'plain' | 'good' | 'bad'
}

const FAULTS: Readonly<Record<LinkFault, MessageKey>> = {
  empty: 'linkEmpty',
  'not-a-link': 'linkNotALink',
  'plain-http': 'linkPlainHttp',
  spreadsheet: 'linkSpreadsheet',
  'script-editor': 'linkScriptEditor',
  'dev-link': 'linkDev',
  'other-site': 'linkOtherSite',
  'no-key': 'linkNoKey',
}

const STEPS = {
  idle: undefined,
  asking: 'stepAsking',
  testing: 'stepTesting',
  disconnected: 'stepDisconnected',
} as const satisfies Partial<Record<Step['kind'], MessageKey | undefined>>

/** What the page answers to the last click, in plain words. */
export function stepText(step: Step, stored: Stored): StepText {
  if (step.kind === 'bad-link') return bad(message(FAULTS[step.fault]))
  if (step.kind === 'refused') return bad(message('stepRefused'))
  if (step.kind === 'tested') return testedText(step.answer, stored)
  const key = STEPS[step.kind]
  return { text: key === undefined ? '' : message(key), tone: 'plain' }
}

function testedText({ saved, problem }: ConnectAnswer, { feed, cache }: Stored): StepText {
  if (problem === undefined) {
    return { text: cache.snapshot === undefined ? '' : connectedText(cache.snapshot), tone: 'good' }
  }
  const reason = message(PROBLEMS[problem].sentence)
  if (saved) return bad(`${reason} ${message('linkSaved')}`)
  return bad(`${reason} ${message(feed.url === '' ? 'linkNotSaved' : 'linkNotReplaced')}`)
}

/** "Connected. “Tech Solutions Inc.”, Q4 2026: 2 objectives, 5 key results, score 52%." */
function connectedText({ title, cycle, sums }: Snapshot): string {
  const parts = [
    counted(sums.objectives, { one: 'objectivesOne', other: 'objectivesOther' }),
    counted(sums.keyResults, { one: 'keyResultsOne', other: 'keyResultsOther' }),
    sums.score === null ? message('noScore') : message('score', percentText(sums.score)),
  ]
  const name = message('quoted', title)
  const team = cycle === null ? name : `${name}, ${cycle}`
  return message('stepConnected', team, parts.join(', '))
}

function bad(text: string): StepText {
  return { text, tone: 'bad' }
}
