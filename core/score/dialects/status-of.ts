import { headerKey } from '../../table/vocabularies'
import { bandOf } from './band-of'
import type { Dialect, Status, Step } from './dialect'
import { holds, measure, type StatusFacts } from './status-facts'

/** Longer than any status of any system: what people type is not looked at beyond it. */
const LONGEST_LABEL = 60

/**
 * The status that a dialect gives to these facts; undefined when it has no rule for them. A status that a person typed
 * stands above it, which is up to the caller.
 */
export function statusOf(
  { status: rule = [] }: Pick<Dialect, 'status'>,
  facts: StatusFacts,
): Status | undefined {
  for (const step of rule) {
    const answer = answerOf(step, facts, rule)
    if (answer !== undefined) return answer === 'no-status' ? undefined : plain(answer)
  }
  return undefined
}

function plain({ label, tone }: Status): Status {
  return { label, tone }
}

/** `no-status` ends the asking without an answer. */
function answerOf(step: Step, facts: StatusFacts, rule: readonly Step[]): Status | 'no-status' | undefined {
  if ('when' in step && !step.when.every((situation) => holds(situation, facts))) return undefined
  switch (step.kind) {
    case 'fixed':
      return step.status ?? 'no-status'
    case 'last':
      return lastStatus(facts.lastStatus, rule)
    case 'bands': {
      const value = measure(step.looksAt, facts)
      return value === undefined ? undefined : bandOf(value, step.bands)
    }
    case 'weakest':
      return weakest(step.worstFirst, facts.children ?? [])
    case 'mean':
      return meanStatus(step, facts.children ?? [])
  }
}

function weakest(worstFirst: readonly Status[], children: readonly string[]): Status | undefined {
  const keys = new Set(children.map(labelKey))
  return worstFirst.find(({ label }) => keys.has(labelKey(label)))
}

function meanStatus(step: Step & { readonly kind: 'mean' }, children: readonly string[]): Status | undefined {
  const { grades, allOf } = step
  const byLabel = new Map(grades.map(({ label, points }) => [labelKey(label), points]))
  const points = children.map((child) => byLabel.get(labelKey(child))).filter((p) => p !== undefined)
  if (points.length === 0) return undefined
  if (allOf !== undefined && children.every((child) => labelKey(child) === labelKey(allOf.label)))
    return allOf
  return bandOf(points.reduce((sum, p) => sum + p, 0) / points.length, step.bands)
}

/** A word of this dialect keeps its tone; any other is shown as it is. */
function lastStatus(last: string | undefined, rule: readonly Step[]): Status | undefined {
  if (last === undefined || last.trim() === '') return undefined
  const key = labelKey(last)
  return statusesOf(rule).find(({ label }) => labelKey(label) === key) ?? { label: last, tone: 'neutral' }
}

/** Every status that a rule can give. */
export function statusesOf(rule: readonly Step[]): readonly Status[] {
  return rule.flatMap((step): readonly Status[] => {
    switch (step.kind) {
      case 'bands':
        return step.bands
      case 'mean':
        return step.allOf === undefined ? step.bands : [step.allOf, ...step.bands]
      case 'weakest':
        return step.worstFirst
      case 'fixed':
        return step.status === undefined ? [] : [step.status]
      case 'last':
        return []
    }
  })
}

function labelKey(label: string): string {
  return headerKey(label.slice(0, LONGEST_LABEL))
}
