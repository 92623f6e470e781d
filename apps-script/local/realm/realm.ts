import { isDate } from '../workbook/serial-date'

/** Builds values out of a realm's own classes: made anywhere else, `instanceof` inside would be false. */
export interface Realm {
  build(value: unknown): unknown
  error(message: string): Error
}

/** The globals a script finds beside the language, made for the realm it runs in. */
export type Services = (realm: Realm) => Readonly<Record<string, unknown>>

/** Runs the functions of one script. */
export interface ScriptHost {
  call(name: string, args?: readonly unknown[]): unknown
}

export interface RealmClasses {
  readonly Array: ArrayConstructor
  readonly Object: ObjectConstructor
  readonly Date: DateConstructor
  readonly Error: ErrorConstructor
}

export function realmOf(classes: RealmClasses): Realm {
  const build = (value: unknown): unknown => {
    if (Array.isArray(value)) return classes.Array.from(value as unknown[], build)
    if (isDate(value)) return new classes.Date(value.getTime())
    if (!isPlainObject(value)) return value
    return classes.Object.fromEntries(Object.entries(value).map(([key, one]) => [key, build(one)]))
  }
  return { build, error: (message) => new classes.Error(message) }
}

export function missingFunction(name: string): string {
  return `Script function not found: ${name}`
}

/** The message of whatever was thrown, in whichever realm. */
export function messageOf(thrown: unknown): string {
  if (typeof thrown !== 'object' || thrown === null || !('message' in thrown)) return String(thrown)
  return String(thrown.message)
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}
