import { type Cell, cellText } from '../cells/cell'
import { readDay } from '../cells/day'
import { onceFor } from '../cells/once'
import { readCycle } from '../time/cycle'
import type { Check, Finding } from './check'

const HEADER = ['Objective', 'Key Result', 'Target', 'Current', 'Start date', 'Due']

/** A due date may be a period too: its last day. */
const DAYS = ['begin', 'due', 'checkedIn', 'delivered'] as const

export const unreadDay: Check = {
  name: 'unread day',
  severity: 'warning',
  reason:
    'Status and forecast follow the days of a row. A text with digits that is no day, such as 31.02.2026, was meant as one; words such as ongoing were not.',
  texts: {
    en: '“{seen}” is no day that can be read, so it does not count. → Write a day such as 2026-12-31.',
    de: '„{seen}“ ist kein lesbares Datum und zählt nicht. → Einen Tag wie 2026-12-31 schreiben.',
    es: '“{seen}” no es un día que se pueda leer y no cuenta. → Escribir un día como 2026-12-31.',
    fr: '« {seen} » n’est pas un jour lisible et ne compte pas. → Écrire un jour comme 2026-12-31.',
    pt: '“{seen}” não é um dia que se possa ler e não conta. → Escreva um dia como 2026-12-31.',
    ja: '「{seen}」は日付として読めないため、数えません。 → 2026-12-31のように日付を書いてください。',
  },
  passes: [
    {
      rows: [
        HEADER,
        ['Grow', 'Users', 10, 5, '2026-10-01', '31.12.2026'],
        ['', 'Trials', 10, 5, new Date(2026, 9, 1), 'Q4 2026'],
        ['', 'Calls', 10, 5, '', 'Oct–Dec 2026'],
        ['', 'Visits', 10, 5, 'tbd', 'ongoing'],
      ],
    },
  ],
  fails: [
    {
      rows: [
        HEADER,
        ['Grow', 'Users', 10, 5, '2026-10-01', '31.02.2026'],
        ['', 'Trials', 10, 5, '2026-13-01', '2026-12-31'],
        ['', 'Calls', 10, 5, '', 'Q5 2026'],
      ],
      at: [2, 3, 4],
    },
  ],
  find({ nodes, tree: { table, settings } }) {
    const { grid, columns } = table
    const isPeriod = onceFor((text: string) => readCycle(text, settings) !== undefined)
    const isRead = (text: string, mayBePeriod: boolean): boolean =>
      readDay(text).kind === 'day' || (mayBePeriod && isPeriod(text))
    return nodes.flatMap(({ source: { row }, ownsNumbers }): Finding[] => {
      if (!ownsNumbers) return []
      return DAYS.flatMap((field) => {
        const text = writtenIn(grid[row - 1]?.[columns[field] ?? -1])
        return text === '' || isRead(text, field === 'due') ? [] : [{ row, field, facts: { seen: text } }]
      })
    })
  },
}

/** A text with digits; dates and numbers are no texts. */
function writtenIn(cell: Cell): string {
  const text = typeof cell === 'string' ? cellText(cell) : ''
  return /\d/.test(text) ? text : ''
}
