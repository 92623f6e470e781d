import type { StatusCode } from './status-code'

/**
 * What people type, in the six languages, with commas between; colours as in red, amber, green, and blue for done. Words
 * about work (in progress, paused) say nothing about how it stands, so they are not here.
 */
export const STATUS_WORDS: Readonly<Record<StatusCode, string>> = {
  done: `reached, success, successful, blue, blau, erfüllt, alcanzado, logrado, conseguido, azul, finalizado, réussi, bleu,
    alcançado, atingido, finalizado, 青, 達成済み, 完了済み, exceeded, overachieved, übertroffen, superado, dépassé, atingida`,
  'on-track': `on track, ontrack, on target, on plan, on schedule, ahead, ahead of schedule, good, healthy, ok, green, g,
    im plan, auf kurs, nach plan, planmässig, gut, grün, encaminado, en camino, según lo previsto, según plan, en plazo, a tiempo, al día, bien,
    verde, en bonne voie, sur la bonne voie, dans les temps, vert, no rumo, no prazo, dentro do prazo, conforme planejado, no caminho certo, em dia, bom, 順調,
    予定通り, 計画通り, 良好, 緑`,
  behind: `behind, behind schedule, progressing, needs attention, attention, caution, delayed, slipping, lagging, late, warning, yellow,
    amber, orange, a, im rückstand, im verzug, in verzug, verzögert, hinter plan, braucht aufmerksamkeit, gelb, atrasado, con retraso,
    retrasado, retrasada, requiere atención, amarillo, amarilla, ámbar, naranja, en retard, à surveiller, jaune, ambre, atrasada,
    precisa de atenção, amarelo, amarela, laranja, 遅れ, 遅れ気味, 遅延, 要注意, 注意, 黄, 黄色`,
  'at-risk': `at risk, off track, offtrack, not on track, off target, in trouble, critical, blocked, bad, red, r, gefährdet, in gefahr, kritisch,
    blockiert, nicht im plan, rot, en riesgo, en peligro, crítico, bloqueado, fuera de curso, rojo, roja, à risque, en danger,
    critique, bloqué, rouge, em risco, em perigo, fora do rumo, vermelho, vermelha, 危険, リスク, リスクあり, 危機, 赤`,
  'not-started': `not started, not yet started, not begun, planned, upcoming, draft, backlog, grey, gray, white, nicht begonnen, nicht gestartet,
    noch nicht begonnen, noch nicht gestartet, geplant, entwurf, grau, sin empezar, sin iniciar, no iniciado, no empezado, planificado, borrador, gris,
    non commencé, pas commencé, pas encore commencé, planifié, brouillon, não iniciado, não iniciada, por iniciar, planejado, planeado, rascunho, cinza,
    未着手, 未開始, 計画中`,
  'no-data':
    'no data, unknown, keine daten, unbekannt, sin datos, aucune donnée, sem dados, データなし, 不明',
  stale: 'stale, outdated, veraltet, desactualizado, obsolète, pas à jour, desatualizado, 更新なし, 古い',
  closed: `closed, cancelled, canceled, abandoned, dropped, stopped, descoped, archived, missed, failed, geschlossen, gestoppt, eingestellt, abgebrochen, verworfen,
    archiviert, verfehlt, cerrado, cancelado, abandonado, archivado, no alcanzado, fermé, clos, clôturé, annulé,
    abandonné, archivé, manqué, fechado, encerrado, arquivado, não atingido, 終了, クローズ, 中止, 取消`,
}
