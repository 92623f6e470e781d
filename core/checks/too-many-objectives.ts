import type { Check } from './check'
import { groupsOfObjectives } from './groups-of-objectives'
import { groupFinding } from './objective-findings'

/** Five are not too many. OpenOKR allows a company five and a unit three; Google’s re:Work guide asks for three to five. */
export const MOST_OBJECTIVES = 5

const ROW = ['Users', '10', '5']
const HEADER = ['Objective', 'Key Result', 'Target', 'Current']

export const tooManyObjectives: Check = {
  name: 'too many objectives',
  severity: 'warning',
  reason:
    'Google’s re:Work guide asks for three to five objectives per team and cycle, OpenOKR for at most five; five are not too many.',
  texts: {
    en: 'Objectives[ of “{who}”][ in {when}]: {count}. More than five cannot all come first. → Keep the three to five most important[ of “{who}”|, or say in {team} whose they are].',
    de: 'Ziele[ von „{who}“][ in {when}]: {count}. Mehr als fünf können nicht alle vorgehen. → Die drei bis fünf wichtigsten[ von „{who}“ behalten| behalten oder in „{team}“ angeben, wem sie gehören].',
    es: 'Objetivos[ de “{who}”][ en {when}]: {count}. Más de cinco no pueden ser todos prioridad. → Quedarse con los tres a cinco más importantes[ de “{who}”|, o indicar en “{team}” de quién son].',
    fr: 'Objectifs[ de « {who} »][ pour {when}] : {count}. Au-delà de cinq, tout ne peut pas passer en premier. → Garder les trois à cinq plus importants[ de « {who} »|, ou indiquer dans « {team} » à qui ils sont].',
    pt: 'Objetivos[ de “{who}”][ em {when}]: {count}. Mais de cinco não podem ser todos prioridade. → Fique com os três a cinco mais importantes[ de “{who}”|, ou indique em “{team}” de quem são].',
    ja: '[「{who}」の][{when}の]目標が{count}個あります。5個を超えると、すべてを優先することはできません。 → [「{who}」にとって重要な3～5個に絞ってください|重要な3～5個に絞るか、どのチームのものかを「{team}」に入力してください]。',
  },
  passes: [{ rows: [HEADER, ...['A', 'B', 'C', 'D', 'E'].map((title) => [title].concat(ROW))] }],
  fails: [{ rows: [HEADER, ...['A', 'B', 'C', 'D', 'E', 'F'].map((title) => [title].concat(ROW))], at: [2] }],
  find: (input) =>
    groupsOfObjectives(input)
      .filter(({ topmost }) => topmost.length > MOST_OBJECTIVES)
      .map((group) => groupFinding(group, group.topmost.length)),
}
