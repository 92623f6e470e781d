import { DEFAULT_SETTINGS } from '../settings'
import { BY_CHILDREN } from './by-children'
import { BY_FACTS } from './by-facts'
import { BY_GAP } from './by-gap'
import { BY_LEVEL } from './by-level'
import { BY_PACE } from './by-pace'
import { type Dialect, LINEAR } from './dialect'
import { WITHOUT_STATUS } from './without-status'

/** Our own rules, which hold where no other is named. */
export const OKR_SHEETS: Dialect = {
  name: DEFAULT_SETTINGS.dialect,
  title: 'OKRs in Google Sheets',
  source: 'ARCHITECTURE.md, how the rows are read',
  progress: LINEAR + '; 0 where start is target, until the value is beyond it',
  settings: DEFAULT_SETTINGS,
}

/** Every dialect that a name in Settings may mean. */
export const ALL_DIALECTS: readonly Dialect[] = [
  OKR_SHEETS,
  ...BY_LEVEL,
  ...BY_GAP,
  ...BY_PACE,
  ...BY_CHILDREN,
  ...BY_FACTS,
  ...WITHOUT_STATUS,
]
