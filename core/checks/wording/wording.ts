import { NO_LANGUAGE } from '../../cells/sentence/choose-lexicon'
import { fold } from '../../cells/sentence/fold'
import type { Amount, Item } from '../../cells/sentence/item'
import { type Lexicon, lexicons } from '../../cells/sentence/lexicon'
import { plainText, provenDecimal, sentenceOf } from '../../cells/sentence/parse-sentence'
import type { Role } from '../../cells/sentence/role'
import type { Token } from '../../cells/sentence/token'
import { tokenize } from '../../cells/sentence/tokenize'
import type { ScoredNode, ScoredTree } from '../../score/scored-tree'
import { type Language, languageOf } from '../../table/table-language'
import { once } from '../../cells/once'
import { languageOfTitle } from './title-language'

/** Longer titles are cut: what a title is about stands at its beginning. */
const LONGEST = 300

/** A title taken apart once, for all checks of wording. */
export interface Wording {
  readonly node: ScoredNode
  readonly language: Language
  readonly tokens: readonly Token[]
  /** The words, folded; `#` for a number, and signs as they are. Japanese characters are in `text`. */
  readonly keys: readonly string[]
  /** Folded and without blanks or what stands in brackets; for Japanese. */
  readonly text: string
  /** Words and numbers with what they do; taken apart when asked for, because few titles need it. */
  readonly items: () => readonly Item[]
  /** Numbers that count: no dates, versions or places in an order. */
  readonly amounts: () => readonly Amount[]
  /** What its words do. */
  readonly roles: () => ReadonlySet<Role>
  /** Something in it is a number, written in any way. */
  readonly hasNumber: () => boolean
}

/** All titles of a tree, in the order of its nodes. */
export function wordingsOf(nodes: readonly ScoredNode[], { table }: ScoredTree): readonly Wording[] {
  const language = once(() => languageOf(table))
  return nodes.map((node) => wordingOf(node, language))
}

/** `sheet` is the language of its header: it decides where the title's own words do not. */
function wordingOf(node: ScoredNode, sheet: () => Language): Wording {
  const plain = plainText(node.title.slice(0, LONGEST))
  const tokens = tokenize(plain)
  const keys = tokens.map(keyOf)
  const language = languageOfTitle({ tokens, plain, keys, sheet })
  const lexicon = lexicons().find((one) => one.language === language) ?? NO_LANGUAGE
  const items = once(() => sentenceOf(tokens, lexicon, provenDecimal(tokens)).items)
  return {
    node,
    language,
    tokens,
    keys,
    text: fold(plain.split('(')[0] ?? '').replace(/[\s。．.!！]/g, ''),
    items,
    amounts: once(() => items().filter((item) => item.kind === 'amount')),
    roles: once(() => rolesIn(items())),
    hasNumber: () => DIGITS.test(unlabelled(plain)) || isNumbered(tokens, lexicon),
  }
}

function rolesIn(items: readonly Item[]): ReadonlySet<Role> {
  const roles = new Set<Role>()
  for (const item of items) if (item.kind === 'mark') for (const role of item.roles) roles.add(role)
  return roles
}

function keyOf(token: Token): string {
  switch (token.kind) {
    case 'word':
      return token.key
    case 'sign':
      return token.text
    case 'run':
      return ''
    case 'number':
    case 'ratio':
    case 'mask':
      return '#'
  }
}

const DIGITS = /[\p{N}一二三四五六七八九十百千万半倍]/u

/** Without `KR 1:` before it. */
function unlabelled(text: string): string {
  return text.replace(/^.{1,12}?: ?/u, '')
}

/** One third of the waste: a number that the reading takes for none. */
function isNumbered(tokens: readonly Token[], { numbers, articles }: Lexicon): boolean {
  return tokens.some((one) => one.kind === 'word' && numbers.has(one.key) && !articles.has(one.key))
}
