import type { Cell, Grid } from '../../../core/cells/cell'
import { ALL_FUNCTIONS } from '../../../core/functions/all-functions'
import { callFunction } from '../../../core/functions/call-function'
import { OkrError } from '../../../core/functions/okr-error'
import type { Result, SheetFunction, Workbook } from '../../../core/functions/sheet-function'

export const NO_TABS: Workbook = { tabs: () => [] }

export function functionNamed(name: string): SheetFunction {
  const fn = ALL_FUNCTIONS.find((one) => one.name === name)
  if (fn === undefined) throw new Error(name)
  return fn
}

export const call = (name: string, ...args: unknown[]): Result =>
  callFunction(functionNamed(name), args, NO_TABS)

export function errorOf(run: () => unknown): OkrError {
  try {
    run()
  } catch (error) {
    if (error instanceof OkrError) return error
    throw error
  }
  throw new Error('it did not throw')
}

/** What OKR_CHECK says about how rows were read, without what its checks say about how they are written. */
export const checkedReading = (rows: Grid, settings: Grid = []): Cell[][] =>
  call('OKR_CHECK', rows, [...settings, ['Checks switched off', 'all']]) as Cell[][]
