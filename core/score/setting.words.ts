import { type Setting, SETTINGS } from './setting-definitions'

/** What is read of a Settings tab: the definitions without their meaning. */
export const SETTING_WORDS: { readonly all: readonly Setting[] } = {
  all: SETTINGS.map(({ key, name, words, values, reads }) => ({
    key,
    name,
    words,
    ...(reads && { reads }),
    ...(values && {
      values: values.map((value) => ({ value: value.value, name: value.name, words: value.words })),
    }),
  })),
}
