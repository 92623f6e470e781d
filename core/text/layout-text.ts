import { otherLayouts } from '../tree/choose-layout'
import type { Tree } from '../tree/tree'
import { say } from './words/filled'
import type { Words } from './words/words'

/** What else the rows could be read as, and the rule that chose; `''` when only one layout fits. */
export function whyThisLayout(
  { table, layout, reason }: Pick<Tree, 'table' | 'layout' | 'reason'>,
  { layoutNames, layoutReasons, phrases }: Words,
): string {
  if (layout === undefined || reason === undefined) return ''
  const others = otherLayouts(table, { layout, reason }).map((other) => layoutNames[other])
  if (others.length === 0) return ''
  return say(phrases.notReadAs, { others: others.join(phrases.or), reason: layoutReasons[reason] })
}
