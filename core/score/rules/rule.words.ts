import type { ByLanguage, Language } from '../../table/table-language'
import { ALL_RULES } from './all-rules'
import type { RuleName } from './rule'

/** The words of all rules, each language apart. */
export const RULE_WORDS: ByLanguage<Readonly<Record<RuleName, string>>> = {
  en: wordsIn('en'),
  de: wordsIn('de'),
  es: wordsIn('es'),
  fr: wordsIn('fr'),
  pt: wordsIn('pt'),
  ja: wordsIn('ja'),
}

function wordsIn(language: Language): Record<RuleName, string> {
  const words = ALL_RULES.map((rule) => [rule.name, rule.words[language]] as const)
  return Object.fromEntries(words) as Record<RuleName, string>
}
