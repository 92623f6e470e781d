import type { AllSettings } from '../score/read-settings'
import type { ScoredNode } from '../score/scored-tree'
import { readCycle } from './cycle'
import { hull, type RowDays, type Span, spanWithin } from './span'

type Spanned = Pick<ScoredNode, 'source' | 'ownsNumbers' | 'parent' | 'kind'>

/**
 * The days of every node, parents before children as `scoredNodes` gives them. A row that names no cycle has that of the
 * nearest above, at the top that of the settings. An objective without any has the days from the first to the last of
 * what is below it.
 */
export function spansOf(nodes: readonly Spanned[], settings: AllSettings): (Span | undefined)[] {
  const read = remembered((text) => readCycle(text, settings))
  const ofSettings = settings.cycle === undefined ? undefined : read(settings.cycle)
  const spans: (Span | undefined)[] = []
  for (const node of nodes) {
    const around = node.parent < 0 ? ofSettings : spans[node.parent]
    spans.push(spanWithin(ownDays(node), around, read))
  }
  addFromBelow(nodes, spans)
  return spans
}

/** Where an objective stands beside its first key result, the row's days are those of the key result; its cycle is both's. */
function ownDays({ source, ownsNumbers }: Spanned): RowDays {
  return ownsNumbers ? source : { cycle: source.cycle, begin: undefined, due: undefined }
}

/** Whole columns name the same few cycles. */
function remembered(read: (text: string) => Span | undefined): (text: string) => Span | undefined {
  const known = new Map<string, Span | undefined>()
  return (text) => {
    if (!known.has(text)) known.set(text, read(text))
    return known.get(text)
  }
}

function addFromBelow(nodes: readonly Spanned[], spans: (Span | undefined)[]): void {
  const below: (Span | undefined)[] = []
  for (let at = nodes.length - 1; at >= 0; at--) {
    const { parent = -1, kind } = nodes[at] ?? {}
    if (kind === 'objective') spans[at] ??= below[at]
    const span = spans[at]
    if (parent >= 0) below[parent] = hull(below[parent], span)
  }
}
