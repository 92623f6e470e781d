import { ALL_DIALECTS, OKR_SHEETS } from '../../core/score/dialects/all-dialects'
import { settingsOf } from '../../core/score/dialects/find-dialect'
import type { Band, Dialect, Measure, Situation, Step } from '../../core/score/dialects/dialect'
import { SETTINGS } from '../../core/score/setting-definitions'
import type { Settings } from '../../core/score/settings'

const HEAD = ['name', 'system', 'progress', 'missing values', 'clamp', 'own beside children', 'weights']

/** One row for each dialect; what its source does not state is ours. */
export function dialectRows(): readonly (readonly string[])[] {
  return [[...HEAD, 'status', 'rounding', 'decisions of ours', 'source'], ...ALL_DIALECTS.map(rowOf)]
}

function rowOf(dialect: Dialect): readonly string[] {
  const { name, title, progress = 'not stated: ours', notes = '', source } = dialect
  const setting = (key: keyof Dialect['settings']): string => settingText(dialect, key)
  return [
    `\`${name}\``,
    title,
    progress,
    setting('missing'),
    setting('clamp'),
    setting('ownBeside'),
    setting('weights'),
    statusText(dialect),
    setting('rounding'),
    notes,
    source,
  ]
}

function settingText(dialect: Dialect, key: keyof Dialect['settings']): string {
  const isStated = dialect === OKR_SHEETS || dialect.settings[key] !== undefined
  const name = valueName(key, settingsOf(dialect))
  return isStated ? name : `not stated: ours (${name})`
}

function valueName(key: keyof Settings, settings: Settings): string {
  const values = SETTINGS.find((setting) => setting.key === key)?.values ?? []
  return values.find(({ value }) => value === settings[key])?.name ?? settings[key]
}

const MEASURE: Readonly<Record<Measure, string>> = {
  gap: 'expected − progress',
  pace: 'progress / expected',
  progress: 'progress',
  score: 'score',
  tenths: 'score in tenths',
  confidence: 'confidence',
  zone: 'zone (1 from commit, 2 from target, 3 from stretch)',
  'days-overdue': 'days overdue',
}

const SITUATION: Readonly<Record<Situation, string>> = {
  before: 'before the start',
  after: 'after the end',
  closed: 'closed',
  'no-check-in': 'no check-in yet',
  stay: 'to stay: missed',
  'stay-met': 'to stay: met',
  'stay-risk': 'to stay: within the risk threshold',
  kpi: 'KPI: met, or without a target',
  'kpi-missed': 'KPI: missed',
}

function statusText({ status }: Dialect): string {
  return status === undefined ? 'none stated' : status.map(stepText).join('<br>')
}

function stepText(step: Step): string {
  switch (step.kind) {
    case 'bands':
      return `${whenText(step.when)}${MEASURE[step.looksAt]}: ${bandsText(step.bands, isInUnits(step.looksAt))}`
    case 'fixed':
      return `${whenText(step.when)}${step.status?.label ?? 'no status'}`
    case 'last':
      return `${whenText(step.when)}the last status`
    case 'weakest':
      return `the worst below, of ${step.worstFirst.map(({ label }) => label).join(', ')}`
    case 'mean': {
      const grades = step.grades.map(({ label, points }) => `${label} ${points}`).join(', ')
      const all = step.allOf === undefined ? '' : `; all ${step.allOf.label} is ${step.allOf.label}`
      return `mean of those below (${grades}): ${bandsText(step.bands, true)}${all}`
    }
  }
}

function whenText(when: readonly Situation[]): string {
  return when.length === 0 ? '' : `${when.map((situation) => SITUATION[situation]).join(', ')}: `
}

function isInUnits(measure: Measure): boolean {
  return measure === 'zone' || measure === 'days-overdue'
}

function bandsText(bands: readonly Band[], inUnits: boolean): string {
  const bound = (value: number): string =>
    inUnits ? String(value) : `${Number((value * 100).toPrecision(6))} %`
  const words = bands.map(({ label, atLeast, above }) => {
    if (atLeast !== undefined) return `≥ ${bound(atLeast)} ${label}`
    return above === undefined ? `else ${label}` : `> ${bound(above)} ${label}`
  })
  return words.join(', ')
}
