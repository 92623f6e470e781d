import type { Direction, Frequency, Kpi } from './kpi'

type Words<T extends string> = Readonly<Record<T, string>>

interface KpiCellWords {
  readonly direction: Words<Direction>
  readonly kind: Words<NonNullable<Kpi['kind']>>
  readonly tier: Words<NonNullable<Kpi['tier']>>
  readonly frequency: Words<Frequency>
}

/** What stands in the cells of a list of KPIs, in the six languages, with commas between. */
export const KPI_CELL_WORDS: KpiCellWords = {
  direction: {
    increase: `increase, increasing, up, higher, higher is better, more, more is better, maximize, maximise, rise, grow, increase to, stay at least, at least, ↑, ▲, +,
    steigend, steigern, steigt, hoch, höher, mehr, mehr ist besser, größer ist besser, erhöhen, aumentar, aumento, subir, más, más alto, maximizar, augmenter,
    hausse, plus, plus haut, aumenta, mais, mais alto, maior, 増加, 増やす, 上昇, 高いほど良い`,
    decrease: `decrease, decreasing, down, lower, lower is better, less, less is better, minimize, minimise, reduce, fall, decrease to, stay at most, at most, ↓, ▼, -,
    fallend, senken, sinkt, sinkend, niedriger, weniger, weniger ist besser, kleiner ist besser, verringern, reduzieren, disminuir, disminución, bajar, reducir, menos,
    menos es mejor, más bajo, minimizar, diminuer, baisse, réduire, moins, moins c est mieux, plus bas, diminuir, reduzir, mais baixo, menor, quanto menor melhor, 減少, 減らす, 低下,
    低いほど良い`,
    hold: `hold, keep, stay, stable, maintain, constant, halten, stabil, gleichbleibend, konstant, beibehalten, mantener, estable,
    constante, maintenir, stable, tenir, manter, estável, 維持, 一定`,
    between: `between, range, within, in range, corridor, zwischen, bereich, korridor, im bereich, entre, rango, intervalo,
    plage, fourchette, intervalle, faixa, 範囲, 範囲内, 間`,
  },
  kind: {
    leading: `leading, lead, leading indicator, frühindikator, vorlaufend, früh, adelantado, anticipado, avancé, précoce, antecedente,
    antecipado, 先行, 先行指標`,
    lagging: `lagging, lag, lagging indicator, spätindikator, nachlaufend, spät, rezagado, retrasado, retardé, tardif, atrasado,
    defasado, 遅行, 遅行指標`,
  },
  tier: {
    input: 'input, inputs, einsatz, entrada, insumo, intrant, entrée, 投入',
    output: 'output, outputs, leistung, ergebnis, producto, salida, extrant, sortie, produto, saída, 産出',
    outcome: 'outcome, outcomes, wirkung, resultado, résultat, 成果',
    impact: 'impact, impacts, auswirkung, impacto, 影響, インパクト',
  },
  frequency: {
    daily:
      'daily, day, every day, d, täglich, tag, diario, diaria, día, quotidien, jour, diário, dia, 毎日, 日次, 日',
    weekly: `weekly, week, every week, w, wöchentlich, woche, semanal, semana, hebdomadaire, semaine, 毎週, 週次, 週`,
    monthly:
      'monthly, month, every month, m, monatlich, monat, mensual, mes, mensuel, mois, mensal, mês, 毎月, 月次, 月',
    quarterly: `quarterly, quarter, every quarter, q, vierteljährlich, quartalsweise, quartal, trimestral, trimestre,
    trimestriel, 四半期, 四半期ごと`,
    yearly: `yearly, annual, annually, year, every year, y, jährlich, jahr, anual, año, annuel, an, année, ano, 毎年, 年次, 年`,
  },
}
