import type { RecordHeaders } from '../table/records'

/** English, German, Spanish, French, Portuguese, Japanese. */
export const SERIES_HEADERS: RecordHeaders<'day' | 'kpi' | 'value'> = {
  day: `date, day, timestamp, reporting date, period, month, week, quarter, year, as of, measured on, datum, tag, zeitraum, monat, woche, quartal, jahr,
    stand, stichtag, fecha, día, periodo, período, mes, semana, trimestre, año, jour, période, mois, semaine, année, data, dia, mês, ano,
    日付, 日, 年月, 期間, 月, 週, 四半期, 年`,
  kpi: `kpi, kpis, kpi name, kpi id, indicator, metric, measure, name, kennzahl, kennzahlen, messgröße, indikator, indicador,
    indicadores, métrica, nombre, indicateur, indicateurs, mesure, nom, nome, 指標, kpi名, 重要指標, 名前`,
  value: `value, values, current, current value, actual, reading, measured, result, wert, werte, ist, istwert, aktuell,
    messwert, valor, valores, actual, valor actual, medición, resultado, real, réel, realizado, valeur, valeurs, valeur actuelle, réalisé, résultat,
    valor atual, medição, 値, 実績, 実績値, 測定値`,
}
