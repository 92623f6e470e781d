import { expect, test } from 'vitest'
import type { Evidence } from '../../../core/checks/smart'
import { ADVISE_WORDS } from '../../../core/text/advise/advise.words'
import { smartMarks, smartText } from '../../../core/text/advise/smart-text'

const EVIDENCE: readonly Evidence[] = [
  { letter: 'S', holds: true, evidence: 'measure-named' },
  { letter: 'M', holds: undefined, evidence: 'bare-target' },
  { letter: 'A', holds: false, evidence: 'times-start', times: 12.54 },
]

test('each letter says whether it holds', () => {
  expect(smartMarks(EVIDENCE)).toBe('S✓ M? A✗')
  expect(smartMarks([])).toBe('')
})

test('each letter says by what', () => {
  expect(smartText(EVIDENCE, 'en')).toBe(
    'S: names its measure; M: target without start or unit; A: 12.5 times its start.',
  )
  expect(smartText(EVIDENCE, 'de')).toBe(
    'S: nennt seine Messgröße; M: Zielwert ohne Startwert und Einheit; A: das 12,5-Fache des Startwerts.',
  )
  expect(smartText(EVIDENCE, 'ja')).toBe(
    'S: 測るものの名前がある；M: 開始値も単位もない目標値；A: 開始値の12.5倍。',
  )
  expect(smartText([], 'en')).toBe('')
})

test.each(Object.entries(ADVISE_WORDS))(
  '%s has a text for all evidence, and only the times as a gap',
  (_, { smart }) => {
    for (const [key, text] of Object.entries(smart)) {
      expect(text).not.toBe('')
      expect(text.match(/\{\w+\}/g) ?? []).toEqual(key === 'times-start' ? ['{times}'] : [])
    }
  },
)
