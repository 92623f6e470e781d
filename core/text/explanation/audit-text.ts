import type { Finding, Why } from '../../score/audit/finding'
import { meanEquation, numberText, signedText } from '../formula'
import { say } from '../words/filled'
import type { AuditWords } from './audit.words'

/** Why a cell does not follow, in one or two sentences. */
export function whyText(words: AuditWords, why: Why): string {
  switch (why.kind) {
    case 'numbers': {
      const numbers = say(words.numbers, { workings: why.workings })
      const { looksLike } = why
      return looksLike === undefined ? numbers : `${numbers} ${say(words.looksLike, { formula: looksLike })}`
    }
    case 'parts':
      return partsText(words, why)
    case 'total':
      return say(words.of, {
        total: words.total[why.of],
        count: String(why.count),
        from: String(why.from),
        to: String(why.to),
      })
    case 'product':
      return say(words.product, {
        equation: `${signedText(why.score)} × ${numberText(why.weight)} = ${numberText(why.score * why.weight)}`,
      })
  }
}

function partsText(words: AuditWords, why: Extract<Why, { kind: 'parts' }>): string {
  const { parts, mean, isWithoutWeights, forgotten } = why
  const weighing = parts.filter(({ weight }) => weight !== 0)
  const equation = say(words.parts, { equation: meanEquation(weighing, mean) })
  if (isWithoutWeights) return `${equation} ${words.withoutWeights}`
  return forgotten === undefined ? equation : `${equation} ${say(words.forgotten, { title: forgotten })}`
}

/** What should stand in the cell, written as the cell is: 58 for 62, `58%` for `62 %`. */
export function followsCell({ follows, isPercentText }: Finding): number | string {
  return isPercentText ? `${numberText(follows * 100)}%` : Number(numberText(follows))
}
