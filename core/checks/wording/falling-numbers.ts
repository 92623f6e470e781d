import type { Check } from '../check'
import { wayOfNumbers, wayOfWords } from './direction'
import { keyResultsThat } from './titles-of'

const HEADER = ['Objective', 'Key result', 'Start', 'Target']

export const fallingNumbers: Check = {
  name: 'falling numbers',
  severity: 'warning',
  reason:
    'Where the title asks for more and the target lies below the start, getting worse would count as progress.',
  texts: {
    en: '“{seen}” asks for more, but its target lies below its start. → Swap {start} and {target}, or say in the title that it should fall.',
    de: '„{seen}“ verlangt mehr, doch der Zielwert liegt unter dem Startwert. → „{start}“ und „{target}“ tauschen oder im Titel sagen, dass es sinken soll.',
    es: '“{seen}” pide más, pero su meta está por debajo del inicio. → Intercambiar “{start}” y “{target}”, o decir en el título que debe bajar.',
    fr: '« {seen} » demande plus, mais sa cible est sous son départ. → Inverser « {start} » et « {target} », ou dire dans le titre qu’il faut baisser.',
    pt: '“{seen}” pede mais, mas a meta está abaixo do início. → Troque “{start}” e “{target}” ou diga no título que deve cair.',
    ja: '「{seen}」は増加を求めていますが、目標値が開始値より低くなっています。 → 「{start}」と「{target}」を入れ替えるか、減らすことをタイトルに書いてください。',
  },
  passes: [
    {
      rows: [
        HEADER,
        ['Be the team that people stay with', 'Increase retention', 80, 90],
        ['', 'Reduce churn', 5, 3],
        ['', 'Drop-off rate in the second step', 30, 20],
        ['', 'Increase in churn after a price change', 5, 3],
        ['', 'Raise our search ranking', 12, 3],
      ],
    },
  ],
  fails: [
    {
      rows: [
        HEADER,
        ['Be the team that people stay with', 'Increase churn', 5, 3],
        ['', 'Net promoter score', 50, 40],
        ['', 'Increase NPS from 50 to 40'],
      ],
      at: [2, 3, 4],
    },
  ],
  find: (input) =>
    keyResultsThat(input, (wording) => wayOfWords(wording) === 'up' && wayOfNumbers(wording) === 'down'),
}
