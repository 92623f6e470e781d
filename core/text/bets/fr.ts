import type { BetWords } from './words'

export const fr: BetWords = {
  headings: ['Le pari', 'Verdict', 'Parce que'],
  verdicts: {
    supported: 'Confirmé',
    partly: 'Confirmé en partie',
    refuted: 'Réfuté',
    'not enough evidence': 'Pas assez de preuves',
    'not yet due': 'Pas encore échu',
  },
  notRead: 'Illisible',
  measured: '{kpi} est à {moved} de là où son propre cours l’aurait mené (95 % : de {from} à {to}).',
  reasons: {
    moved: 'Le pari était {wanted}.',
    'moved-less': 'C’est plus que son bruit, mais moins que le {wanted} du pari.',
    'moved-too-little': 'C’est moins de la moitié du {wanted} du pari.',
    'within-noise': 'Cela peut être son propre bruit ; le pari était {wanted}.',
    waits: 'Il sera jugé à partir du {day}.',
    'not-reached':
      '« {keyResult} » n’y était pas au {by} : sa valeur était {seen}. Le pari n’a donc pas été mis à l’épreuve.',
    'not-known': 'Aucune valeur ne dit si « {keyResult} » y était au {by}.',
    'few-before': '{kpi} a {seen} valeurs jusqu’au {by} ; son bruit se voit à partir de {least}.',
    'none-after': '{kpi} n’a aucune valeur après le {by} et jusqu’au {day}.',
    'there-before': '{kpi} y était déjà, avec {seen} au {by}.',
  },
  guardrails: {
    held: '{guardrail} a tenu.',
    broken: '{guardrail} n’a pas tenu : sa valeur était {value} au {brokenOn}, et la limite est {bound}.',
    'not known': 'Aucune valeur ne dit si {guardrail} a tenu.',
  },
  problem: '{place} : {missing}. Écrivez, par exemple : {example}',
  missing: {
    'no-bet': 'pas de pari avec « si » et « alors »',
    'no-key-result': 'le résultat clé manque',
    'no-kpi': 'l’indicateur manque',
    'no-movement': 'il manque de combien et dans quel sens l’indicateur bouge',
    'no-day': 'le jour du résultat clé manque',
    'no-lag': 'le délai de l’indicateur manque',
    'no-bound': 'le garde-fou n’a pas de limite',
  },
  example:
    'Si le temps de réponse atteint 12 h d’ici le 30/11/2026, alors le taux de départ baisse de 0,5 point en 8 semaines, tant que le CSAT reste au moins à 90 %',
  ledger: 'Bilan des paris',
  held: 'Part confirmée',
  all: 'Tous les paris',
  by: { cycle: 'Cycle {name}', kind: 'Type : {name}', owner: 'Responsable : {name}' },
}
