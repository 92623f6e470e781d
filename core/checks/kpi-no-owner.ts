import type { KpiCheck } from './check'
import { lacking } from './lacking'
import { placedKpi } from './placed'

export const kpiNoOwner: KpiCheck = {
  name: 'kpi without owner',
  severity: 'warning',
  reason: 'A KPI that nobody looks after is not looked at.',
  texts: {
    en: '[The KPI “{seen}” has|The KPIs have] no owner. → Name in {owner} one person who reports it.',
    de: '[Für die Kennzahl „{seen}“|Für die Kennzahlen] ist niemand verantwortlich. → In „{owner}“ eine Person nennen, die sie meldet.',
    es: '[El KPI “{seen}” no tiene|Los KPI no tienen] responsable. → Indicar en “{owner}” una persona que lo comunique.',
    fr: '[Le KPI « {seen} » n’a|Les KPI n’ont] pas de responsable. → Nommer dans « {owner} » une personne qui le suit.',
    pt: '[O KPI “{seen}” não tem|Os KPIs não têm] responsável. → Indique em “{owner}” uma pessoa que o acompanhe.',
    ja: '[KPI「{seen}」に|KPIに]担当者がいません。 → 値を報告する人を1人、「{owner}」に入力してください。',
  },
  passes: [
    {
      rows: [
        ['KPI', 'Target', 'Owner'],
        ['Users', 100, 'Ann'],
        ['Answer time', 24, 'Ben'],
      ],
    },
  ],
  fails: [
    {
      rows: [
        ['KPI', 'Target', 'Owner'],
        ['Users', 100, 'Ann'],
        ['Answer time', 24, ''],
      ],
      at: [3],
    },
    {
      rows: [
        ['KPI', 'Target'],
        ['Users', 100],
        ['Answer time', 24],
      ],
      at: [1],
    },
  ],
  find({ kpis, headerRow }) {
    const without = kpis.filter(({ owner }) => owner === undefined)
    const isNowhere = without.length === kpis.length
    return lacking(headerRow, { field: 'owner', without: without.map(placedKpi), isNowhere })
  },
}
