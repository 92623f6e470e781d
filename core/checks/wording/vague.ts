import type { TableRow } from '../../table/table'
import type { Check } from '../check'
import { leadOf } from './matches'
import { keyResultsThat } from './titles-of'
import type { Wording } from './wording'

const HEADER = ['Objective', 'Key result', 'Start', 'Target', 'Current']

export const vague: Check = {
  name: 'vague key result',
  severity: 'warning',
  reason:
    'Better can be claimed of anything; without a number nobody can tell whether it came true (OpenOKR).',
  texts: {
    en: '“{seen}” says better, but not by how much. → Write the measure with two numbers, from X to Y.',
    de: '„{seen}“ sagt besser, aber nicht, um wie viel. → Die Messgröße mit zwei Zahlen schreiben: von X auf Y.',
    es: '“{seen}” dice mejor, pero no cuánto. → Escribir la medida con dos números, de X a Y.',
    fr: '« {seen} » dit mieux, mais pas de combien. → Écrire la mesure avec deux chiffres, de X à Y.',
    pt: '“{seen}” diz melhor, mas não quanto. → Escreva a medida com dois números, de X para Y.',
    ja: '「{seen}」は良くするとありますが、どれだけかが分かりません。 → 測るものと二つの数値（XからY）を書いてください。',
  },
  passes: [
    {
      rows: [
        HEADER,
        ['Be the clinic that patients recommend', 'Improve the patient rating', 4.1, 4.6, 4.2],
        ['', 'Improve the waiting time to 20 minutes'],
        ['', 'Reduce waste by one third'],
        ['', 'Better Business Bureau rating', '', '', 4],
      ],
    },
  ],
  fails: [
    {
      rows: [
        HEADER,
        ['Be the clinic that patients recommend', 'Improve communication', '', '', ''],
        ['', 'Better teamwork'],
        ['', 'Increase awareness'],
      ],
      at: [2, 3, 4],
    },
  ],
  find: (input) => keyResultsThat(input, (wording) => !isCounted(wording) && isSayingBetter(wording)),
}

/** Some number says how much, in a cell or in words; a checkbox says whether. */
function isCounted({ node: { source }, hasNumber, roles }: Wording): boolean {
  return isFilled(source) || hasNumber() || TIMES.some((role) => roles().has(role))
}

function isFilled(row: TableRow): boolean {
  const { start, target, upper, current, isDone, score, progress, currentText = '' } = row
  const cells = [start, target, upper, current, isDone, score, progress]
  return currentText.trim() !== '' || cells.some((cell) => cell !== undefined)
}

/** Double, halve, no more, by a third. */
const TIMES = ['double', 'triple', 'quadruple', 'halve', 'none', 'ending'] as const

function isSayingBetter(wording: Wording): boolean {
  return leadOf(wording, 'vague') !== undefined
}
