import { groupKeys, inherited } from './groups-of-objectives'
import type { Check, Finding } from './check'
import { folded } from '../cells/folded'

const HEADER = ['Objective', 'Key Result', 'Team', 'Target', 'Current']

export const duplicateTitles: Check = {
  name: 'duplicate titles',
  severity: 'note',
  reason:
    'The same words twice in one team and cycle are mostly one thing that counts twice. Upper case and blanks make no difference.',
  texts: {
    en: '“{seen}” stands in row {otherRow} already. → Keep one of them, or say in the title what is different.',
    de: '„{seen}“ steht schon in Zeile {otherRow}. → Nur eines behalten oder im Titel sagen, was anders ist.',
    es: '“{seen}” ya está en la fila {otherRow}. → Quedarse con uno de los dos o decir en el título qué los distingue.',
    fr: '« {seen} » figure déjà à la ligne {otherRow}. → N’en garder qu’un, ou dire dans le titre ce qui les distingue.',
    pt: '“{seen}” já está na linha {otherRow}. → Fique com um deles, ou diga no título o que os distingue.',
    ja: '「{seen}」は{otherRow}行目にもあります。 → どちらか1つにするか、違いがわかるタイトルにしてください。',
  },
  passes: [
    {
      rows: [
        HEADER,
        ['Grow', 'Users', 'Sales', 10, 5],
        ['Grow more', 'Trials', 'Sales', 10, 5],
        ['Care', 'Users', 'Support', 10, 5],
      ],
    },
  ],
  fails: [
    {
      rows: [
        HEADER,
        ['Grow', 'Active users', 'Sales', 10, 5],
        ['', 'Active  Users', '', 20, 5],
        ['Care', 'ACTIVE USERS', 'Sales', 10, 5],
      ],
      at: [3, 4],
    },
  ],
  find({ nodes }) {
    const keys = groupKeys(inherited(nodes, 'team'), inherited(nodes, 'cycle'))
    const first = new Map<string, number>()
    const findings: Finding[] = []
    nodes.forEach(({ kind, title, source: { row } }, place) => {
      if (kind !== 'objective' && kind !== 'keyResult') return
      const key = `${kind}\n${keys[place]}\n${folded(title)}`
      const otherRow = first.get(key)
      if (otherRow === undefined) first.set(key, row)
      else if (otherRow !== row) findings.push({ row, facts: { seen: title, otherRow } })
    })
    return findings
  },
}
