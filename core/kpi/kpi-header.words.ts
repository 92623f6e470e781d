import type { RecordHeaders } from '../table/records'

export type KpiField =
  | 'name'
  | 'id'
  | 'target'
  | 'upper'
  | 'current'
  | 'direction'
  | 'kind'
  | 'tier'
  | 'perspective'
  | 'frequency'
  | 'owner'
  | 'unit'
  | 'healthyFrom'
  | 'watchFrom'
  | 'feeds'

/** English, German, Spanish, French, Portuguese, Japanese. */
export const KPI_HEADERS: RecordHeaders<KpiField> = {
  name: `kpi, kpis, kpi name, indicator, metric, measure, name, kennzahl, kennzahlen, messgröße, indikator, indicador,
    indicadores, métrica, nombre, indicateur, indicateurs, mesure, nom, nome, indicador kpi, 指標, kpi名, 重要指標, 名前, 名称`,
  id: 'id, kpi id, no, nr, #, code, ref, nummer, kennung, número, identificador, numéro, identifiant, código, 番号',
  target: `target, target value, goal, plan, lower bound, minimum, min, ziel, zielwert, soll, sollwert, untergrenze, meta,
    objetivo, valor objetivo, valor meta, límite inferior, cible, valeur cible, borne inférieure, alvo, limite inferior, 目標,
    目標値, ターゲット, 下限`,
  upper: `upper bound, upper, maximum, max, obergrenze, límite superior, máximo, borne supérieure, limite superior, 上限`,
  current: `current, current value, actual, value, latest, now, aktuell, aktueller wert, ist, istwert, wert, stand, actual,
    valor actual, valor, actuel, actuelle, valeur actuelle, valeur, atual, valor atual, 現在, 現在値, 現状, 実績, 実績値, 値`,
  direction: `direction, good is, better is, polarity, desired direction, richtung, wirkrichtung, gut ist, dirección, sentido,
    polaridad, sens, polarité, direção, polaridade, 方向, 望ましい方向`,
  kind: `kind, type, leading or lagging, leading/lagging, leading / lagging, indicator type, kpi type, art, typ, indikatorart,
    früh oder spät, tipo, tipo de indicador, type d indicateur, 種類, 種別, 先行遅行`,
  tier: 'tier, ebene, stufe, nivel, niveau, nível, 階層',
  perspective: `perspective, bsc perspective, scorecard perspective, perspektive, bsc perspektive, perspectiva, axe,
    axe stratégique, perspetiva, 視点, 観点`,
  frequency: `frequency, how often, measured, interval, update frequency, häufigkeit, turnus, rhythmus, frequenz, frecuencia,
    periodicidad, fréquence, périodicité, frequência, periodicidade, 頻度, 更新頻度, 測定頻度`,
  owner: `owner, owners, responsible, lead, verantwortlich, verantwortliche, verantwortlicher, zuständig, responsable,
    propietario, propriétaire, pilote, porteur, responsável, dono, dona, 担当, 担当者, 責任者, オーナー`,
  unit: 'unit, units, unit of measure, uom, einheit, maßeinheit, unidad, unidades, unité, unités, unidade, 単位',
  healthyFrom: `healthy from, green from, gesund ab, grün ab, sano desde, verde desde, sain dès, vert dès,
    saudável a partir de, verde a partir de, 健全の下限, 緑の下限`,
  watchFrom: `watch from, watched from, yellow from, beobachten ab, gelb ab, en observación desde, amarillo desde,
    à surveiller dès, jaune dès, em observação a partir de, amarelo a partir de, 注意の下限, 黄の下限`,
  feeds: `feeds, feeds key result, feeds kr, key result, key results, moves, drives, speist, speist key result,
    schlüsselergebnis, speist schlüsselergebnis, alimenta, alimenta el resultado clave, resultado clave, alimente,
    alimente le résultat clé, résultat clé, alimenta o resultado chave, resultado chave, 主要な成果, 反映先, 対象の成果`,
}
