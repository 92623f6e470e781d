import type { Field } from './field'
import { fieldsOfHeader, headerKey } from './vocabularies'

/** Between two names of one column: `Objective / KR`, `Team & Department`, `主な成果（Key Results）`, two lines. */
const BETWEEN = /[\n/|&,;+・()[\]【】]| (?:and|or|und|oder|y|o|et|ou|e|[-–—]) /i

/** Endings, as in Verantwortliche/r and Responsable(s), are no names. */
const ENDING = /^\p{Ll}{1,2}$/u

/**
 * What a header may mean that no word list has, or that has two meanings there: its parts have to agree. Objective and
 * key result together are a title; beside one of them, or in other letters as a translation, a part may be unknown.
 */
export function looseFields(text: string): readonly Field[] {
  // All of it in brackets is a remark.
  if (headerKey(text) === '') return []
  const parts = text
    .normalize('NFKC')
    .split(BETWEEN)
    .filter((part) => headerKey(part) !== '' && !ENDING.test(part))
  const fields = parts.map(fieldsOfPart)
  const known = fields.filter(([first = 'kpi']) => first !== 'kpi')
  const all = known.flat()
  if (all.includes('objective') && known.some(([first]) => first === 'keyResult')) return ['title']
  const common = all.filter((field) => known.every((one) => one.includes(field)))
  const isWhole = parts.every((part, i) => fields[i]?.[0] !== undefined || !/\p{Script=Latin}/u.test(part))
  return isWhole || common.every((field) => field === 'objective' || field === 'keyResult') ? common : []
}

/** What `% of target` is, and `% atteint`: in all languages words of reaching begin alike. */
const REACHED = /^(?:achiev|attain|real|reach|err?e|erf|logr|alcan|attein|ating|conc|comp|cump)/
const OF = /^(?:of|to|d|de|del|de la|de l|da|do|du|vom|des) | (?:in|en|em)$/

/**
 * Whose column it is says nothing about what it holds. But an objective's numbers are not its key results', and OKR
 * score is a column of ours.
 */
const WHOSE = /^(?:kr|(okr|goal|objective|task|item|issue|object)) /
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
  const [whose = key, aside] = WHOSE.exec(key) ?? []
  const own = fieldsOfHeader(key.slice(whose.length))
  return aside === undefined ? own : own.filter((field) => ASIDE.has(field))
}
