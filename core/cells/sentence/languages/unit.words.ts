/** Canonical name, and its spellings in the six languages. */
const SPELLINGS: Readonly<Record<string, string>> = {
  percent:
    '%, percent, per cent, pct, prozent, vh, por ciento, porciento, pour cent, pourcent, por cento, パーセント',
  points: `points, point, pts, pt, pp, ppt, p.p, percentage points, percentage point, punkte, punkten, punkt, prozentpunkte,
    prozentpunkten, prozentpunkt, puntos, punto, puntos porcentuales, punto porcentual, points de pourcentage,
    point de pourcentage, pontos, ponto, pontos percentuais, ponto percentual, nps points, nps punkte, nps-punkte, puntos de nps, %
    points, %-points, %-punkte, %-punkten, %p, %pt, ポイント, 点, パーセントポイント`,
  hours: `hours, hour, h, hr, hrs, std, stunde, stunden, heure, heures, hora, horas, business hours, working hours,
    arbeitsstunden, 時間, hs`,
  days: `days, day, d, tage, tag, tagen, jours, jour, j, días, día, dias, dia, 日, 日間, business day, business days, working day, working days,
    calendar days, werktage, werktagen, arbeitstage, arbeitstagen, kalendertage, kalendertagen, días hábiles, días laborables,
    jours ouvrés, jours ouvrables, dias úteis, 営業日`,
  minutes: 'minutes, minute, min, mins, minuten, minuto, minutos, mn, 分, 分間',
  seconds:
    'seconds, second, sec, secs, s, sek, sekunde, sekunden, seconde, secondes, segundo, segundos, seg, 秒, 秒間',
  ms: `ms, millisecond, milliseconds, msec, millisekunde, millisekunden, milliseconde, millisecondes, milisegundo,
    milisegundos, milissegundo, milissegundos, ミリ秒`,
  weeks: 'weeks, week, wk, wks, wochen, woche, semaine, semaines, semana, semanas, 週間, 週',
  months:
    'months, month, mo, mos, monat, monate, monaten, mois, mes, meses, mês, か月, ヶ月, カ月, ヵ月, ケ月, か月間, ヶ月間, カ月間',
  years: 'years, year, yrs, yr, jahre, jahr, jahren, años, año, ans, an, années, anos, ano, 年, 年間',
  USD: '$, us$, usd, dollar, dollars, dólar, dólares, us dollars, ドル, 米ドル',
  EUR: '€, eur, euro, euros, ユーロ',
  GBP: '£, gbp, pound, pounds, pfund, livres sterling, libras esterlinas, ポンド',
  JPY: '¥, jpy, yen, yens, ienes, 円',
  BRL: 'r$, brl, real, reais, reales, レアル',
  CHF: 'chf, sfr, franken, francs suisses, francos suizos, スイスフラン',
  CNY: 'cny, rmb, yuan, 元',
  INR: '₹, inr, rupees, rupias',
  KRW: '₩, krw, won, ウォン',
  AUD: 'a$, au$, aud',
  CAD: 'c$, ca$, cad',
  MXN: 'mx$, mxn',
  SEK: 'sek',
  NOK: 'nok',
  DKK: 'dkk',
  PLN: 'pln, zł',
  NZD: 'nz$, nzd',
  ARS: 'ars',
  COP: 'cop',
  CLP: 'clp',
  times: 'x, ×, fold, -fold, fach, -fach, 倍',
  ratio: 'ratio',
}

export const UNIT_WORDS: { readonly units: typeof SPELLINGS } = { units: SPELLINGS }
