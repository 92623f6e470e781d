import type { Check } from './check'
import { inherited } from './groups-of-objectives'
import { lacking } from './lacking'
import { placed } from './placed'
import { withKeyResults } from './own-key-results'
import { saidFor } from './said-for'

const HEADER = ['Objective', 'Key Result', 'Due', 'Target', 'Current']

export const noDueDate: Check = {
  name: 'no due date',
  severity: 'warning',
  reason:
    'Without an end there is no pace (OpenOKR asks for a cycle). A cycle in the row, above it, in its section or in the settings is enough.',
  texts: {
    en: '[“{seen}” has no due date and no cycle.|No row has a due date or a cycle.] → Type the last day in {due}, or the period in {cycle}, such as Q4 2026.',
    de: '[„{seen}“ hat keinen Termin und keinen Zyklus.|Keine Zeile hat einen Termin oder einen Zyklus.] → In „{due}“ den letzten Tag eintragen oder in „{cycle}“ den Zeitraum, etwa Q4 2026.',
    es: '[“{seen}” no tiene plazo ni ciclo.|Ninguna fila tiene plazo ni ciclo.] → Escribir el último día en “{due}”, o el periodo en “{cycle}”, como Q4 2026.',
    fr: '[« {seen} » n’a ni échéance ni cycle.|Aucune ligne n’a d’échéance ni de cycle.] → Saisir le dernier jour dans « {due} », ou la période dans « {cycle} », par exemple Q4 2026.',
    pt: '[“{seen}” não tem prazo nem ciclo.|Nenhuma linha tem prazo nem ciclo.] → Escreva o último dia em “{due}”, ou o período em “{cycle}”, como Q4 2026.',
    ja: '[「{seen}」に期限もサイクルもありません。|どの行にも期限やサイクルがありません。] → 最終日を「{due}」に、または期間を「{cycle}」に入力してください（例：Q4 2026）。',
  },
  passes: [
    {
      rows: [
        ['Objective', 'Key Result', 'Cycle', 'Target', 'Current'],
        ['Grow', 'Users', 'Q4 2026', 10, 5],
        ['', 'Trials', '', 10, 5],
      ],
    },
    {
      rows: [
        ['Objective', 'Due', 'Key Result', 'Target', 'Current'],
        ['Grow', '2026-12-31', 'Users', 10, 5],
        ['', '', 'Trials', 10, 5],
      ],
    },
  ],
  fails: [
    {
      rows: [
        HEADER,
        ['Grow', 'Users', '2026-12-31', 10, 5],
        ['', 'Trials', '2026-11-30', 10, 5],
        ['', 'Speed', '', 10, 5],
      ],
      at: [4],
    },
    {
      rows: [
        ['Objective', 'Key Result', 'Target', 'Current'],
        ['Grow', 'Users', 10, 5],
        ['', 'Trials', 10, 5],
      ],
      at: [1],
    },
  ],
  find(input) {
    const { nodes, tree } = input
    if (tree.settings.cycle !== undefined) return []
    const isDue = saidFor(input, 'due')
    const cycles = new Map(inherited(nodes, 'cycle').map((cycle, place) => [nodes[place], cycle]))
    const without = withKeyResults(nodes).flatMap(({ keyResults }) =>
      keyResults.filter((keyResult) => cycles.get(keyResult) === undefined && !isDue(keyResult)),
    )
    const isNowhere = !nodes.some(({ source }) => source.due !== undefined || source.cycle !== undefined)
    return lacking(input.tree.table.headerRow, { field: 'due', without: without.map(placed), isNowhere })
  },
}
