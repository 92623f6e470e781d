import { describe, expect, test } from 'vitest'
import { customFunctionsOf } from '../../../../apps-script/local/script/jsdoc'
import { ALL_FUNCTIONS } from '../../../../core/index'
import { CODE } from '../add-on'

const comment = (...lines: string[]): string => `/**\n${lines.map((line) => ` * ${line}\n`).join('')} */\n`

describe('the custom functions of a script', () => {
  test('are those with the tag in the comment right above them', () => {
    const script = [
      comment('Not one.'),
      'function plain() {}\n',
      comment('Twice as much.', '', '@param {number} value The value.', '@customfunction'),
      'function TWICE(value) { return value * 2 }\n',
      comment('Tagged, but with something in between.', '@customfunction'),
      'const between = 1\nfunction LATER() {}\n',
      '// @customfunction\nfunction LINE() {}\n',
      comment('Another.', '@customfunction'),
      'function OTHER() {}\n',
    ].join('')
    expect(customFunctionsOf(script)).toEqual([
      {
        name: 'TWICE',
        summary: 'Twice as much.',
        params: [{ name: 'value', help: 'The value.', isOptional: false }],
      },
      { name: 'OTHER', summary: 'Another.', params: [] },
    ])
  })

  test('have parameters that say themselves whether they are optional', () => {
    const script = `${comment(
      'Reads rows.',
      '@param {Array<Array<*>>} rows Rows with a header.',
      '@param {string} id Optional. The id.',
      '@return {*} A number.',
      '@customfunction',
    )}function READ(rows, id) {}`
    expect(customFunctionsOf(script)[0]?.params).toEqual([
      { name: 'rows', help: 'Rows with a header.', isOptional: false },
      { name: 'id', help: 'The id.', isOptional: true },
    ])
  })

  test('are none in a script without comments', () => {
    expect(customFunctionsOf('function OKR_SCORE() {}')).toEqual([])
  })

  test('of the built add-on are those that are defined, with their summaries', () => {
    const built = customFunctionsOf(CODE).map(({ name, summary }) => ({ name, summary }))
    const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1)
    const defined = ALL_FUNCTIONS.map(({ name, summary }) => ({ name, summary }))
    expect(built.sort(byName)).toEqual(defined.sort(byName))
  })

  test('of the built add-on each have the parameters that they take', () => {
    for (const { name, params } of customFunctionsOf(CODE)) {
      expect(CODE).toContain(`\nfunction ${name}(${params.map((param) => param.name).join(', ')}) {`)
    }
  })
})
