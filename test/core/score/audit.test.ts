import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell } from '../../../core/cells/cell'
import { auditOf } from '../../../core/score/audit/audit'
import type { Finding } from '../../../core/score/audit/finding'
import { okrs } from '../draw'
import { correctSheet, objectives, style } from './audit-sheets'

function findings(rows: string | Cell[][]): readonly Finding[] {
  return auditOf(okrs(rows))
}

/** `row header: typed → follows`. */
function listed(rows: string | Cell[][]): string[] {
  return findings(rows).map(
    ({ row, header, typed, follows }) => `${row} ${header}: ${String(typed)} → ${Number(follows.toFixed(4))}`,
  )
}

describe('a sheet that is right', () => {
  test('has no finding, however it rounds, weighs and adds up', () => {
    fc.assert(
      fc.property(objectives, style, (groups, chosen) => {
        const { rows } = correctSheet(groups, chosen)
        expect(listed(rows)).toEqual([])
      }),
      { numRuns: 40000 },
    )
  })
})
