import type { AllSettings } from '../score/read-settings'
import { once } from '../cells/once'
import { headerKey } from '../table/vocabularies'
import type { Language } from '../table/table-language'
import { PERSPECTIVE_WORDS } from './perspective.words'

/** Place in the scorecard's order: financial, customer, internal process, learning and growth (Kaplan and Norton, 1992). */
export type Perspective = 0 | 1 | 2 | 3

export const PERSPECTIVES: readonly Perspective[] = [0, 1, 2, 3]

const known = once(() => {
  const found = new Map<string, Perspective>()
  for (const names of Object.values(PERSPECTIVE_WORDS)) {
    for (const place of PERSPECTIVES) {
      for (const word of wordsAt(names, place)) {
        if (!found.has(headerKey(word))) found.set(headerKey(word), place)
      }
    }
  }
  return found
})

function wordsAt(names: string, place: Perspective): string[] {
  return (names.split(';')[place] ?? '').split(',')
}

type Renamed = Pick<AllSettings, 'perspectives'>

/** Which of the four a text means: by the names of the settings, else by the usual ones in any of the languages. */
export function perspectiveOf(text: string | undefined, { perspectives }: Renamed): Perspective | undefined {
  if (text === undefined) return undefined
  const key = headerKey(text.slice(0, LONGEST))
  const own = ownNames(perspectives).findIndex((name) => name !== '' && headerKey(name) === key)
  return PERSPECTIVES.find((place) => place === own) ?? known().get(key)
}

/** Longer texts are no name of a perspective. */
const LONGEST = 100

/** What the four are called: as the settings rename them, else as in the language. */
export function perspectiveNames(language: Language, { perspectives }: Renamed): readonly string[] {
  const own = ownNames(perspectives)
  return PERSPECTIVES.map(
    (place) => own[place] || (wordsAt(PERSPECTIVE_WORDS[language], place)[0] ?? '').trim(),
  )
}

function ownNames(perspectives = ''): readonly string[] {
  return perspectives.split(/[,;、，]/).map((name) => name.trim())
}
