import { type Cell, isBlank } from '../cells/cell'
import { progressOf } from '../score/one-key-result'
import type { Issue } from '../table/issue'
import { OkrError } from './okr-error'
import { optional, type Param, required } from './param'
import { defineFunction, form, type Result, type SheetFunction } from './sheet-function'

const NAME = 'OKR_PROGRESS'

export const startParam: Param<'number or blank', false> = required(
  'number or blank',
  'start',
  'The value at the start of the cycle; an empty cell counts as 0.',
)
export const targetParam: Param<'number', false> = required(
  'number',
  'target',
  'The value that counts as done.',
)
export const currentParam: Param<'number or blank', false> = required(
  'number or blank',
  'current',
  'The value today; while its cell is empty, so is the answer.',
)

const startCell = required('cell', startParam.name, startParam.help)
const targetCell = required(
  'cell',
  targetParam.name,
  'The value that counts as done; also as text, such as "at most 5" or "between 4 and 5".',
)
const currentCell = required(
  'cell',
  currentParam.name,
  `${currentParam.help} Also a checkbox, or 3/6 as text.`,
)
const scoringParam = optional(
  'text',
  'scoring',
  'How it is scored, such as "at most", "milestones" or "0=0%, 50=40%, 100=100%"; linear when left out.',
)

export const okrProgress: SheetFunction = defineFunction({
  name: NAME,
  summary:
    'How far a key result has come from start to target, as a share of 1, for rising and falling targets or by the ' +
    'scoring rule you name.',
  forms: [
    form([startCell, targetCell, currentCell, scoringParam], ([start, target, current, scoring]) =>
      answer({ start, target, current, scoring }),
    ),
  ],
  returns:
    'A number, not clamped: above 1 when over-achieved, below 0 when lost. Blank while there is no current value.',
  examples: [
    { args: [40, 50, 44], result: 0.4 },
    { args: [24, 12, 15], result: 0.75, note: 'a falling target' },
    { args: [0, 100, 125], result: 1.25, note: 'over-achieved' },
    { args: [20, 100, 0], result: -0.25, note: 'lost ground' },
    { args: ['', 3, 1.5], result: 0.5, note: 'an empty start is 0' },
    { args: [40, 50, ''], result: '', note: 'not started' },
    { args: [50, 50, 50], result: 0, note: 'start is target: 0 until it goes beyond' },
    { args: ['', 5, 4, 'at most'], result: 1, note: 'the bound itself is met' },
    { args: ['', 1, 0.8, 'at most graded'], result: 1.2, note: '2 − current / target' },
    { args: ['', '', '3/6', 'milestones'], result: 0.5, note: 'done of planned' },
    { args: ['', '', 60, '0=0%, 50=40%, 80=70%, 100=100%'], result: 0.5, note: 'checkpoints' },
    {
      args: ['', 5, 4, 'at moist'],
      error: 'OKR_PROGRESS: scoring is “at moist”, which is no rule. If “at most” is meant, write that.',
    },
  ],
})

interface Cells {
  readonly start: Cell
  readonly target: Cell
  readonly current: Cell
  readonly scoring: string | undefined
}

function answer(cells: Cells): Result {
  const { progress, issue } = progressOf(cells)
  if (issue !== undefined) throw new OkrError('wrong-arguments', `${NAME}: ${whatIsWrong(issue, cells)}`)
  if (progress === undefined && isBlank(cells.target) && cells.scoring === undefined) {
    throw new OkrError('wrong-arguments', `${NAME}: target must be a number, but it is empty.`)
  }
  return progress ?? ''
}

/** In the words of the arguments; there is no row to look into. */
function whatIsWrong({ code, field, seen = '', nearest }: Issue, { scoring = '' }: Cells): string {
  if (code === 'unknown-rule') {
    const hint = nearest === undefined ? '' : ` If “${nearest}” is meant, write that.`
    return `scoring is “${seen}”, which is no rule.${hint}`
  }
  if (code === 'rule-values') {
    return `scoring is “${seen}”, whose values cannot be used. Write it as in 0=0%, 50=40%, 100=100%.`
  }
  const name = field ?? 'a cell'
  if (code === 'rule-problem') {
    const rule = scoring === '' ? 'its rule' : `the rule “${scoring}”`
    return `${name} is “${seen}”, which ${rule} cannot use.`
  }
  return `${name} must be a number, but it is “${seen}”.`
}
