import { FEWEST_BEFORE } from '../../bets/effect'
import type { BetProblem } from '../../bets/bet'
import type { Judgement } from '../../bets/judge-bet'
import type { LedgerLine } from '../../bets/ledger'
import { isoOfDayNumber } from '../../cells/day-number'
import { cellText } from '../../cells/cell'
import type { Language } from '../../table/table-language'
import { columnLetter } from '../column-letter'
import { filled, say } from '../words/filled'
import { figureText } from '../words/decimal-text'
import { shortText } from '../words/short-text'
import { BET_WORDS } from './bet.words'

/** Why a bet has its verdict, in full sentences. */
export function becauseText(judgement: Judgement, language: Language): string {
  const { measured, reasons, guardrails } = BET_WORDS[language]
  const { effect, reason, guardrail } = judgement
  const texts = [effect && measured, reasons[reason], guardrail && guardrails[guardrail.is]]
  const facts = factsOf(judgement, language)
  return texts.flatMap((text) => (text === undefined ? [] : say(text, facts))).join(' ')
}

type Facts = Readonly<Record<string, string | undefined>>

function factsOf({ bet, effect, wanted, seen, guardrail }: Judgement, language: Language): Facts {
  const number = (value: number | undefined): string =>
    value === undefined ? '–' : figureText(value, language)
  const signed = (value: number | undefined): string => ((value ?? 0) > 0 ? '+' : '') + number(value)
  const broken = guardrail?.is === 'broken' ? guardrail : undefined
  return {
    kpi: shortText(bet.kpi),
    keyResult: shortText(bet.keyResult),
    guardrail: bet.guardrail && shortText(bet.guardrail.name),
    by: isoOfDayNumber(bet.by),
    day: isoOfDayNumber(bet.until),
    least: String(FEWEST_BEFORE),
    seen: number(seen),
    moved: signed(effect?.moved),
    from: signed(effect?.from),
    to: signed(effect?.to),
    wanted: signed(wanted),
    value: number(broken?.value),
    bound: number(broken?.bound),
    brokenOn: isoOfDayNumber(broken?.day ?? 0),
  }
}

/** What is missing in a bet, where, and how one is written. */
export function betProblemText({ code, row, column, seen }: BetProblem, language: Language): string {
  const { problem, missing, example } = BET_WORDS[language]
  const text = shortText(cellText(seen))
  const facts: Facts = {
    place: `${columnLetter(column)}${row}`,
    missing: missing[code] + (text === '' ? '' : ` (${text})`),
    example,
  }
  return say(problem, facts)
}

/** What a line of the ledger is about. */
export function ledgerName({ by, name = '–' }: LedgerLine, language: Language): string {
  const words = BET_WORDS[language]
  return by === undefined ? words.all : filled(words.by[by], () => name)
}
