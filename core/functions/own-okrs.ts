import type { Okrs } from '../score/read-okrs'
import { okrTabOf } from './okr-tab'
import { okrsOf } from './rows-param'
import { settingsOfTabs } from './settings-tab'
import type { Workbook } from './sheet-function'

/** The workbook's own OKRs, by the rules of its own Settings tab. */
export function ownOkrs(functionName: string, workbook: Workbook): Okrs {
  const rows = okrTabOf(functionName, workbook).values()
  return okrsOf(functionName, rows, { settings: settingsOfTabs(workbook.tabs()), workbook })
}
