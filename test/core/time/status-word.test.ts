import { describe, expect, test } from 'vitest'
import { vocabularies } from '../../../core/table/vocabularies'
import type { Language } from '../../../core/table/table-language'
import { TIME_WORDS } from '../../../core/text/time/time.words'
import { STATUS_CODES } from '../../../core/time/status-code'
import { readStatus } from '../../../core/time/status-word'

describe('a typed status', () => {
  test.each([
    ['On track', 'on-track'],
    ['ON-TRACK', 'on-track'],
    ['🟢', 'on-track'],
    ['🟢 On track', 'on-track'],
    ['🔴 On track', 'on-track'],
    ['Green', 'on-track'],
    ['grün', 'on-track'],
    ['verde', 'on-track'],
    ['vert', 'on-track'],
    ['緑', 'on-track'],
    ['🟡', 'behind'],
    ['⚠️', 'behind'],
    ['amber', 'behind'],
    ['gelb', 'behind'],
    ['amarillo', 'behind'],
    ['jaune', 'behind'],
    ['amarelo', 'behind'],
    ['黄色', 'behind'],
    ['🔴', 'at-risk'],
    ['Red', 'at-risk'],
    ['rot', 'at-risk'],
    ['rojo', 'at-risk'],
    ['rouge', 'at-risk'],
    ['vermelho', 'at-risk'],
    ['赤', 'at-risk'],
    ['off track', 'at-risk'],
    ['Not on track', 'at-risk'],
    ['noch nicht gestartet', 'not-started'],
    ['Exceeded', 'done'],
    ['Retrasada', 'behind'],
    ['Dentro do prazo', 'on-track'],
    ['✅', 'done'],
    ['abgeschlossen', 'done'],
    ['TRUE', 'done'],
    ['not started', 'not-started'],
    ['cancelled', 'closed'],
    ['geschlossen', 'closed'],
    ['outdated', 'stale'],
  ])('%s is %s', (text, code) => {
    expect(readStatus(text)).toEqual({ text, code })
  })

  test.each([
    'In progress',
    'Paused',
    'waiting for legal',
    'at risk of being late, see notes',
    'x'.repeat(50_000),
  ])('an unknown word is kept as typed: %.20s', (text) =>
    expect(readStatus(text)).toEqual({ text, code: undefined }),
  )

  test.each(['', '  ', '–', '50 %', '0.5', 'no', 'false', 'open', '☐'])('%j gives none', (text) => {
    expect(readStatus(text)).toBeUndefined()
  })

  test.each(vocabularies().map(({ language }) => language as Language))(
    'our own words of %s read back',
    (language) => {
      const { statuses } = TIME_WORDS[language]
      for (const code of STATUS_CODES) expect([code, readStatus(statuses[code])?.code]).toEqual([code, code])
    },
  )
})
