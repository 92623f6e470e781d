import type { RecordHeaders } from '../table/records'

export type LogField =
  'date' | 'id' | 'keyResult' | 'value' | 'confidence' | 'note' | 'who' | 'projection' | 'status'

/** What the columns of a log may be called. */
export const LOG_HEADERS: RecordHeaders<LogField> = {
  date: `date, day, check in date, checked in, checked in on, as of, timestamp, date of check in, reported on, when, week, week of, week ending, month, datum, tag, stand vom, zeitstempel,
    kw, woche, monat, fecha, día, semana, mes, jour, date du point, semaine, mois, data, dia, mês, 日付, 日, 年月, 週, 月, 記入日,
    チェックイン日`,
  id: `id, kr id, key result id, okr id, kr nr, key result nr, schlüsselergebnis id, id del resultado clave,
    id du résultat clé, id do resultado chave, kr番号`,
  keyResult: `key result, kr, key result title, which key result, okr, title, what, schlüsselergebnis, kernergebnis, ergebnis, titel,
    resultado clave, rc, título, résultat clé, titre, resultado chave, 主要な成果, 主要な結果, 主な結果, 成果指標, キーリザルト`,
  value: `value, current, current value, actual, new value, latest value, result, measured, wert, aktueller wert, stand, ist, istwert, aktuell, neuer wert,
    valor, valor actual, actual, real, valeur, valeur actuelle, actuel, réel, valor atual, atual, 値, 現在値, 実績, 実績値`,
  confidence:
    'confidence, confidence level, zuversicht, konfidenz, confianza, confiance, confiança, 自信度, 自信, 確信度',
  note: `note, notes, comment, comments, remark, notiz, notizen, kommentar, bemerkung, nota, notas, comentario,
    comentarios, commentaire, remarque, comentário, observação, メモ, コメント, 備考`,
  who: `who, owner, by, author, checked in by, reported by, person, wer, von, verantwortlich, autor, quién, responsable,
    qui, auteur, quem, responsável, 担当者, 担当, 記入者`,
  projection: `projection, projected, projected value, forecast, expected end value, expected final value, expected result,
    prognose, hochrechnung, erwarteter endwert, erwartet, proyección, previsión, pronóstico, valor final esperado,
    prévision, valeur finale attendue, projeção, previsão, 予測, 見込み, 予測値, 最終見込み`,
  status: 'status, rag, health, state, zustand, estado, statut, état, situação, 状態, ステータス',
}
