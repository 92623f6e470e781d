import { type Cell, cellText, type Grid, isBlank } from '../cells/cell'
import { findDialect, nearestDialect, settingsOf } from './dialects/find-dialect'
import { NEAREST_FOR } from './nearest'
import { nearestSetting, nearestValue, settingOf, valueOf, wordKey } from './setting-words'
import { readPoints } from './rules/points'
import type { Setting, SettingsExtras } from './setting'
import { allowedValues, readSettingValue } from './setting-value'
import { DEFAULT_SETTINGS, type Settings } from './settings'

/** A problem of the settings, as facts. */
export interface SettingsIssue {
  readonly code: 'unknown-setting' | 'unknown-setting-value' | 'unknown-dialect'
  /** 1-based row in the range; 1 for a dialect given as text. */
  readonly row: number
  /** What stood there: the name for an unknown setting, else the value. */
  readonly seen: string
  /** The setting that the value is for; absent when that is what is not known. */
  readonly setting?: string
  readonly nearest?: string
  /** What may stand there, when these are few. */
  readonly allowed?: readonly string[]
}

/** The rules of scoring and what else a Settings range says. */
export interface AllSettings extends Settings, SettingsExtras {}

/** Without a Settings range. */
export const OUR_SETTINGS: AllSettings = { ...DEFAULT_SETTINGS, curves: new Map() }

export interface SettingsReading {
  readonly settings: AllSettings
  readonly issues: readonly SettingsIssue[]
}

/** A range of other things may be 100,000 rows long; settings end here. */
const MOST_ROWS = 1000

/** What a person would see of a cell in a message. */
const SEEN = 100

/** Longer than any setting; curves may be long. */
const LONGEST_TEXT = 2000

/** A dialect's name, or rows of names and values. Never throws: what it cannot read is an issue, and ours holds. */
export function readSettings(settings: string | Grid): SettingsReading {
  return typeof settings === 'string' ? readName(settings) : readRows(settings)
}

function readName(name: string): SettingsReading {
  const text = textOf(name)
  const found = text === '' ? undefined : findDialect(text)
  const draft = newDraft(found === undefined ? DEFAULT_SETTINGS : settingsOf(found))
  if (text !== '' && found === undefined) reportDialect(text, 1, draft)
  return { settings: { ...draft.base, curves: draft.curves }, issues: draft.issues }
}

interface Draft {
  readonly changes: Record<string, string | number>
  readonly curves: Map<string, string>
  readonly issues: SettingsIssue[]
  base: Settings
}

function newDraft(base: Settings): Draft {
  return { changes: {}, curves: new Map(), issues: [], base }
}

/** Rows are read downwards: of two that name the same setting, the later one counts. */
function readRows(grid: Grid): SettingsReading {
  const draft = newDraft(DEFAULT_SETTINGS)
  const first = grid.findIndex((row) => row.some((cell) => !isBlank(cell)))
  grid.slice(0, MOST_ROWS).forEach((row, i) => {
    if (i !== first || !isHeader(row)) readRow(row, i + 1, draft)
  })
  const { base, changes, curves, issues } = draft
  // Keys and values come from the definitions only, and a test compares these with the types.
  const settings = { ...base, ...(changes as Partial<AllSettings>), curves }
  return { settings, issues }
}

/** A row without a value is the heading of a section, or a setting left as it is. */
function readRow(row: readonly Cell[], rowNumber: number, draft: Draft): void {
  const name = textOf(row[0])
  const text = textOf(listed(row[1]))
  if (name === '' || text === '') return
  const setting = settingOf(name)
  if (setting !== undefined) readValue(setting, text, rowNumber, draft)
  else if (looksLikePoints(text)) draft.curves.set(name, text)
  else
    report({ code: 'unknown-setting', row: rowNumber, seen: seenOf(name) }, draft, () => nearestSetting(name))
}

/** A line each within one cell is a list. */
function listed(cell: Cell): Cell {
  return typeof cell === 'string' ? cell.trim().replace(/\s*[,;]?\s*\n\s*/g, ', ') : cell
}

function readValue(setting: Setting, text: string, row: number, draft: Draft): void {
  if (setting.key === 'dialect') {
    const dialect = findDialect(text)
    if (dialect === undefined) reportDialect(text, row, draft)
    else draft.base = settingsOf(dialect)
    return
  }
  const read = setting.reads === undefined ? readAs(setting, text) : readSettingValue(setting.reads, text)
  if (read === undefined) reportValue(setting, text, row, draft)
  else draft.changes[setting.key] = read
}

function readAs(setting: Setting, text: string): string | undefined {
  if (setting.key === 'locale') return localeOf(text)
  return setting.values === undefined ? text : valueOf(setting, text)
}

/** A BCP 47 tag of at most four parts; Sheets writes `de_AT`. */
function localeOf(text: string): string | undefined {
  const tag = text.replace(/_/g, '-')
  return tag.length <= 35 && /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(tag) ? tag : undefined
}

/** `0=0%, 50=40%`: a digit on both sides of every equals sign, or points in another writing. */
function looksLikePoints(text: string): boolean {
  const parts = text.split('=')
  return parts.length > 1 ? parts.every((part) => /\d/.test(part)) : 'points' in readPoints(text)
}

const HEADER_NAMES = 'setting, settings, name, einstellung, ajuste, paramètre, réglage, configuração, 設定'
const HEADER_VALUES = 'value, values, wert, valor, valeur, 値'

function isHeader([name, value]: readonly Cell[]): boolean {
  return isOneOf(HEADER_NAMES, textOf(name)) && isOneOf(HEADER_VALUES, textOf(value))
}

function isOneOf(words: string, text: string): boolean {
  return words.split(',').some((word) => wordKey(word) === wordKey(text))
}

function reportDialect(text: string, row: number, draft: Draft): void {
  report({ code: 'unknown-dialect', row, seen: seenOf(text) }, draft, () => nearestDialect(text))
}

function reportValue(setting: Setting, text: string, row: number, draft: Draft): void {
  const issue = { code: 'unknown-setting-value', row, seen: seenOf(text), setting: setting.name } as const
  const allowed = setting.values?.map(({ name }) => name) ?? allowedValues(setting.reads)
  report({ ...issue, ...(allowed === undefined ? {} : { allowed }) }, draft, () =>
    nearestValue(setting, text),
  )
}

function report(issue: SettingsIssue, { issues }: Draft, findNearest: () => string | undefined): void {
  const nearest = issues.length < NEAREST_FOR ? findNearest() : undefined
  issues.push(nearest === undefined ? issue : { ...issue, nearest })
}

function textOf(cell: Cell): string {
  return cellText(typeof cell === 'string' ? cell.slice(0, LONGEST_TEXT) : cell)
}

function seenOf(text: string): string {
  return text.slice(0, SEEN)
}
