import { describe, expect, test } from 'vitest'
import { ALL_DIALECTS } from '../../../../core/score/dialects/all-dialects'
import { readOkrs } from '../../../../core/score/read-okrs'
import { readSettings } from '../../../../core/score/read-settings'

/** The mean of a key result that is done and one at 0 with this status. */
function overall(dialect: string, status: string): number | undefined {
  const rows = [
    ['Objective', 'Key Result', 'Target', 'Current', 'Status'],
    ['Grow', 'Users', 10, 10, 'On track'],
    ['', 'Orders', 10, 0, status],
  ]
  return readOkrs(rows, readSettings(dialect)).okrs?.tree.overall
}

describe('what is archived, by its typed status', () => {
  test('does not count in Leapsome, Workfront and okr-tracker, and counts in all others', () => {
    const out = ALL_DIALECTS.map(({ name }) => name).filter((name) => overall(name, 'Archived') === 1)
    expect(out).toEqual(['workfront', 'okr-tracker', 'leapsome'])
  })

  test.each(['draft', 'Postponed', 'NOT STARTED', 'Archiviert', 'Brouillon', 'Adiado', '延期'])(
    'so is what is %s',
    (status) => expect(overall('leapsome', status)).toBe(1),
  )

  test.each(['', 'Done', 'At risk', 'Drafting'])('but not what is %j', (status) =>
    expect(overall('leapsome', status)).toBe(0.5),
  )
})
