/** How a locale writes numbers as text. */
export interface Writing {
  readonly locale: string
  readonly decimal: string
  readonly group: string
  /** With `#` for the number. */
  readonly percent: string
  readonly money: string
}

/** As CLDR 48 has them; the marks are what people see, the blanks do not break. */
export const WRITINGS: readonly Writing[] = [
  { locale: 'en_US', decimal: '.', group: ',', percent: '#%', money: '$#' },
  { locale: 'de_DE', decimal: ',', group: '.', percent: '#\u00a0%', money: '#\u00a0€' },
  { locale: 'fr_FR', decimal: ',', group: '\u202f', percent: '#\u202f%', money: '#\u00a0€' },
  { locale: 'de_CH', decimal: '.', group: '’', percent: '#%', money: 'CHF\u00a0#' },
  { locale: 'pt_BR', decimal: ',', group: '.', percent: '#%', money: 'R$\u00a0#' },
  { locale: 'ja_JP', decimal: '.', group: ',', percent: '#%', money: '￥#' },
]

/** The number as text: at most three digits behind the mark, thousands grouped. */
export function written(value: number, { decimal, group }: Writing): string {
  const [whole = '', fraction = ''] = String(Math.abs(value)).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group)
  return `${value < 0 ? '−' : ''}${grouped}${fraction === '' ? '' : decimal + fraction}`
}

/** What columns are called. */
export interface Headers {
  readonly id: string
  readonly parent: string
  readonly type: string
  readonly objective: string
  readonly keyResult: string
  readonly title: string
  readonly start: string
  readonly target: string
  readonly current: string
  readonly weight: string
  /** From top to bottom. */
  readonly levels: readonly string[]
}

const NAMES = [
  'id',
  'parent',
  'type',
  'objective',
  'keyResult',
  'title',
  'start',
  'target',
  'current',
  'weight',
] as const

/** The ten names, and behind them the levels. */
const LINES = [
  'ID|Parent|Type|Objective|Key Result|Title|Start|Target|Current|Weight|Company objective|Department objective|Team objective',
  'Nr.|Gehört zu|Typ|Ziel|Schlüsselergebnis|Titel|Startwert|Zielwert|Istwert|Gewicht|Unternehmensziel|Bereichsziel|Teamziel',
  'Identificador|Padre|Tipo|Objetivo|Resultado clave|Título|Valor inicial|Meta|Valor actual|Peso|Objetivo de la empresa|Objetivo de la división|Objetivo del equipo',
  'Identifiant|Objectif parent|Genre|Objectif|Résultat clé|Titre|Départ|Cible|Réalisé|Poids|Objectif de l’entreprise|Objectif de direction|Objectif d’équipe',
  'Identificador|Pai|Tipo|Objetivo|Resultado-chave|Título|Linha de base|Alvo|Valor atual|Peso|Objetivo da empresa|Objetivo da divisão|Objetivo da equipe',
  '番号|親|種類|目標|主要な成果|タイトル|開始値|目標値|現在値|重み|会社目標|事業部目標|チーム目標',
]

export const HEADERS: readonly Headers[] = LINES.map((line) => {
  const words = line.split('|')
  const named = Object.fromEntries(NAMES.map((name, i) => [name, words[i] ?? '']))
  return Object.assign({ levels: words.slice(NAMES.length) }, named as Record<(typeof NAMES)[number], string>)
})
