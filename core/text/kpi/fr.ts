import type { KpiWords } from './words'

export const fr: KpiWords = {
  health: 'Santé du KPI | Valeur | Cible | État | Tendance | Dernier jour | Observation',
  trend: 'Tendance du KPI | Mouvement | Par période | Nombre de périodes | En mots',
  scorecard:
    'Tableau de bord | Nombre d’objectifs | Score OKR | Nombre de KPI | Sains | À surveiller | Non sains | Non jugés | Manque',
  states: {
    healthy: 'sain',
    watch: 'à surveiller',
    unhealthy: 'non sain',
    recovering: 'se rétablit',
    stale: 'périmé',
    'no-data': 'sans données',
    'no-target': 'sans cible',
  },
  ways: {
    improving: 's’améliore',
    worsening: 'se dégrade',
    rising: 'monte',
    falling: 'baisse',
    flat: 'inchangé',
    stagnant: 'stagne',
    'not-enough-data': 'données insuffisantes',
  },
  gaps: {
    'no-goal': 'Mesuré, mais sans objectif',
    'no-measure': 'Des objectifs, mais aucun KPI',
    neither: 'Ni objectif ni KPI',
  },
  none: 'Sans axe',
  senses: {
    increase: 'plus, c’est mieux',
    decrease: 'moins, c’est mieux',
    hold: 'à maintenir',
    between: 'à garder dans sa plage',
  },
  remarks: {
    target: 'Lu dans la cible : {sense}.',
    default: 'Sans sens indiqué : {sense}.',
    stale: 'La dernière valeur date de {days} jours.',
    stagnant: 'Aucun mouvement au-delà de son bruit en {periods} périodes.',
    differs: '« {header} » indique {current} ; la valeur datée l’emporte.',
  },
  verdicts: {
    rising: 'Monte de {slope} par période, nettement plus que son bruit de {noise}.',
    falling: 'Baisse de {slope} par période, nettement plus que son bruit de {noise}.',
    flat: 'Pas de tendance nette : la pente de {slope} reste dans son bruit de {noise}.',
    stagnant: 'Aucun mouvement au-delà de son bruit de {noise} en {after} périodes.',
    'not-enough-data': 'Une tendance demande des valeurs de {least} périodes.',
  },
  problems: {
    'error-cell': '{cell} : la cellule affiche l’erreur {seen}.',
    'not-a-number': '{cell} : « {seen} » n’est pas un nombre.',
    'ambiguous-number': '{cell} : « {seen} » peut désigner des milliers ou des décimales.',
    'read-as-percent': '{cell} : {seen}, lu comme pourcentage.',
    'no-day': '{cell} : « {seen} » n’est ni un jour ni une période.',
    'unknown-word': '{cell} : « {seen} » n’est pas un mot connu.',
  },
  more: 'et {count} de plus',
}
