import type { RecordHeaders } from '../table/records'

/** What a row of numbers is called that were wanted, not measured; in the six languages, with commas between. */
export const PLAN_WORDS: RecordHeaders<'plan'> = {
  plan: `plan, planned, target, budget, forecast, soll, ziel, prognose, presupuesto, meta, objetivo, previsión, cible, objectif,
    prévision, orçamento, previsão, 計画, 目標, 予算, 見込み`,
}
