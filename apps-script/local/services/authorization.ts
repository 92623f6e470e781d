/**
 * What each authorisation mode may do, after the table in
 * https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle. What is not in a row is refused.
 */
const ALLOWED = {
  NONE: ['menu', 'utilities'],
  LIMITED: ['menu', 'utilities', 'read', 'write', 'properties', 'html', 'content'],
  CUSTOM_FUNCTION: ['utilities', 'read', 'properties', 'html'],
  FULL: ['menu', 'window', 'utilities', 'read', 'write', 'properties', 'html', 'content', 'script'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type AuthMode = keyof typeof ALLOWED

type Right = (typeof ALLOWED)['FULL'][number]

/** Every emulated method asks before it answers. */
export type Ask = (right: Right, method: string) => void

/** Asks against the mode of the moment. */
export function askIn(mode: () => AuthMode): Ask {
  return (right, method) => {
    const rights: readonly string[] = ALLOWED[mode()]
    if (!rights.includes(right))
      throw new Error(`You do not have permission to call ${method}. (mode ${mode()})`)
  }
}
