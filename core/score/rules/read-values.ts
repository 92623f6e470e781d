import type { DecimalMark } from '../../cells/digits'
import { type NumberText, readNumberText } from '../../cells/number-text'
import { shareOf } from '../../cells/without-noise'
import { DEFAULT_TOLERANCE } from './constant'
import { readPieces } from './list'
import type { Rule } from './rule'
import { trouble } from './trouble'
import { withoutEdges } from './without-edges'
import { ZONE_SHARES, type Zone, zoneOfWord, type ZoneValues } from './zones-of-value'

export type ValuesProblem = 'values-not-readable' | 'ambiguous-number' | 'zones-not-in-order'

type ValuesReading = { readonly rule: Rule } | { readonly problem: ValuesProblem; readonly seen: string }

/** `±5%`, `+/- 2` or `5 %`; the default where there is nothing. */
export function readTolerance(text: string, decimal: DecimalMark | undefined): ValuesReading {
  if (text === '') return { rule: { name: 'constant', tolerance: DEFAULT_TOLERANCE } }
  const read = readNumberText(text.replace(/^(?:±|\+\s?\/?\s?[-−])/, ''), decimal)
  if (read === undefined || read.value < 0) return trouble('values-not-readable', text)
  if (isUnclear(read, decimal)) return trouble('ambiguous-number', text)
  return {
    rule: { name: 'constant', tolerance: { kind: read.isPercent ? 'share' : 'value', size: read.value } },
  }
}

/** `30/70/100`: commit, target and stretch. */
export function readZoneValues(text: string, decimal: DecimalMark | undefined): ValuesReading {
  if (text === '') return { rule: { name: 'zones', at: undefined } }
  return zonesOf(readNumbers(text, 3, decimal), text, decimal)
}

/** Stretch may count a little over 1, as 1.01 in puzzle/okr; per cent are far above. */
const MOST_AS_SHARE = 1.5

/** `30/70/99.99/101`: what fail, commit, target and stretch count, as per cent or as shares. */
export function readZoneShares(text: string, decimal: DecimalMark | undefined): ValuesReading {
  if (text === '') return { rule: { name: 'ordinal-zones', shares: ZONE_SHARES } }
  const numbers = readNumbers(text, 4, decimal)
  if (numbers === undefined) return trouble('values-not-readable', text)
  if (numbers.some((read) => isUnclear(read, decimal))) return trouble('ambiguous-number', text)
  const isPercent = numbers.some((read) => read.isPercent || read.value > MOST_AS_SHARE)
  const [fail = 0, commit = 0, target = 0, stretch = 0] = numbers.map((read) =>
    isPercent && !read.isPercent ? shareOf(read.value) : read.value,
  )
  return { rule: { name: 'ordinal-zones', shares: { fail, commit, target, stretch } } }
}

/** What stands between a word and its number, and between a number and the next word. */
const MARKS = /[\s:=,;/]/

/** `commit 30, target 70, stretch 100`, in any order; undefined when the text is something else. */
export function readNamedZones(text: string, decimal: DecimalMark | undefined): ValuesReading | undefined {
  const words = text.match(/\p{L}+/gu) ?? []
  const [before = '', ...numbers] = text.split(/\p{L}+/u).map((piece) => withoutEdges(piece, MARKS))
  if (words.length !== 3 || before !== '') return undefined
  const byZone = new Map(words.map((word, i) => [zoneOfWord(word), numbers[i] ?? '']))
  const zones: readonly Zone[] = ['commit', 'target', 'stretch']
  if (!zones.every((zone) => byZone.has(zone))) return undefined
  const values = readPieces(
    zones.map((zone) => byZone.get(zone) ?? ''),
    (piece) => readNumberText(piece, decimal),
  )
  return zonesOf(values?.length === 3 ? values : undefined, text, decimal)
}

function zonesOf(
  values: readonly NumberText[] | undefined,
  text: string,
  decimal: DecimalMark | undefined,
): ValuesReading {
  const [commit, target, stretch] = values ?? []
  if (commit === undefined || target === undefined || stretch === undefined) {
    return trouble('values-not-readable', text)
  }
  if (isUnclear(commit, decimal) || isUnclear(target, decimal) || isUnclear(stretch, decimal)) {
    return trouble('ambiguous-number', text)
  }
  const at = { commit: commit.value, target: target.value, stretch: stretch.value }
  return isInOrder(at) ? { rule: { name: 'zones', at } } : trouble('zones-not-in-order', text)
}

function isInOrder({ commit, target, stretch }: ZoneValues): boolean {
  return (commit < target && target < stretch) || (commit > target && target > stretch)
}

const SEPARATORS = [/[/;\n、]/, /,\s/, /,/, /\s/] as const

/** Exactly so many: a separator under which there are more or fewer is not the one. */
function readNumbers(
  text: string,
  count: number,
  decimal: DecimalMark | undefined,
): readonly NumberText[] | undefined {
  for (const separator of SEPARATORS) {
    const numbers = readPieces(text.split(separator), (piece) => readNumberText(piece, decimal))
    if (numbers?.length === count) return numbers
  }
  return undefined
}

/** Not guessed: with one reading a thousand times the other, a wrong one would go unnoticed. */
function isUnclear({ isAmbiguous }: NumberText, decimal: DecimalMark | undefined): boolean {
  return isAmbiguous && decimal === undefined
}
