import type { Count } from '../../cells/count'
import { pool, readCounts } from './count'
import type { Solved } from './define-rule'
import { equation, figure, signed } from './figure'
import { noCurrent, solveGiven } from './given'
import type { RuleInputs } from './rule'
import { trouble } from './trouble'

/** A current number is held against the target number. */
export function solveCount(inputs: RuleInputs): Solved {
  return solveGiven(inputs, (current, target) =>
    target <= 0
      ? trouble('nothing-planned', target)
      : equation(current / target, () => `${signed(current)} / ${signed(target)}`),
  )
}

/** `3/6`, or several such counts together. */
export function solveCountText(inputs: RuleInputs): Solved {
  const counts = readCounts(inputs.currentText ?? '')
  return counts === undefined ? unreadCount(inputs) : solvePool(counts, inputs)
}

export function solvePool(counts: readonly Count[], { currentText = '' }: RuleInputs): Solved {
  const { done, planned } = pool(counts)
  if (planned === 0) return trouble('nothing-planned', currentText)
  return equation(done / planned, () => `${figure(done)} / ${figure(planned)}`)
}

/** Waited for while it is empty; else a problem, with a hint to the date that Sheets makes of 3/6 typed as it is. */
export function unreadCount(inputs: RuleInputs): Solved {
  const missing = noCurrent(inputs)
  return 'problem' in missing && isDate(missing.seen) ? trouble('date-for-count', missing.seen) : missing
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text.trim())
}
