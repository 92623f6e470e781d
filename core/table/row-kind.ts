/** What a row is. Initiatives and KPIs are shown in their place and never averaged. */
export type RowKind = 'objective' | 'keyResult' | 'initiative' | 'kpi'
