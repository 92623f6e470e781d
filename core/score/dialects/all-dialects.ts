import { nearestWord } from '../nearest-word'
import { ruleKey } from '../rules/rule-key'
import { DEFAULT_SETTINGS, type Settings } from '../settings'
import { BY_CHILDREN } from './by-children'
import { BY_FACTS } from './by-facts'
import { BY_GAP } from './by-gap'
import { BY_LEVEL } from './by-level'
import { BY_PACE } from './by-pace'
import { type Dialect, LINEAR } from './dialect'
import { WITHOUT_STATUS } from './without-status'

/** Our own rules, which hold where no other is named. */
export const OKR_SHEETS: Dialect = {
  name: DEFAULT_SETTINGS.dialect,
  title: 'OKRs in Google Sheets',
  source: 'ARCHITECTURE.md, how the rows are read',
  progress: LINEAR + '; 0 where start is target, until the value is beyond it',
  settings: DEFAULT_SETTINGS,
}

/** Every dialect that a name in Settings may mean. */
export const ALL_DIALECTS: readonly Dialect[] = [
  OKR_SHEETS,
  ...BY_LEVEL,
  ...BY_GAP,
  ...BY_PACE,
  ...BY_CHILDREN,
  ...BY_FACTS,
  ...WITHOUT_STATUS,
]

/** The dialect of this name; case, blanks and punctuation do not matter. */
export function findDialect(name: string): Dialect | undefined {
  const key = nameKey(name)
  return ALL_DIALECTS.find((dialect) => nameKey(dialect.name) === key || nameKey(dialect.title) === key)
}

/** The name that somebody meant to type, when it is close. */
export function nearestDialect(name: string): string | undefined {
  const names = ALL_DIALECTS.map((dialect) => dialect.name)
  return nearestWord(nameKey(name), new Map(names.map((known) => [nameKey(known), known])))
}

/** The dialect's rules, with ours where it states none. */
export function settingsOf({ name, settings }: Dialect): Settings {
  return { ...DEFAULT_SETTINGS, ...settings, dialect: name }
}

/** Longer than any name: what people type is not looked at beyond it. */
const LONGEST_NAME = 80

function nameKey(name: string): string {
  return ruleKey(name.slice(0, LONGEST_NAME))
}
