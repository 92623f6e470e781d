import { isoOfDayNumber } from '../cells/day-number'
import type { ScoredNode } from '../score/scored-tree'
import type { Span } from '../time/span'
import { spansOf } from '../time/spans'
import type { Check, Finding } from './check'
import { dueDay } from '../time/due-day'
import { folded } from '../cells/folded'

const HEADER = ['ID', 'Parent', 'Title', 'Cycle', 'Due', 'Target', 'Current']
const GROW = ['1', '', 'Grow', 'Q4 2026', '', '', '']

export const cycleMismatch: Check = {
  name: 'cycle mismatch',
  severity: 'warning',
  reason:
    'What ends after the objective that it counts for comes too late for it (Viva alerts where periods do not match). Days on the bounds are within.',
  texts: {
    en: 'The time of “{seen}” ({time}) is not within that of “{above}” ({around}). → Correct {due} or {cycle} in one of the two, or leave it if it runs over several cycles on purpose.',
    de: 'Der Zeitraum von „{seen}“ ({time}) liegt nicht in dem von „{above}“ ({around}). → „{due}“ oder „{cycle}“ in einer der beiden Zeilen korrigieren oder so lassen, wenn es mit Absicht über mehrere Zyklen läuft.',
    es: 'El periodo de “{seen}” ({time}) no cabe en el de “{above}” ({around}). → Corregir “{due}” o “{cycle}” en una de las dos filas, o dejarlo así si abarca varios ciclos a propósito.',
    fr: 'La période de « {seen} » ({time}) ne tient pas dans celle de « {above} » ({around}). → Corriger « {due} » ou « {cycle} » dans l’une des deux lignes, ou laisser ainsi si elle couvre exprès plusieurs cycles.',
    pt: 'O período de “{seen}” ({time}) não cabe no de “{above}” ({around}). → Corrija “{due}” ou “{cycle}” em uma das duas linhas, ou deixe assim se abrange vários ciclos de propósito.',
    ja: '「{seen}」の期間（{time}）が「{above}」の期間（{around}）に収まっていません。 → どちらかの行の「{due}」か「{cycle}」を直してください。意図して複数のサイクルにまたがる場合は、このままでかまいません。',
  },
  passes: [
    {
      rows: [
        HEADER,
        GROW,
        ['2', '1', 'Users', '2026-Q4', '', 10, 5],
        ['3', '1', 'Trials', '', '2026-12-31', 10, 5],
        ['4', '1', 'Sales', 'Oct 2026', '', 10, 5],
      ],
    },
  ],
  fails: [
    {
      rows: [
        HEADER,
        GROW,
        ['2', '1', 'Users', 'Q1 2027', '', 10, 5],
        ['3', '1', 'Trials', '', '2027-01-01', 10, 5],
        ['4', '1', 'Sales', '2026', '', 10, 5],
      ],
      at: [3, 4, 5],
    },
    {
      rows: [
        ['ID', 'Parent', 'Title', 'Due', 'Target', 'Current'],
        ['1', '', 'Grow', '2026-12-18', '', ''],
        ['2', '1', 'Users', '2026-12-18', 10, 5],
        ['3', '1', 'Trials', '2026-12-31', 10, 5],
      ],
      at: [4],
    },
  ],
  find({ tree, nodes }) {
    const spans = spansOf(nodes, tree.settings)
    return nodes.flatMap((node, place): Finding[] => {
      const above = nodes[node.parent]
      if (above === undefined || !saysItsTime(node, above)) return []
      const own = timeOf(node, spans[place])
      const around = timeOf(above, spans[node.parent])
      if (own === undefined || around === undefined || isWithin(own, around, node)) return []
      const facts = { seen: node.title, above: above.title, time: timeText(own), around: timeText(around) }
      return [{ row: node.source.row, facts }]
    })
  },
}

/** A row that repeats the cycle above it says nothing of its own. */
function saysItsTime({ source, ownsNumbers, kind }: ScoredNode, above: ScoredNode): boolean {
  if (kind !== 'objective' && kind !== 'keyResult') return false
  const isOwnCycle = source.cycle !== undefined && folded(source.cycle) !== folded(above.source.cycle ?? '')
  return isOwnCycle || (ownsNumbers && source.due !== undefined)
}

interface Time extends Pick<Span, 'last'> {
  readonly first: number | undefined
}

function timeOf(node: ScoredNode, span: Span | undefined): Time | undefined {
  const last = dueDay(node) ?? span?.last
  return last === undefined ? undefined : { first: span?.first, last }
}

/** Work may begin before the cycle, so an early start date is no mismatch. */
function isWithin(own: Time, around: Time, { source: { begin } }: ScoredNode): boolean {
  if (own.last > around.last) return false
  if (around.first === undefined) return true
  if (own.last < around.first) return false
  return begin !== undefined || own.first === undefined || own.first >= around.first
}

function timeText({ first, last }: Time): string {
  return `${first === undefined ? '' : isoOfDayNumber(first)} – ${isoOfDayNumber(last)}`.trim()
}
