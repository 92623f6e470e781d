import type { Cell } from '../cells/cell'
import { pushTo } from '../score/push-to'
import type { ScoredNode, ScoredTree } from '../score/scored-tree'
import type { WeightScale } from '../table/table'
import { TOP } from '../tree/tree'
import type { Check, CheckInput, Finding } from './check'
import { groupKeys, inherited } from './groups-of-objectives'

/** What the weights below one objective make together, where they are parts of a whole (Viva). */
export const WHOLE: Readonly<Record<WeightScale, number>> = { plain: 0, percent: 100, share: 1 }

/** Each weight may be rounded to whole per cent; being off by just that much is right. */
export const ROUNDED_OFF = 0.005

/** What adding leaves behind. */
const NOISE = 1e-9

const HEADER = ['Objective', 'Key Result', 'Target', 'Current', 'Weight']

export const weightsThatMiss: Check = {
  name: 'weights',
  severity: 'note',
  reason:
    'Weights in per cent are parts of a whole: they add up to 100 (Viva), half a per cent of rounding allowed for each. Weights of 10 or less only compare, and so do those of three and more objectives that mostly do not add up.',
  texts: {
    en: 'The weights [below “{seen}”|of the objectives] add up to {sum}, not to {whole}. → Change them so that they do. Until then only their proportion counts.',
    de: 'Die Gewichte [unter „{seen}“|der Ziele] ergeben {sum} statt {whole}. → So ändern, dass es aufgeht. Bis dahin zählt nur ihr Verhältnis.',
    es: 'Los pesos [debajo de “{seen}”|de los objetivos] suman {sum}, no {whole}. → Cambiarlos para que cuadren. Hasta entonces solo cuenta su proporción.',
    fr: 'Les poids [sous « {seen} »|des objectifs] font {sum} au lieu de {whole}. → Les corriger. D’ici là, seule leur proportion compte.',
    pt: 'Os pesos [abaixo de “{seen}”|dos objetivos] somam {sum}, não {whole}. → Corrija-os. Até lá, só a proporção conta.',
    ja: '[「{seen}」の下の|目標の]重みの合計が{sum}で、{whole}になっていません。 → {whole}になるように直してください。それまでは割合だけを使います。',
  },
  passes: [
    { rows: [HEADER, ['Grow', 'Users', 10, 5, 33], ['', 'Trials', 10, 5, 33], ['', 'Sales', 10, 5, 33]] },
    { rows: [HEADER, ['Grow', 'Users', 10, 5, 3], ['', 'Trials', 10, 5, 1]] },
    { rows: [HEADER, ['Grow', 'Users', 10, 5, 60], ['', 'Trials', 10, 5, '']] },
    // Points that nobody meant to add up.
    {
      rows: [
        HEADER,
        ['Grow', 'Users', 10, 5, 20],
        ['', 'Trials', 10, 5, 15],
        ['Care', 'Answers', 10, 5, 8],
        ['', 'Calls', 10, 5, 5],
        ['Learn', 'Hours', 10, 5, 30],
        ['', 'Books', 10, 5, 13],
      ],
    },
  ],
  fails: [
    { rows: [HEADER, ['Grow', 'Users', 10, 5, 50], ['', 'Trials', 10, 5, 30]], at: [2] },
    { rows: [HEADER, ['Grow', 'Users', 10, 5, 0.7], ['', 'Trials', 10, 5, 0.5]], at: [2] },
  ],
  find(input) {
    const { tree } = input
    const whole = WHOLE[tree.table.weightScale]
    if (whole === 0 || tree.settings.weights !== 'given') return []
    const groups = groupsOfWeights(input).flatMap((group) => sumOf(group, whole))
    const missing = groups.filter(({ isRight }) => !isRight)
    if (missing.length > groups.length / 2 && groups.length > 2 && !saysPerCent(tree)) return []
    return missing.map(({ first, sum }) => ({
      row: first.source.row,
      field: 'weight',
      facts: { seen: input.nodes[first.parent]?.title ?? '', ...said(sum, whole) },
    }))
  },
}

/** Sheets shows 0.7 as 70 %. */
function said(sum: number, whole: number): Finding['facts'] {
  return whole === 1 ? { sum: `${Math.round(sum * 100)} %`, whole: '100 %' } : { sum, whole }
}

/** Weights are compared with those of the same kind beside them; at the top, each team and cycle is on its own. */
function groupsOfWeights({ nodes }: CheckInput): readonly (readonly ScoredNode[])[] {
  const keys = groupKeys(inherited(nodes, 'team'), inherited(nodes, 'cycle'))
  const groups = new Map<string, ScoredNode[]>()
  nodes.forEach((node, place) => {
    if (node.standing !== 'counted' || !node.ownsNumbers) return
    pushTo(groups, `${node.kind} ${node.parent === TOP ? keys[place] : node.parent}`, node)
  })
  return [...groups.values()].filter(({ length }) => length > 1)
}

interface Sum {
  readonly first: ScoredNode
  readonly sum: number
  readonly isRight: boolean
}

function sumOf(group: readonly ScoredNode[], whole: number): Sum[] {
  const given = group.flatMap(({ source: { weight } }) => weight ?? [])
  const first = group.find(({ source }) => source.weight !== undefined)
  if (first === undefined) return []
  const sum = given.reduce((total, weight) => total + weight, 0)
  const allowed = (given.length * ROUNDED_OFF + NOISE) * whole
  // Empty weights share what is left.
  const isShared = sum < whole && given.length < group.length
  // A whole each, as for several people in one list, is not meant to add up.
  const isEach = given.every((weight) => weight === whole) || isMultiple(sum, whole, first)
  return [{ first, sum, isRight: isShared || isEach || Math.abs(sum - whole) <= allowed }]
}

/** At the top, 300 may be the weights of three people. */
function isMultiple(sum: number, whole: number, { parent }: ScoredNode): boolean {
  return parent === TOP && sum > whole && Math.abs(sum / whole - Math.round(sum / whole)) < NOISE
}

/** Numbers above 10 may be points as well; most of them not adding up then means that nothing has to. */
function saysPerCent({ table }: ScoredTree): boolean {
  const { grid, headerRow, columns, weightScale } = table
  const column = columns.weight ?? -1
  const isWritten = ({ [column]: cell }: readonly Cell[]): boolean =>
    typeof cell === 'string' && cell.includes('%')
  return weightScale === 'share' || grid.slice(headerRow - 1).some(isWritten)
}
