import vm from 'node:vm'
import { trimScript } from './es2019'
import {
  missingFunction,
  type Realm,
  type RealmClasses,
  realmOf,
  type ScriptHost,
  type Services,
} from './realm'

/** A custom function has 30 seconds. https://developers.google.com/apps-script/guides/services/quotas */
const TIME_LIMIT_MS = 30_000

const CONSOLE = ['log', 'info', 'warn', 'error', 'time', 'timeEnd']

export interface BareHostOptions {
  readonly code: string
  readonly services?: Services
  readonly timeLimitMs?: number
  /** Sheets starts every call anew: nothing may lean on what an earlier call left in a global. */
  readonly freshPerCall?: boolean
}

interface Opened {
  readonly context: vm.Context
  readonly realm: Realm
}

/** A script in a V8 realm with the ECMAScript 2019 globals, the given services, and nothing else. */
export function bareHost(options: BareHostOptions): ScriptHost {
  const timeout = options.timeLimitMs ?? TIME_LIMIT_MS
  const script = new vm.Script(options.code, { filename: 'Code.js' })
  const open = (): Opened => openRealm(script, options.services ?? (() => ({})), timeout)
  const kept = options.freshPerCall === true ? undefined : open()
  return {
    call(name, args = []) {
      const { context, realm } = kept ?? open()
      if (typeof context[name] !== 'function') throw new Error(missingFunction(name))
      // The names end in _, which a script's own public functions may not.
      context['call_'] = [context[name], realm.build(args)]
      return limited(() => vm.runInContext('call_[0].apply(undefined, call_[1])', context, { timeout }))
    },
  }
}

function openRealm(script: vm.Script, services: Services, timeout: number): Opened {
  const context = vm.createContext(Object.create(null) as vm.Context, { microtaskMode: 'afterEvaluate' })
  vm.runInContext(trimScript('globalThis'), context)
  const realm = realmOf(vm.runInContext('({ Array, Object, Date, Error })', context) as RealmClasses)
  const quiet = CONSOLE.map((method) => [method, () => undefined] as const)
  Object.assign(context, { console: Object.fromEntries(quiet) }, services(realm))
  limited(() => script.runInContext(context, { timeout }))
  return { context, realm }
}

function limited(run: () => unknown): unknown {
  try {
    return run()
  } catch (error) {
    const isOver = error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
    throw isOver ? new Error('Exceeded maximum execution time', { cause: error }) : error
  }
}
