import { describe, expect, test } from 'vitest'
import { WORDING_CHECKS } from '../../../../core/checks/wording/wording-checks'
import { inputOf } from '../check-input'
import type { Sentences } from './sentences'
import { ENGLISH } from './sentences-en'
import { FRENCH } from './sentences-fr'
import { GERMAN } from './sentences-de'
import { JAPANESE } from './sentences-ja'
import { PORTUGUESE } from './sentences-pt'
import { SPANISH } from './sentences-es'

const LANGUAGES: Readonly<Record<string, Sentences>> = {
  English: ENGLISH,
  German: GERMAN,
  Spanish: SPANISH,
  French: FRENCH,
  Portuguese: PORTUGUESE,
  Japanese: JAPANESE,
}

/** How many sentences of each kind a list of words is tried on at least. */
const FEWEST_CLEAN = 12
const FEWEST_FLAGGED = 6

const OF_OBJECTIVES: ReadonlySet<string> = new Set([
  'number in objective',
  'metric as objective',
  'objective length',
])

describe.each(Object.entries(LANGUAGES))('in %s', (_, { header, objectives, keyResults, flagged }) => {
  test.each(linesOf(objectives))('nothing is said about the objective %s', (line) => {
    expect(foundInObjective(header, line)).toEqual([])
  })

  test.each(linesOf(keyResults))('nothing is said about the key result %s', (line) => {
    expect(foundInKeyResult(header, line)).toEqual([])
  })

  describe.each(Object.entries(flagged))('%s', (name, lines) => {
    test.each(linesOf(lines))('points at %s', (line) => {
      const isObjective = OF_OBJECTIVES.has(name)
      const names = isObjective ? foundInObjective(header, line) : foundInKeyResult(header, line)
      expect(names.filter((one) => one === name || one !== 'objective length')).toEqual([name])
    })
  })

  test('every check is tried on enough sentences of both kinds', () => {
    expect(linesOf(objectives).length).toBeGreaterThanOrEqual(FEWEST_CLEAN)
    expect(linesOf(keyResults).length).toBeGreaterThanOrEqual(FEWEST_CLEAN)
    expect(Object.keys(flagged).sort()).toEqual(WORDING_CHECKS.map(({ name }) => name).sort())
    for (const lines of Object.values(flagged))
      expect(linesOf(lines).length).toBeGreaterThanOrEqual(FEWEST_FLAGGED)
  })
})

function linesOf(text: string): string[] {
  return text.trim().split('\n')
}

type Row = readonly (string | number)[]

function foundInObjective(header: Row, title: string): string[] {
  return found([header, [title, 'NPS', 40, 50]])
}

function foundInKeyResult(header: Row, line: string): string[] {
  const [title = '', start, target] = line.split('|').map((part) => part.trim())
  return found([header, ['Be the team that people love', title, numberOf(start), numberOf(target)]])
}

function numberOf(text: string | undefined): number | string {
  return text === undefined || text === '' ? '' : Number(text)
}

/** Names of the checks that point at something in these rows. */
function found(rows: readonly Row[]): string[] {
  const input = inputOf({ rows })
  return WORDING_CHECKS.filter(({ find }) => find(input).length > 0).map(({ name }) => name)
}
