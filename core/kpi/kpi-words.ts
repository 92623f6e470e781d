import type { RecordHeaders } from '../table/records'
import { once } from '../cells/once'
import { headerKey } from '../table/vocabularies'
import type { Direction, Frequency, Kpi } from './kpi'

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

type Words<T extends string> = Readonly<Record<T, string>>

const DIRECTIONS: Words<Direction> = {
  increase: `increase, increasing, up, higher, higher is better, more, more is better, maximize, maximise, rise, grow, ↑, ▲, +,
    steigend, steigern, steigt, hoch, höher, mehr, erhöhen, aumentar, aumento, subir, más, más alto, maximizar, augmenter,
    hausse, plus, plus haut, aumenta, mais, mais alto, maior, 増加, 増やす, 上昇, 高いほど良い`,
  decrease: `decrease, decreasing, down, lower, lower is better, less, less is better, minimize, minimise, reduce, fall, ↓, ▼, -,
    fallend, senken, sinkt, sinkend, niedriger, weniger, verringern, reduzieren, disminuir, disminución, bajar, reducir, menos,
    más bajo, minimizar, diminuer, baisse, réduire, moins, plus bas, diminuir, reduzir, mais baixo, menor, 減少, 減らす, 低下,
    低いほど良い`,
  hold: `hold, keep, stay, stable, maintain, constant, halten, stabil, gleichbleibend, konstant, beibehalten, mantener, estable,
    constante, maintenir, stable, tenir, manter, estável, 維持, 一定`,
  between: `between, range, within, in range, corridor, zwischen, bereich, korridor, im bereich, entre, rango, intervalo,
    plage, fourchette, intervalle, faixa, 範囲, 範囲内, 間`,
}

const KINDS: Words<NonNullable<Kpi['kind']>> = {
  leading: `leading, lead, leading indicator, frühindikator, vorlaufend, früh, adelantado, anticipado, avancé, précoce, antecedente,
    antecipado, 先行, 先行指標`,
  lagging: `lagging, lag, lagging indicator, spätindikator, nachlaufend, spät, rezagado, retrasado, retardé, tardif, atrasado,
    defasado, 遅行, 遅行指標`,
}

const TIERS: Words<NonNullable<Kpi['tier']>> = {
  input: 'input, inputs, einsatz, entrada, insumo, intrant, entrée, 投入',
  output: 'output, outputs, leistung, ergebnis, producto, salida, extrant, sortie, produto, saída, 産出',
  outcome: 'outcome, outcomes, wirkung, resultado, résultat, 成果',
  impact: 'impact, impacts, auswirkung, impacto, 影響, インパクト',
}

const FREQUENCIES: Words<Frequency> = {
  daily:
    'daily, day, every day, d, täglich, tag, diario, diaria, día, quotidien, jour, diário, dia, 毎日, 日次, 日',
  weekly: `weekly, week, every week, w, wöchentlich, woche, semanal, semana, hebdomadaire, semaine, 毎週, 週次, 週`,
  monthly:
    'monthly, month, every month, m, monatlich, monat, mensual, mes, mensuel, mois, mensal, mês, 毎月, 月次, 月',
  quarterly: `quarterly, quarter, every quarter, q, vierteljährlich, quartalsweise, quartal, trimestral, trimestre,
    trimestriel, 四半期, 四半期ごと`,
  yearly: `yearly, annual, annually, year, every year, y, jährlich, jahr, anual, año, annuel, an, année, ano, 毎年, 年次, 年`,
}

/** What each word of a cell means; signs such as ↑, which no key keeps, are looked for as typed. */
const index = <T extends string>(words: Words<T>): (() => ReadonlyMap<string, T>) =>
  once(() => {
    const found = new Map<string, T>()
    for (const [meaning, list] of Object.entries<string>(words)) {
      for (const word of list.split(',')) {
        const key = wordKey(word)
        if (!found.has(key)) found.set(key, meaning as T)
      }
    }
    return found
  })

const directions = index(DIRECTIONS)
const kinds = index(KINDS)
const tiers = index(TIERS)
const frequencies = index(FREQUENCIES)

/** Longer texts are no word of these lists. */
const LONGEST = 60

function wordKey(text: string): string {
  const short = text.slice(0, LONGEST).trim()
  return headerKey(short) || short
}

export function directionOf(text: string): Direction | undefined {
  return directions().get(wordKey(text))
}

export function kindOf(text: string): Kpi['kind'] {
  return kinds().get(wordKey(text))
}

export function tierOf(text: string): Kpi['tier'] {
  return tiers().get(wordKey(text))
}

export function frequencyOf(text: string): Frequency | undefined {
  return frequencies().get(wordKey(text))
}
