import { OkrError } from './okr-error'
import { readsAsOkrs } from '../score/read-okrs'
import type { Tab, Workbook } from './sheet-function'

/** The workbook's own OKR table: the first tab whose header reads as one. */
export function findOkrTab<T extends Tab>(tabs: readonly T[]): T | undefined {
  return tabs.find((tab) => readsAsOkrs(tab.values()))
}

export function okrTabOf(functionName: string, workbook: Workbook): Tab {
  const tab = findOkrTab(workbook.tabs())
  if (tab !== undefined) return tab
  throw new OkrError(
    'no-table',
    `${functionName}: no tab of this workbook reads as an OKR table. Give one a header row with names such as Objective, ` +
      'Key Result, Start, Target and Current.',
  )
}
