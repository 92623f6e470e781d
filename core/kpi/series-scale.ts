import { convertTime, unitName } from '../cells/sentence/units'
import type { Series } from '../series/series'
import { isBeyondShares } from '../time/log-value'
import type { Kpi } from './kpi'

/** A KPI with its target says on which scale its values are wanted, a name alone does not. */
export type ScaledKpi = Pick<Kpi, 'name' | 'id'> & Partial<Pick<Kpi, 'target' | 'isPercent' | 'unit'>>

/** How a list writes the values of one KPI. */
export interface Writing {
  readonly series: Series
  readonly unit: string | undefined
  /** Per cent were typed. */
  readonly areShares: boolean
}

interface Scale {
  /** What the values are multiplied with. */
  readonly factor: number
  readonly isPercent: boolean
}

/** Values of a target in per cent are shares, those of a target of 75 are not, and those of 2 days are days. */
export function scaleFor(kpi: string | ScaledKpi, writing: Writing): Scale {
  const { series, unit = '', areShares } = writing
  if (typeof kpi === 'string' || kpi.isPercent === undefined) return { factor: 1, isPercent: areShares }
  const beyond = series.filter(({ value }) => isBeyondShares(value)).length
  if (kpi.isPercent) return { factor: !areShares && beyond * 2 > series.length ? 0.01 : 1, isPercent: true }
  return wholeScale(kpi, unit, { areShares, isSmall: beyond === 0 })
}

function wholeScale(
  kpi: ScaledKpi,
  unit: string,
  { areShares, isSmall }: { readonly areShares: boolean; readonly isSmall: boolean },
): Scale {
  const mayBeShares = areShares || (kpi.unit === '%' && isSmall)
  if (mayBeShares && isBeyondShares(kpi.target ?? 0)) return { factor: 100, isPercent: false }
  return { factor: convertTime(1, unitName(unit), unitName(kpi.unit ?? '')) ?? 1, isPercent: areShares }
}
