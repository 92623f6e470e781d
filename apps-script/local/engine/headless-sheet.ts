import { createRequire } from 'node:module'
import type * as Core from '@univerjs/core'
import type * as Facade from '@univerjs/core/facade'
import type * as Sheets from '@univerjs/sheets'
import type * as SheetsFormula from '@univerjs/sheets-formula'
import type * as SheetsNumfmt from '@univerjs/sheets-numfmt'
import { cellErrors } from './cell-errors'
import { type Engine, registerCustomFunctions } from './custom-function-adapter'
import type { ScriptHost } from '../script/script-host'
import type { SheetBook } from '../workbook/sheet-book'
import { activeWorkbook, univerBook } from './univer-book'
import { univerData } from './univer-data'
import { installOpenRanges } from './univer-open-ranges'
import type { Workbook } from '../workbook/workbook'

export interface HeadlessSheet {
  readonly book: SheetBook
  /** What stands in a range, spilled cells included. */
  values(tab: string, range: string): unknown[][]
  /** Writes a value, or a formula with its `=`, and waits for the calculation that follows. */
  write(tab: string, cell: string, value: string | number | null): Promise<void>
  /** What the formula in a cell threw, if it did. */
  errorAt(tab: string, cell: string): string | undefined
  close(): void
}

export interface HeadlessParts {
  readonly workbook: Workbook
  /** Names of the custom functions. */
  readonly functions: readonly string[]
  /** Made once the workbook is there, because services read it. */
  readonly host: (book: SheetBook) => ScriptHost
}

/** The sheet engine of the page, without the page. */
export async function openHeadlessSheet({
  workbook,
  functions,
  host,
}: HeadlessParts): Promise<HeadlessSheet> {
  const { univer, api, engine, core } = makeUniver()
  // The plugins start with the first workbook, so it comes before the functions.
  api.createWorkbook(univerData(workbook))
  const injector = univer.__getInjector()
  const errors = cellErrors()
  const book = univerBook(api)
  registerCustomFunctions(functions, {
    engine,
    functions: injector.get(engine.IFunctionService),
    host: host(book),
    onResult: errors.keep,
  })
  installOpenRanges(api, injector.get(core.ICommandService))
  const done = api.getFormula().onCalculationResultApplied()
  api.getFormula().executeCalculation()
  await done
  return {
    book,
    errorAt(tab, cell) {
      const sheet = sheetNamed(api, tab)
      const range = sheet.getRange(cell)
      return errors.at({ sheetId: sheet.getSheetId(), row: range.getRow(), column: range.getColumn() })
    },
    values: (tab, range) => sheetNamed(api, tab).getRange(range).getValues(),
    write: (tab, cell, value) => write(api, tab, cell, value),
    close: () => univer.dispose(),
  }
}

function makeUniver() {
  // The ESM build of the engine does not load in Node: it imports a font library by a path only bundlers find.
  const require = createRequire(import.meta.url)
  const core = require('@univerjs/core') as typeof Core
  const facade = require('@univerjs/core/facade') as typeof Facade
  const engine = require('@univerjs/engine-formula') as Engine
  const locale = core.LocaleType.EN_US
  // The empty table of words is needed: the formula descriptions look into it.
  const univer = new core.Univer({ locale, locales: { [locale]: {} }, logLevel: core.LogLevel.SILENT })
  univer.registerPlugin(engine.UniverFormulaEnginePlugin)
  univer.registerPlugin((require('@univerjs/sheets') as typeof Sheets).UniverSheetsPlugin)
  univer.registerPlugin(
    (require('@univerjs/sheets-formula') as typeof SheetsFormula).UniverSheetsFormulaPlugin,
  )
  univer.registerPlugin((require('@univerjs/sheets-numfmt') as typeof SheetsNumfmt).UniverSheetsNumfmtPlugin)
  for (const name of ['sheets', 'engine-formula', 'sheets-formula', 'sheets-numfmt'])
    require(`@univerjs/${name}/facade`)
  return { univer, api: facade.FUniver.newAPI(univer), engine, core }
}

function sheetNamed(api: Facade.FUniver, name: string) {
  const sheet = activeWorkbook(api).getSheetByName(name)
  if (sheet === null) throw new Error(`There is no tab ${name}`)
  return sheet
}

async function write(
  api: Facade.FUniver,
  tab: string,
  cell: string,
  value: string | number | null,
): Promise<void> {
  const isFormula = typeof value === 'string' && value.startsWith('=')
  // Taken before the edit: taken after it, the wait would end by its time-out.
  const done = api.getFormula().onCalculationResultApplied()
  sheetNamed(api, tab)
    .getRange(cell)
    .setValue(isFormula ? { f: value } : { v: value, f: null })
  await done
}
