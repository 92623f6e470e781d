import { NEUTRAL_WEIGHT, type ScoredNode } from '../score/scored-tree'
import { formula, numberText } from './formula'
import { percentText } from './percent-text'

const MEAN_RULE = 'Rule: the weighted mean of what is directly below, sum(score × weight) / sum(weight).'
const LINEAR_RULE = 'Rule: linear, (current − start) / (target − start).'

/** How the score of all objectives came about, as sentences. */
export function explainAll(nodes: readonly ScoredNode[], overall: number | undefined): string[] {
  const top = nodes.filter(({ parent, standing }) => parent < 0 && standing !== 'detached')
  return [`All objectives: ${shareText(overall)}.`, ...explainMean(top, overall)]
}

/** How the score of one node came about. `at` is its place in the tree. */
export function explainNode(nodes: readonly ScoredNode[], at: number): string[] {
  const node = nodes[at]
  if (node === undefined) return []
  const below = nodes.filter(({ parent }) => parent === at)
  const how = node.basis === 'rolled-up' ? explainMean(below, node.score) : explainOwn(node)
  return [`${nameOf(node)}: ${shareText(node.score)}.`, ...how, placeOf(node, nodes)]
}

function explainMean(below: readonly ScoredNode[], score: number | undefined): string[] {
  const weighing = below.filter((node) => counts(node) && node.weight > 0)
  const lines = below.map((node) => (counts(node) ? countedLine(node) : leftOutLine(node)))
  if (score === undefined)
    return [MEAN_RULE, ...lines, 'Nothing below has a score yet, so there is none here.']
  if (weighing.length === 0) return [MEAN_RULE, ...lines, 'All weights are 0, so the score is 0.']
  const terms = weighing
    .map((node) => `${numberText(node.score ?? 0)} × ${numberText(node.weight)}`)
    .join(' + ')
  const weights = weighing.reduce((sum, { weight }) => sum + weight, 0)
  return [MEAN_RULE, ...lines, `(${terms}) / ${numberText(weights)} = ${numberText(score)}`]
}

function counts({ score, standing }: ScoredNode): boolean {
  return score !== undefined && standing === 'counted'
}

function countedLine(node: ScoredNode): string {
  const weight = node.weight === 0 ? 'weight 0, so it is left out' : `weight ${numberText(node.weight)}`
  return `${nameOf(node)} has ${shareText(node.score)}, ${weight}${ownWeight(node) ? '' : ' because none is given'}.`
}

function ownWeight({ ownsNumbers, source, weight }: ScoredNode): boolean {
  return weight !== NEUTRAL_WEIGHT || (ownsNumbers && source.weight !== undefined)
}

function leftOutLine(node: ScoredNode): string {
  if (node.standing === 'not-averaged')
    return `${nameOf(node)} is left out: initiatives and KPIs are not averaged.`
  return `${nameOf(node)} is left out: ${whyNoScore(node)}.`
}

function whyNoScore({ basis, source }: ScoredNode): string {
  if (basis === 'not-started')
    return source.unread.includes('current') ? 'its current value cannot be read' : 'it has no current value'
  if (basis === 'no-target')
    return source.unread.includes('target') ? 'its target cannot be read' : 'it has no target'
  return 'nothing below it has a score'
}

function explainOwn(node: ScoredNode): string[] {
  const { basis, progress = 0, score = 0, source } = node
  if (basis === 'typed')
    return [`The score was typed in row ${source.row}, because there is nothing to measure.`]
  if (basis === 'shown')
    return [
      `The score is the one in the Progress column of row ${source.row}, because there is nothing to measure.`,
    ]
  if (basis !== 'measured') return [`It has no score: ${whyNoScore(node)}.`]
  const clamped =
    progress === score ? [] : [`In a mean, ${numberText(progress)} counts as ${numberText(score)}.`]
  return [LINEAR_RULE, inputsOf(node), formula(source, progress), ...clamped]
}

function inputsOf({ source: { start, target = 0, current = 0, row } }: ScoredNode): string {
  const from = start === undefined ? 'start is empty, which counts as 0' : `start is ${numberText(start)}`
  return `In row ${row}, ${from}, target is ${numberText(target)}, current is ${numberText(current)}.`
}

function placeOf(node: ScoredNode, nodes: readonly ScoredNode[]): string {
  if (node.standing === 'detached') return 'It counts nowhere: OKR_CHECK says why.'
  if (node.standing === 'not-averaged') return 'It counts nowhere: initiatives and KPIs are not averaged.'
  const parent = nodes[node.parent]
  const where = parent === undefined ? 'the score of all objectives' : nameOf(parent)
  return node.score === undefined
    ? `It is left out of ${where}.`
    : `It counts in ${where} with weight ${numberText(node.weight)}.`
}

function nameOf({ title, source }: ScoredNode): string {
  return `“${title}” (row ${source.row})`
}

function shareText(share: number | undefined): string {
  return share === undefined ? 'no score yet' : percentText(share)
}
