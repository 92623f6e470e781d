import type { CheckFinding } from '../../checks/check'
import type { KpiField } from '../../kpi/kpi-header.words'
import type { Language } from '../../table/table-language'
import { fieldName, type Header } from '../column-name'
import { type Sentences, sentencesIn } from '../sentences'
import { decimalText } from '../words/decimal-text'
import { shortText } from '../words/short-text'
import { NAMED_FIELDS } from '../words/words'
import { wordsOf } from '../words/words-of'
import { CHECK_TEXTS } from './check-texts.words'
import { CHECK_PHRASES } from './check-phrases.words'

/** The sentences of a finding in OKR rows. Columns are called what the sheet calls them. */
export function findingSentences(finding: CheckFinding, language: Language, header?: Header): Sentences {
  const words = wordsOf(language)
  return sentencesOf(finding, language, (name) => {
    const field = NAMED_FIELDS.find((one) => one === name)
    return field === undefined ? '' : fieldName(field, words, header)
  })
}

/** The sentences of a finding in a list of KPIs. */
export function kpiFindingSentences(finding: CheckFinding<KpiField>, language: Language): Sentences {
  const columns: Readonly<Partial<Record<string, string>>> = CHECK_PHRASES[language].columns
  return sentencesOf(finding, language, (name) => columns[name] ?? '')
}

function sentencesOf(
  { check, facts }: CheckFinding<string>,
  language: Language,
  columnCalled: (name: string) => string,
): Sentences {
  const gaps = (name: string): string => {
    const fact = facts[name]
    if (fact === undefined) return columnCalled(name)
    return typeof fact === 'number' ? decimalText(fact, language) : shortText(fact)
  }
  return sentencesIn(CHECK_TEXTS[language][check.name] ?? '', gaps)
}
