/** Lists with commas between that few sheets need. */
export const RARE_WORDS: Readonly<Record<'borrowed' | 'ofTotals' | 'ownHeadings', string>> = {
  /** English words of the trade, and words that another language writes alike. They decide only where nothing else does. */
  borrowed: `id, ids, okr id, kr id, ref, code, no, nr, #, parent, type, objective, objectives, key result, key results, kr, krs, keyresult, keyresults, okr, okrs, kpi, title, name, description, item, start, baseline, owner, owners, dri, lead, driver, champion, team, teams, confidence, status, rag, rag status, score, rating, level, commitment, ambition, note, notes, link, links, url, details, source, tags, initiatives, actions, deadline, cycle`,
  /** What a row of totals adds to its word, where it has no target: Average OKR score, Moyenne générale, Total Q4. */
  ofTotals:
    'of, the, all, de, des, do, los, las, dos, okr, okrs, kr, krs, objective, objectives, key, result, results, score, progress, ' +
    'completion, achievement, general, ponderado, fortschritt, zielerreichung, geral, ponderada, progreso, avance, objetivos, ' +
    'générale, pondérée, objectifs, avancement, progression, progresso',
  /** Above columns that stand beside the rows, in each language: OKR_SCORES, OKR_EXPECTED, OKR_STATUSES. */
  ownHeadings:
    'OKR score, OKR-Score, Puntuación OKR, Score OKR, Pontuação OKR, OKRスコア, OKR expected, OKR-Soll, Esperado OKR, Attendu OKR, OKRの期待値, OKR status, By the numbers, OKR-Status, Nach den Zahlen, Estado OKR, Según los números, Statut OKR, Selon les chiffres, Status OKR, Pelos números, OKRの状態, 数値による判定',
}
