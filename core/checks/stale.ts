import { isoOfDayNumber } from '../cells/day-number'
import { LATE_BY } from '../time/check-in-state'
import type { StatusCode } from '../time/status-code'
import type { Check, Finding } from './check'

const HEADER = ['Objective', 'Key Result', 'Target', 'Current', 'Cycle', 'Last check-in']

export const stale: Check = {
  name: 'stale',
  severity: 'warning',
  reason:
    'What nobody has reported may be anything by now: a check-in is late from the fourth day after it was due (OpenOKR), weekly if the settings do not say otherwise.',
  texts: {
    en: '“{seen}” has no check-in[ since {when}| so far], and the next one was due {days} days ago. → Type today’s value in {current} and the day in {checkedIn}.',
    de: '„{seen}“ hat [seit dem {when}|bisher] keinen Check-in; der nächste war vor {days} Tagen fällig. → In „{current}“ den heutigen Wert eintragen und in „{checkedIn}“ den Tag.',
    es: '“{seen}” no tiene ningún check-in[ desde el {when}|]; el siguiente tocaba hace {days} días. → Escribir el valor de hoy en “{current}” y la fecha en “{checkedIn}”.',
    fr: '« {seen} » n’a pas eu de check-in[ depuis le {when}|] ; le suivant était dû il y a {days} jours. → Saisir la valeur du jour dans « {current} » et la date dans « {checkedIn} ».',
    pt: '“{seen}” não tem check-in[ desde {when}|]; o próximo deveria ter sido há {days} dias. → Escreva o valor de hoje em “{current}” e a data em “{checkedIn}”.',
    ja: '「{seen}」は[{when}を最後に|まだ]チェックインがなく、予定日を{days}日過ぎています。 → 今日の値を「{current}」に、日付を「{checkedIn}」に入力してください。',
  },
  passes: [
    { rows: [HEADER, ['Grow', 'Users', 10, 5, 'Q4 2026', '2026-11-01']], today: '2026-11-11' },
    { rows: [HEADER, ['Grow', 'Users', 10, 10, 'Q4 2026', '2026-11-01']], today: '2026-12-01' },
    {
      rows: [
        ['Objective', 'Key Result', 'Target', 'Current'],
        ['Grow', 'Users', 10, 5],
      ],
      today: '2026-12-01',
    },
  ],
  fails: [
    {
      rows: [
        HEADER,
        ['Grow', 'Users', 10, 5, 'Q4 2026', '2026-11-01'],
        ['', 'Trials', 10, 5, 'Q4 2026', '2026-11-02'],
        ['', 'Sales', 10, 5, 'Q4 2026', ''],
      ],
      today: '2026-11-12',
      at: [2, 4],
    },
    {
      rows: [
        ['Objective', 'Key Result', 'Target', 'Current', 'Due', 'Last check-in'],
        ['Grow', 'Users', 10, 0, '2026-12-31', '2026-10-01'],
        ['', 'Trials', 10, 10, '2026-12-31', '2026-10-01'],
        ['', 'Sales', 10, '', '2026-12-31', '2026-10-01'],
        ['', 'Calls', 10, 5, '2026-11-11', '2026-10-01'],
      ],
      today: '2026-11-12',
      at: [2],
    },
  ],
  find({ nodes, statuses, today = '' }) {
    return statuses().flatMap(
      ({ code, computed, checkedIn, daysOverdue = 0, daysLeft = 0 }, place): Finding[] => {
        const node = nodes[place]
        if (node?.kind !== 'keyResult' || node.score === undefined || daysOverdue <= LATE_BY) return []
        const isOver = daysLeft < 0 || (node.source.due ?? today) < today
        if (isOver || [code, computed.code].some((one) => SETTLED.has(one))) return []
        const when = checkedIn === undefined ? '' : isoOfDayNumber(checkedIn)
        return [
          { row: node.source.row, field: 'checkedIn', facts: { seen: node.title, when, days: daysOverdue } },
        ]
      },
    )
  },
}

/** Nobody waits for news of these; what has not started is reported for its missing value. */
const SETTLED: ReadonlySet<StatusCode> = new Set(['done', 'closed', 'not-started'])
