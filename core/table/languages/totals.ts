/** What a row of totals calls itself, where an objective or key result has its name; asked for every row, so not packed. */
export const TOTALS: string =
  'weighted average, total, totals, subtotal, subtotals, sub total, grand total, sum, average, averages, avg, mean, overall, overall score, overall progress, summary, ' +
  'summe, gesamt, gesamtfortschritt, gesamtergebnis, gesamtscore, gesamtsumme, zwischensumme, teilsumme, ø, durchschnitt, mittelwert, schnitt, ' +
  'suma, promedio, media, total general, somme, sous total, moyenne, total général, ensemble, ' +
  'soma, média, total geral, 合計, 平均, 総計, 小計, 全体, 平均達成率, 平均進捗率, 全体進捗, 全体進捗率, 総合スコア'

/** The same where a number is all that stands beside it: a key result has a target or something else. */
export const RESULTS: string =
  'score, final score, final result, overall result, result, grade, final grade, ' +
  'ergebnis, endergebnis, punktzahl, puntuación, puntuación final, resultado, resultado final, nota final, ' +
  'score final, résultat, résultat final, note finale, pontuação, pontuação final, スコア, 最終スコア, 結果'
