import { dayNumber } from '../cells/day-number'
import { reaches } from '../score/dialects/band-of'
import { isStay } from '../time/node-facts'
import { elapsed } from '../time/span'
import type { Check } from './check'
import { withKeyResults } from './own-key-results'

/** The middle of the time itself is not early. */
export const HALF_TIME = 0.5

const HEADER = ['Objective', 'Key Result', 'Target', 'Current', 'Start date', 'Due']
const days = (current: number): (string | number)[] => [10, current, '2026-10-01', '2026-10-11']

export const doneEarly: Check = {
  name: 'done early',
  severity: 'note',
  reason:
    'An objective whose key results are all done before half of its time has gone by was not ambitious (Google’s re:Work guide: who always reaches everything aims too low). What is committed, or only has to stay where it is, is left out.',
  texts: {
    en: 'All of “{seen}” is done before half of its time. → Aim further, or take on the next thing.',
    de: '„{seen}“ ist schon vor der Halbzeit ganz geschafft. → Die Latte höher legen oder das Nächste angehen.',
    es: 'Todo “{seen}” está logrado antes de la mitad del plazo. → Subir el listón o pasar a lo siguiente.',
    fr: '« {seen} » est entièrement atteint avant la moitié du temps. → Viser plus haut ou passer à la suite.',
    pt: 'Todo “{seen}” foi alcançado antes da metade do prazo. → Suba a meta ou passe para o próximo.',
    ja: '「{seen}」は期間の半分になる前にすべて達成されました。 → 目標をさらに高くするか、次の課題に取り組んでください。',
  },
  passes: [
    { rows: [HEADER, ['Grow', 'Users', ...days(10)], ['', 'Trials', ...days(10)]], today: '2026-10-06' },
    { rows: [HEADER, ['Grow', 'Users', ...days(10)], ['', 'Trials', ...days(9)]], today: '2026-10-05' },
    { rows: [HEADER, ['Care', 'Open tickets', '≤ 5', 4, '2026-10-01', '2026-10-11']], today: '2026-10-05' },
  ],
  fails: [
    {
      rows: [HEADER, ['Grow', 'Users', ...days(10)], ['', 'Trials', ...days(10)]],
      today: '2026-10-05',
      at: [2],
    },
  ],
  find({ tree, nodes, statuses, today }) {
    const judged = statuses()
    if (today === undefined) return []
    const spans = new Map(nodes.map((node, place) => [node, judged[place]?.span]))
    return withKeyResults(nodes).flatMap(({ objective, keyResults }) => {
      const span = spans.get(objective)
      const ways = keyResults.filter((one) => one.source.judgedAs !== 'committed' && !isStay(one))
      const isDone = keyResults.every(({ score = 0 }) => reaches(score, 1))
      if (span === undefined || ways.length === 0 || !isDone) return []
      const isEarly = elapsed(span, dayNumber(today), tree.settings.days) < HALF_TIME
      return isEarly ? [{ row: objective.source.row, facts: { seen: objective.title } }] : []
    })
  },
}
