import type { Check } from './check'
import { folded } from '../cells/folded'
import { groupsOfObjectives } from './groups-of-objectives'
import { groupFinding } from './objective-findings'

/** Three are enough. Google’s re:Work guide asks for three to five. */
export const FEWEST_OBJECTIVES = 3

const HEADER = ['Objective', 'Key Result', 'Team', 'Cycle', 'Target', 'Current']

export const tooFewObjectives: Check = {
  name: 'too few objectives',
  severity: 'note',
  reason: 'Google’s re:Work guide asks for three to five objectives per team and cycle; three are enough.',
  texts: {
    en: 'Objectives[ of “{who}”][ of each of {teams} teams][ in {when}]: [{count}|one or two], where three to five are usual. → Add what else matters, or leave it if nothing else matters now.',
    de: 'Ziele[ von „{who}“][ von jedem der {teams} Teams][ in {when}]: [{count}|eines oder zwei]; üblich sind drei bis fünf. → Ergänzen, was noch wichtig ist, oder so lassen, wenn gerade nichts anderes zählt.',
    es: 'Objetivos[ de “{who}”][ de cada uno de los {teams} equipos][ en {when}]: [{count}|uno o dos]; lo habitual son entre tres y cinco. → Añadir lo que también importe, o dejarlo así si ahora no importa nada más.',
    fr: 'Objectifs[ de « {who} »][ de chacune des {teams} équipes][ pour {when}] : [{count}|un ou deux] ; trois à cinq sont d’usage. → Ajouter ce qui compte aussi, ou laisser ainsi si rien d’autre ne compte maintenant.',
    pt: 'Objetivos[ de “{who}”][ de cada uma das {teams} equipes][ em {when}]: [{count}|um ou dois]; o usual são três a cinco. → Adicione o que mais importa, ou deixe assim se nada mais importa agora.',
    ja: '[「{who}」の][{teams}チームそれぞれの][{when}の]目標は[{count}|1～2]個です（目安は3～5個）。 → ほかに大事なことがあれば加えてください。これで十分なら、このままでかまいません。',
  },
  passes: [
    {
      rows: [
        HEADER,
        ['Grow', 'Users', 'Sales', 'Q4 2026', 10, 5],
        ['Care', 'Answers', 'sales', '2026-Q4', 10, 5],
        ['Learn', 'Hours', 'Sales', '4. Quartal 2026', 10, 5],
      ],
    },
  ],
  fails: [
    {
      rows: [
        HEADER,
        ['Grow', 'Users', 'Sales', 'Q4 2026', 10, 5],
        ['Care', 'Answers', 'Sales', 'Q4 2026', 10, 5],
        ['Learn', 'Hours', 'Sales', 'Q4 2026', 10, 5],
        ['Help', 'Calls', 'Support', 'Q4 2026', 10, 5],
        ['Plan', 'Talks', 'Sales', 'Q1 2027', 10, 5],
      ],
      at: [5, 6],
    },
    {
      rows: [
        HEADER,
        ['Grow', 'Users', 'Sales', 'Q4 2026', 10, 5],
        ['Care', 'Answers', 'Support', 'Q4 2026', 10, 5],
      ],
      at: [1],
    },
  ],
  find(input) {
    const groups = groupsOfObjectives(input)
    const teams = new Set(groups.flatMap(({ who }) => (who === undefined ? [] : folded(who))))
    // A row that names no team among others that do may belong to any of them.
    const own = groups.filter(({ who }) => who !== undefined || teams.size === 0)
    const short = own.filter(({ objectives }) => objectives.length < FEWEST_OBJECTIVES)
    if (teams.size > 1 && short.length === own.length)
      return [{ row: input.tree.table.headerRow, field: 'team', facts: { teams: teams.size } }]
    return short.map((group) => groupFinding(group, group.objectives.length))
  },
}
