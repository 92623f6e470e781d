import { cellText, type Grid } from '../cells/cell'
import { type Language, languageOf } from '../table/table-language'
import { headerKey } from '../table/vocabularies'
import { BET_HEADERS } from './bet-header.words'
import { writingOf } from './read-amounts'

/** The language of the first bet that is a sentence, else that of the header. */
export function languageOfBets(grid: Grid, headerRow: number): Language {
  const isBet = new Set(BET_HEADERS.bet.split(',').map(headerKey))
  const column = (grid[headerRow - 1] ?? []).findIndex((cell) => isBet.has(headerKey(cellText(cell))))
  const first = grid.slice(headerRow).find((row) => cellText(row[column]) !== '')
  const { language } = writingOf(cellText(first?.[column])).lexicon
  return language === '' ? languageOf({ grid, headerRow }) : (language as Language)
}
