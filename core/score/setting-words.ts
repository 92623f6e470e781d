import { headerKey } from '../table/vocabularies'
import { nearestWord } from './nearest-word'
import { type SettingDefinition, SETTINGS, type SettingValue } from './setting-definitions'

/** Longer than any word of a setting: what people type is not looked at beyond it. */
const LONGEST_WORD = 80

/** The setting that a name means, in any of the languages. */
export function settingOf(name: string): SettingDefinition | undefined {
  const key = wordKey(name)
  return SETTINGS.find((setting) => wordsOf(setting).includes(key))
}

/** The value that a text means for this setting, as the settings hold it. */
export function valueOf({ values = [] }: SettingDefinition, text: string): string | undefined {
  const key = wordKey(text)
  return values.find((value) => [wordKey(value.value), ...wordsOf(value)].includes(key))?.value
}

/** The name of the setting that somebody meant to type, when it is close. */
export function nearestSetting(name: string): string | undefined {
  return nearestOf(SETTINGS, name)
}

/** The value that somebody meant to type, when it is close. */
export function nearestValue({ values = [] }: SettingDefinition, text: string): string | undefined {
  return nearestOf(values, text)
}

function nearestOf(known: readonly (SettingDefinition | SettingValue)[], typed: string): string | undefined {
  const pairs = known.flatMap((one) => wordsOf(one).map((word): [string, string] => [word, one.name]))
  return nearestWord(wordKey(typed), new Map(pairs))
}

function wordsOf({ name, words }: SettingDefinition | SettingValue): readonly string[] {
  return [name, ...words.split(',')].map(wordKey)
}

/** Lower case without accents and punctuation; what is nothing but punctuation, such as %, stays. */
export function wordKey(text: string): string {
  const short = text.slice(0, LONGEST_WORD)
  return headerKey(short) || short.trim()
}
