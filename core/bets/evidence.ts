import { dayNumber } from '../cells/day-number'
import { kpiKey } from '../kpi/kpi-key'
import type { KpiSeries } from '../kpi/read-series'
import { scoredNodes } from '../score/scored-nodes'
import type { ScoredTree } from '../score/scored-tree'
import type { Series } from '../series/series'

/** What the OKR rows say of a key result. */
export interface KeyResultFact {
  readonly start: number | undefined
  readonly target: number | undefined
  readonly current: number | undefined
  readonly isPercent: boolean
  /** The day it was delivered, as a day number. */
  readonly delivered: number | undefined
  /** The KPI that it is measured by, where its row has no value. */
  readonly kpi: string | undefined
}

/** What is known on the day. */
export interface Evidence {
  readonly series: (name: string) => Series
  readonly keyResult: (name: string) => KeyResultFact | undefined
  /** A day number. */
  readonly today: number
}

/** What the sheet tells about key results and KPIs. */
export interface Known {
  /** Titles and ids of key results, and names of KPIs. */
  readonly names: readonly string[]
  readonly evidence: Evidence
}

/** Of two key results with one title the first counts; ids come before titles. */
export function knownFrom(series: KpiSeries, tree: ScoredTree | undefined, today: number): Known {
  const facts = new Map<string, KeyResultFact>()
  const names: string[] = []
  const keyResults = tree === undefined ? [] : scoredNodes(tree).filter(({ kind }) => kind === 'keyResult')
  for (const name of ['id', 'title'] as const) {
    for (const node of keyResults) {
      const key = kpiKey(node[name] ?? '')
      if (key === '' || facts.has(key)) continue
      names.push(node[name] ?? '')
      facts.set(key, factOf(node.source))
    }
  }
  return {
    names: [...names, ...series.names],
    evidence: { series: series.of, keyResult: (name) => facts.get(kpiKey(name)), today },
  }
}

type Source = ReturnType<typeof scoredNodes>[number]['source']

function factOf({ start, target, current, isPercent, delivered, kpi }: Source): KeyResultFact {
  const day = delivered === undefined ? undefined : dayNumber(delivered)
  return { start, target, current, isPercent, delivered: day, kpi }
}
