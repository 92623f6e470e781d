import { type Globals, ScriptFunctionMissing, type ScriptHost, toRealmWith } from '../script/script-host'

/** Names of the browser that a script must not find. */
const HIDDEN =
  `window self document fetch setTimeout setInterval clearTimeout clearInterval queueMicrotask URL
  URLSearchParams TextEncoder TextDecoder crypto performance navigator location localStorage sessionStorage indexedDB
  XMLHttpRequest WebSocket Worker atob btoa structuredClone parent top frames Blob File FormData AbortController Event
  EventTarget alert open globalThis Intl`.split(/\s+/)

type Functions = Readonly<Record<string, (...args: unknown[]) => unknown>>

/**
 * Runs the built add-on in the realm of a hidden frame, because formulas are calculated here and now. It is weaker than
 * the bare host of the tests (no time limit, newer built-ins stay): a place to look at things, and no net.
 */
export function openScriptRealm(code: string, services: Globals): ScriptHost {
  const frame = document.createElement('iframe')
  frame.hidden = true
  document.body.append(frame)
  const inside = frame.contentWindow as (Window & typeof globalThis) | null
  if (inside === null) throw new Error('The hidden frame has no window')
  const toRealm = toRealmWith({
    array: () => new inside.Array<unknown>(),
    date: (time) => new inside.Date(time),
    object: () => new inside.Object() as Record<string, unknown>,
  })
  const globals = { console: inside.console, ...services(toRealm) }
  const names = [...code.matchAll(/^function (\w+)\(/gm)].map(([, name = '']) => name)
  const body = `${code}\nreturn { ${names.join(', ')} }`
  const load = new inside.Function(...HIDDEN, ...Object.keys(globals), body) as (
    ...args: unknown[]
  ) => Functions
  const functions = load(...HIDDEN.map(() => undefined), ...Object.values(globals))
  return {
    call(name, args = []) {
      if (!names.includes(name)) throw new ScriptFunctionMissing(name)
      return functions[name]?.(...args.map(toRealm))
    },
  }
}
