import {
  findOkrTab,
  type FormattedTab,
  type Grid,
  type SnapshotAnswer,
  workbookSnapshot,
} from '../../core/index'

interface SheetTab extends FormattedTab {
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
        formats: () => sheet.getDataRange().getNumberFormats(),
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

/** The workbook's OKRs now, or a sentence that says why there are none. */
export function readSnapshot(): SnapshotAnswer {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const tabs = workbookTabs()
  return workbookSnapshot(
    { tabs: () => tabs, locale: workbookLocale, today: workbookToday },
    {
      title: spreadsheet.getName(),
      spreadsheetId: spreadsheet.getId() || null,
      generatedAt: new Date().toISOString(),
    },
  )
}
