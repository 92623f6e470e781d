import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contrast, EDGE, TEXT, themesOf } from '../../contrast'

const ON_GROUND = ['fg', 'dim', 'accent', 'done', 'moving', 'behind', 'attention', 'off']
/** What stands in the box of things to look at. */
const ON_NOTE = ['fg', 'dim', 'accent']

const [light, dark] = themesOf(readFileSync('apps-script/sidebar/sidebar.css', 'utf8'))

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s theme', (_, colours) => {
  const colour = (name: string) => colours?.get(name) ?? `no --${name}`

  test.each([...ON_GROUND.map((text) => [text, 'bg']), ...ON_NOTE.map((text) => [text, 'note'])])(
    '%s can be read on %s',
    (text, ground) => {
      expect(contrast(colour(text ?? ''), colour(ground ?? ''))).toBeGreaterThanOrEqual(TEXT)
    },
  )

  test('the words on a button can be read', () => {
    expect(contrast(colour('on-accent'), colour('accent'))).toBeGreaterThanOrEqual(TEXT)
  })

  test('the edge of a field can be seen', () => {
    expect(contrast(colour('field'), colour('bg'))).toBeGreaterThanOrEqual(EDGE)
  })
})
