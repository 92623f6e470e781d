import {
  type Advice,
  type Answer,
  type Answers,
  QUESTIONS,
  type Question,
} from '../../bets/advise-by-answers'
import type { RowAdvice } from '../../bets/advise-by-row'
import type { Language } from '../../table/table-language'
import { headerKey } from '../../table/vocabularies'
import { filled, say } from '../words/filled'
import { inARow } from '../words/in-a-row'
import { decimalText } from '../words/decimal-text'
import { shortText } from '../words/short-text'
import { ADVISE_WORDS } from './advise.words'

/** Answers as typed, in the language that knows most of them; the question whose answer none knows instead. */
export interface ReadAnswers {
  readonly answers: Answers
  readonly language: Language
}

type Typed = Readonly<Record<Question, string>>

/** Spanish and Portuguese share words: where languages are even, that of the spreadsheet's locale comes first. */
export function readAnswers(typed: Typed, locale = ''): ReadAnswers | Question {
  const questions = Object.keys(QUESTIONS) as Question[]
  const all = Object.keys(ADVISE_WORDS) as Language[]
  const own = all.filter((language) => locale.startsWith(language))
  const languages = [...own, ...all]
  const known = (question: Question, language: Language): Answer | undefined =>
    QUESTIONS[question].find((answer) => isWord(typed[question], ADVISE_WORDS[language].answers[answer]))
  const found = questions.map((question) => languages.filter((one) => known(question, one) !== undefined))
  const unknown = questions.find((_, i) => found[i]?.length === 0)
  if (unknown !== undefined) return unknown
  const counts = languages.map((one) => found.filter((few) => few.includes(one)).length)
  const language = languages[counts.indexOf(Math.max(...counts))] ?? 'en'
  const answers = questions.map((question, i) => [
    question,
    known(question, language) ?? known(question, found[i]?.[0] ?? 'en'),
  ])
  return { answers: Object.fromEntries(answers) as Answers, language }
}

/** Longer texts are no answer. */
const LONGEST = 40

/** Also behind an article: a quarter. */
function isWord(typed: string, words: string): boolean {
  const key = headerKey(typed.slice(0, LONGEST))
  return words.split(',').some((word) => ` ${key}`.endsWith(` ${headerKey(word)}`))
}

/** Why it should be an OKR or a KPI, and what speaks against it. */
export function adviceText({ use, speaksFor, speaksAgainst }: Advice, language: Language): string {
  const { because, against, speaks, and } = ADVISE_WORDS[language]
  const listed = (answers: readonly Answer[]): string => {
    const [last = '', ...others] = answers.map((answer) => speaks[answer]).reverse()
    const first = others.reverse().join(language === 'ja' ? '、' : ', ')
    return first === '' ? last : first + and + last
  }
  const texts = [because[use], ...(speaksAgainst.length > 0 ? [against] : [])]
  const gaps = (name: string): string => listed(name === 'for' ? speaksFor : speaksAgainst)
  const sentences = texts.map((text) => filled(text, gaps))
  return inARow(sentences, language)
}

/** Why a row reads as what it does. */
export function rowAdviceText({ node, reason, end = '' }: RowAdvice, language: Language): string {
  const { start, target, isPercent } = node.source
  const number = (value: number | undefined): string => {
    if (value === undefined) return '–'
    return isPercent ? `${decimalText(value * 100, language)} %` : decimalText(value, language)
  }
  return say(ADVISE_WORDS[language].rows[reason], {
    start: number(start),
    target: number(target),
    end: shortText(end),
  })
}
