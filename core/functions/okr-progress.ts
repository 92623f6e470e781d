import { progress } from '../score/progress'
import { type Param, required } from './param'
import { defineFunction, form, type SheetFunction } from './sheet-function'

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

export const okrProgress: SheetFunction = defineFunction({
  name: 'OKR_PROGRESS',
  summary:
    'How far a key result has come from start to target, as a share of 1, for rising and falling targets.',
  forms: [
    form([startParam, targetParam, currentParam], ([start, target, current]) =>
      current === undefined ? '' : progress({ start, target, current }),
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
  ],
})
