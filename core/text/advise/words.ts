import type { Answer } from '../../bets/advise-by-answers'
import type { RowReason } from '../../bets/advise-by-row'
import type { EvidenceKey } from '../../checks/smart'

/** The words of OKR_ADVISE in one language. */
export interface AdviseWords {
  readonly headings: readonly string[]
  readonly uses: Readonly<Record<'okr' | 'kpi', string>>
  /** What people may answer, with commas between; the first is how it is called in the reason. */
  readonly answers: Readonly<Record<Answer, string>>
  /** As parts of a sentence, behind because. */
  readonly speaks: Readonly<Record<Answer, string>>
  readonly because: Readonly<Record<'okr' | 'kpi', string>>
  /** Between the last two of them. */
  readonly and: string
  readonly against: string
  readonly rows: Readonly<Record<RowReason, string>>
  /** The evidence for or against one letter of SMART, as part of a list. */
  readonly smart: Readonly<Record<EvidenceKey, string>>
}
