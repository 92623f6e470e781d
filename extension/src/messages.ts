import type messages from '../_locales/en/messages.json'
import { browser } from './browser'

export type MessageKey = keyof typeof messages

export function message(key: MessageKey, ...values: readonly (string | number)[]): string {
  return browser.i18n.getMessage(key, values.map(String))
}

/** `one` and `other` are the plural forms of English; a language with more of them needs more keys here. */
export interface PluralKeys {
  readonly one: MessageKey
  readonly other: MessageKey
}

/** The count is the message's first value. */
export function counted(count: number, keys: PluralKeys): string {
  const form = new Intl.PluralRules(locales().words).select(count)
  return message(form === 'one' ? keys.one : keys.other, count.toLocaleString(locales().numbers))
}

export interface Locales {
  /** The browser's own language: people read numbers the way their other windows write them. */
  readonly numbers: string
  /** The language of our words, so that no month is German in an English sentence. */
  readonly words: string
}

export function locales(): Locales {
  const numbers = browser.i18n.getUILanguage()
  const ours = message('languageTag')
  return { numbers, words: numbers.startsWith(ours) ? numbers : ours }
}
