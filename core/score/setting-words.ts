import { once } from '../cells/once'
import { headerKey } from '../table/vocabularies'
import { nearestWord } from './nearest-word'
import { SETTING_WORDS } from './setting.words'
import type { Setting } from './setting'

/** Longer than any word of a setting: what people type is not looked at beyond it. */
const LONGEST_WORD = 80

/** Made on first use: taking all words apart costs more than all else that is done here. */
const settingByWord = once(
  () =>
    new Map(SETTING_WORDS.all.flatMap((one) => wordsOf(one).map((word): [string, Setting] => [word, one]))),
)

/** The setting that a name means, in any of the languages. */
export function settingOf(name: string): Setting | undefined {
  return settingByWord().get(wordKey(name))
}

/** The value that a text means for this setting, as the settings hold it. */
export function valueOf({ values = [] }: Setting, text: string): string | undefined {
  const key = wordKey(text)
  return values.find((value) => [wordKey(value.value), ...wordsOf(value)].includes(key))?.value
}

/** The name of the setting that somebody meant to type, when it is close. */
export function nearestSetting(name: string): string | undefined {
  return nearestOf(SETTING_WORDS.all, name)
}

/** The value that somebody meant to type, when it is close. */
export function nearestValue({ values = [] }: Setting, text: string): string | undefined {
  return nearestOf(values, text)
}

type Named = Pick<Setting, 'name' | 'words'>

function nearestOf(known: readonly Named[], typed: string): string | undefined {
  const pairs = known.flatMap((one) => wordsOf(one).map((word): [string, string] => [word, one.name]))
  return nearestWord(wordKey(typed), new Map(pairs))
}

function wordsOf({ name, words }: Named): readonly string[] {
  return [name, ...words.split(',')].map(wordKey)
}

/** Lower case without accents and punctuation; what is nothing but punctuation, such as %, stays. */
export function wordKey(text: string): string {
  const short = text.slice(0, LONGEST_WORD)
  return headerKey(short) || short.trim()
}
