import type { RecordHeaders } from '../table/records'

export type BetField =
  | 'bet'
  | 'keyResult'
  | 'reaches'
  | 'by'
  | 'kpi'
  | 'moves'
  | 'within'
  | 'guardrail'
  | 'bound'
  | 'kind'
  | 'owner'
  | 'cycle'

/** English, German, Spanish, French, Portuguese, Japanese. */
export const BET_HEADERS: RecordHeaders<BetField> = {
  bet: `bet, our bet, hypothesis, assumption, wette, hypothese, annahme, apuesta, hipótesis, pari, hypothèse, aposta, hipótese,
    賭け, 仮説, ベット`,
  keyResult: `if, if key result, key result, kr, wenn, wenn key result, schlüsselergebnis, si, si resultado clave, resultado clave,
    si résultat clé, résultat clé, se, se resultado chave, resultado chave, もし, もし主要な成果, 主要な成果, 条件`,
  reaches: `reaches, reaches value, target, erreicht, erreicht den wert, zielwert, alcanza, llega a, valor objetivo, atteint, cible,
    atinge, chega a, meta, 到達値, 到達, 目標値`,
  by: `by, by date, by when, due, deadline, bis, bis zum, fällig, termin, antes de, para, fecha límite, avant le, d ici le, échéance,
    até, prazo, 期日, 期限, まで, いつまで`,
  kpi: `then, then kpi, kpi, dann, dann kpi, kennzahl, entonces, entonces kpi, indicador, alors, alors kpi, indicateur, então,
    então kpi, 指標, 対象の指標, そのとき, なら`,
  moves: `moves by, moves, changes by, by how much, effect, bewegt sich um, ändert sich um, wirkung, cambia en, se mueve, efecto,
    varie de, bouge de, effet, muda em, varia em, efeito, 変化, 変化量, 効果`,
  within: `within, lag, time lag, innerhalb, innerhalb von, binnen, dentro de, en un plazo de, plazo, sous, délai, dans un délai de,
    em até, no prazo de, 以内, 期間, 効果が出るまで`,
  guardrail: `while, while guardrail, guardrail, solange, während, leitplanke, mientras, salvaguarda, tant que, garde fou, enquanto,
    その間, ガードレール, 守る指標`,
  bound: `guardrail bound, bound, holds, limit, grenze, grenzwert, leitplanke grenze, límite, limite, seuil, 限度, 限界値, 守る値`,
  kind: 'kind, type, kind of bet, category, area, art, kategorie, tipo, categoría, catégorie, categoria, 種類, 分類, 区分',
  owner: `owner, owners, responsible, lead, verantwortlich, verantwortliche, verantwortlicher, responsable, propriétaire, pilote,
    responsável, dono, 担当, 担当者, 責任者`,
  cycle:
    'cycle, quarter, period, zyklus, quartal, ciclo, trimestre, cycle okr, période, período, サイクル, 四半期',
}
