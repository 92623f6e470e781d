import { type Cell, type Grid, cellText, isBlank } from '../cells/cell'
import { readDay } from '../cells/day'
import { readNumber } from '../cells/number'
import { readSettings, type SettingsReading } from '../score/read-settings'

/** Settings as they were given: as one word, or as a range. */
interface SettingsArgument extends SettingsReading {
  readonly isName: boolean
}

interface ParamTypes {
  /** A range with its header. */
  rows: Grid
  /** One number. */
  number: number
  /** One number, or an empty cell. */
  'number or blank': number | undefined
  /** One text. */
  text: string
  /** One cell, whatever it holds. */
  cell: Cell
  /** One day, as `YYYY-MM-DD`. */
  day: string
  /** A dialect's name, or a range of names and values. */
  settings: SettingsArgument
}

export type ParamType = keyof ParamTypes

export interface Param<T extends ParamType = ParamType, O extends boolean = boolean> {
  readonly type: T
  /** A word in camel case: it stands in the help box as a label. */
  readonly name: string
  readonly help: string
  readonly isOptional: O
}

export type ParamValues<P extends readonly Param[]> = { [I in keyof P]: ParamValue<P[I]> }

type ParamValue<P> =
  P extends Param<infer T, infer O> ? (O extends true ? ParamTypes[T] | undefined : ParamTypes[T]) : never

export function required<T extends ParamType>(type: T, name: string, help: string): Param<T, false> {
  return { type, name, help, isOptional: false }
}

export function optional<T extends ParamType>(type: T, name: string, help: string): Param<T, true> {
  return { type, name, help, isOptional: true }
}

/** The value, or what the argument wants when it is something else. */
export type ArgumentReading =
  | { readonly value: unknown; readonly wants?: undefined }
  | { readonly value?: undefined; readonly wants: string }

/** A reference to one cell arrives as its bare value, a range as rows of cells. */
export function readArgument(param: Param, argument: unknown): ArgumentReading {
  const cell = singleCell(argument)
  if (param.isOptional && cell !== SEVERAL && isBlank(cell)) return { value: undefined }
  if (param.type === 'rows') return { value: Array.isArray(argument) ? argument : [[argument]] }
  if (param.type === 'settings') {
    return { value: settingsOf(cell === SEVERAL ? (argument as Grid) : cellText(cell)) }
  }
  return cell === SEVERAL ? { wants: WANTS[param.type] } : readCell(param.type, cell)
}

type OfOneCell = Exclude<ParamType, 'rows' | 'settings'>

const WANTS: Readonly<Record<OfOneCell, string>> = {
  cell: 'one cell, not a range',
  text: 'one cell or text',
  number: 'one number, not a range',
  'number or blank': 'one number, not a range',
  day: 'one day, not a range',
}

function readCell(type: OfOneCell, cell: Cell): ArgumentReading {
  if (type === 'cell') return { value: cell }
  if (type === 'day') return readDayArgument(cell)
  return type === 'text' ? { value: cellText(cell) } : readNumberArgument(type, cell)
}

function settingsOf(argument: string | Grid): SettingsArgument {
  return { ...readSettings(argument), isName: typeof argument === 'string' }
}

function readDayArgument(cell: Cell): ArgumentReading {
  const reading = readDay(cell)
  if (reading.kind === 'day') return { value: reading.iso }
  return { wants: `a day such as 2026-12-31, but it is ${isBlank(cell) ? 'empty' : `“${cellText(cell)}”`}` }
}

function readNumberArgument(type: 'number' | 'number or blank', cell: Cell): ArgumentReading {
  const reading = readNumber(cell)
  if (reading.kind === 'number') return { value: reading.value }
  if (reading.kind === 'blank' && type === 'number or blank') return { value: undefined }
  return { wants: `a number, but it is ${reading.kind === 'blank' ? 'empty' : `“${cellText(cell)}”`}` }
}

const SEVERAL = Symbol('several cells')

function singleCell(argument: unknown): Cell | typeof SEVERAL {
  if (!Array.isArray(argument)) return argument as Cell
  const rows = argument as Grid
  const [only] = rows
  return rows.length === 1 && only?.length === 1 ? only[0] : SEVERAL
}
