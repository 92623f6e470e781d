import type { ScoredNode } from '../score/scored-tree'
import type { Check } from './check'
import { lacking } from './lacking'
import { placed } from './placed'

const HEADER = ['Objective', 'Key Result', 'Score']

/** A figure in any script; what it says is for the reader of sentences. */
const FIGURE = /\p{N}/u

export const noNumber: Check = {
  name: 'no number',
  severity: 'warning',
  reason:
    'A key result without a number cannot be checked (OpenOKR). One without a score is reported without this check.',
  texts: {
    en: '[“{seen}” is|The key results are] graded, but no number says what counts as done. → Give a start and a target, in {target} or in the words.',
    de: '[„{seen}“ ist|Die Schlüsselergebnisse sind] bewertet, aber keine Zahl sagt, was als geschafft gilt. → Start- und Zielwert angeben, in „{target}“ oder im Text.',
    es: '[“{seen}” tiene|Los resultados clave tienen] puntuación, pero ningún número dice qué se da por logrado. → Dar un valor inicial y una meta, en “{target}” o en el texto.',
    fr: '[« {seen} » a|Les résultats clés ont] un score, mais aucun chiffre ne dit ce qui compte comme atteint. → Donner un départ et une cible, dans « {target} » ou dans le texte.',
    pt: '[“{seen}” tem|Os resultados-chave têm] pontuação, mas nenhum número diz o que conta como alcançado. → Dê um valor inicial e uma meta, em “{target}” ou no texto.',
    ja: '[「{seen}」は|主要な成果は]採点されていますが、何をもって達成とするかの数値がありません。 → 開始値と目標値を、「{target}」または文中に書いてください。',
  },
  passes: [
    { rows: [HEADER, ['Grow', '500 users', 0.4], ['', 'From 2 to 4 trials', 0.4]] },
    {
      rows: [
        [...HEADER, 'Target', 'Current'],
        ['Grow', 'Users', 0.4, 10, 5],
      ],
    },
  ],
  fails: [
    { rows: [HEADER, ['Grow', 'Be loved', 0.4], ['', '500 users', 0.4]], at: [2] },
    { rows: [HEADER, ['Grow', 'Be loved', 0.4], ['', 'Be known', 0.4]], at: [1] },
  ],
  find(input) {
    const graded = input.nodes.filter(isGraded)
    const without = graded.filter(
      ({ title, source: { target } }) => target === undefined && !FIGURE.test(title),
    )
    const isNowhere = without.length === graded.length
    return lacking(input.tree.table.headerRow, { field: 'target', without: without.map(placed), isNowhere })
  },
}

/** By hand; a rule that needs no target, such as a checkbox, is no grade. */
function isGraded({ kind, basis, rule }: ScoredNode): boolean {
  return kind === 'keyResult' && (basis === 'typed' || basis === 'shown') && rule === undefined
}
