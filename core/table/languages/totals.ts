/** What a row of totals calls itself, where an objective or key result has its name; asked for every row, so not packed. */
export const TOTALS: string =
  'total, totals, subtotal, subtotals, sub total, grand total, sum, average, averages, avg, mean, overall, overall score, overall progress, summary, ' +
  'summe, gesamt, gesamtsumme, zwischensumme, teilsumme, ø, durchschnitt, mittelwert, schnitt, ' +
  'suma, promedio, media, total general, somme, sous total, moyenne, total général, ensemble, ' +
  'soma, média, total geral, 合計, 平均, 総計, 小計, 全体'
