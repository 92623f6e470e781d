import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseSentence } from '../../../../core/cells/sentence/parse-sentence'
import { GERMAN } from './corpus-de'
import { ENGLISH } from './corpus-en'
import { SPANISH } from './corpus-es'
import { FRENCH } from './corpus-fr'
import { JAPANESE } from './corpus-ja'
import { PORTUGUESE } from './corpus-pt'
import { TRAPS } from './corpus-traps'
import { drawMeasure, linesOf } from './draw-measure'

const CORPORA = { ENGLISH, GERMAN, SPANISH, FRENCH, PORTUGUESE, JAPANESE, TRAPS }
const NOTHING = ' | | | | | FALSE'

describe.each(Object.entries(CORPORA))('key results in %s', (_, corpus) => {
  test.each(linesOf(corpus))('%s', (text, cells) => {
    expect(drawMeasure(parseSentence(text)).trim()).toBe(cells.trim())
  })
})

test('the corpus has at least 150 sentences, 40 of them not sure', () => {
  const lines = Object.values(CORPORA).flatMap(linesOf)
  expect(lines.length).toBeGreaterThanOrEqual(150)
  expect(lines.filter(([, cells]) => cells.endsWith('FALSE')).length).toBeGreaterThanOrEqual(40)
})

describe('number words from one to twenty', () => {
  const WORDS = {
    'Launch # features': `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
      seventeen eighteen nineteen twenty`,
    'Mindestens # Schulungen': `eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn
      sechzehn siebzehn achtzehn neunzehn zwanzig`,
    'Organizar # talleres': `uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis
      diecisiete dieciocho diecinueve veinte`,
    'Organiser au moins # ateliers': `? deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize
      dix-sept dix-huit dix-neuf vingt`,
    'Organizar # oficinas na escola': `? dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze
      dezesseis dezessete dezoito dezenove vinte`,
    新機能を二件: '?',
  }
  const cases = Object.entries(WORDS).flatMap(([sentence, words]) =>
    words
      .split(/\s+/)
      .flatMap((word, i) => (word === '?' ? [] : [[sentence.replace('#', word), i + 1] as const])),
  )
  test.each(cases)('%s: %d', (text, value) =>
    expect(parseSentence(text)).toMatchObject({ target: value, isSure: true }),
  )

  test.each(['二', '三', '十', '十二', '二十'].map((word, i) => [word, [2, 3, 10, 12, 20][i]] as const))(
    '新機能を%s件リリースする: %d',
    (word, value) => {
      expect(parseSentence(`新機能を${word}件リリースする`)).toMatchObject({
        target: value,
        comparator: 'count',
      })
    },
  )
})

describe('an ambiguous number', () => {
  test.each([
    ['Reach 1,234 customers', 1234, true],
    ['Reach 1.234 customers', 1.234, false],
    ['1.234 Kunden erreichen', 1234, true],
    ['1,234 Kunden erreichen', 1.234, false],
    ['Alcanzar 1.234 clientes', 1234, true],
    ['Atteindre 1.234 clients', 1234, true],
    ['Alcançar 1.234 clientes', 1234, true],
    ['≥ 1,234', 1234, false],
  ])('%s is %d, sure: %s', (text, target, isSure) => {
    expect(parseSentence(text)).toMatchObject({ target, isSure })
  })

  test('another number of the sentence proves its mark', () => {
    expect(parseSentence('Umsatz je Fall von 0.5 auf 1.234 € steigern')).toMatchObject({ target: 1.234 })
  })
})

describe('hostile text', () => {
  test.each([
    'Increase NPS from 40 to 50 '.repeat(2000),
    '9'.repeat(50_000),
    '1,'.repeat(25_000),
    ' '.repeat(50_000),
    'から'.repeat(25_000),
    `Increase NPS from 40 to 50${'!'.repeat(275)}`,
  ])('of more than 300 characters is nothing (%#)', (text) => {
    expect(drawMeasure(parseSentence(text))).toBe(NOTHING)
  })

  test('of 300 characters is read', () => {
    const text = 'Increase NPS from 40 to 50'.padEnd(300, '!')
    expect(drawMeasure(parseSentence(text))).toBe('from-to | 40 | 50 | | | TRUE')
  })

  test.each([
    ['🚀 Increase NPS from 40 to 50 🎯', 'from-to | 40 | 50 | | | TRUE'],
    ['Increase NPS from ４０ to ５０', 'from-to | 40 | 50 | | | TRUE'],
    ['\u202eIncrease NPS from 40 to 50\u202c', 'from-to | 40 | 50 | | | TRUE'],
    ['زيادة المبيعات 20', ' | | 20 | | | FALSE'],
    ['1234567890', ' | | 1234567890 | | | FALSE'],
    ['', NOTHING],
    ['constructor __proto__ toString', NOTHING],
    ['Reduce waste by ½', NOTHING],
    ['=IMPORTXML("http://x", 5)', ' | | 5 | | | FALSE'],
  ])('%s', (text, cells) => expect(drawMeasure(parseSentence(text))).toBe(cells))

  test('never throws, and a number is never NaN', () => {
    const word = fc.constantFrom(
      ...'from to 40 50% by -> ≥ increase 1,5 € Mio 2x 3:2 4-5 und de a から 以上 3件 / ( ) . , half two'.split(
        ' ',
      ),
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(word).map((words) => words.join(' ')),
        ),
        (text) => {
          const { start, target, upper } = parseSentence(text)
          for (const one of [start, target, upper])
            expect(one === undefined || Number.isFinite(one)).toBe(true)
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('what does not change the reading', () => {
  const sentences = linesOf(ENGLISH).filter(([, cells]) => cells.endsWith('TRUE'))
  test.each(sentences)('blanks around and capitals: %s', (text, cells) => {
    expect(drawMeasure(parseSentence(`  ${text.replace(/ /g, '\u00a0 ')} \n`)).trim()).toBe(cells.trim())
    expect(drawMeasure(parseSentence(`${text.charAt(0).toLowerCase()}${text.slice(1)}.`)).trim()).toBe(
      cells.trim(),
    )
  })
})
