import {
  findOkrTab,
  type Grid,
  type Okrs,
  readOkrs,
  sentencesOf,
  settingsOfTabs,
  type Snapshot,
  type Tab,
  toSnapshot,
} from '../../core/index'

interface SheetTab extends Tab {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet
}

/** Each tab reads its values once, and only when asked. */
export function workbookTabs(): SheetTab[] {
  return SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .map((sheet) => {
      let values: Grid | undefined
      return {
        sheet,
        name: sheet.getName(),
        values: () => (values ??= sheet.getDataRange().getValues() as Grid),
      }
    })
}

/** As Sheets writes it, `de_DE`; how its cells write numbers and days. The functions also run where there is no sheet. */
export function workbookLocale(): string | undefined {
  if (typeof SpreadsheetApp === 'undefined') return undefined
  return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale()
}

/** The day it is where the spreadsheet is, as `YYYY-MM-DD`. */
export function workbookToday(): string {
  const now = new Date()
  if (typeof SpreadsheetApp === 'undefined') return localDay(now)
  return Utilities.formatDate(
    now,
    SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(),
    'yyyy-MM-dd',
  )
}

function localDay(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(twoDigits).join('-')
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0')
}

/** The tab that reads as OKRs, if there is one. */
export function okrTab(): SheetTab | undefined {
  return findOkrTab(workbookTabs())
}

export type SnapshotAnswer =
  | { readonly snapshot: Snapshot; readonly problem?: undefined }
  | { readonly snapshot?: undefined; readonly problem: string }

/** The workbook's OKRs now, or a sentence that says why there are none. */
export function readSnapshot(): SnapshotAnswer {
  const tabs = workbookTabs()
  const tab = findOkrTab(tabs)
  if (tab === undefined) {
    return {
      problem:
        'No tab of this workbook reads as OKRs. Give one a header row with Objective, Key Result, Target and Current.',
    }
  }
  const { okrs, problem } = readOkrs(tab.values(), {
    formats: tab.sheet.getDataRange().getNumberFormats(),
    settings: settingsOfTabs(tabs)?.settings,
    locale: workbookLocale,
  })
  if (okrs === undefined) {
    const { problem: what, remedy } = sentencesOf(problem)
    return { problem: `${what} ${remedy}` }
  }
  return { snapshot: snapshotOf(okrs, tab) }
}

function snapshotOf({ tree, issues }: Okrs, { name }: SheetTab): Snapshot {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  return toSnapshot(
    { tree, issues },
    {
      title: spreadsheet.getName(),
      tab: name,
      spreadsheetId: spreadsheet.getId() || null,
      generatedAt: new Date().toISOString(),
    },
  )
}
