import type { KpiCheck } from './check'
import { kpiTies } from './kpi-ties'
import { lacking } from './lacking'
import { placedKpi } from './placed'

const HEADER = ['KPI', 'Target', 'Feeds']

export const kpiNoUse: KpiCheck = {
  name: 'kpi without use',
  severity: 'note',
  reason:
    'A KPI that no key result moves is watched and nothing else. That is right for some; asked only where the OKRs are known.',
  texts: {
    en: '[No key result uses the KPI “{seen}”.|No key result uses any of the KPIs.] → Name in {feeds} what it feeds, or leave it if it is only to be watched.',
    de: '[Kein Schlüsselergebnis nutzt die Kennzahl „{seen}“.|Kein Schlüsselergebnis nutzt eine der Kennzahlen.] → In „{feeds}“ nennen, was sie speist, oder so lassen, wenn sie nur beobachtet wird.',
    es: '[Ningún resultado clave usa el KPI “{seen}”.|Ningún resultado clave usa estos KPI.] → Indicar en “{feeds}” qué alimenta, o dejarlo así si solo se vigila.',
    fr: '[Aucun résultat clé n’utilise le KPI « {seen} ».|Aucun résultat clé n’utilise ces KPI.] → Indiquer dans « {feeds} » ce qu’il alimente, ou laisser ainsi s’il est seulement surveillé.',
    pt: '[Nenhum resultado-chave usa o KPI “{seen}”.|Nenhum resultado-chave usa estes KPIs.] → Indique em “{feeds}” o que ele alimenta, ou deixe assim se for só para observar.',
    ja: '[KPI「{seen}」を使う主要な成果がありません。|どのKPIも主要な成果に使われていません。] → 何に使うかを「{feeds}」に入力してください。見守るだけなら、このままでかまいません。',
  },
  passes: [{ rows: [HEADER, ['Active users', 100, ''], ['Answer time', 24, 'Answers']] }],
  fails: [{ rows: [HEADER, ['Active users', 100, ''], ['Noise', 24, '']], at: [3] }],
  find({ kpis, headerRow, nodes = [] }) {
    if (!nodes.some(({ kind }) => kind === 'keyResult')) return []
    const used = kpiTies(kpis, nodes).kpis
    const without = kpis.filter((kpi) => !used.has(kpi))
    return lacking(headerRow, { field: 'feeds', without: without.map(placedKpi), isNowhere: used.size === 0 })
  },
}
