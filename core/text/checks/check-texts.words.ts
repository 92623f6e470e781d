import { NAMED_CHECKS } from '../../checks/all-checks'
import type { ByLanguage, Language } from '../../table/table-language'

/** What checks say, by their names, each language apart. */
export const CHECK_TEXTS: ByLanguage<Readonly<Record<string, string>>> = {
  en: textsIn('en'),
  de: textsIn('de'),
  es: textsIn('es'),
  fr: textsIn('fr'),
  pt: textsIn('pt'),
  ja: textsIn('ja'),
}

function textsIn(language: Language): Record<string, string> {
  return Object.fromEntries(NAMED_CHECKS.map(({ name, texts }) => [name, texts[language]]))
}
