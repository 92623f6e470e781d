import type { Field } from './field'
import { fieldsOfHeader, headerKey } from './vocabularies'

/** Longer texts are sentences. */
const LONGEST = 60

/** Between two names of one column: `Objective / KR`, `Team & Department`, `主な成果（Key Results）`, two lines. */
const BETWEEN = /[\n/|&,;+()[\]【】]| (?:and|or|und|oder|y|o|et|ou|e|[-–—]) /i

/**
 * What a header may mean that no word list has, or that has two meanings there: its parts have to agree, or one of them
 * names the row; objective and key result together are a title. An unknown part is a translation in other letters.
 */
export function looseFields(text: string): readonly Field[] {
  if (text.length > LONGEST) return []
  const parts = text.normalize('NFKC').split(BETWEEN).filter(isWord)
  if (parts.length < 2) return fieldsOfPart(parts[0] ?? '')
  const known = parts.map(fieldsOfPart).filter((fields) => fields.length > 0)
  if (known.some(isObjective) && known.some(isKeyResult)) return ['title']
  const [first = []] = known
  const common = first.filter((field) => known.every((fields) => fields.includes(field)))
  const isWhole = parts.every((part) => fieldsOfPart(part).length > 0 || !/\p{Script=Latin}/u.test(part))
  if (common.length > 0 && (isWhole || common.every(isName))) return common
  const names = known.filter(([field, other]) => other === undefined && field !== undefined && isName(field))
  return names.length === 1 ? (names[0] ?? []) : []
}

/** Endings, as in Verantwortliche/r and Responsable(s), are none. */
function isWord(part: string): boolean {
  return headerKey(part) !== '' && !/^\p{Ll}{1,2}$/u.test(part)
}

function isObjective(fields: readonly Field[]): boolean {
  return fields.includes('objective')
}

function isKeyResult(fields: readonly Field[]): boolean {
  return fields[0] === 'keyResult'
}

function isName(field: Field): boolean {
  return field === 'objective' || field === 'keyResult' || field === 'title'
}

/** What `% of target` is, and `% atteint`: in all languages words of reaching begin alike. */
const REACHED = /^(?:achiev|attain|reali|reach|erreicht|erfull|logr|alcan|attein|ating|conclu|complet|cump)/
const OF = /^(?:of|to|d|de|del|de la|de l|da|do|du|vom|des|in|en|em) | (?:in|en|em)$/

/** Whose column it is says nothing about what it holds. But an objective's numbers are not its key results', and OKR score is a column of ours. */
const OWNER = /^(?:kr|(okr|goal|objective|task|item|issue|object)) /

/** What may be said of an objective beside its key result. */
const ASIDE: ReadonlySet<Field> = new Set(['title', 'type', 'owner', 'level', 'cycle', 'team'])

function fieldsOfPart(text: string): readonly Field[] {
  const key = headerKey(text)
  const isShare = text.trim().startsWith('%')
  if (key.startsWith('parent ')) return ['parent']
  if (isShare && REACHED.test(key)) return ['progress']
  const known = fieldsOfHeader(key)
  if (known.length > 0) return isShare && known.includes('progress') ? ['progress'] : known
  const of = fieldsOfHeader(key.replace(OF, ''))
  if (of.length > 0) return isShare && of.includes('target') ? ['progress'] : of
  const [whose, aside] = OWNER.exec(key) ?? []
  const own = whose === undefined ? [] : fieldsOfHeader(key.slice(whose.length))
  return aside === undefined ? own : own.filter((field) => ASIDE.has(field))
}
