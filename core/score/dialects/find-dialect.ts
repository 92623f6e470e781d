import { once } from '../../cells/once'
import { nearestWord } from '../nearest-word'
import { ruleKey } from '../rules/rule-key'
import { DEFAULT_SETTINGS, type Settings } from '../settings'
import type { KnownDialect } from './dialect'
import { DIALECT_WORDS } from './dialect.words'

const known = once(
  () =>
    new Map(
      DIALECT_WORDS.all.flatMap((dialect) =>
        [dialect.title, dialect.name].map((name): [string, KnownDialect] => [nameKey(name), dialect]),
      ),
    ),
)

/** A shorter part, such as OKR or Jira, names no system. */
const SHORTEST_PART = 5

/**
 * The dialect of this name; case, blanks and punctuation do not matter. A part of one title alone is enough: Viva Goals,
 * Gtmhub, re:Work.
 */
export function findDialect(name: string): KnownDialect | undefined {
  const key = nameKey(name)
  const found = known().get(key)
  if (found !== undefined || key.length < SHORTEST_PART) return found
  const [only, more] = DIALECT_WORDS.all.filter(({ title }) => nameKey(title).includes(key))
  return more === undefined ? only : undefined
}

/** The dialect that settings name; undefined where our own rules hold. */
export function dialectOf({ dialect }: Pick<Settings, 'dialect'>): KnownDialect | undefined {
  return dialect === DEFAULT_SETTINGS.dialect ? undefined : findDialect(dialect)
}

/** The name that somebody meant to type, when it is close. */
export function nearestDialect(name: string): string | undefined {
  const names = DIALECT_WORDS.all.map((dialect) => dialect.name)
  return nearestWord(nameKey(name), new Map(names.map((one) => [nameKey(one), one])))
}

/** The dialect's rules, with ours where it states none. */
export function settingsOf({ name, settings }: KnownDialect): Settings {
  return { ...DEFAULT_SETTINGS, ...settings, dialect: name }
}

/** Longer than any name: what people type is not looked at beyond it. */
const LONGEST_NAME = 80

function nameKey(name: string): string {
  return ruleKey(name.slice(0, LONGEST_NAME))
}
