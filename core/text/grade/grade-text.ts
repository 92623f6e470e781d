import { isoOfDayNumber } from '../../cells/day-number'
import type { Language } from '../../table/table-language'
import { type Grade, type GradeRemark, type Grades, REASON_BEYOND } from '../../time/grade'
import { LATE_WEEK } from '../../time/late-delivery'
import { say } from '../words/filled'
import { inARow } from '../words/in-a-row'
import { shortText } from '../words/short-text'
import { GRADE_WORDS } from './grade.words'

/** What is to be said about a grade, in sentences. */
export function gradeText({ remarks }: Grade, language: Language): string {
  const sentences = remarks.map((remark) => remarkText(remark, language))
  return inARow(sentences, language)
}

function remarkText(remark: GradeRemark, language: Language): string {
  const { open, late, differs, committed, reason } = GRADE_WORDS[language]
  switch (remark.kind) {
    case 'open':
      return say(open, { until: isoOfDayNumber(remark.until) })
    case 'late':
      return say(late, { weeks: String(remark.weeks), points: points(LATE_WEEK) })
    case 'needs-reason':
      return say({ differs, committed }[remark.why], { points: points(REASON_BEYOND) })
    case 'reason':
      return say(reason, { reason: shortText(remark.reason, LONGEST_REASON) })
  }
}

/** A reason is a sentence or two. */
const LONGEST_REASON = 300

/** The verdict on the set, or why there is none; empty where there is nothing to say. */
export function verdictText({ verdict, open }: Pick<Grades, 'verdict' | 'open'>, language: Language): string {
  const { verdicts, stillOpen } = GRADE_WORDS[language]
  if (verdict !== undefined) return verdicts[verdict]
  return open > 0 ? say(stillOpen, { open: String(open) }) : ''
}

/** 0.15 of a score are 15 points. */
function points(share: number): string {
  return String(Math.round(share * 100))
}
