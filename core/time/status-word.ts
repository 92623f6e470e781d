import { readDone } from '../cells/done-word'
import { once } from '../cells/once'
import { meanings } from '../table/meanings'
import { headerKey } from '../table/vocabularies'
import type { StatusCode } from './status-code'
import { STATUS_WORDS } from './status.words'

/** Longer texts are sentences. */
const LONGEST = 60

/** Each sign as one code point; the mark that makes a sign a picture is not looked at. */
const SIGNS: readonly (readonly [code: StatusCode, signs: string])[] = [
  ['on-track', '🟢🟩💚'],
  ['behind', '🟡🟨💛🟠🟧⚠'],
  ['at-risk', '🔴🟥🛑🚨'],
  ['done', '🔵🟦✅✔✓🏁🎉'],
  ['not-started', '⚪⬜⚫'],
]

const known = once(() => meanings(STATUS_WORDS))

/** A status as a person typed it; without a code where the word is none that is known. */
export interface TypedStatus {
  readonly text: string
  readonly code: StatusCode | undefined
}

/** Undefined where the cell gives no status: it has no letter and no known sign, or says no more than no or open. */
export function readStatus(text: string): TypedStatus | undefined {
  const code = text.length > LONGEST ? undefined : codeOf(text)
  const saysSomething =
    code !== undefined || (/\p{L}/u.test(text.slice(0, LONGEST)) && readDone(text) === undefined)
  return saysSomething ? { text, code } : undefined
}

/** A word says more than the sign beside it. */
function codeOf(text: string): StatusCode | undefined {
  const byWord = known().get(headerKey(text))
  if (byWord !== undefined) return byWord
  if (readDone(text) === true) return 'done'
  const signs = new Set(text)
  return SIGNS.find(([, ofCode]) => Array.from(ofCode).some((sign) => signs.has(sign)))?.[0]
}
