import type { Kpi } from '../kpi/kpi'
import type { ScoredNode } from '../score/scored-tree'

/** Where a node stands and what it is called. */
export function placed({ source: { row }, title }: ScoredNode): { row: number; title: string } {
  return { row, title }
}

export function placedKpi({ row, name }: Kpi): { row: number; title: string } {
  return { row, title: name }
}
