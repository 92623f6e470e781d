import { describe, expect, test } from 'vitest'
import { ALL_CHECKS, KPI_CHECKS } from '../../../core/checks/all-checks'
import type { Check, CheckSheet, Finding, KpiCheck } from '../../../core/checks/check'
import { KPI_HEADERS } from '../../../core/kpi/kpi-header.words'
import { NAMED_FIELDS } from '../../../core/text/words/words'
import { inputOf, kpiInputOf } from './check-input'

interface Case {
  readonly name: string
  readonly check: Pick<Check | KpiCheck, 'name' | 'reason' | 'texts' | 'passes' | 'fails'>
  readonly fields: readonly string[]
  readonly find: (sheet: CheckSheet) => readonly Finding<string>[]
}

const cases: readonly Case[] = [
  ...ALL_CHECKS.map((check) => ({
    name: check.name,
    check,
    fields: NAMED_FIELDS,
    find: (sheet: CheckSheet) => check.find(inputOf(sheet)),
  })),
  ...KPI_CHECKS.map((check) => ({
    name: check.name,
    check,
    fields: Object.keys(KPI_HEADERS),
    find: (sheet: CheckSheet) => check.find(kpiInputOf(sheet)),
  })),
]

describe.each(cases)('$name', ({ check, find, fields }) => {
  test.each(check.passes.map((sheet, i) => ({ i: i + 1, sheet })))('has nothing to say: $i', ({ sheet }) => {
    expect(find(sheet)).toEqual([])
  })

  test.each(check.fails.map((sheet, i) => ({ i: i + 1, sheet })))('points at its rows: $i', ({ sheet }) => {
    expect(find(sheet).map(({ row }) => row)).toEqual(sheet.at)
    expect(sheet.at.length).toBeGreaterThan(0)
  })

  test('has examples of both kinds, a reason, and a name of plain words', () => {
    expect(check.passes.length).toBeGreaterThan(0)
    expect(check.fails.length).toBeGreaterThan(0)
    expect(check.reason).toMatch(/^\p{Lu}[^\n<>]+\.$/u)
    expect(check.name).toMatch(/^[a-z]+( [a-z]+)*$/)
  })

  test('says in six languages what is wrong and what to do, with the same gaps', () => {
    const texts = Object.entries(check.texts)
    expect(texts.map(([language]) => language).sort()).toEqual(['de', 'en', 'es', 'fr', 'ja', 'pt'])
    expect(new Set(texts.map(([, text]) => text)).size).toBe(texts.length)
    for (const [language, text] of texts) {
      const [problem = '', remedy = '', ...rest] = text.split(' → ')
      expect({
        language,
        rest,
        ends: /[.?。]\]?$/.test(problem) && /[.。]$/.test(remedy),
        gaps: gapsOf(text),
      }).toEqual({
        language,
        rest: [],
        ends: true,
        gaps: gapsOf(check.texts.en),
      })
    }
  })

  test('fills each gap by a fact or by the name of a column, and has no fact that is called like a column', () => {
    for (const sheet of check.fails)
      for (const { facts } of find(sheet)) {
        expect(Object.keys(facts).filter((name) => fields.includes(name))).toEqual([])
        const open = gapsOf(check.texts.en.replace(/\[[^\]]*\]/g, ''))
        expect(open.filter((gap) => !fields.includes(gap) && !(gap in facts))).toEqual([])
      }
  })
})

test('no two checks share a name', () => {
  const names = cases.map(({ name }) => name)
  expect(names).toEqual([...new Set(names)])
})

function gapsOf(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].map((gap) => gap.slice(1, -1)).sort()
}
