import type { Snapshot } from '../../core/index'
import { okrTab, readSnapshot } from './workbook'

const PAGE = 'sidebar'

/** The page is one file with two views; this is where it says which one it shows. */
const VIEW_MARK = 'data-view="okrs"'

export function openSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(PAGE).setTitle('OKRs'))
}

export function connectExtension(): void {
  const page = HtmlService.createHtmlOutputFromFile(PAGE)
  page.setContent(page.getContent().replace(VIEW_MARK, 'data-view="connect"'))
  SpreadsheetApp.getUi().showModalDialog(page.setWidth(480).setHeight(260), 'Connect the browser extension')
}

export type SidebarAnswer =
  | { readonly kind: 'snapshot'; readonly snapshot: Snapshot }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'problem'; readonly problem: string }

/** Called by the sidebar. `knownRev` is what it shows already, so that nothing is sent when nothing has changed. */
export function sidebarSnapshot(knownRev: string): SidebarAnswer {
  const { snapshot, problem } = readSnapshot()
  if (snapshot === undefined) return { kind: 'problem', problem }
  return snapshot.rev === knownRev ? { kind: 'unchanged' } : { kind: 'snapshot', snapshot }
}

/** Selects a row of the OKR tab, where the sidebar's "Go to row" points. */
export function goToRow(row: number): void {
  okrTab()?.sheet.getRange(row, 1).activate()
}
