import { describe, expect, test } from 'vitest'
import { readMeasure } from '../../../../core/cells/sentence/read-measure'
import { unitName } from '../../../../core/cells/sentence/units'
import { drawMeasure, linesOf } from './draw-measure'

/** Cell | comparator | start | target | upper | unit | sure. */
const CELLS = `
≥ 95 | >= | | 95 | | | TRUE
>= 95% | >= | | 95 | | percent | TRUE
at most 5 | <= | | 5 | | | TRUE
<2% | < | | 2 | | percent | TRUE
90% or higher | >= | | 90 | | percent | TRUE
50+ | >= | | 50 | | | TRUE
between 4 and 5 | between | | 4 | 5 | | TRUE
from 40 to 50 | from-to | 40 | 50 | | | TRUE
increase by 20% | increase by | | 20 | | percent | TRUE
within 2 days | <= | | 2 | | days | TRUE
mindestens 90 % | >= | | 90 | | percent | TRUE
höchstens 5 Tage | <= | | 5 | | days | TRUE
al menos 5 | >= | | 5 | | | TRUE
como máximo 3 días | <= | | 3 | | days | TRUE
au moins 90 % | >= | | 90 | | percent | TRUE
moins de 5 | < | | 5 | | | TRUE
pelo menos 10 | >= | | 10 | | | TRUE
no máximo 5 | <= | | 5 | | | TRUE
90%以上 | >= | | 90 | | percent | TRUE
3日以内 | <= | | 3 | | days | TRUE
4〜5 | between | | 4 | 5 | | TRUE
24 hours | | | 24 | | hours | TRUE
2d | | | 2 | | days | TRUE
24時間 | | | 24 | | hours | TRUE
10:1 | | | 10 | | ratio | TRUE
3:2 | | | 1.5 | | ratio | TRUE
1:1 | | | 1 | | ratio | TRUE
$1.2M | | | 1200000 | | USD | TRUE
€3,5 Mio | | | 3500000 | | EUR | TRUE
R$ 1.000,50 | | | 1000.5 | | BRL | TRUE
1.5k | | | 1500 | | | TRUE
5 engineers | | | 5 | | engineers | TRUE
100% | | | 100 | | percent | TRUE
0 | | | 0 | | | TRUE
2026 | | | 2026 | | | TRUE
-5 | | | -5 | | | TRUE
(5) | | | -5 | | | TRUE
+20% | | | 20 | | percent | FALSE
3x | | | 3 | | ratio | FALSE
1,234 | | | 1234 | | | FALSE
at least 1,234 | >= | | 1234 | | | TRUE
`

describe('a cell of amounts', () => {
  test.each(linesOf(CELLS))('%s', (text, cells) => {
    const measure = readMeasure(text)
    expect(measure === undefined ? undefined : drawMeasure(measure).trim()).toBe(cells.trim())
  })

  test.each([
    ['1,234', '.', 1234],
    ['1,234', ',', 1.234],
    ['≥ 1.234', ',', 1234],
    ['-1.234', ',', -1234],
  ] as const)('%s in a column with the decimal mark %s is %d and sure', (text, decimal, target) => {
    expect(readMeasure(text, decimal)).toMatchObject({ target, isSure: true })
  })

  const NONE =
    `TBD|n/a|-|done|Top 10|Q3|v2.0|1.2.3|2FA|5G|#REF!|5 5|2026-11-21|12:30|9:00|31.12.2026|44 of 50|Revenue 50
    |see notes 5|12e5| |`.split('|')
  test.each([...NONE, '9'.repeat(61), '1 '.repeat(30_000)])('%j is no measure', (text) =>
    expect(readMeasure(text)).toBeUndefined(),
  )
})

describe('the name of a unit', () => {
  test.each([
    ['hours', 'hours h hrs Std Std. Stunden heures horas 時間'],
    ['days', 'days d Tage jours días dias 日'],
    ['minutes', 'min Minuten minutos 分'],
    ['seconds', 's sec Sekunden secondes 秒'],
    ['ms', 'ms Millisekunden ミリ秒'],
    ['weeks', 'weeks Wochen semaines semanas 週間'],
    ['months', 'months Monate mois meses ヶ月 か月'],
    ['percent', '% ％ percent Prozent パーセント'],
    ['points', 'points pts Punkte puntos pontos ポイント Prozentpunkte pp'],
    ['USD', '$ USD dollars'],
    ['EUR', '€ euros'],
    ['GBP', '£'],
    ['JPY', '¥ 円 yen'],
    ['BRL', 'R$ reais'],
    ['CHF', 'CHF'],
    ['Kunden', 'Kunden'],
    ['NPS', 'NPS'],
  ])('%s: %s', (name, spellings) => {
    for (const one of spellings.split(' ')) expect(unitName(one)).toBe(name)
  })

  test.each(['por ciento', 'pour cent', 'por cento', 'per cent'])('%s is percent', (text) => {
    expect(unitName(text)).toBe('percent')
  })
})
