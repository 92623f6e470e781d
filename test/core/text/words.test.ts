import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../../core/table/table-language'
import { kindOf, fieldsOfHeader, headerKey, vocabularies } from '../../../core/table/vocabularies'
import { nearestField } from '../../../core/table/nearest-header'
import { ourName } from '../../../core/text/column-name'
import { countText } from '../../../core/text/words/count-text'
import { filled } from '../../../core/text/words/filled'
import { decimalText } from '../../../core/text/words/decimal-text'
import { NAMED_FIELDS, type Words } from '../../../core/text/words/words'
import { wordsOf } from '../../../core/text/words/words-of'

const TAGS = vocabularies().map(({ language }) => language as Language)
const OTHERS = TAGS.filter((language) => language !== 'en')
const EN = wordsOf('en')

const KINDS: Readonly<Record<Language, readonly string[]>> = {
  en: ['Objective', 'Key Result', 'Initiative', 'KPI'],
  de: ['Ziel', 'Schlüsselergebnis', 'Initiative', 'Kennzahl'],
  es: ['Objetivo', 'Resultado clave', 'Iniciativa', 'Indicador'],
  fr: ['Objectif', 'Résultat clé', 'Initiative', 'Indicateur'],
  pt: ['Objetivo', 'Resultado-chave', 'Iniciativa', 'Indicador'],
  ja: ['目標', '主要な成果', '施策', '指標'],
}

const gapsOf = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort()

/** Every text of a language, one a line. */
const textsOf = ({ headings, fields, issues, reasons, layouts, phrases, ...more }: Words): string =>
  [headings, issues, reasons, layouts, more.layoutNames, more.layoutReasons, phrases]
    .flatMap((part) => Object.values(part).flat())
    .concat(fields)
    .join('\n')

describe.each(TAGS)('the words of %s', (language) => {
  const words = wordsOf(language)

  test.each(Object.entries(words.issues))(
    '%s has a problem and a remedy, both whole sentences',
    (_, text) => {
      const parts = text.split(' → ')
      expect(parts).toHaveLength(2)
      for (const part of parts) expect(part).toMatch(/^.*[.。\]]$/)
      // A mark that is neither a gap nor a choice would be shown as it stands.
      expect(filled(text, () => 'x')).not.toMatch(/[{}[\]|]/)
    },
  )

  test.each(Object.keys(EN.issues) as (keyof Words['issues'])[])(
    '%s tells the facts that English tells',
    (code) => {
      // Where a cell stands may be told in one gap or in two.
      expect(gapsOf(words.issues[code])).toEqual(gapsOf(EN.issues[code]))
    },
  )

  test('phrases have the gaps of the English ones', () => {
    for (const [name, text] of Object.entries(EN.phrases)) {
      const own = words.phrases[name as keyof Words['phrases']]
      expect(gapsOf(String(own))).toEqual(gapsOf(String(text)))
    }
  })

  test('every field has a name, which is known as its header', () => {
    expect(words.fields.split(', ')).toHaveLength(NAMED_FIELDS.length)
    const lost = NAMED_FIELDS.filter(
      (field) => !fieldsOfHeader(headerKey(ourName(field, words))).includes(field),
    )
    expect(lost).toEqual([])
  })

  test('no answer has a heading that reads as a header: the first ones are no known words', () => {
    const { tree, scores, check } = words.headings
    expect([tree[0], scores, ...check].filter((word) => fieldsOfHeader(headerKey(word)).length > 0)).toEqual(
      [],
    )
    // Beside the rows it would be taken for a misspelt column.
    expect(nearestField(headerKey(scores))).toBeUndefined()
  })

  test('the kinds that it offers for a Type column are known, and all of them', () => {
    const offered = KINDS[language].filter((kind) => words.issues['unknown-type'].includes(kind))
    expect(offered.map(kindOf)).toEqual(['objective', 'keyResult', 'initiative', 'kpi'])
  })
})

test('fields are named in one order, and none is missing', () => {
  expect([...NAMED_FIELDS].sort()).toEqual(Object.keys(vocabularies()[0]?.headers ?? {}).sort())
})

describe('no English is left', () => {
  const ENGLISH =
    /\b(?:the|is|and|of|row|column|cell|which|with|value|header|until|then|target|current|range|weight|owner|tree|settings|mean)\b/i
  test.each(OTHERS)('in %s', (language) => {
    const lines = textsOf(wordsOf(language))
      .replace(/\{\w+\}/g, '')
      .split('\n')
    expect(lines.filter((line) => ENGLISH.test(line))).toEqual([])
  })

  test('and the list would find it', () => expect(textsOf(EN)).toMatch(ENGLISH))

  test('quotes and per cent are those of the language', () => {
    const wrong: Record<string, RegExp> = {
      en: /[„«»「」]|\d %/,
      de: /”|[«»「」]|\d%(?![,.])|"/,
      es: /[„«»「」]|\d%(?![,.])/,
      fr: /[“”„「」]|«(?! )|[^ ]»|\d%(?![,.])|'/,
      pt: /[„«»「」]|\d %/,
      ja: /[“”„«»]|\d %|[^a-z\d]\.(?!\d)|,(?! (?:50|100)=)/i,
    }
    for (const language of TAGS) {
      const { issues, reasons, layouts, layoutNames, layoutReasons, phrases } = wordsOf(language)
      const lines = [issues, reasons, layouts, layoutNames, layoutReasons, phrases].flatMap((part) =>
        Object.values(part).flat(),
      )
      expect(lines.filter((line) => wrong[language]?.test(line))).toEqual([])
    }
  })
})

describe('counts follow the plural of the language', () => {
  test.each<[Language, string[]]>([
    ['en', ['0 objectives', '1 objective', '2 objectives']],
    ['de', ['0 Ziele', '1 Ziel', '2 Ziele']],
    ['es', ['0 objetivos', '1 objetivo', '2 objetivos']],
    ['fr', ['0 objectif', '1 objectif', '2 objectifs']],
    ['pt', ['0 objetivo', '1 objetivo', '2 objetivos']],
    ['ja', ['目標0件', '目標1件', '目標2件']],
  ])('%s: %s', (language, texts) => {
    const words = wordsOf(language)
    expect([0, 1, 2].map((count) => countText(words, words.phrases.objectives, count))).toEqual(texts)
  })

  test('the key results that have a score', () => {
    const text = (language: Language, count: number) =>
      countText(wordsOf(language), wordsOf(language).phrases.keyResults, count, { scored: '1' })
    expect(text('de', 1)).toBe('1 von 1 Schlüsselergebnis mit Score')
    expect(text('de', 5)).toBe('1 von 5 Schlüsselergebnissen mit Score')
    expect(text('ja', 5)).toBe('主要な成果5件のうち1件にスコアがあります')
  })
})

test('numbers in sentences have the decimal mark of the language, and no noise', () => {
  expect(TAGS.map((language) => decimalText(1234.5, language))).toEqual([
    '1234.5',
    '1234,5',
    '1234,5',
    '1234,5',
    '1234,5',
    '1234.5',
  ])
  expect([0.1 + 0.2, 3, -0.005].map((value) => decimalText(value, 'de'))).toEqual(['0,3', '3', '-0,005'])
})

describe('gaps', () => {
  const say = (text: string, gaps: Record<string, string>): string => filled(text, (name) => gaps[name] ?? '')

  test.each([
    ['{a} and {b}', { a: '1', b: '2' }, '1 and 2'],
    ['x[ with {a}]', { a: '1' }, 'x with 1'],
    ['x[ with {a}]', {}, 'x'],
    ['[{a}|none]', { a: '1' }, '1'],
    ['[{a}|none]', {}, 'none'],
    ['[{a}{b}|none]', { a: '1' }, 'none'],
    ['« {a} » : 50 % ; {b}', { a: '« : »', b: ' %' }, '«\u00a0« : »\u00a0»\u00a0: 50\u00a0%\u00a0;  %'],
  ])('%s with %o is %s', (text, gaps, result) => expect(say(text, gaps)).toBe(result))

  test.each(['{b}', '[x|y]', '$&', '$1', '{a}', '→'])('what fills one is left as it is: %s', (seen) =>
    expect(say('[{a}|]-{b}', { a: seen, b: '2' })).toBe(`${seen}-2`),
  )
})

test('all languages together stay below 68 kB', () => {
  const sizes = TAGS.map((language) => readFileSync(`core/text/words/${language}.ts`, 'utf8').length)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(68_000)
})

test.each(['core/text/index.ts', 'core/snapshot/index.ts'])(
  '%s does not bring the words along',
  async (door) => {
    const { metafile } = await build({ entryPoints: [door], bundle: true, write: false, metafile: true })
    expect(Object.keys(metafile.inputs)).toContain(door)
    expect(Object.keys(metafile.inputs).filter((file) => file.includes('words/'))).toEqual([])
  },
)
