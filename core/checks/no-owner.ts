import type { Check } from './check'
import { lacking } from './lacking'
import { placed } from './placed'
import { withKeyResults } from './own-key-results'
import { isSaid, saidFor } from './said-for'

const HEADER = ['Objective', 'Key Result', 'Owner', 'Target', 'Current']

export const noOwner: Check = {
  name: 'no owner',
  severity: 'warning',
  reason:
    'What nobody answers for is done by nobody (OpenOKR; Viva alerts). An objective’s owner stands for its key results, and a team for all of its rows where no row has an owner.',
  texts: {
    en: '[“{seen}” has no owner.|No row says who owns it.] → Name in {owner} one person who answers for it.',
    de: '[Für „{seen}“ ist niemand verantwortlich.|Keine Zeile sagt, wer verantwortlich ist.] → In „{owner}“ eine Person nennen, die dafür einsteht.',
    es: '[“{seen}” no tiene responsable.|Ninguna fila dice quién es responsable.] → Indicar en “{owner}” una persona que responda de ello.',
    fr: '[« {seen} » n’a pas de responsable.|Aucune ligne ne dit qui est responsable.] → Nommer dans « {owner} » une personne qui en répond.',
    pt: '[“{seen}” não tem responsável.|Nenhuma linha diz quem é responsável.] → Indique em “{owner}” uma pessoa que responda por isso.',
    ja: '[「{seen}」に担当者がいません。|どの行にも担当者がありません。] → 責任を持つ人を1人、「{owner}」に入力してください。',
  },
  passes: [
    { rows: [HEADER, ['Grow', 'Users', 'Ann', 10, 5], ['', 'Trials', 'Ben', 10, 5]] },
    {
      rows: [
        ['Company objective', 'Team objective', 'Key Result', 'Owner', 'Target', 'Current'],
        ['Grow', 'Sell', 'Users', 'Ann', 10, 5],
        ['', '', 'Trials', 'Ben', 10, 5],
      ],
    },
    // One merged cell for each objective and its key results.
    {
      rows: [
        HEADER,
        ['Grow', 'Users', 'Ann', 10, 5],
        ['', 'Trials', '', 10, 5],
        ['Care', 'Speed', 'Ben', 10, 5],
        ['', 'Answers', '', 10, 5],
      ],
    },
    {
      rows: [
        ['Objective', 'Owner', 'Key Result', 'Target', 'Current'],
        ['Grow', 'Ann', 'Users', 10, 5],
        ['', '', 'Trials', 10, 5],
      ],
    },
  ],
  fails: [
    { rows: [HEADER, ['Grow', 'Users', 'Ann', 10, 5], ['', 'Trials', '', 10, 5]], at: [3] },
    {
      rows: [HEADER, ['Grow', 'Users', 'Ann', 10, 5], ['', 'Trials', 'Ben', 10, 5], ['', 'Speed', '', 10, 5]],
      at: [4],
    },
    {
      rows: [
        HEADER,
        ['Grow', 'Users', 'Ann', 10, 5],
        ['Care', 'Answers', '', 10, 5],
        ['', 'Speed', '', 10, 5],
      ],
      at: [3],
    },
    {
      rows: [
        HEADER,
        ['Grow', 'Users', 'Ann', 10, 5],
        ['', 'Trials', 'TBD', 10, 5],
        ['', 'Calls', '?', 10, 5],
      ],
      at: [3, 4],
    },
    {
      rows: [
        ['Objective', 'Key Result', 'Target', 'Current'],
        ['Grow', 'Users', 10, 5],
        ['Care', 'Answers', 10, 5],
      ],
      at: [1],
    },
  ],
  find(input) {
    const { nodes } = input
    const isOwned = saidFor(input, 'owner')
    const hasOwners = nodes.some(({ source }) => isSaid(source.owner))
    if (!hasOwners && nodes.some(({ source }) => source.team !== undefined)) return []
    const objectives = withKeyResults(nodes)
    const without = objectives.flatMap(({ objective, keyResults }) => {
      if (isOwned(objective)) return []
      // Named beside the rows of others, it has no cell for an owner of its own.
      if (keyResults.length === 0 && !objective.ownsNumbers) return []
      const open = keyResults.filter((keyResult) => !isOwned(keyResult))
      return open.length === keyResults.length ? [objective] : open
    })
    return lacking(input.tree.table.headerRow, {
      field: 'owner',
      without: without.map(placed),
      isNowhere: !hasOwners,
    })
  },
}
