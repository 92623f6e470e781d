import { readSettings, type SettingsReading } from '../score/read-settings'
import { settingOf } from '../score/setting-words'
import { cellText, type Grid } from '../cells/cell'
import type { Tab } from './sheet-function'

/** Only the first rows are looked at. */
const ROWS_SEARCHED = 50

/** What the tab is called, in any of the languages; other tabs are not read. */
const NAMES =
  /^(?:okr )?(?:settings|einstellungen|ajustes|configuraci[oó]n|param[eè]tres|r[eé]glages|configura[cç][oõ]es|設定)$/i

/** The settings of the tab with that name, if it has settings in its first two columns. */
export function settingsOfTabs(tabs: readonly Tab[]): SettingsReading | undefined {
  const tab = tabs.find((one) => NAMES.test(one.name.trim()) && isSettings(one.values()))
  return tab === undefined ? undefined : readSettings(tab.values())
}

/** A tab of that name may be about something else. */
function isSettings(grid: Grid): boolean {
  return grid
    .slice(0, ROWS_SEARCHED)
    .some(([name, value]) => cellText(value) !== '' && settingOf(cellText(name)) !== undefined)
}
