import type { ScoredNode } from '../score/scored-tree'

export interface WithKeyResults {
  readonly objective: ScoredNode
  /** Right below it. Guardrails only keep watch, so they are none. */
  readonly keyResults: readonly ScoredNode[]
}

/** Every objective with the key results right below it. */
export function withKeyResults(nodes: readonly ScoredNode[]): readonly WithKeyResults[] {
  const below = new Map<ScoredNode | undefined, ScoredNode[]>()
  for (const node of nodes) if (node.kind === 'objective') below.set(node, [])
  for (const node of nodes) {
    if (node.kind !== 'keyResult' || node.source.judgedAs === 'guardrail') continue
    below.get(nodes[node.parent])?.push(node)
  }
  return [...below].flatMap(([objective, keyResults]) =>
    objective === undefined ? [] : [{ objective, keyResults }],
  )
}
