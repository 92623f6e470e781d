import type { Evidence } from '../../checks/smart'
import type { Language } from '../../table/table-language'
import { say } from '../words/filled'
import { decimalText } from '../words/decimal-text'
import { ADVISE_WORDS } from './advise.words'

/** `S ✓ names its measure; A ? the numbers do not tell`: each letter with what speaks for it, against it, or is not known. */
export function smartText(evidence: readonly Evidence[], language: Language): string {
  const { smart } = ADVISE_WORDS[language]
  return evidence
    .map(({ letter, holds, evidence: key, times = 0 }) => {
      const what = say(smart[key], { times: decimalText(Math.round(times * 10) / 10, language) })
      return `${letter} ${holds === undefined ? '?' : holds ? '✓' : '✗'} ${what}`
    })
    .join(language === 'ja' ? '；' : '; ')
}
