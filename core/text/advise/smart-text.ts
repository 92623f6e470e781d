import type { Evidence } from '../../checks/smart'
import type { Language } from '../../table/table-language'
import { decimalText } from '../words/decimal-text'
import { say } from '../words/filled'
import { ADVISE_WORDS } from './advise.words'

/** `S✓ M✓ A? R✓ T✗`: what holds, what does not, and what nobody knows. */
export function smartMarks(evidence: readonly Evidence[]): string {
  return evidence
    .map(({ letter, holds }) => letter + (holds === undefined ? '?' : holds ? '✓' : '✗'))
    .join(' ')
}

/** `S: names its measure; A: the numbers do not tell.`: by what each letter was marked. */
export function smartText(evidence: readonly Evidence[], language: Language): string {
  if (evidence.length === 0) return ''
  const { smart } = ADVISE_WORDS[language]
  const parts = evidence.map(({ letter, evidence: key, times = 0 }) => {
    const shown = decimalText(Math.round(times * 10) / 10, language)
    return `${letter}: ${say(smart[key], { times: shown })}`
  })
  return language === 'ja' ? `${parts.join('；')}。` : `${parts.join('; ')}.`
}
