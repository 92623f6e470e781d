import type { ScoredNode } from '../score/scored-tree'
import type { Check } from './check'
import { lacking } from './lacking'
import { placed } from './placed'

const HEADER = ['Objective', 'Key Result', 'Start', 'Target', 'Current']

export const noBaseline: Check = {
  name: 'no baseline',
  severity: 'note',
  reason:
    'An empty start counts as 0, which hides how far there is to go (OpenOKR warns where one of two numbers is missing).',
  texts: {
    en: '[“{seen}” has no start value, so its way is|No row has a start value, so every way is] counted from 0. → Type in {start} where it stood at the beginning, even if that was 0.',
    de: '[„{seen}“ hat keinen Startwert, also zählt der Weg|Keine Zeile hat einen Startwert, also zählt jeder Weg] ab 0. → In „{start}“ eintragen, wo es am Anfang stand, auch wenn das 0 war.',
    es: '[“{seen}” no tiene valor inicial, así que se cuenta|Ninguna fila tiene valor inicial, así que todo se cuenta] desde 0. → Escribir en “{start}” dónde estaba al principio, aunque fuera 0.',
    fr: '[« {seen} » n’a pas de valeur de départ : il est|Aucune ligne n’a de valeur de départ : tout est] compté depuis 0. → Saisir dans « {start} » où l’on en était au début, même si c’était 0.',
    pt: '[“{seen}” não tem valor inicial e conta|Nenhuma linha tem valor inicial, e tudo conta] a partir de 0. → Escreva em “{start}” onde estava no começo, mesmo que fosse 0.',
    ja: '[「{seen}」は開始値がない|どの行にも開始値がない]ため、0から数えています。 → 最初の値を「{start}」に入力してください。0だった場合も0と入力してください。',
  },
  passes: [
    { rows: [HEADER, ['Grow', 'Users', 2, 10, 5], ['', 'Trials', 0, 10, 5]] },
    // At most five, a checkbox and a count have no way that begins somewhere.
    {
      rows: [
        HEADER,
        ['Care', 'Open tickets', '', '≤ 5', 7],
        ['', 'Report', '', 1, true],
        ['', 'Steps', '', '', '3/6'],
      ],
    },
  ],
  fails: [
    { rows: [HEADER, ['Grow', 'Users', 2, 10, 5], ['', 'Trials', '', 10, 5]], at: [3] },
    { rows: [HEADER, ['Grow', 'Users', '', 10, 5], ['', 'Trials', '', 10, 5]], at: [1] },
  ],
  find(input) {
    const ways = input.nodes.filter(isWay)
    const without = ways.filter(({ source }) => source.start === undefined)
    const isNowhere = without.length === ways.length
    return lacking(input.tree.table.headerRow, { field: 'start', without: without.map(placed), isNowhere })
  },
}

/** Goes from a start to a target. */
function isWay({ kind, basis, rule, source }: ScoredNode): boolean {
  const isMeasured = basis === 'measured' || basis === 'not-started'
  return kind === 'keyResult' && isMeasured && rule === undefined && !source.unread.includes('start')
}
