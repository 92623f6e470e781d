import { DETACHED, NOT_AVERAGED, TOP } from '../../tree/tree'
import { numberText } from '../formula'
import { percentText } from '../percent-text'
import { say } from '../words/filled'
import { belowOf } from './below'
import { whyNotAveraged, withoutScore } from './left-out'
import { weightText } from './mean-below'
import { basisOf, nameOf, type Story } from './story'

/** Where a score counts, how much, and which part of it where there are several parents. */
export function placeLines(story: Story, node: number): string[] {
  const { tree, words, shares } = story
  if (tree.standing[node] === DETACHED) return [words.countsNowhere]
  if (tree.standing[node] === NOT_AVERAGED) return notAveragedLine(story, node)
  const several = shares.get(node)
  if (several !== undefined)
    return several.flatMap(({ parent, share }) => placeLine(story, node, { parent, part: share }))
  return placeLine(story, node, { parent: tree.parent[node] ?? TOP, part: 1 })
}

/** Guardrails and questions have said so already. */
function notAveragedLine(story: Story, node: number): string[] {
  const { tree, words } = story
  const why = whyNotAveraged(tree, node)
  if (why === 'status') return [say(words.leftOut, { name: nameOf(story, node), why: words.why.status })]
  return why === 'initiative' || why === 'kpi' ? [withoutScore(words, why)] : []
}

interface Place {
  readonly parent: number
  readonly part: number
}

function placeLine(story: Story, node: number, { parent, part }: Place): string[] {
  const { tree, words } = story
  const where = { parent: parent === TOP ? words.overall : nameOf(story, parent) }
  const weight = tree.weight[node] ?? 0
  if (Number.isNaN(tree.score[node] ?? Number.NaN)) return [say(words.leftOutOf, where)]
  if (weight * part === 0) return [say(words.weightless, where)]
  if (parent !== TOP && basisOf(tree, parent) !== 'rolled-up') return [say(words.changesNothing, where)]
  const beside = besideLine(story, node, parent)
  if (beside?.isOut === true) return [beside.line]
  const counts =
    part === 1
      ? say(words.countsIn, { ...where, weight: weightText(story, node) })
      : say(words.partIn, { ...where, part: percentText(part), equation: partEquation(weight, part) })
  return beside === undefined ? [counts] : [counts, beside.line]
}

function partEquation(weight: number, part: number): string {
  return `${numberText(weight)} × ${numberText(part)} = ${numberText(weight * part)}`
}

interface Beside {
  readonly line: string
  readonly isOut: boolean
}

/** Where the parent has both, its key results may count as one block, and the settings may leave one kind out. */
function besideLine(story: Story, node: number, parent: number): Beside | undefined {
  const { words, tree } = story
  if (parent === TOP) return undefined
  const { children, keyResults, objectives } = belowOf(story, parent)
  const own = children.find((child) => child.node === node)
  if (own?.leftOut !== undefined)
    return {
      line: say(words.leftOut, { name: nameOf(story, node), why: words.why[own.leftOut] }),
      isOut: true,
    }
  const isBlock = tree.settings.ownBeside === 'block' && own?.isObjective === false
  if (!isBlock || keyResults.weight === 0 || objectives.weight === 0) return undefined
  return { line: say(words.inBlock, { parent: nameOf(story, parent) }), isOut: false }
}
