import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeBareHost } from '../../../apps-script/local/script/bare-host'
import { SAMPLE_ROWS } from '../../../core/index'
import { listed, pack } from '../../../apps-script/build/packing/pack'
import { lazy, shaped, unpack, valuesIn } from '../../../apps-script/build/packing/unpack'

const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.string())
const { data } = fc.letrec<{ data: unknown }>((tie) => ({
  data: fc.oneof(
    { maxDepth: 3 },
    text,
    fc.integer(),
    fc.boolean(),
    fc.array(tie('data'), { maxLength: 4 }),
    fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), tie('data'), {
      maxKeys: 4,
      noNullPrototype: true,
    }),
  ),
}))

describe('packed data', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(data, (given) => {
        expect(unpack(pack(given))).toEqual(given)
      }),
    )
  })

  test('comes back from its shapes and values with the keys in their order', () => {
    fc.assert(
      fc.property(data, (given) => {
        const shapes = new Map([['', 0]])
        const list = unpack(pack(listed(given, shapes)))
        const back = shaped(
          list,
          [...shapes.keys()].map((shape) => shape.split('\n')),
        )
        expect(JSON.stringify(back)).toBe(JSON.stringify(given))
      }),
    )
  })

  test('is print that needs no escape between double quotes', () => {
    fc.assert(
      fc.property(data, (given) => {
        expect(JSON.stringify(pack(given)[0])).toMatch(/^"[!-[\]-~]*"$/)
      }),
    )
  })

  test('is unpacked by the key that is asked for', () => {
    const shapes = pack([[''], ['de', 'en'], ['de'], ['en']])
    const apart = valuesIn(shapes, { de: pack([2, [0, 'ja']]), en: pack([3, [0, 'yes']]) })
    expect([apart('en'), apart('de'), apart('fr')]).toEqual([['yes'], ['ja'], undefined])
    const together = valuesIn(shapes, { all: pack([1, [0, 'ja'], [0, 'yes']]) })
    expect([together('en'), together('de'), together('fr')]).toEqual([['yes'], ['ja'], undefined])
  })

  test('is not unpacked before it is read', () => {
    const asked: string[] = []
    const record = lazy((key) => [asked.push(key), key], 1, { de: 0, en: 0 })
    expect([asked, Object.keys(record), 'fr' in record]).toEqual([[], ['de', 'en'], false])
    expect([Reflect.get(record, 'en'), asked]).toEqual(['en', ['en']])
    expect([Object.values(record), Reflect.get(record, 'toString')]).toEqual([['de', 'en'], undefined])
  })
})

describe('Code.js', () => {
  const code = readFileSync('dist/apps-script/Code.js', 'utf8')

  test('holds the words of the languages packed only', () => {
    for (const words of ['Bis dahin gilt', 'Fehlerquote', 'geschäftsbereichsziel', 'nur schlüsselergebnisse'])
      expect(code).not.toContain(words)
    expect(code).toContain('key result description')
  })

  test('scores a sheet in English without unpacking anything', () => {
    const broken = code.replace(/\["[!#-[\]-~]{9,}",\d+\]/g, '["##",9]')
    expect(broken.length).toBeLessThan(code.length - 50_000)
    const host = makeBareHost({ code: broken })
    expect(host.call('OKR_SCORE', [SAMPLE_ROWS])).toBeCloseTo(0.475)
    expect(() => host.call('OKR_CHECK', [SAMPLE_ROWS])).toThrow(/JSON|deflated/)
  })
})
