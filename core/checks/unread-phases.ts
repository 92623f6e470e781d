import type { Check } from './check'

const HEADER = ['Objective', 'Key Result', 'Start', 'Target', 'Current', 'Cycle', 'Phases']

export const unreadPhases: Check = {
  name: 'unread phases',
  severity: 'warning',
  reason:
    'What is expected by now follows the phases of a row. One that is no day with a share, lies outside the row’s days or falls back does not count.',
  texts: {
    en: '“{seen}” in {phases} does not count. → Write a day within the cycle and a share that does not fall, such as 2026-11-15=30%.',
    de: '„{seen}“ in {phases} zählt nicht. → Einen Tag im Zyklus und einen Anteil schreiben, der nicht fällt, etwa 2026-11-15=30 %.',
    es: '“{seen}” en {phases} no cuenta. → Escribir un día del ciclo y una parte que no baje, como 2026-11-15=30 %.',
    fr: '« {seen} » dans {phases} ne compte pas. → Écrire un jour du cycle et une part qui ne baisse pas, comme 2026-11-15=30 %.',
    pt: '“{seen}” em {phases} não conta. → Escreva um dia do ciclo e uma parte que não diminua, como 2026-11-15=30%.',
    ja: '{phases}の「{seen}」は数えません。 → サイクル内の日付と、下がらない割合を書いてください（例：2026-11-15=30%）。',
  },
  passes: [
    {
      rows: [HEADER, ['Grow', 'Users', 0, 10, 5, 'Q4 2026', '2026-11-01=20%, 2026-12-01=60%']],
      today: '2026-11-20',
    },
    { rows: [HEADER, ['Grow', 'Users', 0, 10, 5, 'Q4 2026', '']], today: '2026-11-20' },
  ],
  fails: [
    {
      rows: [
        HEADER,
        ['Grow', 'Users', 0, 10, 5, 'Q4 2026', 'slowly'],
        ['', 'Trials', 0, 10, 5, 'Q4 2026', '2027-02-01=20%'],
        ['', 'Calls', 0, 10, 5, 'Q4 2026', '2026-11-01=60%, 2026-12-01=20%'],
      ],
      today: '2026-11-20',
      at: [2, 3, 4],
    },
  ],
  find({ nodes, statuses }) {
    return statuses().flatMap(({ phaseProblems }, place) => {
      const node = nodes[place]
      const [first] = node?.ownsNumbers === true ? phaseProblems : []
      if (node === undefined || first === undefined) return []
      return [{ row: node.source.row, field: 'phases' as const, facts: { seen: first.seen } }]
    })
  },
}
