import type { CheckInput, Finding } from '../check'
import type { Wording } from './wording'

type Test = (wording: Wording) => boolean
type FactsOf = (wording: Wording) => Finding['facts']

/** Objectives whose wording makes the test true. */
export function objectivesThat(input: CheckInput, test: Test, factsOf?: FactsOf): readonly Finding[] {
  return found(input, (wording) => wording.node.kind === 'objective' && test(wording), factsOf)
}

/** Key results whose wording makes the test true; guardrails and questions to learn from are worded differently. */
export function keyResultsThat(input: CheckInput, test: Test, factsOf?: FactsOf): readonly Finding[] {
  return found(input, (wording) => isKeyResult(wording) && test(wording), factsOf)
}

function isKeyResult({ node }: Wording): boolean {
  return node.kind === 'keyResult' && node.ownsNumbers && node.standing !== 'not-averaged'
}

function found({ wordings }: CheckInput, test: Test, factsOf: FactsOf = noFacts): readonly Finding[] {
  return wordings()
    .filter(test)
    .map((wording) => findingOf(wording, factsOf(wording)))
}

function findingOf({ node: { title, source } }: Wording, facts: Finding['facts']): Finding {
  return { row: source.row, facts: { seen: title, ...facts } }
}

function noFacts(): Finding['facts'] {
  return {}
}
