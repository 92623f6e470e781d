import { inputsOf, ruleAt } from '../../score/apply-rules'
import type { Rule, RuleInputs } from '../../score/rules/rule'
import { scoreByRule, ruleWorkings } from '../../score/rules/score-by-rule'
import { amountAt, rowNumber, textAt } from '../../table/row-at'
import { numberText } from '../formula'
import { sentencesOf } from '../sentences'
import { inputsText } from './inputs'
import { say } from '../words/filled'
import { basisOf, cellName, ruleSentence, type Story } from './story'
import { whyNoScore, withoutScore } from './left-out'

const LINEAR: Rule = { name: 'linear' }

/** How a score came about that the row itself says, down to the number. */
export function ownScoreLines(story: Story, node: number): string[] {
  const { tree, words } = story
  const row = tree.row[node] ?? 0
  switch (basisOf(tree, node)) {
    case 'typed':
      return [
        say(words.typed, { score: scoreText(story, node), cell: cellName(story, 'score', row) }),
        ...numbersLines(story, node),
      ]
    case 'shown':
      return [
        say(words.shown, { score: scoreText(story, node), cell: cellName(story, 'progress', row) }),
        ...clampLine(story, node),
      ]
    case 'measured':
      return [...ruleLines(story, row), ...workingsLines(story, row), ...clampLine(story, node)]
    case 'not-started':
    case 'waiting':
    case 'unreadable':
    case 'no-target':
      return [
        ...ruleLines(story, row),
        inputsText(story, row, ruleOf(story, row)),
        ...missingLine(story, node),
      ]
    case 'rolled-up':
    case 'nothing-below':
      return [withoutScore(words, whyNoScore(tree, node))]
  }
}

function scoreText({ tree }: Story, node: number): string {
  return numberText(tree.progress[node] ?? 0)
}

/** Without a current value there is no score, or the one that the settings give. */
function missingLine({ tree, words }: Story, node: number): string[] {
  const { missing } = tree.settings
  if (Number.isNaN(tree.score[node] ?? Number.NaN) || missing === 'left-out')
    return [withoutScore(words, whyNoScore(tree, node))]
  return [words.missing[missing]]
}

/** Beside a typed score, what the row's numbers come to where they are there. */
function numbersLines(story: Story, node: number): string[] {
  const row = story.tree.row[node] ?? 0
  const rule = ruleOf(story, row)
  if (!('progress' in scoreByRule(rule, inputsOf(story.tree.table, row)))) return []
  return [story.words.numbersGive, ...ruleLines(story, row), ...workingsLines(story, row)]
}

function ruleOf({ tree }: Story, row: number): Rule {
  return ruleAt(tree.rules, row) ?? LINEAR
}

function ruleLines(story: Story, row: number): string[] {
  const { tree, words, language } = story
  const rule = ruleOf(story, row)
  const title = rule.name === 'curve' ? rule.curve : undefined
  const line = ruleSentence(story, rule.name, title)
  if (rule === tree.rules.rest) return [line, words.ruleFrom.settings]
  if (textAt(tree.table, 'scoring', row) === undefined) return [line]
  const at = rowNumber(tree.table, row)
  const wrong = tree.rules.issues.find((issue) => issue.field === 'scoring' && issue.row === at)
  if (wrong !== undefined) return [sentencesOf(wrong, language).problem, line]
  if (!tree.rules.byRow.has(row)) return [line]
  return [line, say(words.ruleFrom.cell, { cell: cellName(story, 'scoring', row) })]
}

function workingsLines(story: Story, row: number): string[] {
  const { words } = story
  const rule = ruleOf(story, row)
  const inputs = inputsAsScored(story, row)
  const isMoved = inputs.current !== amountAt(story.tree.table, 'current', row)
  const isFlat = rule.name === 'linear' && (inputs.start ?? 0) === inputs.target
  return [
    inputsText(story, row, rule),
    ...(isMoved ? [words.missing.start] : []),
    ...(isFlat ? [words.startIsTarget] : []),
    ...[ruleWorkings(rule, inputs)].filter((line) => line !== ''),
  ]
}

/** A missing current value that stands at its start is put in here as it was scored. */
function inputsAsScored({ tree }: Story, row: number): RuleInputs {
  const inputs = inputsOf(tree.table, row)
  const { current, currentText = '', isDone, start = 0 } = inputs
  const isBlank = current === undefined && isDone === undefined && currentText.trim() === ''
  return tree.settings.missing === 'start' && isBlank ? { ...inputs, current: start } : inputs
}

function clampLine({ tree, words }: Story, node: number): string[] {
  const [progress = 0, score = 0] = [tree.progress[node], tree.score[node]]
  if (progress === score) return []
  return [say(words.clamped, { value: numberText(progress), counted: numberText(score) })]
}

/** The value that an objective's score stands for in its own unit: start + score × (target − start), as in Viva Goals. */
export function ownUnitEquation({ table, row, score }: Story['tree'], node: number): string | undefined {
  const at = row[node] ?? 0
  const [start = 0, target] = [amountAt(table, 'start', at), amountAt(table, 'target', at)]
  const share = score[node] ?? Number.NaN
  if (target === undefined || target === start || Number.isNaN(share)) return undefined
  const [from, to] = [numberText(start), numberText(target)]
  const behind = start < 0 ? `(${from})` : from
  return `${from} + ${numberText(share)} × (${to} − ${behind}) = ${numberText(start + share * (target - start))}`
}
