import type { Check } from './check'
import { withKeyResults } from './own-key-results'

/** Two are enough (OpenOKR). */
export const FEWEST_KEY_RESULTS = 2

const HEADER = ['Objective', 'Key Result', 'Target', 'Current']

export const tooFewKeyResults: Check = {
  name: 'too few key results',
  severity: 'warning',
  reason:
    'One measure alone can be met without the objective. OpenOKR asks for two to five, Viva for three to five; two are enough.',
  texts: {
    en: '“{seen}” has {count} of the two to five key results that an objective needs. → Add another measure that shows that it is reached.',
    de: '„{seen}“ hat {count} von den zwei bis fünf Schlüsselergebnissen, die ein Ziel braucht. → Ein weiteres Maß ergänzen, an dem man sieht, dass es erreicht ist.',
    es: '“{seen}” tiene {count} de los dos a cinco resultados clave que necesita un objetivo. → Añadir otra medida que muestre que se ha logrado.',
    fr: '« {seen} » a {count} des deux à cinq résultats clés dont un objectif a besoin. → Ajouter une autre mesure qui montre qu’il est atteint.',
    pt: '“{seen}” tem {count} dos dois a cinco resultados-chave de que um objetivo precisa. → Adicione outra medida que mostre que ele foi alcançado.',
    ja: '「{seen}」の主要な成果は{count}個です（目安は2～5個）。 → 達成したことがわかる指標をもう1つ加えてください。',
  },
  passes: [
    { rows: [HEADER, ['Grow', 'Users', 10, 5], ['', 'Trials', 10, 5]] },
    {
      rows: [
        ['ID', 'Parent', 'Title', 'Target', 'Current'],
        ['1', '', 'Grow the company', '', ''],
        ['2', '1', 'Grow sales', '', ''],
        ['3', '2', 'Users', 10, 5],
        ['4', '2', 'Trials', 10, 5],
      ],
    },
  ],
  fails: [
    {
      rows: [HEADER, ['Grow', 'Users', 10, 5], ['Care', 'Answers', 10, 5], ['', 'Speed', 10, 5]],
      at: [2],
    },
  ],
  find({ nodes }) {
    if (!nodes.some(({ kind }) => kind === 'keyResult')) return []
    const parents = new Set(nodes.map(({ kind, parent }) => (kind === 'objective' ? parent : -1)))
    const branches = new Set([...parents].map((place) => nodes[place]))
    return withKeyResults(nodes).flatMap(({ objective, keyResults: { length: count } }) => {
      if (count >= FEWEST_KEY_RESULTS) return []
      // One without any is reported when it has no score; one with objectives below may leave the measuring to them.
      const isKnown = count === 0 && (branches.has(objective) || objective.basis === 'nothing-below')
      return isKnown ? [] : [{ row: objective.source.row, facts: { seen: objective.title, count } }]
    })
  },
}
