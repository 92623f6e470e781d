import { isoOfDayNumber } from '../../cells/day-number'
import { STAGNANT_AFTER } from '../../kpi/movement'
import type { DraftKeyResult, Proposal } from '../../kpi/propose'
import type { Language } from '../../table/table-language'
import { lagText } from '../leads/lead-text'
import { filled } from '../words/filled'
import { shortText } from '../words/short-text'
import { PROPOSE_WORDS, type ProposeWords } from './propose.words'

type Line = (string | number)[]

/** Rows as a person would keep them: each objective, and its key results below it. */
export function proposalLines(
  proposals: readonly Proposal[],
  language: Language,
  stagnantAfter: number = STAGNANT_AFTER,
): Line[] {
  const { headings, nothing } = PROPOSE_WORDS[language]
  if (proposals.length === 0) return [[...headings], [nothing, '', '', '', '', '']]
  return [[...headings], ...proposals.flatMap((one) => linesOf(one, language, stagnantAfter))]
}

function linesOf(proposal: Proposal, language: Language, stagnantAfter: number): Line[] {
  const { health, why, keyResults, due } = proposal
  const words = PROPOSE_WORDS[language]
  const { name } = health.kpi
  const because = filled(words.why[why], (gap) => (gap === 'kpi' ? shortText(name) : String(stagnantAfter)))
  if (why === 'recovering') return [[named(words.none, name), '', '', '', '', because]]
  const day = isoOfDayNumber(due)
  const below = keyResults.map((one): Line => {
    const title = named(words.keyResults[wayOf(one)], one.kpi.name)
    return ['', title, one.start, one.target, day, driverText(one, name, language)]
  })
  return [[named(words.objectives[why], name), '', '', '', day, because], ...below]
}

function named(text: string, kpi: string): string {
  return filled(text, () => shortText(kpi))
}

function wayOf({ kpi, start, target }: DraftKeyResult): keyof ProposeWords['keyResults'] {
  if (kpi.direction === 'between' || kpi.direction === 'hold') return 'range'
  return target > start ? 'up' : 'down'
}

function driverText({ driver }: DraftKeyResult, kpi: string, language: Language): string {
  const text = PROPOSE_WORDS[language].drivers[driver?.from ?? 'itself']
  const lag = driver?.lagged === undefined ? '' : lagText(driver.lagged, language)
  return filled(text, (gap) => (gap === 'lag' ? lag : shortText(kpi)))
}
