import type { Check } from './check'
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
    en: 'Objectives[ of “{who}”][ in {when}]: {count}, where three to five are usual. → Add what else matters, or leave it if nothing else matters now.',
    de: 'Ziele[ von „{who}“][ in {when}]: {count}; üblich sind drei bis fünf. → Ergänzen, was noch wichtig ist, oder so lassen, wenn gerade nichts anderes zählt.',
    es: 'Objetivos[ de “{who}”][ en {when}]: {count}; lo habitual son de tres a cinco. → Añadir lo que también importe, o dejarlo así si ahora no importa nada más.',
    fr: 'Objectifs[ de « {who} »][ pour {when}] : {count} ; trois à cinq sont d’usage. → Ajouter ce qui compte aussi, ou laisser ainsi si rien d’autre ne compte maintenant.',
    pt: 'Objetivos[ de “{who}”][ em {when}]: {count}; o usual são três a cinco. → Adicione o que mais importa, ou deixe assim se nada mais importa agora.',
    ja: '[「{who}」の][{when}の]目標は{count}個です（目安は3～5個）。 → ほかに大事なことがあれば加えてください。これで十分なら、このままでかまいません。',
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
        ['Learn', 'Hours', 'Support', 'Q4 2026', 10, 5],
      ],
      at: [2, 4],
    },
  ],
  find(input) {
    const groups = groupsOfObjectives(input)
    const hasTeams = groups.some(({ who }) => who !== undefined)
    return groups.flatMap((group) => {
      const { who, objectives } = group
      // A row that names no team among others that do may belong to any of them.
      if ((hasTeams && who === undefined) || objectives.length >= FEWEST_OBJECTIVES) return []
      return [groupFinding(group, objectives.length)]
    })
  },
}
