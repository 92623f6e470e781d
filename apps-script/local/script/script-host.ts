import { isDate } from '../workbook/dates'

/** Runs functions of the built add-on by name, as Sheets does. */
export interface ScriptHost {
  call(name: string, args?: readonly unknown[]): unknown
}

/**
 * Makes values of the script's own realm. Arrays and dates from outside would fail `instanceof` there, and Google hands
 * over none.
 */
export type ToRealm = (value: unknown) => unknown

/** The globals of a realm besides ECMAScript: the services, given the way into the realm. */
export type Globals = (toRealm: ToRealm) => Readonly<Record<string, unknown>>

interface RealmTools {
  readonly array: () => unknown[]
  readonly date: (time: number) => Date
  readonly object: () => Record<string, unknown>
}

export function toRealmWith(make: RealmTools): ToRealm {
  const toRealm: ToRealm = (value) => {
    if (Array.isArray(value)) return fill(make.array(), value, toRealm)
    if (isDate(value)) return make.date(value.getTime())
    if (!isPlainObject(value)) return value
    const copy = make.object()
    for (const [key, inner] of Object.entries(value)) copy[key] = toRealm(inner)
    return copy
  }
  return toRealm
}

function fill(target: unknown[], source: readonly unknown[], toRealm: ToRealm): unknown[] {
  for (let i = 0; i < source.length; i++) target[i] = toRealm(source[i])
  return target
}

/** A service has methods: it stays the object it is. */
function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return false
  return Object.values(value).every((inner) => typeof inner !== 'function')
}

/** What was thrown, in words. An error of another realm is no `Error` here. */
export function messageOf(thrown: unknown): string {
  return typeof thrown === 'object' && thrown !== null && 'message' in thrown
    ? String(thrown.message)
    : String(thrown)
}

export class ScriptFunctionMissing extends Error {
  constructor(name: string) {
    super(`Script function not found: ${name}`)
  }
}
