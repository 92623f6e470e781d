import { once } from '../cells/once'
import type { FeedingKpis } from '../kpi/feed-key-results'
import type { Snapshot } from '../snapshot/snapshot'
import { type SnapshotSource, toSnapshot } from '../snapshot/to-snapshot'
import type { Formats } from '../table/table'
import { sentenceOf } from '../text/sentences'
import { feedingOf, readFedOkrs } from './fed-okrs'
import { judgedBy } from './judged'
import { findOkrTab } from './okr-tab'
import { ownLists } from './own-lists'
import { settingsOfTabs } from './settings-tab'
import type { Tab, Workbook } from './sheet-function'
import { dayOf } from './today-param'

export interface FormattedTab extends Tab {
  /** The number format of each cell. */
  formats(): Formats
}

interface FormattedWorkbook extends Workbook {
  tabs(): readonly FormattedTab[]
}

export type SnapshotAnswer =
  | { readonly snapshot: Snapshot; readonly problem?: undefined }
  | { readonly snapshot?: undefined; readonly problem: string }

const NO_TAB =
  'No tab of this workbook reads as OKRs. Give one a header row with Objective, Key Result, Target and Current.'

/** The workbook's OKRs on the day, with all that its lists say about them, or a sentence that says why there are none. */
export function workbookSnapshot(
  workbook: FormattedWorkbook,
  source: Omit<SnapshotSource, 'tab'>,
): SnapshotAnswer {
  const tabs = workbook.tabs()
  const tab = findOkrTab(tabs)
  if (tab === undefined) return { problem: NO_TAB }
  const settings = settingsOfTabs(tabs)?.settings
  const options = { formats: tab.formats(), settings, locale: () => workbook.locale?.() }
  const lists = once(() => ownLists(tabs, settings))
  const feeding = (): FeedingKpis => feedingOf(lists(), options)
  const { okrs, problem } = readFedOkrs(tab.values(), options, { workbook, feeding })
  if (okrs === undefined) return { problem: sentenceOf(problem) }
  const today = dayOf({ settings, workbook })
  const judged = today === undefined ? undefined : judgedBy(okrs.tree, lists(), today)
  return { snapshot: toSnapshot(okrs, { ...source, tab: tab.name }, judged) }
}
