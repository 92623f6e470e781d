import { HEALTHY_FROM, WATCH_FROM } from '../../core/kpi/health'
import { STAGNANT_AFTER } from '../../core/kpi/movement'
import { OUR_SETTINGS } from '../../core/score/read-settings'
import type { SettingDefinition } from '../../core/score/setting'
import { SETTINGS } from '../../core/score/setting-definitions'
import { CADENCE } from '../../core/time/check-in-state'
import { BEHIND_FROM, GRACE, ON_TRACK_FROM } from '../../core/time/status'
import { table } from './markdown-table'

type Key = SettingDefinition['key']

/** What holds where a setting is not given, beside those that one of our own rule set has. */
const DEFAULTS: Readonly<Partial<Record<Key, number | string>>> = {
  ...Object.fromEntries(Object.entries(OUR_SETTINGS).filter(([, value]) => typeof value === 'string')),
  scoring: 'linear',
  language: 'that of the header',
  locale: 'that of the spreadsheet',
  today: 'the real day',
  fiscalStart: 'January',
  days: 'calendar',
  onTrackFrom: ON_TRACK_FROM,
  behindFrom: BEHIND_FROM,
  grace: GRACE,
  cadence: CADENCE,
  objectiveStatus: 'score',
  healthyFrom: HEALTHY_FROM,
  watchFrom: WATCH_FROM,
  stagnantAfter: STAGNANT_AFTER,
}

const KINDS: Readonly<Record<NonNullable<SettingDefinition['reads']>, string>> = {
  share: 'a share, such as 0.9 or 90%',
  days: 'a number of days',
  count: 'a whole number from 1 on',
  month: 'a month',
  day: 'a day',
}

/** All settings, made from their definitions. */
export function settingsReference(): string {
  const lines = SETTINGS.map((setting) => [
    setting.name,
    setting.meaning,
    valuesText(setting),
    defaultText(setting),
  ])
  return table([['Setting', 'What it means', 'Values', 'Unless set'], ...lines])
}

function valuesText({ values, reads }: SettingDefinition): string {
  if (values !== undefined) return values.map(({ name, meaning }) => `\`${name}\`: ${meaning}`).join('<br>')
  return reads === undefined ? 'text' : KINDS[reads]
}

function defaultText({ key, values }: SettingDefinition): string {
  const value = DEFAULTS[key] ?? '–'
  return values?.find((one) => one.value === value)?.name ?? String(value)
}
