import { cellText } from '../cells/cell'
import { ALL_RULES } from '../score/rules/all-rules'
import { RULE_WORDS } from '../score/rules/rule.words'
import type { Issue } from '../table/issue'
import type { Language } from '../table/table-language'
import { columnName, fieldName, type Header, ourName } from './column-name'
import { filled, type Gaps } from './words/filled'
import { decimalText } from './words/decimal-text'
import { shortText } from './words/short-text'
import { NAMED_FIELDS, type Reason, type Words } from './words/words'
import { wordsOf } from './words/words-of'

/** What is wrong, and what to do about it. */
export interface Sentences {
  readonly problem: string
  readonly remedy: string
}

/** The sentences of an issue. With `header`, columns are called what the sheet calls them. */
export function sentencesOf(issue: Issue, language: Language = 'en', header?: Header): Sentences {
  const words = wordsOf(language)
  const gaps: Gaps = (name) => factOf(name, { issue, language, header, words })
  return sentencesIn(words.issues[issue.code], gaps)
}

/** Both in one, as errors and the feed have it. */
export function sentenceOf(issue: Issue): string {
  const { problem, remedy } = sentencesOf(issue)
  return `${problem} ${remedy}`
}

/** The two of a text `problem → remedy`. */
export function sentencesIn(text: string, gaps: Gaps): Sentences {
  const [problem = '', remedy = ''] = text.split(' → ')
  return { problem: filled(problem, gaps), remedy: filled(remedy, gaps) }
}

interface Facts {
  readonly issue: Issue
  readonly language: Language
  readonly header: Header | undefined
  readonly words: Words
}

/** What stands in a gap: a fact of the issue, else what a column is called. */
function factOf(name: string, facts: Facts): string {
  const fact = FACTS.get(name)
  return fact === undefined ? columnCalled(name, facts) : fact(facts)
}

const FACTS: ReadonlyMap<string, (facts: Facts) => string> = new Map([
  ['cell', (facts) => filled(facts.words.phrases.cell, (name) => factOf(name, facts))],
  ['name', ({ issue, words, header }) => columnName(issue, words, header)],
  ['field', ({ issue: { field }, words }) => (field === undefined ? '' : ourName(field, words))],
  ['row', ({ issue }) => String(issue.row)],
  ['otherRow', ({ issue }) => numberOf(issue.otherRow)],
  ['count', ({ issue }) => numberOf(issue.count)],
  ['columnNumber', ({ issue }) => numberOf(issue.column)],
  ['seen', seenText],
  ['read', ({ issue: { read }, language }) => (read === undefined ? '' : decimalText(read, language))],
  ['nearest', ({ issue }) => shortText(issue.nearest ?? '')],
  ['rule', ({ issue, language }) => ruleWord(issue.rule ?? '', language)],
  ['reason', ({ issue, words }) => reasonText(issue, words)],
])

function numberOf(value: number | undefined): string {
  return value === undefined ? '' : String(value)
}

/** A number that stands in the cell is written as the language writes numbers. */
function seenText({ issue: { seen = '', row, column = 0 }, language, header }: Facts): string {
  const cell = header?.grid[row - 1]?.[column - 1]
  const isNumber = typeof cell === 'number' && cellText(cell) === seen
  return isNumber ? decimalText(cell, language) : shortText(seen)
}

function reasonText({ code, rule }: Issue, { reasons }: Words): string {
  const known = Object.keys(reasons).find((reason) => reason === rule)
  const other: Reason = code === 'rule-values' ? 'values-not-readable' : 'not-readable'
  return reasons[(known as Reason | undefined) ?? other]
}

/** The word for a rule, which is shown by its first English one; any other name stays as it is. */
function ruleWord(title: string, language: Language): string {
  const rule = ALL_RULES.find(({ name }) => firstOf(RULE_WORDS.en[name]) === title)
  return rule === undefined ? title : firstOf(RULE_WORDS[language][rule.name])
}

function firstOf(words: string): string {
  return words.split(',')[0]?.trim() ?? ''
}

function columnCalled(name: string, { words, header }: Facts): string {
  const field = NAMED_FIELDS.find((one) => one === name)
  return field === undefined ? '' : fieldName(field, words, header)
}
