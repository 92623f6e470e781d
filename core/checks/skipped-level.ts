import type { Check, CheckInput } from './check'
import { LEVEL_HEADER, LEVEL_ROWS } from './level-rows'
import { skippedLevels } from './skipped-levels'

export const skippedLevel: Check = {
  name: 'skipped level',
  severity: 'note',
  reason:
    'An objective serves one of the level right above it (OpenOKR). Levels are known by a Level column or by columns of their own.',
  texts: {
    en: '“{seen}” stands right below “{above}” and skips the level between. → Name an objective of that level as its parent, or leave it if there is none.',
    de: '„{seen}“ hängt direkt unter „{above}“ und überspringt die Ebene dazwischen. → Ein Ziel dieser Ebene als übergeordnet nennen oder so lassen, wenn es keines gibt.',
    es: '“{seen}” depende directamente de “{above}” y se salta el nivel intermedio. → Indicar un objetivo de ese nivel, o dejarlo así si no hay ninguno.',
    fr: '« {seen} » dépend directement de « {above} » et saute le niveau intermédiaire. → Indiquer un objectif de ce niveau, ou laisser ainsi s’il n’y en a pas.',
    pt: '“{seen}” está logo abaixo de “{above}” e pula o nível intermediário. → Indique um objetivo desse nível, ou deixe assim se não houver.',
    ja: '「{seen}」は「{above}」のすぐ下にあり、間のレベルを飛ばしています。 → 間のレベルの目標を上位に指定してください。なければ、このままでかまいません。',
  },
  passes: [{ rows: LEVEL_ROWS }],
  fails: [
    {
      rows: [
        LEVEL_HEADER,
        ['1', '', 'Grow', 'Company', '', ''],
        ['2', '1', 'Sell', 'Department', '', ''],
        ['3', '1', 'Sell online', 'Team', '', ''],
        ['4', '3', 'Users', '', 10, 5],
        ['5', '2', 'Shops', '', 10, 5],
      ],
      at: [4],
    },
  ],
  find: ({ tree, nodes }: CheckInput) =>
    skippedLevels(tree, nodes).map(({ title, parent, source: { row } }) => ({
      row,
      facts: { seen: title, above: nodes[parent]?.title ?? '' },
    })),
}
