import { describe, expect, test } from 'vitest'
import type { Cell } from '../../../core/cells/cell'
import { readsAsOkrs } from '../../../core/score/read-okrs'
import { drawn } from '../draw'
import { call } from './calling'

const ROWS = `
  | Objective | Key Result | Target | Current | Score | Judged as | Reason         | Cycle   |
  | Grow      | Users      | 10     | 9       |       |           |                | Q4 2026 |
  |           | Trials     | 10     | 9       |       | committed |                | Q4 2026 |
  |           | Calls      | 10     | 1       | 0.8   |           | Came in {open} | Q4 2026 |
  |           | Visits     | 10     |         |       |           |                | Q4 2026 |`

function grades(settings: unknown = '', today = '2027-01-15'): Cell[][] {
  return call('OKR_GRADE', drawn(ROWS), settings, today) as Cell[][]
}

describe('OKR_GRADE', () => {
  test('says what needs a reason and shows the one that is given', () => {
    expect(grades().slice(2)).toEqual([
      ['Users', 0.9, 0.9, 'full', ''],
      ['Trials', 0.9, 0.9, 'full', 'It was committed and not reached in full. Write why in Reason.'],
      ['Calls', 0.1, 0.8, 'strong', 'Reason: Came in {open}'],
      ['Visits', '', '', '', ''],
      ['All', expect.closeTo(1.9 / 3, 9), expect.closeTo(2.6 / 3, 9), '', 'Too safe: aim higher next time.'],
    ])
  })

  test('gives no verdict while key results run', () => {
    const lines = grades('', '2026-12-30')
    expect(lines[2]?.[4]).toBe('Runs until 2026-12-31; this is the progress so far.')
    expect(lines.at(-1)?.[4]).toBe('No verdict yet, still running: 3.')
  })

  test('speaks as Google does in its dialect', () => {
    expect(
      grades('google')
        .slice(2, 5)
        .map(([, , grade, band]) => [grade, band]),
    ).toEqual([
      [0.9, 'green'],
      [0.9, 'green'],
      [0.8, 'green'],
    ])
  })

  test.each([
    ['en', 'OKR grades', 'full', 'Too safe'],
    ['de', 'OKR-Noten', 'voll', 'Zu sicher'],
    ['es', 'Notas de OKR', 'pleno', 'Demasiado seguro'],
    ['fr', 'Notes OKR', 'complet', 'Trop prudent'],
    ['pt', 'Notas de OKR', 'pleno', 'Seguro demais'],
    ['ja', 'OKRの採点', '達成', '安全すぎます'],
  ])('in %s has its own words, and is never taken for OKR rows', (language, heading, band, verdict) => {
    const lines = grades([['language', language]])
    expect([lines[0]?.[0], lines[2]?.[3]]).toEqual([heading, band])
    expect(lines.at(-1)?.[4]).toContain(verdict)
    expect(readsAsOkrs(lines)).toBe(false)
  })
})
