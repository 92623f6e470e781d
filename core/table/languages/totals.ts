/** What a row of totals calls itself, where an objective or key result has its name; asked for every row, so not packed. */
export const TOTALS: string =
  'weighted average, total, totals, subtotal, subtotals, sub total, grand total, sum, average, averages, avg, mean, overall, overall score, overall progress, summary, ' +
  'summe, gesamt, gesamtfortschritt, gesamtergebnis, gesamtscore, gesamtsumme, zwischensumme, teilsumme, ø, durchschnitt, mittelwert, schnitt, ' +
  'suma, promedio, media, total general, somme, sous total, moyenne, total général, ensemble, ' +
  'soma, média, total geral, 合計, 平均, 総計, 小計, 全体, 平均達成率, 平均進捗率, 全体進捗, 全体進捗率, 総合スコア'

/** What a row of totals adds to such a word, where it has no target: Average OKR score, Moyenne générale, Total Q4. */
export const OF_TOTALS: string =
  'of, the, all, de, des, do, los, las, dos, okr, okrs, kr, krs, objective, objectives, key, result, results, score, progress, ' +
  'completion, achievement, general, ponderado, fortschritt, zielerreichung, geral, ponderada, progreso, avance, objetivos, ' +
  'générale, pondérée, objectifs, avancement, progression, progresso'
