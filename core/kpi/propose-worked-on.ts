import { dayNumber } from '../cells/day-number'
import { readDay } from '../cells/day'
import type { AllSettings } from '../score/read-settings'
import type { ScoredNode } from '../score/scored-tree'
import { readCycle } from '../time/cycle'
import { findName } from './find-name'
import type { Kpi } from './kpi'
import { kpiKey } from './kpi-key'

export interface WorkedOn {
  readonly nodes: readonly ScoredNode[]
  readonly settings: Pick<AllSettings, 'cycle' | 'fiscalStart' | 'locale'>
  /** A day number. */
  readonly today: number
}

/** The objective or key result that works on a KPI: it names the KPI, or the KPI names it. What is over works on nothing. */
export function workingOn(kpi: Kpi, { nodes, settings, today }: WorkedOn): ScoredNode | undefined {
  const names = [kpi.name, ...(kpi.id === undefined ? [] : [kpi.id])]
  const keys = new Set(names.map(kpiKey))
  const feeds = kpi.feeds === undefined ? '' : kpiKey(kpi.feeds)
  return nodes.find((node) => {
    const { source, title, id = '' } = node
    if (node.kind === 'kpi' || isOver(source, settings, today)) return false
    const isNamed = source.kpi !== undefined && keys.has(kpiKey(source.kpi))
    const isFed = feeds !== '' && (kpiKey(title) === feeds || kpiKey(id) === feeds)
    return isNamed || isFed || findName(title, [kpi.name]) !== undefined
  })
}

type Source = ScoredNode['source']

/** Delivered, past its due day, or of a cycle that has ended; on its last day it still works. */
function isOver({ delivered, due, cycle }: Source, settings: WorkedOn['settings'], today: number): boolean {
  if (delivered !== undefined) return true
  const reading = readDay(due)
  if (reading.kind === 'day') return dayNumber(reading.iso) < today
  const last = cycle === undefined ? undefined : readCycle(cycle, settings)?.last
  return last !== undefined && last < today
}
