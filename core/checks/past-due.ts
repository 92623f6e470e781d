import { dayNumber, isoOfDayNumber } from '../cells/day-number'
import type { Check, Finding } from './check'
import { dueDay } from '../time/due-day'

const HEADER = ['Objective', 'Key Result', 'Target', 'Current', 'Due']

export const pastDue: Check = {
  name: 'past due',
  severity: 'warning',
  reason:
    'What is not done after its day needs an end or a new day (Viva alerts). On the day itself nothing is said.',
  texts: {
    en: '[“{seen}” was due on {when} and is not done.|All due dates are over, and {count} key results are not done.] → Close with what was reached, or agree on a new date.',
    de: '[„{seen}“ war am {when} fällig und ist nicht geschafft.|Alle Termine sind vorbei, und {count} Schlüsselergebnisse sind nicht geschafft.] → Mit dem Erreichten abschließen oder einen neuen Termin vereinbaren.',
    es: '[“{seen}” vencía el {when} y no está logrado.|Todos los plazos han pasado y {count} resultados clave no están logrados.] → Cerrar con lo alcanzado o acordar otra fecha.',
    fr: '[« {seen} » était dû le {when} et n’est pas atteint.|Toutes les échéances sont passées et {count} résultats clés ne sont pas atteints.] → Clore avec ce qui est atteint ou convenir d’une nouvelle date.',
    pt: '[“{seen}” vencia em {when} e não foi alcançado.|Todos os prazos passaram e {count} resultados-chave não foram alcançados.] → Encerre com o que foi alcançado ou combine uma nova data.',
    ja: '[「{seen}」は期限（{when}）を過ぎていますが、達成していません。|すべての期限が過ぎましたが、主要な成果{count}個が未達成です。] → 到達した値で締めるか、新しい期限を決めてください。',
  },
  passes: [
    { rows: [HEADER, ['Grow', 'Users', 10, 5, '2026-11-30']], today: '2026-11-30' },
    { rows: [HEADER, ['Grow', 'Users', 10, 10, '2026-11-30']], today: '2026-12-01' },
    { rows: [HEADER, ['Grow', 'Users', 10, 5, '2026-11-30']] },
  ],
  fails: [
    {
      rows: [HEADER, ['Grow', 'Users', 10, 5, '2026-11-30'], ['', 'Trials', 10, 5, '2026-12-01']],
      today: '2026-12-01',
      at: [2],
    },
    {
      rows: [HEADER, ['Grow', 'Users', 10, 5, '2026-11-30'], ['', 'Trials', 10, 5, '2026-11-30']],
      today: '2026-12-01',
      at: [1],
    },
  ],
  find({ tree, nodes, statuses, today }) {
    if (today === undefined) return []
    const now = dayNumber(today)
    const days = nodes.map((node) => (node.kind === 'keyResult' ? dueDay(node) : undefined))
    const codes = statuses()
    const late = nodes.flatMap((node, place): Finding[] => {
      const day = days[place]
      const code = codes[place]?.code
      // A typed score is a grade: somebody has closed it.
      if (day === undefined || day >= now || node.basis === 'typed' || code === 'done' || code === 'closed')
        return []
      return [{ row: node.source.row, field: 'due', facts: { seen: node.title, when: isoOfDayNumber(day) } }]
    })
    const isOver = days.every((day) => day === undefined || day < now)
    if (!isOver || late.length < 2) return late
    return [{ row: tree.table.headerRow, field: 'due', facts: { count: late.length } }]
  },
}
