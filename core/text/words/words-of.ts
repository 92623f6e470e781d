import type { ScoredTree } from '../../score/scored-tree'
import { type Language, languageOf } from '../../table/table-language'
import { CELL_WORDS } from './cell.words'
import type { Words } from './words'

export function wordsOf(language: Language): Words {
  return CELL_WORDS[language]
}

/** The language that is answered in: what the settings say, else that of the header. */
export function languageFor({ settings, table }: Pick<ScoredTree, 'settings' | 'table'>): Language {
  return settings.language ?? languageOf(table)
}
