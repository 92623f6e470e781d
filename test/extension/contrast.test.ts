import './fake-browser'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ATTENTION_COLOUR, NEUTRAL_COLOUR } from '../../extension/src/background/badge'

/** WCAG 2.2, success criterion 1.4.3: text below 24 px; the bound itself passes. */
const TEXT = 4.5
/** WCAG 2.2, success criterion 1.4.11: the edge of a field or a button. */
const EDGE = 3

const TEXTS = ['fg', 'dim', 'accent', 'done', 'moving', 'behind', 'attention', 'off']
const GROUNDS = ['bg', 'hover']

const css = readFileSync('extension/src/theme.css', 'utf8')
const [light, dark] = [...css.matchAll(/:root \{([^}]*)\}/g)].map(([, block]) => coloursOf(block ?? ''))

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

function coloursOf(block: string): ReadonlyMap<string, string> {
  return new Map(
    [...block.matchAll(/--([\w-]+): (#\w{6});/g)].map(([, name, value]) => [name ?? '', value ?? '']),
  )
}

function contrast(one: string, other: string): number {
  const [lighter = Number.NaN, darker = Number.NaN] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
