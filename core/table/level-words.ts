import { once } from '../cells/once'
import type { Vocabulary } from './vocabulary'
import { headerKey, headerKeys, startOf, vocabularies } from './vocabularies'

type LevelWords = Vocabulary['levels']

const units = once(() => indexLevels('units'))
const objectives = once(() => indexLevels('objectives'))

/** 0 for a company, 2 for a department and so on, when the header names who has objectives; else undefined. */
export function unitRank(key: string): number | undefined {
  return units().get(key)
}

const OF_UNIT = / (?:objective|goal|okr)s?$/

/** The same for a header such as Team objective; `SUB_OBJECTIVE` comes last. */
export function objectiveRank(key: string): number | undefined {
  const unit = key.replace(OF_UNIT, '')
  // The plural in five of the languages: Company objectives, Unternehmensziele.
  return (
    objectives().get(key) ??
    (/[se]$/.test(key) ? objectives().get(key.slice(0, -1)) : undefined) ??
    (unit === key ? undefined : unitRank(unit))
  )
}

/** The rank of what stands below an Objective column. */
export const SUB_OBJECTIVE = 5

const OKR_WORD = /okrs?/i

/** `OKRs of the`, `OKR de l'`, and the s between German words. */
const AROUND = /^okrs? (?:of the |of |der |des |de la |de l |del |de |da |do |für |d )?|s? ?okrs?$/i

/** Longer texts are no names of a level. */
const LONGEST = 40

/** Whether a text is nothing but a level: Company, Team OKRs, Unternehmens-OKRs, Annual objectives. */
export function isLevelName(text: string): boolean {
  if (text.length > LONGEST || !(starts().has(startOf(text)) || OKR_WORD.test(text))) return false
  const key = headerKey(text)
  if (unitRank(key) !== undefined || objectiveRank(key) !== undefined) return true
  const unit = key.replace(AROUND, '')
  return unit !== key && unitRank(unit) !== undefined
}

/** Taking every title apart would cost more than all else that is done with it. */
const starts = once(
  () => new Set([...units().keys(), ...objectives().keys()].flatMap((word) => [startOf(word)])),
)

function indexLevels(part: keyof LevelWords): ReadonlyMap<string, number> {
  const index = new Map<string, number>()
  for (const { levels } of vocabularies()) {
    levels[part].split(';').forEach((words, rank) => {
      for (const key of headerKeys(words)) if (!index.has(key)) index.set(key, rank)
    })
  }
  return index
}
