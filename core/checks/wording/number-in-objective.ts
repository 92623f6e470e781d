import type { Check } from '../check'
import { countedNumbers } from './counted-numbers'
import { isMetric } from './metric-wording'
import { objectivesThat } from './titles-of'

const HEADER = ['Objective', 'Key result', 'Start', 'Target']

export const numberInObjective: Check = {
  name: 'number in objective',
  severity: 'note',
  reason:
    'A number in an objective sets a target twice; objectives have no digits (OpenOKR). Years, quarters, versions and names such as ISO 27001 are none.',
  texts: {
    en: 'The objective “{seen}” has a number in it. → Move the number into a key result below it.',
    de: 'Im Ziel „{seen}“ steht eine Zahl. → Die Zahl in ein Schlüsselergebnis darunter verschieben.',
    es: 'El objetivo “{seen}” contiene un número. → Pasar el número a un resultado clave debajo.',
    fr: 'L’objectif « {seen} » contient un chiffre. → Déplacer ce chiffre dans un résultat clé en dessous.',
    pt: 'O objetivo “{seen}” contém um número. → Passe o número para um resultado-chave abaixo.',
    ja: '目標「{seen}」に数値が入っています。 → 数値は下の主要な成果に移してください。',
  },
  passes: [
    {
      rows: [
        HEADER,
        ['Offer help 24/7 to every family in the region', 'Calls answered', 0.6, 0.8],
        ['Be ready for ISO 27001 and Web 3.0 by Q3 2027', 'Controls passed', 10, 40],
        ['Lead Industry 4.0 in the B2B market', 'Plants connected', 2, 9],
      ],
    },
  ],
  fails: [
    {
      rows: [
        HEADER,
        ['Win the hearts of 3 new cities', 'Visitors', 100, 200],
        ['Make 500 families feel at home', 'Families who stay', 20, 30],
      ],
      at: [2, 3],
    },
  ],
  find: (input) =>
    objectivesThat(input, (wording) => countedNumbers(wording).length > 0 && !isMetric(wording)),
}
