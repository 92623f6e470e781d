import { describe, expect, test } from 'vitest'
import type { Cell } from '../../../core/cells/cell'
import { callFunction } from '../../../core/functions/call-function'
import { okrAudit } from '../../../core/functions/okr-audit'
import { readsAsOkrs } from '../../../core/score/read-okrs'
import { drawn } from '../draw'
import { errorOf, NO_TABS } from './calling'

function audited(rows: string, ...settings: Cell[][]): Cell[][] {
  const args = settings.length > 0 ? [drawn(rows), settings] : [drawn(rows)]
  return callFunction(okrAudit, args, NO_TABS) as Cell[][]
}

const WRONG = `
  | Type | Title | Start | Target | Current | Weight | Score | Weighted score |
  | O    | Up    |       |        |         |        | 48%   |                |
  | KR   | a     | 100   | 20     | 60      | 50%    | 33%   | 16.5%          |
  | KR   | b     | 0     | 10     | 4       | 30%    | 40%   | 12%            |
  | KR   | c     | 0     | 20     | 19      | 20%    | 95%   | 39%            |
  | Total |      |       |        |         | 90%    |       |                |`

describe('OKR_AUDIT', () => {
  test.each(okrAudit.examples.map((example, i) => ({ example, label: `example ${i + 1}` })))(
    '$label is true',
    ({ example }) => expect(callFunction(okrAudit, example.args, NO_TABS)).toEqual(example.result),
  )

  test('says what is wrong, what should stand there, written as the cell is, and why', () => {
    const rows = WRONG.replace('| Total |      |', '|      | Total |')
    expect(audited(rows)).toEqual([
      ['Row', 'What', 'Cell', 'Typed', 'Follows', 'Why'],
      [
        3,
        'a',
        'Score',
        '33%',
        '50%',
        'Its numbers give (60 − 100) / (20 − 100) = 0.5. What was typed looks like target / current, without the start.',
      ],
      [5, 'c', 'Weighted score', '39%', '19%', 'Score × weight is 0.95 × 0.2 = 0.19.'],
      [6, 'Total', 'Weight', '90%', '100%', 'It is not the sum of the 3 cells in rows 3 to 5.'],
    ])
  })

  test('names the row that a mean forgot', () => {
    expect(audited('Type|Title|Score\n O|Up|0.45\n KR|a|0.31\n KR|b|0.59\n KR|c|0.97')[1]).toEqual([
      2,
      'Up',
      'Score',
      0.45,
      0.623333,
      'What is below it gives (0.31 × 1 + 0.59 × 1 + 0.97 × 1) / 3 = 0.623333. What was typed is the mean without “c”.',
    ])
  })

  test.each([
    ['en', 'Nothing to correct'],
    ['de', 'Nichts zu berichtigen'],
    ['es', 'Nada que corregir'],
    ['fr', 'Rien à corriger'],
    ['pt', 'Nada a corrigir'],
    ['ja', '直すところはありません'],
  ])('in %s says in one line that all follows, and is not taken for OKR rows', (language, start) => {
    const right = audited('Objective|KR|Target|Current|Score\n O|a|3|2|0.67', ['language', language])
    expect(right).toHaveLength(2)
    expect(String(right[1]?.[1]).slice(0, start.length)).toBe(start)
    expect(readsAsOkrs(audited(WRONG, ['language', language]))).toBe(false)
  })

  test('of what is no table is an error', () => {
    expect(errorOf(() => audited('a|b\n 1|2')).code).toBe('no-header')
  })
})
