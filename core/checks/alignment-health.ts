import type { Grid } from '../cells/cell'
import { alignmentOf } from './alignment'
import type { Check } from './check'
import { LEVEL_HEADER } from './level-rows'

const TWO_TEAMS: Grid = [
  LEVEL_HEADER,
  ['1', '', 'Grow', 'Company', '', ''],
  ['2', '1', 'Users', '', '10', '5'],
  ['3', '', 'Sell', 'Team', '', ''],
  ['4', '3', 'Shops', '', 10, 5],
  ['5', '', 'Care', 'Team', '', ''],
  ['6', '5', 'Answers', '', 10, 5],
]

export const alignmentHealth: Check = {
  name: 'alignment health',
  severity: 'note',
  reason:
    'From 100, OpenOKR takes 10 for no company objective, 12 for each objective of a lower level without a parent, 4 for each without key results, 3 for each skipped level and 8 for each department without a link to another; 75 is healthy.',
  texts: {
    en: 'Alignment has {health} of 100 points; healthy begins at 75. → OKR_ALIGNMENT says what costs how much.',
    de: 'Die Ausrichtung hat {health} von 100 Punkten; gesund ist sie ab 75. → OKR_ALIGNMENT sagt, was wie viel kostet.',
    es: 'La alineación tiene {health} de 100 puntos; es sana desde 75. → OKR_ALIGNMENT dice qué resta cuánto.',
    fr: 'L’alignement a {health} points sur 100 ; il est sain dès 75. → OKR_ALIGNMENT dit ce qui coûte combien.',
    pt: 'O alinhamento tem {health} de 100 pontos; é saudável a partir de 75. → OKR_ALIGNMENT diz o que tira quanto.',
    ja: '目標のつながりは100点中{health}点です（健全は75点以上）。 → 何で何点引かれたかはOKR_ALIGNMENTで確認できます。',
  },
  passes: [{ rows: TWO_TEAMS }],
  fails: [
    {
      rows: [...TWO_TEAMS, ['7', '', 'Learn', 'Team', '', ''], ['8', '7', 'Hours', '', 10, 5]],
      at: [1],
    },
  ],
  find({ tree, nodes }) {
    const { health, isHealthy } = alignmentOf(tree, nodes)
    return isHealthy ? [] : [{ row: tree.table.headerRow, facts: { health } }]
  },
}
