/** Texts that can be taken once, by an id that nobody can guess. */
export interface OneTimeTexts {
  keep(text: TypedText): string
  take(id: string): TypedText | undefined
}

interface TypedText {
  readonly text: string
  readonly type: string
}

/** Whoever is sent to a text asks for it at once; the oldest ones are forgotten, so that they do not pile up. */
export function oneTimeTexts(limit: number): OneTimeTexts {
  const texts = new Map<string, TypedText>()
  return {
    keep(text) {
      const id = crypto.randomUUID()
      texts.set(id, text)
      for (const oldest of [...texts.keys()].slice(0, -limit)) texts.delete(oldest)
      return id
    },
    take(id) {
      const text = texts.get(id)
      texts.delete(id)
      return text
    },
  }
}
