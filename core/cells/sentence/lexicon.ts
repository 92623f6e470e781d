import { once } from '../once'
import { fold } from './fold'
import { SENTENCE_WORDS } from './languages/sentence.words'
import type { Role, Words } from './role'

export type Roles = ReadonlySet<Role>

/** The words of one language, ready for looking up. All keys are folded. */
export interface Lexicon {
  readonly language: string
  readonly decimal: '.' | ','
  readonly letters: ReadonlySet<string>
  /** Words with blanks between, or a run of Japanese characters. */
  readonly phrases: ReadonlyMap<string, Roles>
  readonly beginnings: ReadonlyMap<string, Roles>
  /** Of compounds, such as Umsatzwachstum. */
  readonly endings: readonly (readonly [string, Roles])[]
  readonly numbers: ReadonlyMap<string, number>
  readonly magnitudes: ReadonlyMap<string, number>
  readonly articles: ReadonlySet<string>
  readonly counters: ReadonlySet<string>
}

/** All languages; made when the first sentence is read. */
export const lexicons: () => readonly Lexicon[] = once(() => Object.values(SENTENCE_WORDS).map(build))

function build(words: Words): Lexicon {
  const phrases = new Map<string, Set<Role>>()
  const beginnings = new Map<string, Set<Role>>()
  const endings = new Map<string, Set<Role>>()
  for (const [role, list] of Object.entries(words.roles) as [Role, string][]) {
    for (const key of listed(list)) {
      const map = key.endsWith('*') ? beginnings : key.startsWith('*') ? endings : phrases
      const name = key.replace('*', '')
      map.set(name, (map.get(name) ?? new Set<Role>()).add(role))
    }
  }
  return {
    language: words.language,
    decimal: words.decimal,
    letters: new Set(words.letters),
    phrases,
    beginnings,
    endings: [...endings],
    numbers: new Map([
      [fold(words.zero), 0],
      ...numbered(words.numbers, (i) => i + 1),
      ...numbered(words.tens, (i) => i * 10 + 30),
    ]),
    magnitudes: new Map(listed(words.magnitudes).map((one) => pair(one))),
    articles: new Set(listed(words.articles ?? '')),
    counters: new Set(listed(words.counters ?? '')),
  }
}

function listed(list: string): string[] {
  return list
    .split(',')
    .map((one) => fold(one.trim().replace(/\s+/g, ' ')))
    .filter((one) => one !== '')
}

function pair(text: string): [string, number] {
  const [name = '', size] = text.split('=')
  return [name, Number(size)]
}

function numbered(list: string, valueAt: (place: number) => number): [string, number][] {
  return list
    .trim()
    .split(/\s+/)
    .flatMap((spellings, place) =>
      spellings.split('|').map((one): [string, number] => [fold(one), valueAt(place)]),
    )
}

/** The longest beginning that a word has; shorter ones than three letters are no stems. */
export function rolesOf(lexicon: Lexicon, key: string): Roles | undefined {
  const exact = lexicon.phrases.get(key)
  if (exact !== undefined) return exact
  for (let length = key.length; length >= 3; length--) {
    const roles = lexicon.beginnings.get(key.slice(0, length))
    if (roles !== undefined) return roles
  }
  return lexicon.endings.find(([ending]) => key.endsWith(ending))?.[1]
}
