import type { KnownDialect, Status } from '../score/dialects/dialect'
import type { StatusFacts } from '../score/dialects/status-facts'
import { statusesOf as labelsOf, statusOf } from '../score/dialects/status-of'
import { headerKey } from '../table/vocabularies'
import { codeOfTone, type StatusCode, TONE_OF } from './status-code'
import { readStatus, type TypedStatus } from './status-word'

/** A status as it follows from the numbers. */
export interface ComputedStatus {
  readonly code: StatusCode
  readonly tone: Status['tone']
  /** The word of another system; absent where it is one of ours. */
  readonly label?: string
}

export function ofCode(code: StatusCode): ComputedStatus {
  return { code, tone: TONE_OF[code] }
}

/**
 * The status by another system's rules, in its words. Where it gives none, ours is not put in its place, but for what is
 * no judgement: `ours` says whether there is nothing to judge or it is closed.
 */
export function statusByDialect(dialect: KnownDialect, facts: StatusFacts, ours: StatusCode): ComputedStatus {
  const status = statusOf(dialect, facts)
  if (status !== undefined) {
    const code = codeOfStatus(status)
    return { label: status.label, code, tone: status.tone === 'neutral' ? TONE_OF[code] : status.tone }
  }
  return ofCode(ours === 'not-started' || ours === 'closed' ? ours : 'no-data')
}

/** By how good it is; a word for silence, or for what is neither good nor bad, says which of ours it is. */
function codeOfStatus({ label, tone }: Status): StatusCode {
  const { code = 'not-started' } = readStatus(label) ?? {}
  return tone === 'neutral' || code === 'stale' || code === 'closed' ? code : codeOfTone(tone)
}

/** What a person typed, with the word that the dialect has for it where it makes a status of those below. */
export function typedIn(
  dialect: KnownDialect | undefined,
  typed: TypedStatus,
): TypedStatus & { readonly word: string } {
  const rule = dialect?.status ?? []
  const key = headerKey(typed.text.slice(0, LONGEST))
  const own = labelsOf(rule).find(({ label }) => headerKey(label) === key)
  if (own !== undefined) return { text: typed.text, code: codeOfStatus(own), word: own.label }
  const tone = typed.code === undefined ? 'neutral' : TONE_OF[typed.code]
  const ofThoseBelow = labelsOf(rule.filter(({ kind }) => kind === 'weakest' || kind === 'mean'))
  const near = tone === 'neutral' ? undefined : ofThoseBelow.find((status) => status.tone === tone)
  return { ...typed, word: near?.label ?? typed.text }
}

/** Longer than any word of a system. */
const LONGEST = 60
