import type { Words } from './words'

const EMPTY = 'Until then the cell counts as empty.'
const LINEAR = 'Until then the row is scored linearly.'
const MEANT = '[If “{nearest}” is meant, write that. ]'
const ABOVE = 'An objective counts at the top meanwhile, a key result nowhere.'

export const en: Words = {
  headings: {
    tree: ['OKR tree', 'Score', 'Owner', 'Progress'],
    scores: 'OKR score',
    check: ['Row', 'Column', 'What is wrong', 'What to do'],
  },
  fields:
    'ID, Parent, Type, Objective, Key Result, Title, Start, Target, Current, Unit, Owner, Team, Weight, Confidence, Status, Score, Progress, Scoring, Judged as, Level, Notes, Due, Cycle, Start date, Last check-in, Delivered on, Phases, KPI, Perspective, Reason',
  issues: {
    'ambiguous-day':
      '{cell} is “{seen}”, which could be two days. It was read as {rule}. → Type it as a date, so that the sheet knows.',
    'another-table':
      'Another table begins here, with other columns. Only the table above it is read. → Pass its rows by themselves, or give both tables the same columns.',
    'mixed-units':
      '{cell} is “{seen}”, in another unit than the target of its row. → Write both in the same unit. Until then the cell counts as empty.',
    'no-number':
      '“{seen}” has no number among numbered rows, so it was put beside or below the row above it. → Number it like the others.',
    'plain-percents':
      'In “{seen}”, rows with per cent have plain numbers too; these were read as per cent: 50 is 50%. → Nothing to do, if that is what they are. Else write all of the column alike.',
    'plain-shares':
      'In “{seen}”, rows with per cent have plain numbers too; these were read as shares: 0.5 is 50%. → Nothing to do, if that is what they are. Else write all of the column alike.',
    'read-from-title':
      '“{seen}” has no target beside it, so its numbers were read from these words: {rule}. → Type them into {start} and {target}, if they should stand in cells.',
    'relative-target':
      '“{seen}” asks for a change of {rule}, which is a number only with a start. → Type the start value, or how far it has come as a share in {progress}.',
    'repeated-header': 'The header stands here once more; the row is left out. → Nothing to do.',
    'section-row':
      '“{seen}” is read as a section: the {field} of the rows below that do not name one. → Nothing to do, if it is one. Fill another cell of the row if it is an objective.',
    'several-cycles':
      'The rows belong to {count} cycles: {seen}. The score is the mean over all of them. → For the score of one cycle, use OKR_SUMMARY, or pass its rows only.',
    'tenth-number':
      'The number {seen} comes after {read}, so it was read as the one that follows it. → Type the number as text, such as ’1.10, so that the sheet keeps its last zero.',
    'unknown-column':
      'The column “{seen}” is not known, so it is ignored. → Nothing to do, unless it should count: then give it the name of a known column.',
    'empty-range':
      'The range is empty. → Pass the rows of your OKR table with its header row, such as OKRs!A1:K.',
    'no-header':
      'No row of this range reads as a header. → Include the row with column names such as Objective, Key Result, Start, Target and Current.',
    'no-layout':
      'The header does not say which key result belongs to which objective. → Add an Objective column beside Key Result, or a Type column, or an ID and a Parent column.',
    'error-cell': `{cell} shows the error {seen}. → Correct the formula in that cell. ${EMPTY}`,
    'not-a-number': `{cell} is “{seen}”, which is not a number. → Type a number, such as 12, 85% or 24 h. ${EMPTY}`,
    'date-for-number': `{cell} is the date {seen}, which is not a number. → Sheets makes a date of 3/6: type a number, or 3 of 6. ${EMPTY}`,
    'unknown-rule': `No scoring rule is called “{seen}”. → [If “{nearest}” is meant, write that|Choose one of the rules in the help], or add a curve of that name to the settings. ${LINEAR}`,
    'rule-values': `The scoring “{seen}” cannot be used: {reason}. → Write it as in 0=0%, 50=40%, 100=100%. ${LINEAR}`,
    'rule-problem':
      '{cell} is “{seen}”, which its scoring rule cannot use: {reason}. → Correct the cell, or choose another rule in {scoring}. Until then the row has no score.',
    'read-as-rule':
      '{cell} is “{seen}” and there is no start, so it was scored as “{rule}”: 1 when it holds, else 0. → Type a start value to see how far it has come, or name a rule in {scoring}.',
    'waits-for-baseline':
      '“{seen}” waits for its baseline, so it has no score yet. → Type the first value in {start} as soon as it is known.',
    'guardrail-broken':
      'The guardrail “{seen}” is broken[; it guards the objective of row {otherRow}]. → Bring it back before you push the key results further. It is never averaged.',
    'unknown-setting': `The setting “{seen}” is not known. → ${MEANT}Until then it is ignored.`,
    'unknown-setting-value': `“{seen}” is no value of the setting {rule}. → ${MEANT}Until then ours holds.`,
    'unknown-dialect': `No dialect is called “{seen}”. → ${MEANT}Until then our own rules hold.`,
    'ambiguous-number':
      '{cell} is the text “{seen}”, which could be thousands or a fraction. It was read as {read}. → Type it as a number, so that the sheet knows.',
    'mixed-scale':
      '{cell} is {seen} in a column of numbers out of 100, so it was read as {read}. → Write all cells of the column alike, best as 50%.',
    'out-of-hundred':
      'Most numbers of the column “{seen}” are above 1, so all of them were read as per cent: 50 is 50%. → Nothing to do, if that is what they are.',
    'score-out-of-range': `{cell} is {seen}, but a score lies between 0 and 1. → Write it as 0.5 or as 50%. ${EMPTY}`,
    'negative-weight':
      '{cell} is {seen}, but a weight cannot be negative. → Type 0 to leave the row out, or a number above 0. Until then the weight is 1.',
    'duplicate-column':
      'The header names {field} twice, and column {columnNumber} of these rows is not read. → Rename or remove the one you do not need.',
    'misspelt-column':
      'The column “{seen}” is not known, so it is ignored. → If it is meant to be {field}, call it that.',
    'duplicate-id':
      'The id “{seen}” is already used in row {otherRow}. → Give this row an id of its own. Until then it does not count in any mean.',
    orphan: `The parent “{seen}” is not among these rows. → Correct the {parent} cell, or include the missing row. ${ABOVE}`,
    cycle: `Following the parents from this row, by way of “{seen}”, leads back to it. → Empty or correct one {parent} cell of the circle. ${ABOVE}`,
    'no-objective':
      '“{seen}” is a key result without an objective. → Put it below its objective, or name its parent. Until then it does not count in any mean.',
    'no-title':
      'This row has numbers, but no objective or key result. → Name it. Until then it does not count. A row of totals can stay as it is.',
    'totals-row':
      'This row is called “{seen}”, so it is taken for a row of totals and left out. → Nothing to do, if it is one. Give it another name if it is an objective or a key result.',
    'unknown-type':
      '[The type “{seen}” is not known.|This row has no type.] → Type Objective, Key Result, Initiative or KPI. Until then the row does not count.',
    'not-started':
      '“{seen}” has no current value, so it is left out of the score. → Type today’s value in {current}, even if it is still the start value.',
    'no-target':
      '“{seen}” has no target, so it has no score. → Type the value that counts as done in {target}.',
    'target-is-start':
      '“{seen}” ends where it starts, so its progress is 0 until it goes beyond. → Type the value it really started from in {start}.',
    'no-key-results':
      '“{seen}” has no key results, so it has no score. → Add two to five key results below it.',
    'weights-zero':
      'Every weight below “{seen}” is 0, so its score is 0. → Give at least one row below it a weight above 0, or leave the weights empty.',
  },
  reasons: {
    'not-readable': 'it cannot be read',
    'date-for-count': 'Sheets has made a date of a count; write 3 of 6',
    'upper-missing': 'the second bound is missing',
    'target-is-zero': 'the target is 0',
    'current-is-zero': 'the current value is 0',
    'negative-value': 'it is negative',
    'nothing-planned': 'nothing is planned',
    'weight-missing': 'a milestone has no weight while others have one',
    'target-not-a-share': 'the target is not a share between 0 and 1',
    'too-large': 'the result is too large',
    'points-not-readable': 'its points cannot be read',
    'too-few-points': 'a curve needs two points',
    'value-twice': 'one value has two scores',
    'values-not-readable': 'its values cannot be read',
    'zones-not-in-order': 'commit, target and stretch must rise or fall in this order',
    'ambiguous-number': 'a number in it could be thousands or a fraction',
  },
  layouts: {
    'id-parent': 'a tree: every row names its parent.',
    levels: 'levels: a column for each level of objectives.',
    outline: 'an outline: objectives with their key results beside them.',
    'typed-order': 'a list in order: each objective is followed by its key results.',
    numbered: 'numbered rows: 1.1 stands below 1, and a key result below its objective.',
    indented: 'indented rows: what stands further in belongs to the row above it.',
  },
  layoutNames: {
    'id-parent': 'a tree of parents',
    levels: 'levels in columns',
    outline: 'an outline',
    'typed-order': 'a list in order',
    numbered: 'numbered rows',
    indented: 'indented rows',
  },
  layoutReasons: {
    'parents-named': 'because Parent cells name other rows, and what a row says of itself comes first',
    'level-columns': 'because several columns are named after levels of objectives',
    'objective-beside-key-result': 'because Objective and Key Result have a column each',
    'types-given': 'because a Type says more plainly what a row is than numbers or indents do',
    'numbers-nest': 'because numbers say more plainly than indents what belongs where',
    'objective-rows': 'because rows above the key results say that they are objectives',
    'titles-indented': 'because titles stand further in below others',
    'unit-columns':
      'because columns name who has the objectives, and nothing plainer says what belongs where',
    'parent-column': 'because there is a Parent column, although it names no other row',
    'objective-column': 'because there is an Objective column and nothing else',
  },
  phrases: {
    cell: '[{name}|The cell] in row {row}',
    settings: 'Settings, row {row}: {problem}',
    howRead: 'Header found. Read as {layout} {objectives}, {keyResults}.',
    notReadAs: 'Not read as {others}, {reason}.',
    or: ' or ',
    objectives: ['{count} objective', '{count} objectives'],
    keyResults: [
      '{scored} of {count} key result with a score',
      '{scored} of {count} key results with a score',
    ],
    notCounted: 'not counted',
    guardrailBroken: 'guardrail broken',
    typed: 'typed',
    success: 'success',
  },
  singular: [1],
  decimal: '.',
}
