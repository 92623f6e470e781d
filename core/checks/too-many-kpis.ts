import type { Cell } from '../cells/cell'
import type { KpiCheck } from './check'

/** Twenty are not too many. David Parmenter (Key Performance Indicators) quotes Kaplan and Norton for it. */
export const MOST_KPIS = 20

const listOf = (count: number): Cell[][] => [
  ['KPI', 'Target'],
  ...Array.from({ length: count }, (_, i) => [`Number ${i + 1}`, 10]),
]

export const tooManyKpis: KpiCheck = {
  name: 'too many kpis',
  severity: 'note',
  reason:
    'Who watches everything sees nothing: Kaplan and Norton advise at most twenty (quoted by David Parmenter); twenty are not too many.',
  texts: {
    en: 'There are {count} KPIs; more than twenty are hard to keep an eye on. → Keep those that somebody acts on.',
    de: 'Es sind {count} Kennzahlen; mehr als zwanzig behält kaum jemand im Blick. → Die behalten, nach denen jemand handelt.',
    es: 'Hay {count} KPI; más de veinte son difíciles de vigilar. → Quedarse con los que hacen actuar a alguien.',
    fr: 'Il y a {count} KPI ; au-delà de vingt, on les suit mal. → Garder ceux qui font agir quelqu’un.',
    pt: 'Há {count} KPIs; mais de vinte são difíceis de acompanhar. → Fique com os que levam alguém a agir.',
    ja: 'KPIが{count}個あります。20個を超えると目が行き届きません。 → 誰かの行動につながるものに絞ってください。',
  },
  passes: [{ rows: listOf(MOST_KPIS) }],
  fails: [{ rows: listOf(MOST_KPIS + 1), at: [1] }],
  find: ({ kpis: { length: count }, headerRow }) =>
    count > MOST_KPIS ? [{ row: headerRow, facts: { count } }] : [],
}
