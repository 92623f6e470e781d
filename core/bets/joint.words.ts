/** What joins the parts of a bet, in English, German, Spanish, French, Portuguese and Japanese; as `fold` leaves it. */
export const JOINTS = {
  if: 'we bet that if, we believe that if, if, when, once, wir wetten dass wenn, wenn, falls, sobald, si, cuando, se, quando, もし',
  so: 'then, dann, entonces, alors, entao',
  soAfter: 'ならば, なら, れば, たら, えば, せば, けば, めば',
  while: `while, as long as, provided that, provided, solange, wahrend, sofern, mientras, siempre que, tant que, pendant que,
    tandis que, a condition que, enquanto, desde que, その間, ただし`,
  by: `no later than, by, before, until, on, spatestens am, spatestens, bis zum, bis, zum, am, vor dem, a mas tardar el, antes del, antes de, hasta el,
    hasta, para el, para, al, au plus tard le, au, avant le, avant, d'ici le, d'ici au, d'ici, jusqu'au, ate o dia, ate o, ate, antes do`,
  byAfter: 'までに, まで',
  /** Before a day: at the end of Q4 2026. */
  lead: 'the, end, of, ende, des, dem, von, el, la, final, finales, fin, de, del, du, le, la, fim, do, da, o',
  up: `increase*, increasing, rise*, rising, grow*, climb*, go up, goes up, up, steig*, wachs*, zunimmt, nimmt zu, erhoh*,
    klettert, sube*, subir*, aument*, crece*, crecer*, augment*, mont*, progress*, croit, croitra, hausse, sobe*, subir*, cresce*,
    上が*, 増*, 上昇*, 向上*, 伸び*, ↑, ▲`,
  down: `fall*, drop*, decreas*, declin*, sink*, shrink*, reduce*, lower*, go down, goes down, down, sinkt, sinken, fallt, fallen, abnimmt,
    nimmt ab, verring*, reduzier*, schrumpf*, baja*, bajar*, disminu*, cae*, caer*, reduc*, desciend*, baisse*, diminu*, recul*, tomb*,
    chut*, redui*, cai*, baix*, reduz*, desce*, 下が*, 減*, 低下*, 下落*, ↓, ▼`,
} as const
