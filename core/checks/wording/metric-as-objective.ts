import type { Check } from '../check'
import { isMetric } from './metric-wording'
import { objectivesThat } from './titles-of'

const HEADER = ['Objective', 'Key result', 'Start', 'Target']

export const metricAsObjective: Check = {
  name: 'metric as objective',
  severity: 'warning',
  reason:
    'An objective says in words where to go and why it matters; the measure and its number belong to the key results below it (OpenOKR: no digits).',
  texts: {
    en: 'The objective “{seen}” reads like a key result. → Say what will be better and for whom, and put the measure into a key result below it.',
    de: 'Das Ziel „{seen}“ liest sich wie ein Schlüsselergebnis. → Sagen, was für wen besser wird, und die Messgröße darunter als Schlüsselergebnis führen.',
    es: 'El objetivo “{seen}” se lee como un resultado clave. → Decir qué mejorará y para quién, y poner la medida en un resultado clave debajo.',
    fr: 'L’objectif « {seen} » se lit comme un résultat clé. → Dire ce qui ira mieux et pour qui, et mettre la mesure dans un résultat clé en dessous.',
    pt: 'O objetivo “{seen}” parece um resultado-chave. → Diga o que vai melhorar e para quem, e coloque a medida em um resultado-chave abaixo.',
    ja: '目標「{seen}」は主要な成果のように読めます。 → 誰にとって何が良くなるのかを書き、数値は下の主要な成果に入れてください。',
  },
  passes: [
    {
      rows: [
        HEADER,
        ['Be the bank that students recommend to their friends', 'NPS', 40, 50],
        ['Become a B2B brand that people trust by 2030', 'Leads per month', 40, 90],
        ['Increase product innovation', 'Patents filed', 20, 24],
      ],
    },
  ],
  fails: [
    {
      rows: [
        HEADER,
        ['Increase revenue by 20%', 'Revenue', 10, 12],
        ['NPS 50', 'Recommendations', 10, 20],
        ['Reduce churn', 'Churn', 5, 3],
      ],
      at: [2, 3, 4],
    },
  ],
  find: (input) => objectivesThat(input, isMetric),
}
