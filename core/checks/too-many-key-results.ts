import type { Check } from './check'
import { withKeyResults } from './own-key-results'

/** Five are not too many (OpenOKR, Viva). */
export const MOST_KEY_RESULTS = 5

const HEADER = ['Objective', 'Key Result', 'Target', 'Current']
const FIVE = [
  ['Grow', 'Users', 10, 5],
  ['', 'Trials', 10, 5],
  ['', 'Sales', 10, 5],
  ['', 'Countries', 10, 5],
  ['', 'Partners', 10, 5],
]

export const tooManyKeyResults: Check = {
  name: 'too many key results',
  severity: 'warning',
  reason: 'OpenOKR asks for two to five key results, Viva for three to five; five are not too many.',
  texts: {
    en: '“{seen}” has {count} key results; more than five pull in too many directions. → Keep the two to five that matter most, or split the objective.',
    de: '„{seen}“ hat {count} Schlüsselergebnisse; bei mehr als fünf verzettelt man sich. → Die zwei bis fünf wichtigsten behalten oder das Ziel teilen.',
    es: '“{seen}” tiene {count} resultados clave; con más de cinco se pierde el foco. → Quedarse con los dos a cinco más importantes o dividir el objetivo.',
    fr: '« {seen} » a {count} résultats clés ; au-delà de cinq, on se disperse. → Garder les deux à cinq plus importants ou diviser l’objectif.',
    pt: '“{seen}” tem {count} resultados-chave; com mais de cinco perde-se o foco. → Fique com os dois a cinco mais importantes ou divida o objetivo.',
    ja: '「{seen}」には主要な成果が{count}個あります。5個を超えると焦点がぼやけます。 → 重要な2～5個に絞るか、目標を分けてください。',
  },
  passes: [{ rows: [HEADER, ...FIVE] }],
  fails: [{ rows: [HEADER, ...FIVE, ['', 'Visits', 10, 5]], at: [2] }],
  find: ({ nodes }) =>
    withKeyResults(nodes).flatMap(({ objective, keyResults: { length: count } }) =>
      count > MOST_KEY_RESULTS
        ? [{ row: objective.source.row, facts: { seen: objective.title, count } }]
        : [],
    ),
}
