import type { KpiCheck } from './check'
import { lacking } from './lacking'
import { placedKpi } from './placed'

export const kpiNoTarget: KpiCheck = {
  name: 'kpi without target',
  severity: 'warning',
  reason:
    'Without a target nobody can say whether a KPI is healthy: OpenOKR judges it by its ratio to the target.',
  texts: {
    en: '[The KPI “{seen}” has|The KPIs have] no target. → Type the value in {target} from which all is well.',
    de: '[Die Kennzahl „{seen}“ hat|Die Kennzahlen haben] keinen Zielwert. → In „{target}“ den Wert eintragen, ab dem alles gut ist.',
    es: '[El KPI “{seen}” no tiene|Los KPI no tienen] meta. → Escribir en “{target}” el valor con el que todo va bien.',
    fr: '[Le KPI « {seen} » n’a|Les KPI n’ont] pas de cible. → Saisir dans « {target} » la valeur à partir de laquelle tout va bien.',
    pt: '[O KPI “{seen}” não tem|Os KPIs não têm] meta. → Escreva em “{target}” o valor com que tudo vai bem.',
    ja: '[KPI「{seen}」に|KPIに]目標値がありません。 → 健全とみなす値を「{target}」に入力してください。',
  },
  passes: [
    {
      rows: [
        ['KPI', 'Target'],
        ['Users', 100],
        ['Answer time', '≤ 24 h'],
      ],
    },
  ],
  fails: [
    {
      rows: [
        ['KPI', 'Target'],
        ['Users', 100],
        ['Answer time', ''],
      ],
      at: [3],
    },
  ],
  find({ kpis, headerRow }) {
    const without = kpis.filter(({ target }) => target === undefined)
    const isNowhere = without.length === kpis.length
    return lacking(headerRow, { field: 'target', without: without.map(placedKpi), isNowhere })
  },
}
