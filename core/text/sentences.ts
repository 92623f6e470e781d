import type { Issue, IssueCode } from '../table/issue'
import type { Field } from '../table/field'

/** What is wrong, and what to do about it. */
export interface Sentences {
  readonly problem: string
  readonly remedy: string
}

const FIELD_NAMES: Readonly<Record<Field, string>> = {
  id: 'ID',
  parent: 'Parent',
  type: 'Type',
  objective: 'Objective',
  keyResult: 'Key Result',
  title: 'Title',
  start: 'Start',
  target: 'Target',
  current: 'Current',
  unit: 'Unit',
  owner: 'Owner',
  team: 'Team',
  weight: 'Weight',
  confidence: 'Confidence',
  status: 'Status',
  score: 'Score',
  progress: 'Progress',
  scoring: 'Scoring',
  judgedAs: 'Judged as',
  level: 'Level',
  remark: 'Notes',
  due: 'Due',
  cycle: 'Cycle',
}

const SENTENCES: Readonly<Record<IssueCode, (issue: Issue) => Sentences>> = {
  'empty-range': () => ({
    problem: 'The range is empty.',
    remedy: 'Pass the rows of your OKR table with its header row, such as OKRs!A1:K.',
  }),
  'no-header': () => ({
    problem: 'No row of this range reads as a header.',
    remedy: 'Include the row with column names such as Objective, Key Result, Start, Target and Current.',
  }),
  'no-layout': () => ({
    problem: 'The header does not say which key result belongs to which objective.',
    remedy: 'Add an Objective column beside Key Result, or a Type column, or an ID and a Parent column.',
  }),
  'error-cell': (issue) => ({
    problem: `${cellName(issue)} shows the error ${issue.seen ?? ''}.`,
    remedy: 'Correct the formula in that cell. Until then the cell counts as empty.',
  }),
  'not-a-number': (issue) => ({
    problem: `${cellName(issue)} is “${issue.seen ?? ''}”, which is not a number.`,
    remedy: 'Type a number, such as 12, 85% or 24 h. Until then the cell counts as empty.',
  }),
  'date-for-number': (issue) => ({
    problem: `${cellName(issue)} is the date ${issue.seen ?? ''}, which is not a number.`,
    remedy: 'Sheets makes a date of 3/6: type a number, or 3 of 6. Until then the cell counts as empty.',
  }),
  'ambiguous-number': (issue) => ({
    problem: `${cellName(issue)} is the text “${issue.seen ?? ''}”, which could be thousands or a fraction. It was read as ${issue.read ?? ''}.`,
    remedy: 'Type it as a number, so that the sheet knows.',
  }),
  'mixed-scale': (issue) => ({
    problem: `${cellName(issue)} is ${issue.seen ?? ''} in a column of numbers out of 100, so it was read as ${issue.read ?? ''}.`,
    remedy: 'Write all cells of the column alike, best as 50%.',
  }),
  'out-of-hundred': (issue) => ({
    problem: `Most numbers of the column “${issue.seen ?? ''}” are above 1, so all of them were read as per cent: 50 is 50%.`,
    remedy: 'Nothing to do, if that is what they are.',
  }),
  'plain-percents': (issue) => ({
    problem: `In “${issue.seen ?? ''}”, rows with per cent have plain numbers too; these were read as per cent: 50 is 50%.`,
    remedy: 'Nothing to do, if that is what they are. Else write all of the column alike.',
  }),
  'plain-shares': (issue) => ({
    problem: `In “${issue.seen ?? ''}”, rows with per cent have plain numbers too; these were read as shares: 0.5 is 50%.`,
    remedy: 'Nothing to do, if that is what they are. Else write all of the column alike.',
  }),
  'mixed-units': (issue) => ({
    problem: `${cellName(issue)} is “${issue.seen ?? ''}”, in another unit than the target of its row.`,
    remedy: 'Write both in the same unit. Until then the cell counts as empty.',
  }),
  'read-from-title': (issue) => ({
    problem: `“${issue.seen ?? ''}” has no target beside it, so its numbers were read from these words: ${issue.rule ?? ''}.`,
    remedy: 'Type them into Start and Target, if they should stand in cells.',
  }),
  'relative-target': (issue) => ({
    problem: `“${issue.seen ?? ''}” asks for a change of ${issue.rule ?? ''}, which is a number only with a start.`,
    remedy: 'Type the start value, or how far it has come as a share in Progress.',
  }),
  'score-out-of-range': (issue) => ({
    problem: `${cellName(issue)} is ${issue.seen ?? ''}, but a score lies between 0 and 1.`,
    remedy: 'Write it as 0.5 or as 50%. Until then the cell counts as empty.',
  }),
  'negative-weight': (issue) => ({
    problem: `${cellName(issue)} is ${issue.seen ?? ''}, but a weight cannot be negative.`,
    remedy: 'Type 0 to leave the row out, or a number above 0. Until then the weight is 1.',
  }),
  'duplicate-column': (issue) => ({
    problem: `The header names ${nameOf(issue)} twice, the second time in column ${issue.column ?? ''} of these rows.`,
    remedy: 'Only the first one is read. Rename or remove the one you do not need.',
  }),
  'misspelt-column': (issue) => ({
    problem: `The column “${issue.seen ?? ''}” is not known, so it is ignored.`,
    remedy: `If it is meant to be ${nameOf(issue)}, call it that.`,
  }),
  'duplicate-id': (issue) => ({
    problem: `The id “${issue.seen ?? ''}” is already used in row ${issue.otherRow ?? ''}.`,
    remedy: 'Give this row an id of its own. Until then it does not count in any mean.',
  }),
  orphan: (issue) => ({
    problem: `The parent “${issue.seen ?? ''}” is not among these rows.`,
    remedy:
      'Correct the Parent cell, or include the missing row. An objective counts at the top meanwhile, a key result nowhere.',
  }),
  cycle: (issue) => ({
    problem: `Following the parents from this row, by way of “${issue.seen ?? ''}”, leads back to it.`,
    remedy:
      'Empty or correct one Parent cell of the circle. An objective counts at the top meanwhile, a key result nowhere.',
  }),
  'no-objective': (issue) => ({
    problem: `“${issue.seen ?? ''}” is a key result without an objective.`,
    remedy: 'Put it below its objective, or name its parent. Until then it does not count in any mean.',
  }),
  'no-title': () => ({
    problem: 'This row has numbers, but no objective or key result.',
    remedy: 'Name it. Until then it does not count. A row of totals can stay as it is.',
  }),
  'totals-row': (issue) => ({
    problem: `This row is called “${issue.seen ?? ''}”, so it is taken for a row of totals and left out.`,
    remedy: 'Nothing to do, if it is one. Give it another name if it is an objective or a key result.',
  }),
  'unknown-type': (issue) => ({
    problem: issue.seen ? `The type “${issue.seen}” is not known.` : 'This row has no type.',
    remedy: 'Type Objective, Key Result, Initiative or KPI. Until then the row does not count.',
  }),
  'not-started': (issue) => ({
    problem: `“${issue.seen ?? ''}” has no current value, so it is left out of the score.`,
    remedy: 'Type today’s value in Current, even if it is still the start value.',
  }),
  'no-target': (issue) => ({
    problem: `“${issue.seen ?? ''}” has no target, so it has no score.`,
    remedy: 'Type the value that counts as done in Target.',
  }),
  'target-is-start': (issue) => ({
    problem: `“${issue.seen ?? ''}” ends where it starts, so its progress is 0 until it goes beyond.`,
    remedy: 'Type the value it really started from in Start.',
  }),
  'no-key-results': (issue) => ({
    problem: `“${issue.seen ?? ''}” has no key results, so it has no score.`,
    remedy: 'Add two to five key results below it.',
  }),
  'unknown-rule': (issue) => ({
    problem: `No scoring rule is called “${issue.seen ?? ''}”.`,
    remedy: `${issue.nearest === undefined ? 'Choose one of the rules in the help' : `If “${issue.nearest}” is meant, write that`}, or add a curve of that name to the settings. Until then the row is scored linearly.`,
  }),
  'rule-values': (issue) => ({
    problem: `The scoring “${issue.seen ?? ''}” cannot be used: ${VALUES_PROBLEMS[issue.rule ?? ''] ?? 'its values cannot be read'}.`,
    remedy: 'Write it as in 0=0%, 50=40%, 100=100%. Until then the row is scored linearly.',
  }),
  'rule-problem': (issue) => ({
    problem: `${cellName(issue)} is “${issue.seen ?? ''}”, which its scoring rule cannot use: ${RULE_PROBLEMS[issue.rule ?? ''] ?? 'it cannot be read'}.`,
    remedy: 'Correct the cell, or choose another rule in Scoring. Until then the row has no score.',
  }),
  'read-as-rule': (issue) => ({
    problem: `${cellName(issue)} is “${issue.seen ?? ''}” and there is no start, so it was scored as “${issue.rule ?? ''}”: 1 when it holds, else 0.`,
    remedy: 'Type a start value to see how far it has come, or name a rule in Scoring.',
  }),
  'waits-for-baseline': (issue) => ({
    problem: `“${issue.seen ?? ''}” waits for its baseline, so it has no score yet.`,
    remedy: 'Type the first value in Start as soon as it is known.',
  }),
  'guardrail-broken': (issue) => ({
    problem: `The guardrail “${issue.seen ?? ''}” is broken${issue.otherRow === undefined ? '' : `; it guards the objective of row ${issue.otherRow}`}.`,
    remedy: 'Bring it back before you push the key results further. It is never averaged.',
  }),
  'unknown-setting': (issue) => ({
    problem: `The setting “${issue.seen ?? ''}” is not known.`,
    remedy: `${nearestText(issue)}Until then it is ignored.`,
  }),
  'unknown-setting-value': (issue) => ({
    problem: `“${issue.seen ?? ''}” is no value of the setting ${issue.rule ?? ''}.`,
    remedy: `${nearestText(issue)}Until then ours holds.`,
  }),
  'unknown-dialect': (issue) => ({
    problem: `No dialect is called “${issue.seen ?? ''}”.`,
    remedy: `${nearestText(issue)}Until then our own rules hold.`,
  }),
  'weights-zero': (issue) => ({
    problem: `Every weight below “${issue.seen ?? ''}” is 0, so its score is 0.`,
    remedy: 'Give at least one row below it a weight above 0, or leave the weights empty.',
  }),
  'unknown-column': (issue) => ({
    problem: `The column “${issue.seen ?? ''}” is not known, so it is ignored.`,
    remedy: 'Nothing to do, unless it should count: then give it the name of a known column.',
  }),
  'section-row': (issue) => ({
    problem: `“${issue.seen ?? ''}” is read as a section: ${issue.field === 'cycle' ? 'the cycle' : 'the team'} of the rows below that do not name one.`,
    remedy: 'Nothing to do, if it is one. Fill another cell of the row if it is an objective.',
  }),
  'repeated-header': () => ({
    problem: 'This row repeats the header, so it is skipped.',
    remedy: 'Nothing to do.',
  }),
  'another-table': () => ({
    problem: 'Another table begins here, with other columns. Only the table above it is read.',
    remedy: 'Pass its rows by themselves, or give both tables the same columns.',
  }),
  'several-cycles': (issue) => ({
    problem: `The rows belong to ${issue.count ?? 'several'} cycles: ${issue.seen ?? ''}. The score is the mean over all of them.`,
    remedy: 'For the score of one cycle, pass its rows only, or keep each cycle in a tab of its own.',
  }),
  'no-number': (issue) => ({
    problem: `“${issue.seen ?? ''}” has no number among numbered rows, so it was put beside or below the row above it.`,
    remedy: 'Number it like the others.',
  }),
  'tenth-number': (issue) => ({
    problem: `The number ${issue.seen ?? ''} comes after ${issue.read ?? ''}, so it was read as the one that follows it.`,
    remedy: 'Type the number as text, such as ’1.10, so that the sheet keeps its last zero.',
  }),
}

const RULE_PROBLEMS: Readonly<Record<string, string>> = {
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
}

const VALUES_PROBLEMS: Readonly<Record<string, string>> = {
  'points-not-readable': 'its points cannot be read',
  'too-few-points': 'a curve needs two points',
  'value-twice': 'one value has two scores',
  'ambiguous-number': 'a number in it could be thousands or a fraction',
}

function nearestText({ nearest }: Issue): string {
  return nearest === undefined ? '' : `If “${nearest}” is meant, write that. `
}

export function sentencesOf(issue: Issue): Sentences {
  return SENTENCES[issue.code](issue)
}

/** "Current in row 7". No letter: a range that starts in column C would make it a wrong one. */
function cellName(issue: Issue): string {
  return `${nameOf(issue)} in row ${issue.row}`
}

function nameOf({ field }: Issue): string {
  return field === undefined ? 'The cell' : FIELD_NAMES[field]
}
