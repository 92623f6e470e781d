import type { RuleDefinition, RuleName, RuleOf, RuleInputs, RuleResult, Unscored, Waiting } from './rule'

/** The workings are a text, and made only when somebody asks for them: a sheet has thousands of rows. */
export interface Solution {
  readonly progress: number
  readonly workings: () => string
}

export type Solved = Solution | Waiting | Unscored

interface RuleParts<N extends RuleName> extends Omit<RuleDefinition<N>, 'score' | 'workings'> {
  readonly solve: (rule: RuleOf<N>, inputs: RuleInputs) => Solved
}

export function defineRule<N extends RuleName>({ solve, ...parts }: RuleParts<N>): RuleDefinition<N> {
  return {
    ...parts,
    score: (rule, inputs) => resultOf(solve(rule, inputs)),
    workings: (rule, inputs) => {
      const solved = solve(rule, inputs)
      return 'progress' in solved && Number.isFinite(solved.progress) ? solved.workings() : ''
    },
  }
}

function resultOf(solved: Solved): RuleResult {
  if (!('progress' in solved)) return solved
  const { progress } = solved
  if (!Number.isFinite(progress)) return { problem: 'too-large', seen: '' }
  return { progress: progress === 0 ? 0 : progress } // -0 would show as "-0" in a cell
}
