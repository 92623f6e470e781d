import type { Setting } from './setting'
import { SETTINGS } from './setting-definitions'

/** What is read of a Settings tab: the definitions without their meaning. */
export const SETTING_WORDS: { readonly all: readonly Setting[] } = { all: SETTINGS.map(readable) }

function readable({ key, name, words, reads, values }: (typeof SETTINGS)[number]): Setting {
  const read = { key, name, words, ...(reads && { reads }) }
  if (values === undefined) return read
  return { ...read, values: values.map((one) => ({ value: one.value, name: one.name, words: one.words })) }
}
