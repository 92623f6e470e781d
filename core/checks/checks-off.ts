import { nearestWord } from '../score/nearest-word'
import type { AllSettings } from '../score/read-settings'
import { wordKey } from '../score/setting-words'

export type ChecksOff = Pick<AllSettings, 'checksOff'>

/** More are no list of checks. */
const MOST = 100

/** Switches all of them off, in the six languages. */
const ALL: readonly string[] = ['all', 'alle', 'todos', 'todas', 'tous', 'すべて']

/** The checks that the settings leave on. */
export function checksLeftOn<C extends { readonly name: string }>(
  checks: readonly C[],
  { checksOff }: ChecksOff,
): readonly C[] {
  if (checksOff === undefined) return checks
  const off = new Set(namesIn(checksOff).map(wordKey))
  if (ALL.some((word) => off.has(word))) return []
  return checks.filter(({ name }) => !off.has(wordKey(name)))
}

export interface UnknownCheck {
  readonly seen: string
  readonly nearest: string | undefined
}

/** Names in the settings that no check has. */
export function unknownChecks(names: readonly string[], { checksOff = '' }: ChecksOff): UnknownCheck[] {
  const known = new Map([...ALL, ...names].map((name) => [wordKey(name), name]))
  return namesIn(checksOff)
    .filter((name) => !known.has(wordKey(name)))
    .map((seen) => ({ seen, nearest: nearestWord(wordKey(seen), known) }))
}

function namesIn(text: string): string[] {
  return text
    .split(/[,;、，；\n]/, MOST)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}
