/** The four questions, each with the answer that speaks for an OKR first and for a KPI second. */
export const QUESTIONS = {
  purpose: ['goal', 'measurement'],
  change: ['fast', 'slow'],
  culture: ['ambitious', 'steady'],
  horizon: ['quarter', 'year'],
} as const

export type Question = keyof typeof QUESTIONS
export type Answer = (typeof QUESTIONS)[Question][number]
export type Answers = Readonly<Record<Question, Answer>>

export interface Advice {
  readonly use: 'okr' | 'kpi'
  /** In the order of the questions. */
  readonly speaksFor: readonly Answer[]
  readonly speaksAgainst: readonly Answer[]
}

/** Most answers decide; where they are even, the purpose does, because a measurement is no goal however fast things change. */
export function adviseByAnswers(answers: Answers): Advice {
  const questions = Object.keys(QUESTIONS) as Question[]
  const isOkr = (question: Question): boolean => QUESTIONS[question][0] === answers[question]
  const okr = questions.filter(isOkr)
  const half = questions.length / 2
  const use = okr.length > half || (okr.length === half && isOkr('purpose')) ? 'okr' : 'kpi'
  const speaks = (question: Question): boolean => isOkr(question) === (use === 'okr')
  return {
    use,
    speaksFor: questions.filter(speaks).map((question) => answers[question]),
    speaksAgainst: questions.filter((question) => !speaks(question)).map((question) => answers[question]),
  }
}
