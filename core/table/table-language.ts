import { cellText } from '../cells/cell'
import { once } from '../cells/once'
import type { Table } from './table'
import { headerKey, headerKeys, singular, vocabularies } from './vocabularies'
import { RARE_WORDS } from './languages/rare.words'
import { en } from './languages/en'
import type { Vocabulary } from './vocabulary'

/** In the order of the vocabularies. */
const TAGS = ['en', 'de', 'es', 'fr', 'pt', 'ja'] as const

export type Language = (typeof TAGS)[number]

export type ByLanguage<T> = Readonly<Record<Language, T>>

/** Longer than any header that is known; a remark in brackets may be of any length. */
const LONGEST = 80

/**
 * The language that most columns of the header are in. Words that two languages share count only where none has more
 * words of its own, and words of the trade only where nothing else decides. Where languages are even, English comes first.
 */
export function languageOf(table: Pick<Table, 'grid' | 'headerRow'>): Language {
  const keys = keysOfHeader(table)
  // Most headers are English throughout, and taking the words of five more languages apart costs more than all else.
  return keys.every(wordsOf(en)) ? 'en' : languageOfMost(keys, vocabularies().map(wordsOf))
}

function keysOfHeader({ grid, headerRow }: Pick<Table, 'grid' | 'headerRow'>): string[] {
  const cells = grid[headerRow - 1] ?? []
  return cells.flatMap((cell) => {
    const key = typeof cell === 'string' ? headerKey(cellText(cell.slice(0, LONGEST))) : ''
    return key === '' ? [] : key
  })
}

type Knows = (key: string) => boolean

/** The words are taken apart when the first one is asked for. */
function wordsOf({ headers, ambiguousHeaders }: Vocabulary): Knows {
  const keys = once(
    () => new Set(headerKeys([...Object.values(headers), ...Object.keys(ambiguousHeaders)].join(','))),
  )
  return (key) => keys().has(key) || keys().has(singular(key))
}

function languageOfMost(keys: readonly string[], languages: readonly Knows[]): Language {
  const borrowed = new Set(headerKeys(RARE_WORDS.borrowed))
  const counts = languages.map(() => 0)
  // One of the weightier kind weighs more than all of the lighter kind together.
  const more = keys.length + 1
  for (const key of keys) {
    const knowing = languages.flatMap((knows, i) => (knows(key) ? [i] : []))
    const weight = borrowed.has(key) ? 1 : knowing.length > 1 ? more : more * more
    for (const i of knowing) counts[i] = (counts[i] ?? 0) + weight
  }
  return TAGS[counts.indexOf(Math.max(...counts))] ?? 'en'
}
