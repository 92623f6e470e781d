import { FEWEST_PAIRS, type Lagged } from '../../series/lagged'
import type { Lead } from '../../kpi/leads'
import type { Language } from '../../table/table-language'
import { countText } from '../words/count-text'
import { say } from '../words/filled'
import { decimalText } from '../words/decimal-text'
import { shortText } from '../words/short-text'
import { wordsOf } from '../words/words-of'
import { LEAD_WORDS, type LeadWords } from './lead.words'

export interface LeadNames {
  readonly leading: string
  readonly lagging: string
}

/** What was found, in a sentence. */
export function leadText({ verdict, lagged }: Lead, names: LeadNames, language: Language): string {
  const { verdicts, ways } = LEAD_WORDS[language]
  return say(verdicts[verdict], {
    leading: shortText(names.leading),
    lagging: shortText(names.lagging),
    least: String(FEWEST_PAIRS),
    ...(lagged && {
      lag: lagText(lagged, language),
      way: lagged.correlation > 0 ? ways.same : ways.opposite,
      chance: chanceText(lagged.p, language),
      tried: String(lagged.lagsTried),
    }),
  })
}

type Unit = keyof LeadWords['units']

const UNITS: Readonly<Record<string, readonly [Unit, number]>> = {
  'days 1': ['day', 1],
  'days 7': ['week', 1],
  'days 14': ['week', 2],
  'months 1': ['month', 1],
  'months 3': ['quarter', 1],
  'months 6': ['month', 6],
  'months 12': ['year', 1],
}

/** `3 weeks`. */
export function lagText({ grain, lag }: Pick<Lagged, 'grain' | 'lag'>, language: Language): string {
  const [unit, times] = UNITS[`${grain.unit} ${grain.length}`] ?? ['day', grain.length]
  return countText(wordsOf(language), LEAD_WORDS[language].units[unit], lag * times)
}

/** Below it nobody tells the difference, and the approximation is not exact. */
const SMALLEST = 0.001

function chanceText(p: number, language: Language): string {
  const percent = decimalText(Number((Math.max(p, SMALLEST) * 100).toPrecision(2)), language)
  return `${p < SMALLEST ? '< ' : ''}${percent} %`
}
