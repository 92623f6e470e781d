import { nearestWord } from '../score/nearest-word'
import { kpiKey } from '../kpi/kpi-key'
import type { Check } from './check'
import { kpiTies } from './kpi-ties'

const HEADER = ['Objective', 'Key Result', 'KPI', 'Target', 'Current']
const KPIS = [
  ['KPI', 'ID', 'Target'],
  ['Active users', 'K1', 100],
  ['Leads, qualified', 'K2', 100],
]

export const unknownKpi: Check = {
  name: 'unknown kpi',
  severity: 'warning',
  reason: 'A name that is not in the list of KPIs ties the key result to nothing.',
  texts: {
    en: 'No KPI is called “{named}”, as {kpi} has it for “{seen}”. → [If “{nearest}” is meant, write that|Write a name or an id from the list], or add it to the list.',
    de: 'Keine Kennzahl heißt „{named}“, wie in „{kpi}“ bei „{seen}“ steht. → [Falls „{nearest}“ gemeint ist, das eintragen|Einen Namen oder eine ID aus der Liste eintragen] oder sie in die Liste aufnehmen.',
    es: 'Ningún KPI se llama “{named}”, como dice “{kpi}” en “{seen}”. → [Si se trata de “{nearest}”, escribirlo así|Escribir un nombre o un ID de la lista], o añadirlo a la lista.',
    fr: 'Aucun KPI ne s’appelle « {named} », comme l’indique « {kpi} » pour « {seen} ». → [S’il s’agit de « {nearest} », l’écrire ainsi|Écrire un nom ou un ID de la liste], ou l’ajouter à la liste.',
    pt: 'Nenhum KPI se chama “{named}”, como diz “{kpi}” em “{seen}”. → [Se a intenção é “{nearest}”, escreva assim|Escreva um nome ou ID da lista], ou inclua-o na lista.',
    ja: '「{seen}」の「{kpi}」にある「{named}」というKPIはありません。 → [「{nearest}」のことでしたら、そう入力してください|一覧にある名前かIDを入力してください]。または一覧に追加してください。',
  },
  passes: [
    {
      rows: [
        HEADER,
        ['Grow', 'Users', 'k1', 10, 5],
        ['', 'Trials', 'Leads, qualified', 10, 5],
        ['', 'All', 'K1, K2', 10, 5],
      ],
      kpis: KPIS,
    },
    { rows: [HEADER, ['Grow', 'Users', 'Anything', 10, 5]] },
  ],
  fails: [
    {
      rows: [HEADER, ['Grow', 'Users', 'Actve users', 10, 5], ['', 'Trials', 'K1', 10, 5]],
      kpis: KPIS,
      at: [2],
    },
  ],
  find({ nodes, kpis = [] }) {
    if (kpis.length === 0) return []
    const names = new Map(kpis.map(({ name }) => [kpiKey(name), name]))
    return kpiTies(kpis, nodes).unknown.map(({ node, name }) => ({
      row: node.source.row,
      field: 'kpi',
      facts: { seen: node.title, named: name, nearest: nearestWord(kpiKey(name), names) ?? '' },
    }))
  },
}
