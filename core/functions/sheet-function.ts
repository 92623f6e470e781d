import type { Cell, Grid } from '../cells/cell'
import type { Param, ParamValues } from './param'

/** What a custom function gives back: one value, or rows that spill to the right and down. */
export type Result = Cell | Cell[][]

/** The workbook around a formula, for the one function that reads it without being given a range. */
export interface Workbook {
  /** In the order of their tabs. */
  tabs(): readonly Tab[]
  /** The spreadsheet's locale, such as `de_DE`; absent where there is no spreadsheet. */
  locale?(): string | undefined
  /** The day of the calculation in the spreadsheet's time zone, as `YYYY-MM-DD`; absent where there is no clock. */
  today?(): string
}

export interface Tab {
  readonly name: string
  /** Reads the whole tab; called only when it is needed. */
  values(): Grid
}

/** One way to call a function. */
export interface Form {
  readonly params: readonly Param[]
  readonly run: (args: readonly unknown[], workbook: Workbook) => Result
}

export interface Example {
  readonly args: readonly (Cell | Grid)[]
  readonly note?: string
  readonly result?: Result
  /** Instead of `result`: the whole sentence of the error. */
  readonly error?: string
}

/** The one definition that stub, help, reference, argument checks and example tests come from. */
export interface SheetFunction {
  readonly name: string
  /** One sentence; Sheets shows it as the function's help. */
  readonly summary: string
  /** More than one when the same name answers to different arguments. */
  readonly forms: readonly Form[]
  readonly returns: string
  readonly examples: readonly Example[]
}

export function defineFunction(definition: SheetFunction): SheetFunction {
  return definition
}

/** The types of `run`'s arguments follow from the parameters. */
export function form<const P extends readonly Param[]>(
  params: P,
  run: (args: ParamValues<P>, workbook: Workbook) => Result,
): Form {
  return { params, run: run as Form['run'] }
}
