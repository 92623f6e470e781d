import { otherLayouts } from '../tree/choose-layout'
import type { Layout, Reason, Tree } from '../tree/tree'

/** How the rows were read, to follow "Read as". */
export const LAYOUT_TEXT: Readonly<Record<Layout, string>> = {
  'id-parent': 'a tree: every row names its parent.',
  levels: 'levels: a column for each level of objectives.',
  outline: 'an outline: objectives with their key results beside them.',
  'typed-order': 'a list in order: each objective is followed by its key results.',
  numbered: 'numbered rows: 1.1 stands below 1, and a key result below its objective.',
  indented: 'indented rows: what stands further in belongs to the row above it.',
}

/** A layout in a few words. */
const LAYOUT_NAME: Readonly<Record<Layout, string>> = {
  'id-parent': 'a tree of parents',
  levels: 'levels in columns',
  outline: 'an outline',
  'typed-order': 'a list in order',
  numbered: 'numbered rows',
  indented: 'indented rows',
}

/** Why a layout comes before others that fit too. */
const REASON_TEXT: Readonly<Record<Reason, string>> = {
  'parents-named': 'because Parent cells name other rows, and what a row says of itself comes first',
  'level-columns': 'because several columns are named after levels of objectives',
  'objective-beside-key-result': 'because Objective and Key Result have a column each',
  'types-given': 'because a Type says more plainly what a row is than numbers or indents do',
  'numbers-nest': 'because numbers say more plainly than indents what belongs where',
  'titles-indented': 'because titles stand further in below others',
  'unit-columns': 'because columns name who has the objectives, and nothing plainer says what belongs where',
  'parent-column': 'because there is a Parent column, although it names no other row',
  'objective-column': 'because there is an Objective column and nothing else',
}

/** What else the rows could be read as, and the rule that chose; `''` when only one layout fits. */
export function whyThisLayout({ table, layout, reason }: Pick<Tree, 'table' | 'layout' | 'reason'>): string {
  if (layout === undefined || reason === undefined) return ''
  const others = otherLayouts(table, { layout, reason }).map((other) => LAYOUT_NAME[other])
  return others.length === 0 ? '' : `Not read as ${others.join(' or ')}, ${REASON_TEXT[reason]}.`
}
