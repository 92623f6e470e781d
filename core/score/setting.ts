import type { Language } from '../table/table-language'
import type { JudgementSettings } from './judgement-settings'
import type { Settings } from './settings'

/** What a Settings range says beside the rules of scoring. */
export interface SettingsExtras extends JudgementSettings {
  /** The scoring rule of key results that name none, as typed. */
  readonly scoring?: string
  readonly language?: Language
  /** BCP 47 tag that numbers and days are written by. */
  readonly locale?: string
  /** Points by the name of their curve, as typed. */
  readonly curves: ReadonlyMap<string, string>
}

type SettingKey = keyof Settings | keyof JudgementSettings | 'scoring' | 'language' | 'locale'

/** What a reader knows of one line of a Settings tab. */
export interface Setting {
  readonly key: SettingKey
  /** As the tab and the docs write it. */
  readonly name: string
  /** Other names, in all languages, with commas between; case, accents and punctuation do not matter. */
  readonly words: string
  /** Absent where any text may stand. */
  readonly values?: readonly Value[]
  /** What else than words may stand there. */
  readonly reads?: NumberKind | 'day'
}

/** With what it means, for the docs. */
export interface SettingDefinition extends Setting {
  readonly meaning: string
  readonly values?: readonly SettingValue[]
}

/** A share of 1, days from 0 on, a count from 1 on, or a month from 1 to 12. */
export type NumberKind = 'share' | 'days' | 'count' | 'month'

interface Value {
  /** As the settings hold it. */
  readonly value: string
  /** As the tab and the docs write it. */
  readonly name: string
  readonly words: string
}

/** With what it means, for the docs. */
export interface SettingValue extends Value {
  readonly meaning: string
}
