import { percentText } from '../../../core/text'
import { counted, message } from '../messages'
import { PROBLEMS } from '../problem'
import type { Stored } from '../storage'

export interface Badge {
  readonly text: string
  readonly colour: string
  /** Read aloud, and shown when the pointer rests on the button. */
  readonly title: string
}

/** White text on either has a contrast of at least 4.5:1. */
export const ATTENTION_COLOUR = '#c0352b'
export const NEUTRAL_COLOUR = '#626a76'

/** Four refreshes missed in a row: the numbers are still shown, but nothing calls for attention any more. */
const STALE_AFTER_MS = 3_600_000

/** Firefox cuts off a fourth character. */
const MOST = 99

export function badge(stored: Stored, now: number): Badge {
  const { snapshot, problem, fetchedAt } = stored.cache
  const count = snapshot?.sums.attention ?? 0
  const stale = problem !== undefined || now - (fetchedAt ?? 0) > STALE_AFTER_MS
  const lost = snapshot === undefined && problem !== undefined
  return {
    text: lost ? '!' : countText(count),
    colour: stale ? NEUTRAL_COLOUR : ATTENTION_COLOUR,
    title: title(stored),
  }
}

function countText(count: number): string {
  if (count === 0) return ''
  return count > MOST ? `${MOST}+` : String(count)
}

function title({ feed, cache: { snapshot, problem } }: Stored): string {
  if (feed.url === '') return message('extName')
  const reason = problem === undefined ? [] : [message(PROBLEMS[problem].sentence)]
  if (snapshot === undefined) return [message('extName'), ...reason].join('\n')
  const { score, attention } = snapshot.sums
  const team = score === null ? snapshot.title : `${snapshot.title}: ${percentText(score)}`
  return [team, attentionText(attention), ...reason].join('\n')
}

function attentionText(count: number): string {
  if (count === 0) return message('attentionNone')
  return counted(count, { one: 'attentionOne', other: 'attentionOther' })
}
