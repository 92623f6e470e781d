import type { Check } from './check'
import { kpiTies } from './kpi-ties'
import { lacking } from './lacking'
import { placed } from './placed'

const HEADER = ['Objective', 'Key Result', 'KPI', 'Target', 'Current']
const KPIS = [
  ['KPI', 'Target', 'Feeds'],
  ['Active users', 100, ''],
  ['Answer time', 24, 'Answers'],
]

export const noKpi: Check = {
  name: 'no kpi',
  severity: 'note',
  reason:
    'A key result that moves no KPI may be reached without any effect on the business. Asked only where there is a list of KPIs; a KPI column, what the KPI feeds, or its name in the title is enough.',
  texts: {
    en: '[“{seen}” is tied to no KPI.|No key result is tied to a KPI.] → Name in {kpi} the KPI that it moves, or add one that fits to the list.',
    de: '[„{seen}“ gehört zu keiner Kennzahl.|Kein Schlüsselergebnis gehört zu einer Kennzahl.] → In „{kpi}“ die Kennzahl nennen, die es bewegt, oder eine passende in die Liste aufnehmen.',
    es: '[“{seen}” no está ligado a ningún KPI.|Ningún resultado clave está ligado a un KPI.] → Indicar en “{kpi}” el KPI que mueve, o añadir a la lista uno que encaje.',
    fr: '[« {seen} » n’est lié à aucun KPI.|Aucun résultat clé n’est lié à un KPI.] → Indiquer dans « {kpi} » le KPI qu’il fait bouger, ou en ajouter un qui convient à la liste.',
    pt: '[“{seen}” não está ligado a nenhum KPI.|Nenhum resultado-chave está ligado a um KPI.] → Indique em “{kpi}” o KPI que ele move, ou inclua na lista um que sirva.',
    ja: '[「{seen}」はどのKPIにも結び付いていません。|主要な成果がどのKPIにも結び付いていません。] → この成果で動くKPIを「{kpi}」に入力するか、合うKPIを一覧に追加してください。',
  },
  passes: [
    { rows: [HEADER, ['Grow', 'Users', 'active users', 10, 5], ['', 'Answers', '', 10, 5]], kpis: KPIS },
    { rows: [HEADER, ['Grow', 'Reach 100 active users', '', 10, 5]], kpis: KPIS },
    { rows: [HEADER, ['Grow', 'Trials', '', 10, 5]] },
    {
      rows: [HEADER, ['Grow', 'Raise NPS', '', 10, 5], ['', '売上を増やす', '', 10, 5]],
      kpis: [['KPI'], ['NPS'], ['売上']],
    },
  ],
  fails: [
    {
      rows: [HEADER, ['Grow', 'Users', 'Active users', 10, 5], ['', 'Trials', '', 10, 5]],
      kpis: KPIS,
      at: [3],
    },
    { rows: [HEADER, ['Grow', 'Share of new cars', '', 10, 5]], kpis: [['KPI'], ['ARE']], at: [2] },
    { rows: [HEADER, ['Grow', 'Trials', '', 10, 5], ['', 'Visits', '', 10, 5]], kpis: KPIS, at: [1] },
  ],
  find({ tree, nodes, kpis = [] }) {
    if (kpis.length === 0) return []
    const ties = kpiTies(kpis, nodes)
    const keyResults = nodes.filter(({ kind }) => kind === 'keyResult')
    const without = keyResults.filter((keyResult) => !ties.nodes.has(keyResult))
    const isNowhere = without.length === keyResults.length
    return lacking(tree.table.headerRow, { field: 'kpi', without: without.map(placed), isNowhere })
  },
}
