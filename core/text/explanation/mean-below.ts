import { brokenGuardrails } from '../../score/guardrails'
import { TOP } from '../../tree/tree'
import { meanEquation, numberText, type Term } from '../formula'
import { percentText } from '../percent-text'
import { type Below, type Child, type Counted, weightReason } from './below'
import { say } from '../words/filled'
import { basisOf, nameOf, shareText, type Story } from './story'

/** A reader does not follow more; the sums below the lines hold all of them. */
const MOST_CHILDREN = 40

/** How a mean came about: what is below, with its weight or why it is left out, and the sum. */
export function meanLines(story: Story, below: Below): string[] {
  const { words } = story
  const { children, detached } = below
  const rest = children.length - MOST_CHILDREN
  return [
    words.meanRule,
    ...children.slice(0, MOST_CHILDREN).map((child) => childLine(story, child)),
    ...(rest > 0 ? [say(words.more, { count: String(rest) })] : []),
    ...(detached > 0 ? [counted(words.nowhere, detached)] : []),
    ...sumLines(story, below),
  ]
}

function childLine(story: Story, { node, score, part, weight, leftOut }: Child): string {
  const { tree, words } = story
  const name = nameOf(story, node)
  if (leftOut !== undefined) return say(words.leftOut, { name, why: words.why[leftOut] })
  const basis = basisOf(tree, node)
  const isTyped = basis === 'typed' || basis === 'shown'
  const own = weightText(story, node)
  const weighs =
    part === 1 ? own : own + say(words.part, { part: percentText(part), weight: numberText(weight) })
  return say(words.has, {
    name,
    score: shareText(story, score),
    typed: isTyped ? words.hasTyped : '',
    weight: weight === 0 ? words.weighsNothing : weighs,
  })
}

/** `weight 2`, with the reason where nobody typed it. */
export function weightText(story: Story, node: number): string {
  const { tree, words } = story
  const reason = weightReason(story, node)
  const weight = say(words.weight, { weight: numberText(tree.weight[node] ?? 0) })
  return reason === undefined ? weight : weight + words.because[reason]
}

function sumLines(story: Story, { keyResults, objectives }: Below): string[] {
  const { words } = story
  const all = [...keyResults.members, ...objectives.members]
  if (all.length === 0) return [words.nothingYet]
  if (keyResults.weight + objectives.weight === 0) return [words.allZero]
  if (keyResults.members.length === 0 || objectives.members.length === 0) return [equationOf(all)]
  return bothLines(story, keyResults, objectives)
}

function bothLines({ words, tree }: Story, keyResults: Counted, objectives: Counted): string[] {
  const count = keyResults.members.filter((one) => one.weight !== 0).length
  if (tree.settings.ownBeside === 'equals')
    return [counted(words.equals, count), equationOf([...keyResults.members, ...objectives.members])]
  if (keyResults.weight === 0) return [words.zeroBlock.keyResults, equationOf(objectives.members)]
  if (objectives.weight === 0) return [words.zeroBlock.objectives, equationOf(keyResults.members)]
  const score = keyResults.weighted / keyResults.weight
  const weight = objectives.weight / objectives.members.length
  return [
    counted(words.blockMean, count),
    equationOf(keyResults.members),
    counted(words.block, count, { score: percentText(score), weight: numberText(weight) }),
    equationOf([...objectives.members, { score, weight }]),
  ]
}

/** `several` is empty for a single one. */
function counted(text: string, count: number, more?: Readonly<Record<string, string>>): string {
  return say(text, { ...more, count: String(count), several: count === 1 ? '' : String(count) })
}

/** Weight 0 adds nothing to either sum. */
function equationOf(terms: readonly Term[]): string {
  const weighing = terms.filter(({ weight }) => weight !== 0)
  const weights = weighing.reduce((sum, { weight }) => sum + weight, 0)
  const weighted = weighing.reduce((sum, { score, weight }) => sum + score * weight, 0)
  return meanEquation(weighing, weighted / weights)
}

/** Guardrails below an objective that do not hold; `TOP` asks for those without one. */
export function guardrailLines(story: Story, node: number): string[] {
  const broken = brokenGuardrails(story.tree)
  const nodes = node === TOP ? [...broken.values()].flat() : (broken.get(node) ?? [])
  const rest = nodes.length - MOST_CHILDREN
  return [
    ...nodes.slice(0, MOST_CHILDREN).map((one) => say(story.words.brokenBelow, { name: nameOf(story, one) })),
    ...(rest > 0 ? [say(story.words.more, { count: String(rest) })] : []),
  ]
}
