import './fake-browser'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ATTENTION_COLOUR, NEUTRAL_COLOUR } from '../../extension/src/background/badge'
import { contrast, EDGE, TEXT, themesOf } from '../contrast'

const TEXTS = ['fg', 'dim', 'accent', 'done', 'moving', 'behind', 'attention', 'off']
const GROUNDS = ['bg', 'hover']

const css = readFileSync('extension/src/theme.css', 'utf8')
const [light, dark] = themesOf(css)

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s theme', (_, colours) => {
  const colour = (name: string) => colours?.get(name) ?? `no --${name}`

  test.each(TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground])))(
    '%s can be read on %s',
    (text, ground) => {
      expect(contrast(colour(text ?? ''), colour(ground ?? ''))).toBeGreaterThanOrEqual(TEXT)
    },
  )

  test('the words on a button can be read', () => {
    expect(contrast(colour('on-accent'), colour('accent'))).toBeGreaterThanOrEqual(TEXT)
  })

  test('the edge of a field can be seen', () => {
    expect(contrast(colour('edge'), colour('bg'))).toBeGreaterThanOrEqual(EDGE)
  })
})

test.each([ATTENTION_COLOUR, NEUTRAL_COLOUR])('white can be read on a badge of %s', (ground) => {
  expect(contrast('#ffffff', ground)).toBeGreaterThanOrEqual(TEXT)
})
