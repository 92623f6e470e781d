import { readFileSync } from 'node:fs'

interface Message {
  readonly message: string
}

/**
 * The few interfaces that pages need, where no browser is. Messages are the real ones, filled in as browsers do it.
 * A test imports this file before any of ours, so that they find it in the place where a browser puts its own.
 */
export const fake = { language: 'en-US', openedOptions: 0 }

const messages = JSON.parse(readFileSync('extension/_locales/en/messages.json', 'utf8')) as Record<
  string,
  Message
>

function getMessage(key: string, values: readonly string[]): string {
  return (messages[key]?.message ?? '').replace(
    /\$(\d)/g,
    (_, place: string) => values[Number(place) - 1] ?? '',
  )
}

const browser = {
  i18n: { getMessage, getUILanguage: () => fake.language },
  runtime: {
    openOptionsPage: () => {
      fake.openedOptions++
      return Promise.resolve()
    },
  },
}

Object.assign(globalThis, { browser })
