import { describe, expect, test } from 'vitest'
import { DATED_ROWS, DATED_TODAY } from '../../../core/functions/dated-rows'
import { readOkrs } from '../../../core/score/read-okrs'
import type { Language } from '../../../core/table/table-language'
import { fieldsOfHeader, headerKey, vocabularies } from '../../../core/table/vocabularies'
import { TIME_WORDS } from '../../../core/text/time/time.words'
import { call } from '../functions/calling'

const TAGS = vocabularies().map(({ language }) => language as Language)

describe.each(TAGS)('the words about time of %s', (language) => {
  const { expected, beside, tree, mix, statuses, drafts } = TIME_WORDS[language]

  test('headings beside the rows are no words that a header is known by, and are not reported as unknown', () => {
    const headings = [expected, ...beside]
    expect(headings.flatMap((heading) => fieldsOfHeader(headerKey(heading)))).toEqual([])
    const rows = DATED_ROWS.map((row, i) => row.concat(i === 0 ? headings : headings.map(() => 'x')))
    expect(readOkrs(rows).okrs?.issues).toEqual(readOkrs(DATED_ROWS).okrs?.issues)
  })

  test('each status has a word of its own', () => {
    expect(new Set(Object.values(statuses)).size).toBe(Object.keys(statuses).length)
    expect(mix).toContain('{status}')
  })

  test('are those of the answers', () => {
    const settings = [['language', language]]
    const column = call('OKR_EXPECTED', DATED_ROWS, settings, DATED_TODAY) as unknown[][]
    const both = call('OKR_STATUSES', DATED_ROWS, settings, DATED_TODAY) as unknown[][]
    const [headings = []] = call('OKR_TREE', DATED_ROWS, settings, DATED_TODAY) as unknown[][]
    expect([column[0], both[0], headings.slice(4)]).toEqual([[expected], beside, tree])
    expect(both[1]).toEqual([statuses['on-track'], statuses['on-track']])
    expect(Object.values(drafts)).not.toContain('')
  })
})
