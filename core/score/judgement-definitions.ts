import type { SettingDefinition } from './setting'

/** Each in the order of the Settings tab, after those of scoring. */
export const JUDGEMENT_SETTINGS: readonly SettingDefinition[] = [
  {
    key: 'today',
    name: 'Today',
    meaning: 'The day to judge by, for a look back; empty for the real day.',
    words:
      'judged on, as of, stichtag, heute, hoy, fecha de referencia, aujourd hui, date de référence, hoje, data de referência, 今日, 基準日',
    reads: 'day',
  },
  {
    key: 'cycle',
    name: 'Cycle',
    meaning: 'The cycle of rows that name none, such as Q4 2026 or 2026-10-01 to 2026-12-31.',
    words:
      'current cycle, quarter, period, zyklus, quartal, zeitraum, ciclo, trimestre, periodo, période, período, サイクル, 期間',
  },
  {
    key: 'fiscalStart',
    name: 'Fiscal year starts in',
    meaning: 'The month in which the fiscal year begins, as a number or a name.',
    words: `fiscal year start, fiscal start, fiscal year, first fiscal month, geschäftsjahr beginnt im, geschäftsjahr,
      beginn des geschäftsjahres, inicio del año fiscal, año fiscal, début de l exercice, exercice, início do ano fiscal,
      ano fiscal, 会計年度の開始月, 年度開始月`,
    reads: 'month',
  },
  {
    key: 'days',
    name: 'Days counted',
    meaning: 'Which days count for what is expected by now.',
    words:
      'days, working days, counted days, gezählte tage, tage, días contados, días, jours comptés, jours, dias contados, dias, 日数',
    values: [
      {
        value: 'calendar',
        name: 'calendar days',
        meaning: 'All days.',
        words:
          'calendar, all, all days, kalendertage, alle, naturales, días naturales, calendaires, jours calendaires, corridos, dias corridos, 暦日',
      },
      {
        value: 'working',
        name: 'working days',
        meaning: 'Monday to Friday.',
        words:
          'working, weekdays, business days, arbeitstage, werktage, laborables, días laborables, ouvrés, jours ouvrés, úteis, dias úteis, 営業日, 平日',
      },
    ],
  },
  {
    key: 'onTrackFrom',
    name: 'On track from',
    meaning: 'The share of what is expected by now from which a key result is on track.',
    words:
      'on track, green from, im plan ab, auf kurs ab, en curso desde, en bonne voie dès, no rumo a partir de, 順調の下限',
    reads: 'share',
  },
  {
    key: 'behindFrom',
    name: 'Behind from',
    meaning: 'The share of what is expected by now from which a key result is behind; below it is at risk.',
    words:
      'behind, yellow from, at risk below, im rückstand ab, retrasado desde, en retard dès, atrasado a partir de, 遅れの下限',
    reads: 'share',
  },
  {
    key: 'grace',
    name: 'Early grace',
    meaning: 'How many days from the first day on nothing is judged.',
    words:
      'grace, grace days, early grace days, schonfrist, gracia inicial, días de gracia, délai de grâce, carência, dias de carência, 猶予日数',
    reads: 'days',
  },
  {
    key: 'cadence',
    name: 'Days between check-ins',
    meaning: 'How many days lie between two check-ins; three days later a key result is stale.',
    words: `cadence, check in cadence, check in every, rhythm, tage zwischen check ins, rhythmus, días entre check ins, cadencia,
      jours entre les points, rythme, cadence des points, dias entre check ins, cadência, チェックイン間隔`,
    reads: 'days',
  },
  {
    key: 'objectiveStatus',
    name: 'Status of an objective',
    meaning: 'Whether an objective is judged by its own score or by its weakest key result.',
    words: `objective status, status of objectives, status eines ziels, status der ziele, estado de un objetivo,
      statut d un objectif, status de um objetivo, 目標の状態`,
    values: [
      {
        value: 'score',
        name: 'own score',
        meaning: 'By its own score.',
        words: 'score, by score, eigener score, puntuación propia, score propre, pontuação própria, スコア',
      },
      {
        value: 'weakest',
        name: 'weakest key result',
        meaning: 'By its weakest key result.',
        words:
          'weakest, worst, lowest, schwächstes, schwächstes schlüsselergebnis, el más débil, le plus faible, o mais fraco, 最低',
      },
    ],
  },
  {
    key: 'healthyFrom',
    name: 'KPI healthy from',
    meaning: 'The share of its target from which a KPI is healthy.',
    words:
      'healthy from, healthy, kpi gesund ab, kpi sano desde, kpi sain dès, kpi saudável a partir de, kpi健全の下限',
    reads: 'share',
  },
  {
    key: 'watchFrom',
    name: 'KPI watched from',
    meaning: 'The share of its target from which a KPI is watched; below it is unhealthy.',
    words:
      'watched from, watch from, watch, kpi beobachten ab, kpi en observación desde, kpi à surveiller dès, kpi em observação a partir de, kpi注意の下限',
    reads: 'share',
  },
  {
    key: 'stagnantAfter',
    name: 'KPI stagnant after',
    meaning: 'How many periods without movement make a KPI stagnant.',
    words:
      'stagnant after, stagnation, kpi stagniert nach, stagnation nach, kpi estancado tras, kpi stagnant après, kpi estagnado após, kpi停滞の期数',
    reads: 'count',
  },
  {
    key: 'perspectives',
    name: 'Perspectives',
    meaning:
      'The four perspectives of the scorecard: financial, customer, internal process, learning and growth.',
    words: 'scorecard perspectives, perspektiven, perspectivas, axes, 視点',
  },
  {
    key: 'checksOff',
    name: 'Checks switched off',
    meaning: 'Names of checks that are not made, with commas between.',
    words:
      'checks off, no checks, abgeschaltete prüfungen, prüfungen aus, comprobaciones desactivadas, contrôles désactivés, verificações desativadas, 無効なチェック',
  },
]
