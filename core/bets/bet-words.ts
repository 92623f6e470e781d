import { isEdge } from '../kpi/find-name'
import { once } from '../table/vocabularies'

/** What joins the parts of a bet, in English, German, Spanish, French, Portuguese and Japanese; as `fold` leaves it. */
const WORDS = {
  if: 'we bet that if, we believe that if, if, when, once, wir wetten dass wenn, wenn, falls, sobald, si, cuando, se, quando, もし',
  then: 'then, dann, entonces, alors, entao',
  thenAfter: 'ならば, なら, れば, たら, えば, せば, けば, めば',
  while: `while, as long as, provided that, provided, solange, wahrend, sofern, mientras, siempre que, tant que, pendant que,
    tandis que, a condition que, enquanto, desde que, その間, ただし`,
  by: `no later than, by, before, until, spatestens am, spatestens, bis zum, bis, vor dem, a mas tardar el, antes del, antes de, hasta el,
    hasta, para el, para, au plus tard le, avant le, avant, d'ici le, d'ici au, d'ici, jusqu'au, ate o dia, ate o, ate, antes do`,
  byAfter: 'までに, まで',
  /** Before a day: at the end of Q4 2026. */
  lead: 'the, end, of, ende, des, dem, von, el, la, final, finales, fin, de, del, du, le, la, fim, do, da, o',
  up: `increase*, increasing, rise*, rising, grow*, climb*, go up, goes up, improves by, up, steig*, wachs*, zunimmt, nimmt zu, erhoh*,
    klettert, sube*, subir*, aument*, crece*, crecer*, augment*, mont*, progress*, croit, croitra, hausse, sobe*, subir*, cresce*,
    上が*, 増*, 上昇*, 向上*, 伸び*, ↑, ▲`,
  down: `fall*, drop*, decreas*, declin*, sink*, shrink*, reduce*, lower*, go down, goes down, down, sinkt, sinken, fallt, fallen, abnimmt,
    nimmt ab, verring*, reduzier*, schrumpf*, baja*, bajar*, disminu*, cae*, caer*, reduc*, desciend*, baisse*, diminu*, recul*, tomb*,
    chut*, redui*, cai*, baix*, reduz*, desce*, 下が*, 減*, 低下*, 下落*, ↓, ▼`,
} as const

export type BetWord = keyof typeof WORDS

/** Where a word stands in a text. */
export interface Found {
  readonly at: number
  readonly end: number
}

const lists = once(
  () =>
    new Map(Object.entries(WORDS).map(([name, list]) => [name, list.split(',').map((word) => word.trim())])),
)

/** The first of these words in a text that `folded` has made, and of two in one place the longer one. */
export function findWord(text: string, name: BetWord): Found | undefined {
  let best: Found | undefined
  for (const word of lists().get(name) ?? []) {
    const found = findOne(text, word)
    const isBetter =
      found !== undefined &&
      (best === undefined || found.at < best.at || (found.at === best.at && found.end > best.end))
    if (isBetter) best = found
  }
  return best
}

function findOne(text: string, word: string): Found | undefined {
  const isStart = word.endsWith('*')
  const plain = isStart ? word.slice(0, -1) : word
  for (let at = text.indexOf(plain); at >= 0; at = text.indexOf(plain, at + 1)) {
    const end = at + plain.length
    const begins = isEdge(text.charAt(at - 1), text.charAt(at))
    if (begins && (isStart || isEdge(text.charAt(end - 1), text.charAt(end)))) return { at, end }
  }
  return undefined
}
