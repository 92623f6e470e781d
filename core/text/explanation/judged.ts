import { judgedAt } from '../../table/row-at'
import { KEY_RESULT } from '../../table/row-kind'
import { say } from '../words/filled'
import { shareText, type Story } from './story'

/** Google's re:Work guide and Doerr: a committed key result is expected in full, an aspirational one at 0.7. */
const COMMITTED = 1
const ASPIRATIONAL = 0.7

/** What the kind of a key result means for its score; no line where it has none. */
export function judgedLines(story: Story, node: number): string[] {
  const { tree, words } = story
  const judged = tree.kind[node] === KEY_RESULT ? judgedAt(tree.table, tree.row[node] ?? 0) : undefined
  const score = tree.score[node] ?? Number.NaN
  const shown = Number.isNaN(score) ? '' : shareText(story, score)
  switch (judged) {
    case undefined:
      return []
    case 'committed':
      return [say(words.committed, verdict(shown, score >= COMMITTED))]
    case 'aspirational':
      return [say(words.aspirational, verdict(shown, score >= ASPIRATIONAL))]
    case 'learning':
      return [words.learning]
    case 'guardrail':
      return [words.guardrail[shown === '' ? 'unknown' : score >= 1 ? 'holds' : 'broken']]
  }
}

function verdict(score: string, isMet: boolean): Record<'met' | 'missed', string> {
  return { met: isMet ? score : '', missed: isMet ? '' : score }
}
