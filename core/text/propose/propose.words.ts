import type { ByLanguage } from '../../table/table-language'
import type { Proposal } from '../../kpi/propose'

/** The words of KPI_PROPOSE in one language. Names of KPIs stand where no ending depends on them. */
export interface ProposeWords {
  /** Draft, key result, start, target, due, because. The first is no known header, so that a draft does not count. */
  readonly headings: readonly string[]
  readonly objectives: Readonly<Record<'unhealthy' | 'stagnant', string>>
  readonly keyResults: Readonly<Record<'up' | 'down' | 'range', string>>
  readonly why: Readonly<Record<Proposal['why'], string>>
  readonly drivers: Readonly<Record<'feeds' | 'leads' | 'perspective' | 'itself', string>>
  readonly none: string
  readonly nothing: string
}

const en: ProposeWords = {
  headings: ['Draft objective', 'Key result', 'Start', 'Target', 'Due', 'Because'],
  objectives: { unhealthy: 'Bring {kpi} to a healthy level', stagnant: 'Get {kpi} moving again' },
  keyResults: { up: 'Raise {kpi}', down: 'Lower {kpi}', range: 'Bring {kpi} into its range' },
  why: {
    unhealthy: '{kpi} is unhealthy for the second time in a row, and no objective works on it.',
    stagnant: '{kpi} has not moved beyond its noise in {periods} periods, and no objective works on it.',
    recovering: '{kpi} is recovering; nothing to propose.',
  },
  drivers: {
    feeds: 'It feeds {kpi}.',
    leads: 'It moves {lag} before {kpi}.',
    perspective: 'It is a leading KPI of the same perspective.',
    itself: 'No leading KPI is known that can still move.',
  },
  none: 'No draft for {kpi}',
  nothing: 'Nothing to propose',
}

const de: ProposeWords = {
  headings: ['Entwurf eines Ziels', 'Schlüsselergebnis', 'Startwert', 'Zielwert', 'Fällig', 'Weil'],
  objectives: {
    unhealthy: '{kpi} auf ein gesundes Maß bringen',
    stagnant: '{kpi} wieder in Bewegung bringen',
  },
  keyResults: { up: '{kpi} steigern', down: '{kpi} senken', range: '{kpi} in den Zielbereich bringen' },
  why: {
    unhealthy: '{kpi} ist zum zweiten Mal in Folge ungesund, und kein Ziel arbeitet daran.',
    stagnant:
      '{kpi} hat sich in {periods} Perioden nicht über das eigene Rauschen hinaus bewegt, und kein Ziel arbeitet daran.',
    recovering: '{kpi} erholt sich; nichts vorzuschlagen.',
  },
  drivers: {
    feeds: 'Speist {kpi}.',
    leads: 'Bewegt sich {lag} vor {kpi}.',
    perspective: 'Ein Frühindikator derselben Perspektive.',
    itself: 'Kein Frühindikator ist bekannt, der sich noch bewegen kann.',
  },
  none: 'Kein Entwurf für {kpi}',
  nothing: 'Nichts vorzuschlagen',
}

const es: ProposeWords = {
  headings: ['Borrador de objetivo', 'Resultado clave', 'Inicio', 'Meta', 'Fecha límite', 'Porque'],
  objectives: { unhealthy: 'Llevar {kpi} a un buen nivel', stagnant: 'Poner {kpi} de nuevo en marcha' },
  keyResults: { up: 'Aumentar {kpi}', down: 'Reducir {kpi}', range: 'Llevar {kpi} a su rango' },
  why: {
    unhealthy: '{kpi} está mal por segunda vez seguida, y ningún objetivo trabaja en ello.',
    stagnant:
      '{kpi} no se ha movido más allá de su ruido en {periods} periodos, y ningún objetivo trabaja en ello.',
    recovering: '{kpi} se está recuperando; nada que proponer.',
  },
  drivers: {
    feeds: 'Alimenta {kpi}.',
    leads: 'Se mueve {lag} antes que {kpi}.',
    perspective: 'Es un indicador adelantado de la misma perspectiva.',
    itself: 'No se conoce ningún indicador adelantado que aún pueda moverse.',
  },
  none: 'Sin borrador para {kpi}',
  nothing: 'Nada que proponer',
}

const fr: ProposeWords = {
  headings: ['Projet d’objectif', 'Résultat clé', 'Départ', 'Cible', 'Échéance', 'Parce que'],
  objectives: { unhealthy: 'Amener {kpi} à un bon niveau', stagnant: 'Remettre {kpi} en mouvement' },
  keyResults: { up: 'Augmenter {kpi}', down: 'Réduire {kpi}', range: 'Amener {kpi} dans sa plage' },
  why: {
    unhealthy: '{kpi} va mal pour la deuxième fois de suite, et aucun objectif n’y travaille.',
    stagnant:
      '{kpi} n’a pas bougé au-delà de son bruit en {periods} périodes, et aucun objectif n’y travaille.',
    recovering: '{kpi} se rétablit ; rien à proposer.',
  },
  drivers: {
    feeds: 'Alimente {kpi}.',
    leads: 'Bouge {lag} avant {kpi}.',
    perspective: 'C’est un indicateur avancé du même axe.',
    itself: 'Aucun indicateur avancé qui puisse encore bouger n’est connu.',
  },
  none: 'Pas de projet pour {kpi}',
  nothing: 'Rien à proposer',
}

const pt: ProposeWords = {
  headings: ['Rascunho de objetivo', 'Resultado-chave', 'Início', 'Meta', 'Prazo', 'Porque'],
  objectives: { unhealthy: 'Levar {kpi} a um bom nível', stagnant: 'Colocar {kpi} de novo em movimento' },
  keyResults: { up: 'Aumentar {kpi}', down: 'Reduzir {kpi}', range: 'Levar {kpi} para a sua faixa' },
  why: {
    unhealthy: '{kpi} está mal pela segunda vez seguida, e nenhum objetivo trabalha nisso.',
    stagnant: '{kpi} não se moveu além do seu ruído em {periods} períodos, e nenhum objetivo trabalha nisso.',
    recovering: '{kpi} está se recuperando; nada a propor.',
  },
  drivers: {
    feeds: 'Alimenta {kpi}.',
    leads: 'Move-se {lag} antes de {kpi}.',
    perspective: 'É um indicador antecedente da mesma perspectiva.',
    itself: 'Não se conhece indicador antecedente que ainda possa se mover.',
  },
  none: 'Sem rascunho para {kpi}',
  nothing: 'Nada a propor',
}

const ja: ProposeWords = {
  headings: ['目標の下書き', '主要な成果', '開始値', '目標値', '期日', '理由の説明'],
  objectives: { unhealthy: '{kpi}を健全な水準にする', stagnant: '{kpi}を再び動かす' },
  keyResults: { up: '{kpi}を上げる', down: '{kpi}を下げる', range: '{kpi}を範囲に収める' },
  why: {
    unhealthy: '{kpi}は2回続けて不健全で、取り組む目標がありません。',
    stagnant: '{kpi}は{periods}期にわたり、ふだんの揺れを超えて動かず、取り組む目標がありません。',
    recovering: '{kpi}は回復中で、提案はありません。',
  },
  drivers: {
    feeds: '{kpi}に反映されます。',
    leads: '{kpi}より{lag}早く動きます。',
    perspective: '同じ視点の先行指標です。',
    itself: 'まだ動かせる先行指標が分かっていません。',
  },
  none: '{kpi}の下書きなし',
  nothing: '提案はありません',
}

export const PROPOSE_WORDS: ByLanguage<ProposeWords> = { en, de, es, fr, pt, ja }
