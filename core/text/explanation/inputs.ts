import { isBlank } from '../../cells/cell'
import { RULES } from '../../score/rules/all-rules'
import type { Rule } from '../../score/rules/rule'
import type { AmountField } from '../../table/field'
import { amountAt, cellAt } from '../../table/row-at'
import { numberText } from '../formula'
import { say } from '../words/filled'
import { cellName, seenIn, type Story } from './story'

/** Each input of a row as it was read, a sentence each, in one line. */
export function inputsText(story: Story, row: number, rule: Rule): string {
  const { target, current } = story.tree.table.columns
  const sentences = [startSentence(story, row, rule)]
  if (target !== undefined) sentences.push(inputSentence(story, 'target', row))
  if (current !== undefined) sentences.push(inputSentence(story, 'current', row))
  return sentences.filter((sentence) => sentence !== '').join(' ')
}

/** An empty start is a 0 only for rules that measure from it. */
function startSentence(story: Story, row: number, { name }: Rule): string {
  const { table } = story.tree
  const asksForStart = RULES[name].formula.includes('start') && name !== 'baseline'
  if (table.columns.start === undefined) return asksForStart ? story.words.noStart : ''
  if (isBlank(cellAt(table, 'start', row)) && asksForStart)
    return say(story.words.emptyStart, { cell: cellName(story, 'start', row) })
  return inputSentence(story, 'start', row)
}

function inputSentence(story: Story, field: AmountField, row: number): string {
  const { table } = story.tree
  const { words } = story
  const seen = cellAt(table, field, row)
  const cell = cellName(story, field, row)
  if (isBlank(seen)) return say(words.isEmpty, { cell })
  if (typeof seen === 'boolean') return say(seen ? words.ticked : words.unticked, { cell })
  const value = amountAt(table, field, row)
  if (typeof seen === 'number' && value !== undefined)
    return say(words.is, { cell, value: numberText(value) })
  const text = seenIn(story, field, row)
  if (value !== undefined) return say(words.readAs, { cell, text, value: readText(story, field, row) })
  const isUnread = table.asides.get(row)?.unread?.includes(field) === true
  return isUnread
    ? say(words.unread, { cell, text })
    : say(words.is, { cell, value: say(words.quoted, { text }) })
}

/** `50 %` was read as 0.5, `≥ 95` as 95 or more, `4 to 5` as a range. */
function readText({ tree: { table }, words }: Story, field: AmountField, row: number): string {
  const value = numberText(amountAt(table, field, row) ?? 0)
  const { comparator, upper } = table.asides.get(row) ?? {}
  if (field !== 'target') return value
  if (upper !== undefined) return say(words.range, { from: value, to: numberText(upper) })
  return comparator === undefined || comparator === 'between'
    ? value
    : say(words.bound[comparator], { value })
}
