import type { Ask } from './authorization'

/** 9 kB a value. https://developers.google.com/apps-script/guides/services/quotas */
const MAX_VALUE_BYTES = 9 * 1024

interface Properties {
  getProperty(key: string): string | null
  setProperty(key: string, value: unknown): Properties
}

/** `store` outlives the call, as the document does; `changed` is told of every write. */
export function propertiesService(store: Map<string, string>, ask: Ask, changed = (): void => {}): object {
  const self: Properties = {
    getProperty: (key) => store.get(key) ?? null,
    setProperty(key, value) {
      const text = String(value)
      if (new TextEncoder().encode(text).length > MAX_VALUE_BYTES)
        throw new Error('Argument too large: value')
      store.set(key, text)
      changed()
      return self
    },
  }
  return {
    getDocumentProperties() {
      ask('properties', 'PropertiesService.getDocumentProperties')
      return self
    },
  }
}
