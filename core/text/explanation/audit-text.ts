import type { Finding, Why } from '../../score/audit/finding'
import { meanEquation, numberText, signedText } from '../formula'
import type { AuditWords } from './audit-words'

/** Why a cell does not follow, in one or two sentences. */
export function whyText(words: AuditWords, why: Why): string {
  switch (why.kind) {
    case 'numbers': {
      const numbers = words.numbers(why.workings)
      return why.looksLike === undefined ? numbers : `${numbers} ${words.looksLike(why.looksLike)}`
    }
    case 'parts':
      return partsText(words, why)
    case 'total':
      return words.of(words.total[why.of], why.count, why.from, why.to)
    case 'product':
      return words.product(
        `${signedText(why.score)} × ${numberText(why.weight)} = ${numberText(why.score * why.weight)}`,
      )
  }
}

function partsText(words: AuditWords, why: Extract<Why, { kind: 'parts' }>): string {
  const { parts, mean, isWithoutWeights, forgotten } = why
  const equation = words.parts(
    meanEquation(
      parts.filter(({ weight }) => weight !== 0),
      mean,
    ),
  )
  if (isWithoutWeights) return `${equation} ${words.withoutWeights}`
  return forgotten === undefined ? equation : `${equation} ${words.forgotten(forgotten)}`
}

/** What should stand in the cell, written as the cell is: 58 for 62, `58%` for `62 %`. */
export function followsCell({ follows, isPercentText }: Finding): number | string {
  return isPercentText ? `${numberText(follows * 100)}%` : Number(numberText(follows))
}
