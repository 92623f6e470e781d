import type { ByLanguage } from '../../table/table-language'
import type { DraftBand } from '../../time/confidence'
import type { StatusCode } from '../../time/status-code'

/** What one language says about time and status. First headings are no words that a header is known by. */
export interface TimeWords {
  readonly statuses: Readonly<Record<StatusCode, string>>
  /** Above the columns beside the rows; `core/table/table-notes.ts` knows them too. */
  readonly expected: string
  readonly beside: readonly [status: string, computed: string]
  /** The columns that OKR_TREE has more where the day is known. */
  readonly tree: readonly [expected: string, status: string, confidence: string]
  /** One more with a log. */
  readonly forecast: string
  /** Above the count of one status in OKR_SUMMARY. */
  readonly mix: string
  readonly lowConfidence: string
  /** What the mean confidence says of an objective before it is judged; nothing where it is as it should be. */
  readonly drafts: Readonly<Record<Exclude<DraftBand, 'sweet-spot'>, string>>
}

export const TIME_WORDS: ByLanguage<TimeWords> = {
  en: {
    statuses: {
      done: 'Done',
      'on-track': 'On track',
      behind: 'Behind',
      'at-risk': 'At risk',
      stale: 'Stale',
      'not-started': 'Not started',
      'no-data': 'No data',
      closed: 'Closed',
    },
    expected: 'OKR expected',
    beside: ['OKR status', 'By the numbers'],
    tree: ['Expected', 'Status', 'Confidence'],
    forecast: 'Forecast',
    mix: 'Status: {status}',
    lowConfidence: 'low confidence',
    drafts: {
      sandbagging: 'far too safe',
      comfortable: 'rather safe',
      ambitious: 'very bold',
      fantasy: 'out of reach',
    },
  },
  de: {
    statuses: {
      done: 'Fertig',
      'on-track': 'Im Plan',
      behind: 'Im Rückstand',
      'at-risk': 'Gefährdet',
      stale: 'Veraltet',
      'not-started': 'Nicht begonnen',
      'no-data': 'Keine Daten',
      closed: 'Geschlossen',
    },
    expected: 'OKR-Soll',
    beside: ['OKR-Status', 'Nach den Zahlen'],
    tree: ['Soll', 'Status', 'Zuversicht'],
    forecast: 'Prognose',
    mix: 'Status: {status}',
    lowConfidence: 'wenig Zuversicht',
    drafts: {
      sandbagging: 'viel zu sicher',
      comfortable: 'eher sicher',
      ambitious: 'sehr mutig',
      fantasy: 'unerreichbar',
    },
  },
  es: {
    statuses: {
      done: 'Hecho',
      'on-track': 'En camino',
      behind: 'Con retraso',
      'at-risk': 'En riesgo',
      stale: 'Desactualizado',
      'not-started': 'Sin empezar',
      'no-data': 'Sin datos',
      closed: 'Cerrado',
    },
    expected: 'Esperado OKR',
    beside: ['Estado OKR', 'Según los números'],
    tree: ['Esperado', 'Estado', 'Confianza'],
    forecast: 'Previsión',
    mix: 'Estado: {status}',
    lowConfidence: 'poca confianza',
    drafts: {
      sandbagging: 'demasiado seguro',
      comfortable: 'bastante seguro',
      ambitious: 'muy audaz',
      fantasy: 'fuera de alcance',
    },
  },
  fr: {
    statuses: {
      done: 'Terminé',
      'on-track': 'En bonne voie',
      behind: 'En retard',
      'at-risk': 'À risque',
      stale: 'Pas à jour',
      'not-started': 'Non commencé',
      'no-data': 'Aucune donnée',
      closed: 'Clôturé',
    },
    expected: 'Attendu OKR',
    beside: ['Statut OKR', 'Selon les chiffres'],
    tree: ['Attendu', 'Statut', 'Confiance'],
    forecast: 'Prévision',
    mix: 'Statut : {status}',
    lowConfidence: 'peu de confiance',
    drafts: {
      sandbagging: 'bien trop prudent',
      comfortable: 'plutôt prudent',
      ambitious: 'très audacieux',
      fantasy: 'hors de portée',
    },
  },
  pt: {
    statuses: {
      done: 'Concluído',
      'on-track': 'No caminho certo',
      behind: 'Atrasado',
      'at-risk': 'Em risco',
      stale: 'Desatualizado',
      'not-started': 'Não iniciado',
      'no-data': 'Sem dados',
      closed: 'Encerrado',
    },
    expected: 'Esperado OKR',
    beside: ['Status OKR', 'Pelos números'],
    tree: ['Esperado', 'Status', 'Confiança'],
    forecast: 'Previsão',
    mix: 'Status: {status}',
    lowConfidence: 'pouca confiança',
    drafts: {
      sandbagging: 'seguro demais',
      comfortable: 'bastante seguro',
      ambitious: 'muito ousado',
      fantasy: 'fora de alcance',
    },
  },
  ja: {
    statuses: {
      done: '完了',
      'on-track': '順調',
      behind: '遅れ',
      'at-risk': '危険',
      stale: '更新なし',
      'not-started': '未着手',
      'no-data': 'データなし',
      closed: '終了',
    },
    expected: 'OKRの期待値',
    beside: ['OKRの状態', '数値による判定'],
    tree: ['期待値', '状態', '自信度'],
    forecast: '予測',
    mix: '状態：{status}',
    lowConfidence: '自信度が低い',
    drafts: {
      sandbagging: '安全すぎる',
      comfortable: 'やや安全',
      ambitious: 'とても大胆',
      fantasy: '達成困難',
    },
  },
}
