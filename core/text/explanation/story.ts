import { RULES } from '../../score/rules/all-rules'
import { RULE_WORDS } from '../../score/rules/rule.words'
import { scoringOrder } from '../../score/scoring-order'
import type { ScoredTree } from '../../score/scored-tree'
import type { Language } from '../../table/table-language'
import { BASES, type Basis } from '../../score/scored-tree'
import { cellText } from '../../cells/cell'
import type { Field } from '../../table/field'
import { cellAt, rowNumber } from '../../table/row-at'
import { titleOf } from '../../tree/node-at'
import type { Share } from '../../tree/tree'
import type { RuleName } from '../../score/rules/rule'
import { percentText } from '../percent-text'
import { say } from '../words/filled'
import { EXPLANATION_WORDS } from './explanation.words'
import type { ExplanationWords } from './words'

/** What every sentence of one explanation draws on. */
export interface Story {
  readonly tree: ScoredTree
  readonly words: ExplanationWords
  readonly language: Language
  /** The parents of nodes that have several, as they were scored. */
  readonly shares: ReadonlyMap<number, readonly Share[]>
}

export function storyOf(tree: ScoredTree, language: Language): Story {
  const shares = tree.shares.length === 0 ? new Map<number, Share[]>() : scoringOrder(tree).shares
  return { tree, words: EXPLANATION_WORDS[language], language, shares }
}

/** Longer titles and cells are cut: a cell may hold 50,000 characters. */
const LONGEST = 120

function short(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text
}

export function nameOf({ tree, words }: Story, node: number): string {
  return say(words.name, {
    title: short(titleOf(tree, node)),
    row: String(rowNumber(tree.table, tree.row[node] ?? 0)),
  })
}

/** A cell by its header as it stands in the sheet. No letter: a range that starts in column C would make it a wrong one. */
export function cellName({ tree: { table }, words }: Story, field: Field, row: number): string {
  const header = table.grid[table.headerRow - 1]?.[table.columns[field] ?? -1]
  return say(words.cell, { header: short(cellText(header)), row: String(rowNumber(table, row)) })
}

/** What stands in a cell, as one line. */
export function seenIn({ tree: { table } }: Story, field: Field, row: number): string {
  return short(cellText(cellAt(table, field, row)))
}

export function shareText({ words }: Story, share: number | undefined): string {
  return share === undefined || Number.isNaN(share) ? words.noScore : percentText(share)
}

export function basisOf({ basis }: ScoredTree, node: number): Basis {
  return BASES[basis[node] ?? 0] ?? 'unreadable'
}

/** The rule's name, formula and summary in the language of the explanation. */
export function ruleSentence({ words, language }: Story, name: RuleName, title?: string): string {
  const shown = title ?? RULE_WORDS[language][name].split(',')[0] ?? name
  return say(words.rule, {
    name: shown,
    capital: shown.charAt(0).toUpperCase() + shown.slice(1),
    formula: termsIn(words.terms, RULES[name].formula),
    summary: words.summaries[name],
  })
}

/** Formulas are kept in English; their few words are put into another language one after the other. */
function termsIn(terms: string, formula: string): string {
  let translated = formula
  for (const term of terms === '' ? [] : terms.split(',')) {
    const [english = '', other = ''] = term.trim().split('=')
    translated = translated.split(english).join(other)
  }
  return translated
}
