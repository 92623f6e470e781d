import {
  ICommandService,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  Univer,
} from '@univerjs/core'
import { FUniver } from '@univerjs/core/facade'
import * as engine from '@univerjs/engine-formula'
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core'
import words from '@univerjs/preset-sheets-core/locales/en-US'
import { defaultTheme } from '@univerjs/themes'
import '@univerjs/preset-sheets-core/lib/index.css'
import { type FormulaCell, registerCustomFunctions } from '../engine/custom-function-adapter'
import type { FunctionHelp } from '../script/jsdoc'
import type { ScriptHost } from '../script/script-host'
import { univerData } from '../engine/univer-data'
import { installOpenRanges } from '../engine/univer-open-ranges'
import type { Workbook } from '../workbook/workbook'

export interface SheetEngine {
  readonly api: FUniver
  /** All its parts have loaded; before, what a person types is lost. */
  readonly isReady: Promise<void>
  /** Makes the add-on's functions known to formulas, and calculates all of them. */
  useFunctions(host: ScriptHost, onResult: (cell: FormulaCell, error: string | undefined) => void): void
}

/** The sheet on the page. Autocomplete and help box say what stands above each custom function in the built code. */
export function openSheet(
  container: HTMLElement,
  workbook: Workbook,
  functions: readonly FunctionHelp[],
): SheetEngine {
  const locale = LocaleType.EN_US
  const univer = new Univer({
    theme: defaultTheme,
    locale,
    locales: { [locale]: words },
    logLevel: LogLevel.ERROR,
  })
  const { plugins } = UniverSheetsCorePreset({
    container,
    formula: { description: functions.map(descriptionOf) },
  })
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1])
    else univer.registerPlugin(plugin)
  }
  const api = FUniver.newAPI(univer)
  api.createWorkbook(univerData(workbook))
  const injector = univer.__getInjector()
  const lifecycle = injector.get(LifecycleService)
  installOpenRanges(api, injector.get(ICommandService))
  return {
    api,
    isReady: ready(lifecycle),
    useFunctions(host, onResult) {
      const names = functions.map(({ name }) => name)
      registerCustomFunctions(names, {
        engine,
        functions: injector.get(engine.IFunctionService),
        host,
        onResult,
      })
      api.getFormula().executeCalculation()
    },
  }
}

/** The engine itself waits three seconds after the first picture, whatever the machine, before it loads its last parts. */
async function ready(lifecycle: LifecycleService): Promise<void> {
  await lifecycle.onStage(LifecycleStages.Rendered)
  await new Promise(requestAnimationFrame)
  lifecycle.stage = LifecycleStages.Steady
}

function descriptionOf({ name, summary, params }: FunctionHelp) {
  return {
    functionName: name,
    functionType: engine.FunctionType.User,
    description: summary,
    abstract: summary,
    functionParameter: params.map((param) => ({
      name: param.name,
      detail: param.help,
      example: '',
      require: param.isOptional ? (0 as const) : (1 as const),
      repeat: 0 as const,
    })),
  }
}
