import { roundFor } from '../../score/dialects/round-for'
import { OUR_SETTINGS } from '../../score/read-settings'
import type { Rounding, Weights } from '../../score/settings'
import { say } from '../words/filled'
import type { Below } from './below'
import type { Story } from './story'
import type { SettingEffect } from './words'

/** What one explanation is about: its score, what is below, and every node that it names. */
interface About {
  readonly score: number | undefined
  readonly nodes: readonly number[]
  readonly below: Below
}

/** One sentence about the settings that made a difference here; none where ours hold. */
export function settingsLine(story: Story, about: About): string[] {
  const { tree, words } = story
  const effects = effectsOf(story, about)
  if (effects.length === 0) return []
  const { dialect } = tree.settings
  const facts = {
    dialect: dialect === OUR_SETTINGS.dialect ? '' : dialect,
    effects: effects.map((effect) => words.effects[effect]).join(words.between),
  }
  return [say(words.settings, facts)]
}

function effectsOf(story: Story, { score, nodes, below }: About): SettingEffect[] {
  const effects: SettingEffect[] = []
  const { clamp, missing, ownBeside, weights, rounding } = story.tree.settings
  if (clamp !== 'both' && nodes.some((node) => isOutside(story, node))) effects.push(clamp)
  if (missing !== 'left-out' && nodes.some((node) => isFilledIn(story, node))) effects.push(missing)
  if (ownBeside !== 'block' && hasBoth(below)) effects.push(ownBeside)
  if (weights !== 'given' && isChanged(story, weights)) effects.push(weights)
  if (nodes.some((node) => isByRest(story, node))) effects.push('scoring')
  if (rounding !== 'none' && isRounded(rounding, score)) effects.push(rounding)
  return effects
}

/** Equal weights change nothing where there is no Weight column. */
function isChanged({ tree }: Story, weights: Weights): boolean {
  return weights === 'by-target' || tree.table.columns.weight !== undefined
}

function isRounded(rounding: Rounding, score: number | undefined): boolean {
  return score !== undefined && !Number.isNaN(score) && roundFor(rounding, score) !== score
}

function isOutside({ tree }: Story, node: number): boolean {
  const progress = tree.progress[node] ?? Number.NaN
  return progress < 0 || progress > 1
}

function isFilledIn({ tree }: Story, node: number): boolean {
  const { amounts, asides } = tree.table
  const row = tree.row[node] ?? 0
  if (Number.isNaN(tree.progress[node] ?? Number.NaN) || asides.get(row)?.hasText === true) return false
  const isMeasured = !Number.isNaN(amounts.current?.[row] ?? Number.NaN)
  const isStated = ['score', 'progress'].some(
    (field) => !Number.isNaN(amounts[field as 'score']?.[row] ?? Number.NaN),
  )
  return !isMeasured && !isStated && asides.get(row)?.isDone === undefined
}

function hasBoth({ children }: Below): boolean {
  const of = (isObjective: boolean): boolean =>
    children.some((child) => child.isObjective === isObjective && !Number.isNaN(child.score))
  return of(true) && of(false)
}

function isByRest({ tree }: Story, node: number): boolean {
  const { byRow, rest } = tree.rules
  return rest !== undefined && tree.owns[node] === 1 && !byRow.has(tree.row[node] ?? 0)
}
