import { readDone } from '../../cells/done-word'
import { defineRule, type Solved } from './define-rule'
import { verdict } from './figure'
import { noCurrent } from './given'
import { reached } from './reached'
import type { RuleDefinition, RuleInputs } from './rule'

export const binary: RuleDefinition<'binary'> = defineRule({
  name: 'binary',
  words: {
    en: 'binary, yes/no, yes or no, done, done or not, pass/fail, checkbox, all or nothing, boolean, true/false, done/not done, y/n',
    de: 'binär, ja/nein, erledigt, ja oder nein, alles oder nichts, wahr/falsch',
    es: 'binario, sí/no, sí o no, hecho, todo o nada, verdadero/falso',
    fr: 'binaire, oui/non, oui ou non, fait, tout ou rien, vrai/faux',
    pt: 'binário, sim/não, sim ou não, feito, tudo ou nada, verdadeiro/falso',
    ja: '二値, はい/いいえ, 完了, バイナリ',
  },
  summary:
    '1 when it is done, else 0: a checkbox, a word such as yes or done, or a number that has reached the target.',
  formula: 'current ≥ target, where an empty target is 1',
  source: 'Mooncamp, Lattice',
  solve: (_, inputs) => solve(inputs),
  examples: [
    { scoring: 'binary', inputs: { isDone: true }, result: { progress: 1 }, note: 'a ticked checkbox' },
    { scoring: 'yes/no', inputs: { currentText: 'done' }, result: { progress: 1 }, note: 'a word' },
    {
      scoring: 'binary',
      inputs: { currentText: 'nein' },
      result: { progress: 0 },
      note: 'in any of the six languages',
    },
    { scoring: 'binary', inputs: { current: 1 }, result: { progress: 1 }, note: 'an empty target is 1' },
    {
      scoring: 'binary',
      inputs: { target: 5, current: 4 },
      result: { progress: 0 },
      note: 'nearly is not done',
    },
    {
      scoring: 'binary',
      inputs: { currentText: 'soon' },
      result: { problem: 'not-readable', seen: 'soon' },
      note: 'neither yes nor no',
    },
  ],
})

/** A 0 says no, even where the target is 0, unless it was to fall there. */
function solve(inputs: RuleInputs): Solved {
  const { isDone, current, currentText = '', comparator, start = 0, target = 1 } = inputs
  if (isDone !== undefined) return verdict(isDone, () => (isDone ? '☑' : '☐'))
  if (current !== undefined) {
    return reached(current, target === 0 && start <= 0 && comparator === undefined ? 1 : target, inputs)
  }
  const said = readDone(currentText)
  return said === undefined ? noCurrent(inputs) : verdict(said, () => currentText.trim())
}
