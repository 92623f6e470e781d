import { ALL_FUNCTIONS, callFunction, type Result } from '../../core/index'
import { workbookLocale, workbookTabs, workbookToday } from './workbook'

/** What the stub of each custom function calls with its own name and arguments. */
export function customFunction(name: string, args: ArrayLike<unknown>): Result {
  const fn = ALL_FUNCTIONS.find((one) => one.name === name)
  if (fn === undefined) throw new Error(`No custom function is called ${name}`)
  return callFunction(fn, Array.from(args), {
    tabs: workbookTabs,
    locale: workbookLocale,
    today: workbookToday,
  })
}
