import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Issue, IssueCode } from '../../../core/table/issue'
import type { Language } from '../../../core/table/table-language'
import { sentencesOf } from '../../../core/text/sentences'
import { en } from '../../../core/text/words/en'
import { drawn } from '../draw'

const TAGS: readonly Language[] = ['en', 'de', 'es', 'fr', 'pt', 'ja']
const CODES = Object.keys(en.issues) as IssueCode[]

const issue = (code: IssueCode, facts: Partial<Issue> = {}): Issue => ({
  code,
  severity: 'error',
  row: 5,
  ...facts,
})
const problem = (language: Language, code: IssueCode, facts: Partial<Issue> = {}): string =>
  sentencesOf(issue(code, facts), language).problem
const remedy = (language: Language, code: IssueCode, facts: Partial<Issue> = {}): string =>
  sentencesOf(issue(code, facts), language).remedy

describe('a sentence in each language', () => {
  test.each<[Language, string, string]>([
    ['en', 'Target in row 5 is “soon”, which is not a number.', 'If “at most” is meant, write that. '],
    [
      'de',
      'Zielwert in Zeile 5 ist „soon“ und damit keine Zahl.',
      'Falls „at most“ gemeint ist, das eintragen. ',
    ],
    ['es', 'Meta, fila 5: “soon” no es un número.', 'Si se trata de “at most”, escribirlo así. '],
    [
      'fr',
      'Cible, ligne 5\u00a0: «\u00a0soon\u00a0» n’est pas un nombre.',
      'S’il s’agit de «\u00a0at most\u00a0», l’écrire ainsi. ',
    ],
    ['pt', 'Meta, linha 5: “soon” não é um número.', 'Se a intenção é “at most”, escreva assim. '],
    [
      'ja',
      '5行目の「目標値」の「soon」は数値ではありません。',
      '「at most」のことでしたら、そう入力してください。',
    ],
  ])('%s: %s', (language, text, nearest) => {
    expect(problem(language, 'not-a-number', { field: 'target', seen: 'soon' })).toBe(text)
    expect(remedy(language, 'unknown-setting', { nearest: 'at most' }).startsWith(nearest)).toBe(true)
    expect(remedy(language, 'unknown-setting')).not.toContain(nearest)
  })

  test('is English when no language is asked for', () => {
    for (const code of CODES) expect(sentencesOf(issue(code))).toEqual(sentencesOf(issue(code), 'en'))
  })
})

describe('columns are called what the sheet calls them', () => {
  const grid = drawn('Ziel | KR | Anfang | Soll | Ist\n A | B | 1 | 2.5 | bald')
  const header = { grid, headerRow: 1, columns: { objective: 0, keyResult: 1, target: 3, current: 4 } }
  const read = (code: IssueCode, facts: Partial<Issue>) =>
    sentencesOf({ ...issue(code, facts), row: 2 }, 'de', header)

  test('by the column of the issue, by its field, and by our name where there is no such column', () => {
    expect(read('not-a-number', { column: 5, field: 'current', seen: 'bald' }).problem).toBe(
      'Ist in Zeile 2 ist „bald“ und damit keine Zahl.',
    )
    expect(read('no-target', { field: 'target', seen: 'B' }).remedy).toContain('In „Soll“ den Wert')
    expect(read('target-is-start', { field: 'target', seen: 'B' }).remedy).toContain(
      'In „Startwert“ den Wert',
    )
  })

  test('a number of the sheet has the decimal mark of the language, and a text stays as typed', () => {
    expect(read('score-out-of-range', { column: 4, field: 'target', seen: '2.5' }).problem).toBe(
      'Soll in Zeile 2 ist 2,5, ein Score liegt aber zwischen 0 und 1.',
    )
    expect(read('not-a-number', { column: 5, field: 'current', seen: '2.5' }).problem).toContain('„2.5“')
    expect(problem('de', 'ambiguous-number', { seen: '1,234', read: 1.234 })).toContain(
      'Gelesen wurde 1,234.',
    )
  })

  test('a header with a long remark is cut', () => {
    const long = [['Zielwert (' + 'x'.repeat(50_000)]]
    const { remedy: text } = sentencesOf(issue('no-target'), 'de', {
      grid: long,
      headerRow: 1,
      columns: { target: 0 },
    })
    expect(text.length).toBeLessThan(120)
    expect(text).toContain('„Zielwert (xxx')
  })
})

describe('reasons and rules', () => {
  test('follow the language', () => {
    expect(problem('de', 'rule-problem', { rule: 'target-is-zero' })).toContain(': der Zielwert ist 0.')
    expect(problem('ja', 'rule-values', { rule: 'too-few-points' })).toContain('：曲線には点が2つ必要です。')
    expect(problem('en', 'rule-values', { rule: 'constructor' })).toContain(': its values cannot be read.')
    expect(problem('en', 'rule-problem', { rule: 'x' })).toContain(': it cannot be read.')
    expect(TAGS.map((language) => problem(language, 'read-as-rule', { rule: 'at most' }))).toEqual(
      ['at most', 'höchstens', 'como máximo', 'au plus', 'no máximo', '以下'].map((rule) =>
        expect.stringContaining(rule),
      ),
    )
  })

  test('a type that is empty, a guardrail without an objective: the other half is left out', () => {
    expect(problem('de', 'unknown-type', { seen: '' })).toBe('Diese Zeile hat keinen Typ.')
    expect(problem('de', 'unknown-type', { seen: 'Epos' })).toBe('Der Typ „Epos“ ist nicht bekannt.')
    expect(problem('es', 'guardrail-broken', { seen: 'A' })).toBe('No se cumple la salvaguarda “A”.')
    expect(problem('es', 'guardrail-broken', { seen: 'A', otherRow: 3 })).toBe(
      'No se cumple la salvaguarda “A”, que protege el objetivo de la fila 3.',
    )
  })
})

describe('every sentence names its facts', () => {
  const facts = {
    column: 33,
    field: 'target',
    seen: 'SEEN',
    read: 44.5,
    nearest: 'NEAR',
    otherRow: 55,
  } as const
  const told = (language: Language, code: IssueCode): string[] => {
    const { problem: what, remedy: how } = sentencesOf({ ...issue(code, facts), row: 22 }, language)
    return ['SEEN', 'NEAR', '44', '22', '33', '55'].filter((fact) => `${what} ${how}`.includes(fact))
  }
  test.each(CODES)('%s, in every language the same', (code) => {
    for (const language of TAGS)
      expect([language, ...told(language, code)]).toEqual([language, ...told('en', code)])
  })
})

describe('what a cell holds is text in the sentence, and no longer than people read', () => {
  test.each([
    '=IMPORTXML("http://x.example","//a")',
    '<img src=x onerror=alert(1)>',
    '“”„«»「」"\'`',
    '{seen} [a|b] {row} → $& $1',
    '__proto__',
  ])('%s', (seen) => {
    for (const language of TAGS) {
      for (const code of ['not-a-number', 'no-target', 'orphan'] as const) {
        const text = problem(language, code, { seen, field: 'target' })
        expect(text).toContain(seen)
        expect(text).not.toMatch(/^[=+\-@]/)
      }
    }
  })

  test('50,000 characters are cut to 80, with an ellipsis and no half of a character', () => {
    expect(problem('en', 'no-target', { seen: 'x'.repeat(50_000) })).toBe(
      `“${'x'.repeat(79)}…” has no target, so it has no score.`,
    )
    expect(problem('en', 'no-target', { seen: 'x'.repeat(80) })).toContain(`“${'x'.repeat(80)}”`)
    expect(problem('en', 'no-target', { seen: `${'x'.repeat(78)}😀😀` })).toContain(`“${'x'.repeat(78)}…”`)
    expect(problem('en', 'no-target', { seen: `${'x'.repeat(77)}😀😀` })).toContain(`“${'x'.repeat(77)}😀…”`)
  })

  test('no text makes a sentence throw, or longer than its own words', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.constantFrom(...CODES),
        fc.constantFrom(...TAGS),
        (seen, rule, code, language) => {
          const facts = { seen: seen.repeat(30), rule, nearest: seen, field: 'target' } as const
          const { problem: what, remedy: how } = sentencesOf(issue(code, facts), language)
          expect(what.length + how.length).toBeLessThan(600 + rule.length)
        },
      ),
    )
  })
})
