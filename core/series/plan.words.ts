import type { RecordHeaders } from '../table/records'

/** What a row of numbers is called that were wanted, not measured; in the six languages, with commas between. */
export const PLAN_WORDS: RecordHeaders<'plan'> = {
  plan: `plan, planned, target, goal, budget, forecast, soll, sollwert, geplant, ziel, prognose, presupuesto, previsto, meta, objetivo, previsión, cible, objectif,
    prévision, prévu, orçamento, planejado, previsão, 計画, 目標, 予算, 予定, 見込み`,
}
