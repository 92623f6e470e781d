import type { Check } from '../check'
import { wayOfNumbers, wayOfWords } from './direction'
import { keyResultsThat } from './titles-of'

const HEADER = ['Objective', 'Key result', 'Start', 'Target']

export const risingNumbers: Check = {
  name: 'rising numbers',
  severity: 'warning',
  reason:
    'Where the title asks for less and the target lies above the start, getting worse would count as progress.',
  texts: {
    en: '“{seen}” asks for less, but its target lies above its start. → Swap {start} and {target}, or say in the title that it should rise.',
    de: '„{seen}“ verlangt weniger, doch der Zielwert liegt über dem Startwert. → „{start}“ und „{target}“ tauschen oder im Titel sagen, dass es steigen soll.',
    es: '“{seen}” pide menos, pero su meta está por encima del inicio. → Intercambiar “{start}” y “{target}”, o decir en el título que debe subir.',
    fr: '« {seen} » demande moins, mais sa cible est au-dessus de son départ. → Inverser « {start} » et « {target} », ou dire dans le titre qu’il faut augmenter.',
    pt: '“{seen}” pede menos, mas a meta está acima do início. → Troque “{start}” e “{target}” ou diga no título que deve subir.',
    ja: '「{seen}」は減少を求めていますが、目標値が開始値より高くなっています。 → 「{start}」と「{target}」を入れ替えるか、増やすことをタイトルに書いてください。',
  },
  passes: [
    {
      rows: [
        HEADER,
        ['Be the shop that runs lean', 'Reduce waste', 40, 25],
        ['', 'Cost reduction', 5, 20],
        ['', 'Reduce energy costs, in thousands saved', 0, 80],
        ['', 'Reduce the loss per order', -5, -1],
        ['', 'Decrease in churn', 2, 4],
      ],
    },
  ],
  fails: [
    {
      rows: [
        HEADER,
        ['Be the shop that runs lean', 'Reduce waste', 25, 40],
        ['', 'Churn rate', 3, 5],
        ['', 'Reduce response time from 12 to 24 hours'],
      ],
      at: [2, 3, 4],
    },
  ],
  find: (input) =>
    keyResultsThat(input, (wording) => wayOfWords(wording) === 'down' && wayOfNumbers(wording) === 'up'),
}
