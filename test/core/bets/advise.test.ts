import { describe, expect, test } from 'vitest'
import { adviseByAnswers, type Answers, QUESTIONS } from '../../../core/bets/advise-by-answers'
import { adviseByRow } from '../../../core/bets/advise-by-row'
import { scoredNodes } from '../../../core/score/scored-nodes'
import type { Language } from '../../../core/table/table-language'
import { readAnswers } from '../../../core/text/advise/advise-text'
import { ADVISE_WORDS } from '../../../core/text/advise/advise.words'
import { okrs } from '../draw'

describe('OKR or KPI, by four answers', () => {
  test.each([
    ['goal', 'fast', 'ambitious', 'quarter', 'okr'],
    ['goal', 'fast', 'ambitious', 'year', 'okr'],
    ['goal', 'slow', 'steady', 'quarter', 'okr'],
    ['measurement', 'fast', 'ambitious', 'year', 'kpi'],
    ['measurement', 'fast', 'ambitious', 'quarter', 'okr'],
    ['goal', 'slow', 'steady', 'year', 'kpi'],
    ['measurement', 'slow', 'steady', 'year', 'kpi'],
  ] as const)('%s, %s, %s, %s: %s', (purpose, change, culture, horizon, use) => {
    const answers: Answers = { purpose, change, culture, horizon }
    const advice = adviseByAnswers(answers)
    expect(advice.use).toBe(use)
    expect([...advice.speaksFor, ...advice.speaksAgainst].sort()).toEqual(Object.values(answers).sort())
  })

  test.each(Object.keys(ADVISE_WORDS) as Language[])(
    'every word of %s is understood, and names its language',
    (language) => {
      const { answers } = ADVISE_WORDS[language]
      const first = (answer: keyof typeof answers): string => answers[answer].split(',')[0] ?? ''
      for (const side of [0, 1] as const) {
        const read = readAnswers(
          {
            purpose: first(QUESTIONS.purpose[side]),
            change: first(QUESTIONS.change[side]).toUpperCase(),
            culture: ` ${first(QUESTIONS.culture[side])} `,
            horizon: first(QUESTIONS.horizon[side]),
          },
          `${language}_XX`,
        )
        expect(read).toEqual({
          language,
          answers: {
            purpose: QUESTIONS.purpose[side],
            change: QUESTIONS.change[side],
            culture: QUESTIONS.culture[side],
            horizon: QUESTIONS.horizon[side],
          },
        })
      }
    },
  )

  test('words that Spanish and Portuguese share are Spanish where the locale says nothing', () => {
    const typed = { purpose: 'objetivo', change: 'rápido', culture: 'ambiciosa', horizon: 'trimestre' }
    expect(readAnswers(typed)).toMatchObject({ language: 'es' })
    expect(readAnswers(typed, 'pt_BR')).toMatchObject({ language: 'pt' })
  })

  test('the question whose answer nobody knows is named', () => {
    expect(readAnswers({ purpose: 'goal', change: 'fast', culture: 'blue', horizon: 'year' })).toBe('culture')
  })
})

describe('OKR or KPI, by a row', () => {
  const advice = (rows: string): string[] =>
    adviseByRow(scoredNodes(okrs(rows).tree), undefined).map(({ use, reason }) => `${use}: ${reason}`)
  const HEAD = 'Objective | Key result | Start | Target | Due | Cycle | Judged as'

  test.each([
    ['Reduce churn | 5 | 4 | 2026-12-31 | |', 'okr: moves-by-a-day'],
    ['Reduce churn | 5 | 4 | | Q4 2026 |', 'okr: moves-by-a-day'],
    ['Reduce churn | 5 | 4 | | |', 'okr: moves-without-end'],
    ['Churn | 4 | 4 | 2026-12-31 | |', 'kpi: ends-where-it-begins'],
    ['Maintain uptime | | 99.9 | 2026-12-31 | |', 'kpi: keeps-level'],
    ['Verfügbarkeit aufrechterhalten | | 99.9 | | |', 'kpi: keeps-level'],
    ['Mantener la disponibilidad | | 99.9 | | |', 'kpi: keeps-level'],
    ['Maintenir la disponibilité | | 99.9 | | |', 'kpi: keeps-level'],
    ['Manter a disponibilidade | | 99.9 | | |', 'kpi: keeps-level'],
    ['稼働率を維持する | | 99.9 | | |', 'kpi: keeps-level'],
    ['Uptime | | ≥ 99.9 | | |', 'kpi: bound-without-change'],
    ['Uptime | | | | |', 'kpi: no-target'],
    ['Increase revenue to 5M | | | | |', 'okr: says-move'],
    ['Reach 10,000 users | | | | |', 'okr: says-move'],
    ['Reach 10,000 users | | | 2026-12-31 | |', 'okr: target-by-a-day'],
    ['Grow MRR by 20% | | | | |', 'okr: says-move'],
    ['Umsatz auf 5 Mio steigern | | | | |', 'okr: says-move'],
    ['Aumentar los ingresos a 5 M | | | | |', 'okr: says-move'],
    ['Augmenter le CA à 5 M€ | | | | |', 'okr: says-move'],
    ['Aumentar a receita para 5 M | | | | |', 'okr: says-move'],
    ['売上を500万円に増やす | | | | |', 'okr: says-move'],
    ['Achievement rate | | 95 | | |', 'kpi: target-only'],
    ['Churn reduction | | 95 | | |', 'kpi: target-only'],
    ['Users | | 100 | 2026-12-31 | |', 'okr: target-by-a-day'],
    ['Users | | 100 | | |', 'kpi: target-only'],
    ['Complaints | 3 | 2 | 2026-12-31 | | guardrail', 'kpi: guardrail'],
    ['Increase sales by 20% | | | 2026-12-31 | |', 'okr: says-move'],
    ['Double our revenue | | | | |', 'okr: says-move'],
    ['Halve the number of complaints | | | | |', 'okr: says-move'],
    ['Reduce churn to below 3% | | | 2026-12-31 | |', 'okr: target-by-a-day'],
    ['Reach 500 users | | | 2026-12-31 | |', 'okr: target-by-a-day'],
    ['Reach 500 users | | | | |', 'okr: says-move'],
    ['No more than 5 open bugs | | | 2026-12-31 | |', 'kpi: bound-without-change'],
    ['Revenue growth | | | 2026-12-31 | |', 'kpi: no-target'],
    ['Keep churn below 3% | | | 2026-12-31 | |', 'kpi: keeps-level'],
    ['Fluktuation unter 8 % halten | | | | |', 'kpi: keeps-level'],
    ['10 Workshops halten | | | 2026-12-31 | |', 'okr: target-by-a-day'],
    ['Hold 3 workshops | | 3 | 2026-12-31 | |', 'okr: target-by-a-day'],
  ])('%s', (row, expected) => {
    expect(advice(`${HEAD}\n Grow | ${row}`)).toEqual([expected])
  })

  test('the same target in two cycles is a habit, in one it is a goal', () => {
    const row = (cycle: string, target: number): string => `\n Grow | Users | | ${target} | | ${cycle} |`
    const repeated = advice(HEAD + row('Q3 2026', 100) + row('Q4 2026', 100))
    expect(repeated).toEqual(['kpi: same-each-cycle', 'kpi: same-each-cycle'])
    expect(advice(HEAD + row('Q3 2026', 100) + row('Q4 2026', 120))).toEqual([
      'okr: target-by-a-day',
      'okr: target-by-a-day',
    ])
  })
})
