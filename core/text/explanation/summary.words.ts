import type { SummaryField } from '../../score/summary'
import type { ByLanguage } from '../../table/table-language'

/**
 * The words of OKR_SUMMARY in one language. No heading names an objective or a key result alone, so that a tab with this
 * answer is not taken for OKR rows.
 */
export interface SummaryWords {
  readonly by: Readonly<Record<SummaryField, string>>
  /** After the group: score, objectives, key results, done, in progress, need attention, not started, no target or data. */
  readonly headings: readonly string[]
  readonly level: string
  readonly all: string
}

export const SUMMARY_WORDS: ByLanguage<SummaryWords> = {
  en: {
    by: {
      team: 'By team',
      owner: 'By owner',
      level: 'By level',
      cycle: 'By cycle',
      perspective: 'By perspective',
    },
    headings: [
      'OKR score',
      'Number of objectives',
      'Number of key results',
      'Are done',
      'In progress',
      'Need attention',
      'Not started',
      'No target or data',
    ],
    level: 'Level {level}',
    all: 'All',
  },
  de: {
    by: {
      team: 'Nach Team',
      owner: 'Nach Person',
      level: 'Nach Ebene',
      cycle: 'Nach Zyklus',
      perspective: 'Nach Perspektive',
    },
    headings: [
      'OKR-Score',
      'Anzahl Objectives',
      'Anzahl Key Results',
      'Davon fertig',
      'In Arbeit',
      'Brauchen Aufmerksamkeit',
      'Nicht begonnen',
      'Ohne Zielwert oder Daten',
    ],
    level: 'Ebene {level}',
    all: 'Alle',
  },
  es: {
    by: {
      team: 'Por equipo',
      owner: 'Por responsable',
      level: 'Por nivel',
      cycle: 'Por ciclo',
      perspective: 'Por perspectiva',
    },
    headings: [
      'Puntuación OKR',
      'Número de objetivos',
      'Número de resultados clave',
      'Terminados',
      'En curso',
      'Requieren atención',
      'Sin empezar',
      'Sin meta o sin datos',
    ],
    level: 'Nivel {level}',
    all: 'Todos',
  },
  fr: {
    by: {
      team: 'Par équipe',
      owner: 'Par responsable',
      level: 'Par niveau',
      cycle: 'Par cycle',
      perspective: 'Par axe',
    },
    headings: [
      'Score OKR',
      'Nombre d’objectifs',
      'Nombre de résultats clés',
      'Terminés',
      'En cours',
      'À surveiller',
      'Non commencés',
      'Sans cible ou sans données',
    ],
    level: 'Niveau {level}',
    all: 'Tous',
  },
  pt: {
    by: {
      team: 'Por equipe',
      owner: 'Por responsável',
      level: 'Por nível',
      cycle: 'Por ciclo',
      perspective: 'Por perspectiva',
    },
    headings: [
      'Pontuação OKR',
      'Número de objetivos',
      'Número de resultados-chave',
      'Já concluídos',
      'Em andamento',
      'Precisam de atenção',
      'Não iniciados',
      'Sem meta ou sem dados',
    ],
    level: 'Nível {level}',
    all: 'Todos',
  },
  ja: {
    by: { team: 'チーム別', owner: '担当者別', level: '階層別', cycle: 'サイクル別', perspective: '視点別' },
    headings: [
      'OKRスコア',
      '目標の数',
      '主要な成果の数',
      '完了済み',
      '進行中',
      '要注意',
      '未着手',
      '目標値またはデータなし',
    ],
    level: '第{level}階層',
    all: 'すべて',
  },
}
