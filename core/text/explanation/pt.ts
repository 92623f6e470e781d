import type { ExplanationWords } from './words'

export const pt: ExplanationWords = {
  name: (title, row) => `“${title}” (row ${row})`,
  cell: (header, row) => `${header} (row ${row})`,
  quoted: (text) => `“${text}”`,
  noScore: 'no score yet',
  all: (score) => `All objectives: ${score}.`,
  node: (name, score) => `${name}: ${score}.`,

  summaries: undefined,
  terms: '',
  rule: (name, formula, summary) => `Rule: ${name}, ${formula}. ${summary}`,
  ruleFrom: {
    cell: (cell) => `The rule is the one named in ${cell}.`,
    settings: 'The rule is the one that the settings name for rows without one.',
  },
  meanRule: 'Rule: the weighted mean of what is directly below, sum(score × weight) / sum(weight).',

  is: (cell, value) => `${cell} is ${value}.`,
  readAs: (cell, text, value) => `${cell} is “${text}”, read as ${value}.`,
  isEmpty: (cell) => `${cell} is empty.`,
  emptyStart: (cell) => `${cell} is empty, which counts as 0.`,
  noStart: 'There is no column for the start, so it counts as 0.',
  unread: (cell, text) => `${cell} is “${text}”, which cannot be read.`,
  checkbox: (cell, isTicked) => `${cell} is a checkbox, ${isTicked ? 'ticked' : 'not ticked'}.`,
  bound: {
    '>=': (value) => `${value} or more`,
    '>': (value) => `more than ${value}`,
    '<=': (value) => `${value} or less`,
    '<': (value) => `less than ${value}`,
  },
  range: (from, to) => `${from} to ${to}`,

  startIsTarget: 'The start is the target, so it is 0 until the value has gone beyond it.',
  clamped: (value, counted) => `In a mean, ${value} counts as ${counted}.`,
  typed: (score, cell) => `The score ${score} was typed in ${cell}, and a typed score stands.`,
  numbersGive: 'Its numbers would give this:',
  partsGive: 'What is below it would give this:',
  shown: (score, cell) => `The score ${score} is the one in ${cell}, because there is nothing to measure.`,
  missing: {
    zero: 'It has no current value, and the settings count that as 0.',
    start: 'It has no current value, and the settings take it to stand at its start.',
  },
  without: (why) => `It has no score: ${why}.`,
  committed: (score, isMet) =>
    `It is committed, so 100% is expected${verdict(score, isMet, 'that is met', 'falls short')}.`,
  aspirational: (score, isMet) =>
    `It is aspirational, so 70% is a success already${verdict(score, isMet, 'that is reached', 'is not there yet')}.`,
  learning: 'It is a question to learn from, so it is not averaged.',
  guardrail: (state) =>
    `It is a guardrail, so it is never averaged. ${{ holds: 'It holds.', broken: 'It is broken.', unknown: 'Whether it holds is not known yet.' }[state]}`,
  brokenBelow: (name) => `The guardrail ${name} is broken; it is shown here and not averaged.`,

  has: (name, score, isTyped, weight) => `${name} has ${score}${isTyped ? ', typed' : ''}, ${weight}.`,
  weight: (weight) => `weight ${weight}`,
  weighsNothing: 'weight 0, so it is left out',
  because: {
    default: ' because none is given',
    rest: ', its share of what the given weights leave of the whole',
    target: ', in proportion to its target',
    equal: ', because the settings weigh all rows alike',
  },
  part: (part, weight) => `; ${part} of it counts here, so ${weight}`,
  leftOut: (name, why) => `${name} is left out: ${why}.`,
  why: {
    noCurrent: 'it has no current value',
    currentUnread: 'its current value cannot be read',
    noTarget: 'it has no target',
    targetUnread: 'its target cannot be read',
    nothingBelow: 'nothing below it has a score',
    baseline: 'it waits for its baseline',
    ruleUnread: 'its rule cannot use what its cells say',
    initiative: 'initiatives are not averaged',
    kpi: 'KPIs are not averaged',
    guardrail: 'guardrails are never averaged',
    learning: 'questions to learn from are not averaged',
    detached: 'it has no place in the tree; OKR_CHECK says why',
    objectivesOnly: 'the settings count only the objectives here',
    keyResultsOnly: 'the settings count only the key results here',
  },
  more: (count) => `And ${count} more.`,
  nowhere: (count) =>
    `${count === 1 ? '1 row counts' : `${count} rows count`} nowhere; OKR_CHECK says which and why.`,
  nothingYet: 'Nothing below has a score yet, so there is none here.',
  allZero: 'All weights are 0, so the score is 0.',
  blockMean: (count) => `${count === 1 ? 'Its key result gives' : `Its ${count} key results give`}:`,
  block: (count, score, weight) =>
    `${count === 1 ? 'Its key result counts' : `Its ${count} key results count`} once beside the objectives, as ${score}, with weight ${weight}, the mean weight of these.`,
  equals: (count) =>
    `${count === 1 ? 'Its key result counts' : `Its ${count} key results count`} beside the objectives as equals.`,
  zeroBlock: {
    keyResults: 'Its key results all have weight 0, so only the objectives count.',
    objectives: 'The objectives all have weight 0, so only its key results count.',
  },
  ownUnit: (equation) => `In its own unit: ${equation}.`,

  overall: 'the score of all objectives',
  countsNowhere: 'It counts nowhere: OKR_CHECK says why.',
  countsIn: (parent, weight) => `It counts in ${parent} with ${weight}.`,
  partIn: (parent, part, equation) => `${part} of it counts in ${parent}, with weight ${equation}.`,
  weightless: (parent) => `Its weight is 0, so it is left out of ${parent}.`,
  leftOutOf: (parent) => `It is left out of ${parent}.`,
  inBlock: (parent) => `In ${parent}, the key results count once, as one block beside the objectives.`,
  changesNothing: (parent) => `${parent} has a score of its own, so this changes nothing there.`,

  settings: (dialect, effects) =>
    `By the settings${dialect === undefined ? '' : ` (dialect ${dialect})`}, ${effects.join('; ')}.`,
  effects: {
    floor: 'what goes beyond 1 counts in full, and nothing counts below 0',
    cap: 'what falls below 0 counts in full, and nothing counts above 1',
    none: 'what lies outside 0 to 1 counts in full',
    zero: 'a missing value counts as 0',
    start: 'a missing value counts as the start',
    equals: 'own key results and the objectives below count as equals',
    'key-results': 'the objectives below do not count beside own key results',
    children: 'own key results do not count beside the objectives below',
    equal: 'all rows weigh the same',
    'by-target': 'key results weigh in proportion to their targets',
    percent: 'the answer is rounded to a whole per cent',
    'percent-half-down': 'the answer is rounded to a whole per cent, a half down',
    tenths: 'the answer is rounded to tenths',
    scoring: 'rows without a rule of their own take the one named there',
  },
}

function verdict(score: string | undefined, isMet: boolean, met: string, missed: string): string {
  if (score === undefined) return ''
  return isMet ? `; with ${score} ${met}` : `; ${score} ${missed}`
}
