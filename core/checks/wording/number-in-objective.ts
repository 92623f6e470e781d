import { type Amount, isSign, type Item } from '../../cells/sentence/item'
import type { Check } from '../check'
import { isMetric } from './metric-wording'
import { objectivesThat } from './titles-of'
import type { Wording } from './wording'

const HEADER = ['Objective', 'Key result', 'Start', 'Target']

export const numberInObjective: Check = {
  name: 'number in objective',
  severity: 'note',
  reason:
    'A number in an objective sets a target twice; objectives have no digits (OpenOKR). Years, quarters, versions and names such as ISO 27001 are none.',
  texts: {
    en: 'The objective “{seen}” has a number in it. → Move the number into a key result below it.',
    de: 'Im Ziel „{seen}“ steht eine Zahl. → Die Zahl in ein Schlüsselergebnis darunter verschieben.',
    es: 'El objetivo «{seen}» contiene un número. → Pase el número a un resultado clave debajo.',
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
  find: (input) => objectivesThat(input, (wording) => hasCountedNumber(wording) && !isMetric(wording)),
}

function hasCountedNumber({ items }: Wording): boolean {
  return items().some((item, i, all) => item.kind === 'amount' && !item.isWord && !isPartOfName(all, i, item))
}

/** Around a circle, and around a year: names more often than counts. */
const NAMES: ReadonlySet<number> = new Set([360, 365])

/** 10x better, and from good to great in 12 months. */
const IDIOMS: ReadonlySet<string> = new Set(['times', 'weeks', 'months', 'years'])

function isPartOfName(items: readonly Item[], at: number, amount: Amount): boolean {
  const { unit, size, value, isPlain, isOpen } = amount
  if (NAMES.has(value) || isOpen || (unit !== undefined && IDIOMS.has(unit))) return true
  if (unit !== undefined || size > 1) return false
  const isYear = isPlain && value >= 1900 && value <= 2100
  // 4.0, but not 1,000.
  const isVersion = !isPlain && value < 1000
  return isYear || isVersion || isBesideName(items, at)
}

/** Industry 4, Formula 1, n° 1 and the 737 MAX; and the 100. birthday, as German writes it. */
function isBesideName(items: readonly Item[], at: number): boolean {
  const [before, next, last] = [items[at - 1], items[at + 1], items[at + 2]]
  if (isSign(before, '°', 'º', '#', '№') || (isSign(next, '.') && last !== undefined)) return true
  return (at > 1 && /^\p{Lu}/u.test(textOf(before))) || /^\p{Lu}{2}/u.test(textOf(next))
}

function textOf(item: Item | undefined): string {
  return item?.kind === 'word' || item?.kind === 'mark' ? item.text : ''
}
