import type { Check } from './check'
import { lacking } from './lacking'
import { LEVEL_HEADER, LEVEL_ROWS } from './level-rows'
import { placed } from './placed'
import { unaligned } from './unaligned'

export const noParent: Check = {
  name: 'no parent',
  severity: 'warning',
  reason:
    'An objective below the top serves one above it (OpenOKR; Viva alerts). What is below the top is known by a Level column or by columns of their own. A parent that is not among the rows is reported without this check.',
  texts: {
    en: '[“{seen}” serves no objective|No objective serves one] of a higher level. → Name in {parent} the objective that it helps, or leave it if it stands alone on purpose.',
    de: '[„{seen}“ dient keinem Ziel|Kein Ziel dient einem] einer höheren Ebene. → In „{parent}“ das Ziel nennen, zu dem es beiträgt, oder so lassen, wenn es mit Absicht allein steht.',
    es: '[“{seen}” no sirve a ningún objetivo|Ningún objetivo sirve a otro] de un nivel superior. → Indicar en “{parent}” el objetivo al que contribuye, o dejarlo así si va solo a propósito.',
    fr: '[« {seen} » ne sert aucun objectif|Aucun objectif n’en sert un autre] d’un niveau supérieur. → Indiquer dans « {parent} » celui auquel il contribue, ou laisser ainsi si c’est voulu.',
    pt: '[“{seen}” não serve a nenhum objetivo|Nenhum objetivo serve a outro] de nível superior. → Indique em “{parent}” o objetivo para o qual contribui, ou deixe assim se for de propósito.',
    ja: '[「{seen}」は上位の目標に|どの目標も上位の目標に]つながっていません。 → 貢献する目標を「{parent}」に入力してください。意図して独立させている場合は、このままでかまいません。',
  },
  passes: [
    { rows: LEVEL_ROWS },
    {
      rows: [
        ['ID', 'Parent', 'Title', 'Target', 'Current'],
        ['1', '', 'Grow', '', ''],
        ['2', '', 'Sell', '', ''],
        ['3', '2', 'Users', 10, 5],
      ],
    },
  ],
  fails: [
    {
      rows: [
        LEVEL_HEADER,
        ['1', '', 'Grow', 'Company', '', ''],
        ['2', '1', 'Sell', 'Team', '', ''],
        ['3', '', 'Care', 'Team', '', ''],
        ['4', '3', 'Answers', '', 10, 5],
      ],
      at: [4],
    },
  ],
  find(input) {
    const { tree, nodes } = input
    const without = unaligned(tree, nodes).filter(({ standing }) => standing === 'counted')
    const isNowhere = !nodes.some(({ kind, parent }) => kind === 'objective' && parent !== -1)
    return lacking(input.tree.table.headerRow, { field: 'parent', without: without.map(placed), isNowhere })
  },
}
