import vm from 'node:vm'
import { type Globals, type ScriptHost, ScriptFunctionMissing, toRealmWith } from './script-host'

export interface BareHostOptions {
  readonly code: string
  readonly services?: Globals
  /** Sheets ends a custom function after 30 seconds. */
  readonly timeoutMs?: number
  /** A new realm for each call, as Sheets has it; else one realm is kept, for speed. */
  readonly freshPerCall?: boolean
}

/** What V8 offers beyond ECMAScript 2019. The Apps Script runtime does not promise it, so here it does not exist. */
const TRIM = new vm.Script(`{
  const drop = (owner, names) => { for (const name of names.split(' ')) delete owner[name] }
  drop(globalThis, 'SharedArrayBuffer Atomics WebAssembly console WeakRef FinalizationRegistry AggregateError BigInt')
  drop(globalThis, 'DisposableStack AsyncDisposableStack SuppressedError')
  drop(globalThis, 'BigInt64Array BigUint64Array Float16Array Iterator Intl globalThis')
  drop(Array.prototype, 'at findLast findLastIndex toSorted toReversed toSpliced with group groupToMap')
  drop(String.prototype, 'at replaceAll matchAll isWellFormed toWellFormed')
  drop(Object.getPrototypeOf(Int8Array).prototype, 'at findLast findLastIndex toSorted toReversed with')
  drop(Object, 'hasOwn groupBy')
  drop(Map, 'groupBy')
  drop(Array, 'fromAsync')
  drop(Promise, 'any allSettled withResolvers try')
  drop(Set.prototype, 'union intersection difference symmetricDifference isSubsetOf isSupersetOf isDisjointFrom')
  drop(RegExp, 'escape')
  drop(Error, 'isError')
  drop(Math, 'f16round sumPrecise')
  const iterators = Object.getPrototypeOf(Object.getPrototypeOf([].values()))
  drop(iterators, 'map filter take drop flatMap reduce toArray forEach some every find')
}`)
const TOOLS = new vm.Script('({ array: () => [], date: (time) => new Date(time), object: () => ({}) })')
const CALL = new vm.Script('__function.apply(undefined, __arguments)')
const CONSOLE_METHODS = ['log', 'info', 'warn', 'error', 'time', 'timeEnd']

type RealmTools = Parameters<typeof toRealmWith>[0]

/** The built add-on in a realm that has ECMAScript 2019, the given services and nothing else. */
export function makeBareHost({
  code,
  services,
  timeoutMs = 30_000,
  freshPerCall = false,
}: BareHostOptions): ScriptHost {
  const script = new vm.Script(code, { filename: 'Code.js' })
  const open = () => openRealm(script, services, timeoutMs)
  const kept = freshPerCall ? undefined : open()
  return {
    call(name, args = []) {
      const { realm, toRealm } = kept ?? open()
      if (typeof realm[name] !== 'function') throw new ScriptFunctionMissing(name)
      realm['__function'] = realm[name]
      realm['__arguments'] = toRealm([...args])
      try {
        return CALL.runInContext(realm, { timeout: timeoutMs })
      } finally {
        delete realm['__function']
        delete realm['__arguments']
      }
    },
  }
}

function openRealm(script: vm.Script, services: Globals | undefined, timeoutMs: number) {
  const realm = vm.createContext(Object.create(null), { microtaskMode: 'afterEvaluate' })
  TRIM.runInContext(realm)
  const toRealm = toRealmWith(TOOLS.runInContext(realm) as RealmTools)
  realm['console'] = Object.fromEntries(CONSOLE_METHODS.map((name) => [name, () => {}]))
  Object.assign(realm, services?.(toRealm))
  script.runInContext(realm, { timeout: timeoutMs })
  return { realm, toRealm }
}
