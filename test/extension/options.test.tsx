// @vitest-environment happy-dom
import './fake-browser'
import { render } from 'preact'
import { beforeEach, expect, test } from 'vitest'
import { Options } from '../../extension/src/options/options'
import type { Step } from '../../extension/src/options/step'
import { PROBLEMS, type FeedProblem } from '../../extension/src/problem'
import { NOTHING_STORED, type Stored } from '../../extension/src/storage'
import { exampleSnapshot, exampleStored, LINK, withoutNumbers, withSums } from './example'

const links: string[] = []
let disconnected = 0

beforeEach(() => {
  links.length = 0
  disconnected = 0
  render(null, document.body)
})

function draw(stored: Stored, step: Step = { kind: 'idle' }, saves = 0): void {
  const connect = (link: string) => void links.push(link)
  const disconnect = () => void disconnected++
  render(<Options {...{ stored, step, saves, connect, disconnect }} />, document.body)
}

function text(selector: string): string {
  return document.querySelector(selector)?.textContent ?? ''
}

function field(): HTMLInputElement {
  const found = document.querySelector('input')
  if (found === null) throw new Error('there is no field')
  return found
}

function press(label: string): void {
  const buttons = [...document.querySelectorAll('button')]
  buttons.find((button) => button.textContent === label)?.click()
}

const answerTo = (problem: FeedProblem, saved: boolean): Step => ({
  kind: 'tested',
  answer: { saved, problem },
})

test('Connect takes what is in the field', () => {
  draw(NOTHING_STORED)
  field().value = LINK
  press('Connect')
  expect(links).toEqual([LINK])
})

test('while the link is tested it cannot be sent again', () => {
  draw(NOTHING_STORED, { kind: 'testing' })
  expect(text('#answer')).toBe('Testing the link…')
  press('Connect')
  expect(links).toEqual([])
})

test.each<[stored: Stored, answer: string]>([
  [exampleStored(), 'Connected. “Tech Solutions Inc.”, Q4 2026: 2 objectives, 5 key results, score 52%.'],
  [
    exampleStored({ snapshot: { ...withSums({ objectives: 1, keyResults: 1, score: null }), cycle: null } }),
    'Connected. “Tech Solutions Inc.”: 1 objective, 1 key result, no score yet.',
  ],
])('a good test tells what was found', (stored, answer) => {
  draw(stored, { kind: 'tested', answer: { saved: true } })
  expect(text('#answer')).toBe(answer)
})

test('a saved link leaves the field, a refused one stays in it', () => {
  draw(NOTHING_STORED)
  field().value = LINK
  draw(NOTHING_STORED, answerTo('bad-key', false))
  expect(field().value).toBe(LINK)
  draw(exampleStored(), { kind: 'tested', answer: { saved: true } }, 1)
  expect(field().value).toBe('')
})

test.each([
  [NOTHING_STORED, answerTo('not-found', false), /again\. Nothing was saved\.$/],
  [
    exampleStored(),
    answerTo('not-found', false),
    /again\. The sheet that was connected before stays connected\.$/,
  ],
  [
    withoutNumbers(),
    answerTo('offline', true),
    /moment\. The link is saved, and the extension keeps trying\.$/,
  ],
] as const)('a failed test says whether the link was saved', (stored, step, answer) => {
  draw(stored, step)
  expect(text('#answer')).toMatch(answer)
})

test('each problem has its own sentence', () => {
  const sentences = (Object.keys(PROBLEMS) as FeedProblem[]).map((problem) => {
    draw(NOTHING_STORED, answerTo(problem, false))
    return text('#answer')
  })
  expect(new Set(sentences).size).toBe(sentences.length)
})

test.each([
  [{ kind: 'bad-link', fault: 'spreadsheet' }, /own address/],
  [{ kind: 'asking' }, /Choose Allow/],
  [{ kind: 'refused' }, /Press Connect again/],
  [{ kind: 'disconnected' }, /^Disconnected/],
] as const)('after %o the page says what to do', (step, answer) => {
  draw(NOTHING_STORED, step)
  expect(text('#answer')).toMatch(answer)
})

test('of the saved key only the end is shown', () => {
  draw(exampleStored())
  expect(text('.connected')).toContain('The key of the link ends in 7f3c.')
  expect(document.documentElement.outerHTML).not.toContain('abcdefghijkl')
})

test('a sheet without numbers yet is shown, and is not called connected', () => {
  draw(withoutNumbers())
  expect(text('.team')).toBe('Your sheet')
})

test('what keeps the numbers away is said beside the sheet, unless the last answer says the same', () => {
  draw(exampleStored({ problem: 'offline' }))
  expect(text('.connected .problem')).toBe('No connection at the moment.')
  draw(exampleStored({ problem: 'offline' }), answerTo('offline', true))
  expect(text('.connected .problem')).toBe('')
  draw(exampleStored({ problem: 'offline' }), { kind: 'tested', answer: { saved: true } })
  expect(text('.connected .problem')).toBe('No connection at the moment.')
  draw(exampleStored())
  expect(text('.connected .problem')).toBe('')
})

test('a link that is none is marked for those who cannot see the colour', () => {
  draw(NOTHING_STORED)
  expect(field().getAttribute('aria-invalid')).toBe('false')
  draw(NOTHING_STORED, { kind: 'bad-link', fault: 'not-a-link' })
  expect(field().getAttribute('aria-invalid')).toBe('true')
})

test('Disconnect is there once something is connected', () => {
  draw(NOTHING_STORED)
  press('Disconnect')
  expect(disconnected).toBe(0)
  draw(exampleStored())
  press('Disconnect')
  expect(disconnected).toBe(1)
})

test('a lost permission can be asked for again, with the saved link', () => {
  draw(exampleStored({ problem: 'no-permission' }))
  press('Allow access')
  expect(links).toEqual([LINK])
})

test("a team's name is text", () => {
  draw(exampleStored({ snapshot: exampleSnapshot({ title: '<b>x</b>' }) }), {
    kind: 'tested',
    answer: { saved: true },
  })
  expect(text('.team')).toBe('<b>x</b>')
  expect(text('#answer')).toContain('“<b>x</b>”')
})
