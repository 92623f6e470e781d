import { amountAt } from '../table/row-at'
import { OBJECTIVE } from '../table/row-kind'
import { TOP } from '../tree/tree'
import type { ScoredTree } from '../score/scored-tree'
import type { Language } from '../table/table-language'
import { languageFor } from './words/words-of'
import { numberText } from './formula'
import { say } from './words/filled'
import { type Below, belowOf } from './explanation/below'
import { judgedLines } from './explanation/judged'
import { guardrailLines, meanLines } from './explanation/mean-below'
import { ownScoreLines, ownUnitEquation } from './explanation/own-score'
import { placeLines } from './explanation/place'
import { settingsLine } from './explanation/settings-line'
import { basisOf, cellName, nameOf, shareText, type Story, storyOf } from './explanation/story'

/** How the score of all objectives came about, as sentences. */
export function explainAll(tree: ScoredTree, language: Language = languageFor(tree)): string[] {
  const story = storyOf(tree, language)
  const below = belowOf(story, TOP)
  return [
    say(story.words.all, { score: shareText(story, tree.overall) }),
    ...meanLines(story, below),
    ...guardrailLines(story, TOP),
    ...settingsLine(story, { score: tree.overall, nodes: nodesOf(below), below }),
  ]
}

/** How the score of one node came about, from its cells or its parts down to the number, and where it counts. */
export function explainNode(
  tree: ScoredTree,
  node: number,
  language: Language = languageFor(tree),
): string[] {
  const story = storyOf(tree, language)
  const below = belowOf(story, node)
  return [
    say(story.words.node, { name: nameOf(story, node), score: shareText(story, tree.score[node]) }),
    ...howLines(story, node, below),
    ...ownUnitLine(story, node),
    ...guardrailLines(story, node),
    ...judgedLines(story, node),
    ...placeLines(story, node),
    ...settingsLine(story, { score: tree.score[node], nodes: [node, ...nodesOf(below)], below }),
  ]
}

function nodesOf({ children }: Below): number[] {
  return children.map(({ node }) => node)
}

function howLines(story: Story, node: number, below: Below): string[] {
  const { tree, words } = story
  const basis = basisOf(tree, node)
  if (basis === 'rolled-up') return meanLines(story, below)
  const isTypedMean = basis === 'typed' && below.children.length > 0 && tree.kind[node] === OBJECTIVE
  if (!isTypedMean) return ownScoreLines(story, node)
  const cell = cellName(story, 'score', tree.row[node] ?? 0)
  const score = amountAt(tree.table, 'score', tree.row[node] ?? 0) ?? 0
  return [say(words.typed, { score: numberText(score), cell }), words.partsGive, ...meanLines(story, below)]
}

/** An objective with a target of its own says what its mean stands for there. */
function ownUnitLine(story: Story, node: number): string[] {
  const { tree, words } = story
  const basis = basisOf(tree, node)
  const isMean = basis === 'rolled-up' || basis === 'typed'
  if (!isMean || tree.kind[node] !== OBJECTIVE || tree.owns[node] !== 1) return []
  const equation = ownUnitEquation(tree, node)
  return equation === undefined ? [] : [say(words.ownUnit, { equation })]
}
