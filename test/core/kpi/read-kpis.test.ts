import { describe, expect, test } from 'vitest'
import type { Grid } from '../../../core/cells/cell'
import type { Kpi } from '../../../core/kpi/kpi'
import { readKpis } from '../../../core/kpi/read-kpis'
import { drawn } from '../draw'

const only = (grid: Grid): Kpi => {
  const [kpi] = readKpis(grid).kpis
  if (kpi === undefined) throw new Error('no KPI was read')
  return kpi
}

const withTarget = (target: string | number): Kpi =>
  only([
    ['KPI', 'Target'],
    ['A', target],
  ])

describe('a target in a few words says which way is good', () => {
  test.each<[string, Partial<Kpi>]>([
    ['4 to 5', { direction: 'between', target: 4, upper: 5 }],
    ['4 a 5', { direction: 'between', target: 4, upper: 5 }],
    ['18–22 °C', { direction: 'between', target: 18, upper: 22 }],
    ['20 ± 2', { direction: 'between', target: 18, upper: 22 }],
    ['20 +/- 10 %', { direction: 'between', target: 18, upper: 22 }],
    ['100 % ± 5 %', { direction: 'between', target: 0.95, upper: 1.05, isPercent: true }],
    ['from 30 to 20', { direction: 'decrease', target: 20 }],
    ['from 20 to 30', { direction: 'increase', target: 30 }],
    ['5 max', { direction: 'decrease', target: 5 }],
    ['5件以下', { direction: 'decrease', target: 5, unit: '件' }],
    ['5日以内', { direction: 'decrease', target: 5, unit: 'days' }],
    ['80%以上', { direction: 'increase', target: 0.8 }],
  ])('%s', (target, kpi) => {
    expect(withTarget(target)).toMatchObject(kpi)
  })

  test('with the Direction column too', () => {
    const rows: Grid = [
      ['KPI', 'Direction', 'Target'],
      ['A', 'between', '4 to 5'],
    ]
    expect(only(rows)).toMatchObject({ direction: 'between', target: 4, upper: 5 })
  })
})

test('a current value in another unit of time is turned into that of the target', () => {
  const kpi = only([
    ['KPI', 'Target', 'Current'],
    ['A', 'at most 2 days', '36 h'],
  ])
  expect(kpi).toMatchObject({ target: 2, current: 1.5, unit: 'days' })
})

test.each([
  ['stay at most', 'decrease'],
  ['decrease to', 'decrease'],
  ['stay at least', 'increase'],
  ['increase to', 'increase'],
  ['weniger ist besser', 'decrease'],
  ['kleiner ist besser', 'decrease'],
  ['größer ist besser', 'increase'],
  ['menos es mejor', 'decrease'],
  ['moins c’est mieux', 'decrease'],
  ['quanto menor, melhor', 'decrease'],
])('the direction “%s”', (word, direction) => {
  const rows: Grid = [
    ['KPI', 'Direction', 'Target'],
    ['A', word, 5],
  ]
  expect(only(rows).direction).toBe(direction)
})

describe('a list of KPIs', () => {
  test('is read below titles, by its headings', () => {
    const grid: Grid = [
      ['KPIs'],
      ['Health numbers', ''],
      ['KPI', 'Perspective', 'Owner', 'Unit', 'Target', 'Current', 'Feeds key result'],
      ['Promoters', 'Customer', 'Head of Support', '% of answers', 0.6, '56 %', 'Net promoter score'],
      ['', '', '', '', '', '', ''],
    ]
    expect(readKpis(grid).headerRow).toBe(3)
    expect(only(grid)).toMatchObject({
      row: 4,
      name: 'Promoters',
      perspective: 'Customer',
      owner: 'Head of Support',
      unit: '% of answers',
      target: 0.6,
      current: 0.56,
      direction: 'increase',
      directionFrom: 'default',
      feeds: 'Net promoter score',
      isPercent: true,
    })
  })

  test.each([
    ['Kennzahl | Richtung | Ziel | Ist | Turnus\n Abgänge | fallend | 4 | 5 | vierteljährlich'],
    ['Indicador | Dirección | Meta | Actual | Frecuencia\n Bajas | disminuir | 4 | 5 | trimestral'],
    ['Indicateur | Sens | Cible | Actuel | Fréquence\n Départs | baisse | 4 | 5 | trimestriel'],
    ['Indicador | Direção | Meta | Atual | Frequência\n Saídas | diminuir | 4 | 5 | trimestral'],
    ['指標 | 方向 | 目標 | 現在 | 頻度\n 退職 | 減少 | 4 | 5 | 四半期'],
  ])('%s', (text) => {
    expect(only(drawn(text))).toMatchObject({
      target: 4,
      current: 5,
      direction: 'decrease',
      directionFrom: 'column',
      frequency: 'quarterly',
    })
  })
})

describe('which way is good, where no column says it', () => {
  test.each<[string | number, Partial<Kpi>]>([
    ['≥ 95', { target: 95, direction: 'increase', directionFrom: 'target' }],
    ['at most 5', { target: 5, direction: 'decrease', directionFrom: 'target' }],
    ['höchstens 5 %', { target: 0.05, direction: 'decrease', directionFrom: 'target', isPercent: true }],
    ['between 4 and 5', { target: 4, upper: 5, direction: 'between', directionFrom: 'target' }],
    [95, { target: 95, direction: 'increase', directionFrom: 'default' }],
    ['', { target: undefined, direction: 'increase', directionFrom: 'default' }],
  ])('a target of %s', (target, kpi) => {
    expect(withTarget(target)).toMatchObject(kpi)
  })

  test('two bounds are a range in either order, and one bound alone is a level to hold', () => {
    const bounds = (lower: number | string, upper: number | string): Kpi =>
      only([
        ['KPI', 'Direction', 'Target', 'Upper'],
        ['A', 'between', lower, upper],
      ])
    expect(bounds(5, 4)).toMatchObject({ target: 4, upper: 5, direction: 'between' })
    expect(bounds(5, '')).toMatchObject({ target: 5, direction: 'hold' })
  })

  test.each(['↓', 'lower is better', 'Decrease', 'weniger'])('the sign or word %s', (word) => {
    expect(
      only([
        ['KPI', 'Direction', 'Target'],
        ['A', word, 5],
      ]).direction,
    ).toBe('decrease')
  })
})

describe('what cannot be read', () => {
  test('is a problem with row and column', () => {
    const { problems, kpis } = readKpis(
      drawn('KPI | Target | Current | Direction\n A | much | #REF! | sideways'),
    )
    expect(problems).toEqual([
      { code: 'not-a-number', row: 2, column: 2, seen: 'much' },
      { code: 'error-cell', row: 2, column: 3, seen: '#REF!' },
      { code: 'unknown-word', row: 2, column: 4, seen: 'sideways' },
    ])
    expect(kpis).toHaveLength(1)
  })

  test('a plain number beside per cent as text is per cent where it is beyond any share', () => {
    expect(
      only([
        ['KPI', 'Target', 'Current'],
        ['A', '95 %', 93],
      ]),
    ).toMatchObject({ target: 0.95, current: 0.93 })
    expect(
      only([
        ['KPI', 'Target', 'Current'],
        ['A', '95 %', 2],
      ]),
    ).toMatchObject({ current: 2 })
    expect(
      only([
        ['KPI', 'Target', 'Current'],
        ['A', '95 %', 0.93],
      ]),
    ).toMatchObject({ current: 0.93 })
  })

  test('no header', () => {
    expect(readKpis(drawn('Colour\n red')).problems).toEqual([{ code: 'no-header', row: 1 }])
  })
})
