import type { ExplanationWords } from './words'

export const fr: ExplanationWords = {
  name: '« {title} » (ligne {row})',
  cell: '{header} (ligne {row})',
  quoted: '« {text} »',
  noScore: 'pas encore de score',
  all: 'Tous les objectifs : {score}.',
  node: '{name} : {score}.',

  summaries: {
    linear: 'Le chemin parcouru par la valeur du départ à la cible, que la cible monte ou descende.',
    'at-least': '1 quand la valeur atteint ou dépasse la cible, sinon 0.',
    'at-most': '1 quand la valeur ne dépasse pas la cible, sinon 0.',
    above: '1 quand la valeur dépasse la cible, sinon 0.',
    below: '1 quand la valeur reste sous la cible, sinon 0.',
    'at-most-graded':
      '1 à la cible, davantage quand la valeur reste en dessous, moins quand elle la dépasse.',
    between:
      '1 quand la valeur est entre deux bornes, sinon 0 ; les bornes sont la cible et la borne haute, ou le départ et la cible.',
    constant: '1 quand la valeur s’écarte de la cible de 5 % au plus, ou de la tolérance indiquée, sinon 0.',
    binary:
      '1 quand c’est fait, sinon 0 : une case, un mot comme oui ou fait, ou un nombre qui a atteint la cible.',
    milestones:
      'Ce qui est fait de ce qui est prévu : un décompte, ou une liste où chaque jalon a un poids ou compte autant.',
    checkpoints:
      'Des valeurs avec la progression que chacune représente ; des droites entre elles, rien ne change au-delà.',
    zones:
      'L’engagement compte 0.3, la cible 0.7 et l’ambition 1, avec des droites entre eux ; sans valeurs propres, ils se placent entre le départ et la cible, qui est alors l’ambition.',
    'ordinal-zones':
      'La valeur actuelle est un mot, fail, commit, target ou stretch, et chacun compte une part fixe.',
    periods:
      'Dans combien de périodes la cible a été atteinte : un décompte, où les périodes à venir comptent comme manquées, ou une liste de valeurs, où les vides sont écartés.',
    pooled:
      'Des décomptes additionnés avant d’être divisés ; cette part est la progression ou, si la cible est une part, elle y est comparée.',
    inverse:
      'La cible divisée par la valeur, pour ce qui doit rester petit : le double de la cible donne 0.5.',
    baseline: 'Pas de score tant que le départ est inconnu ; ensuite, linéaire.',
    curve:
      'Des points que l’équipe a nommés une fois et emploie par leur nom dans toute ligne ; lus comme des points de contrôle.',
  },
  terms: `where an empty target is 1=une cible vide vaut 1, weights of the done ones=poids de ceux faits, weights=poids,
    periods met=périodes atteintes, periods=périodes, tolerance=tolérance, planned=prévu, current=actuel, target=cible,
    start=départ, lower=minimum, upper=maximum, done=fait, sum=somme`,
  rule: 'Règle : {name}, {formula}. {summary}',
  ruleFrom: {
    cell: 'La règle est celle qu’indique {cell}.',
    settings: 'La règle est celle que les paramètres prévoient pour les lignes qui n’en ont pas.',
  },
  meanRule:
    'Règle : la moyenne pondérée de ce qui se trouve juste en dessous, somme(score × poids) / somme(poids).',

  is: '{cell} vaut {value}.',
  readAs: '{cell} contient « {text} », lu comme {value}.',
  isEmpty: '{cell} est vide.',
  emptyStart: '{cell} est vide et compte pour 0.',
  noStart: 'Aucune colonne ne donne le départ, qui compte pour 0.',
  unread: '{cell} contient « {text} », ce qui n’est pas lisible.',
  ticked: '{cell} est une case cochée.',
  unticked: '{cell} est une case non cochée.',
  bound: {
    '>=': '{value} ou plus',
    '>': 'plus de {value}',
    '<=': '{value} ou moins',
    '<': 'moins de {value}',
  },
  range: '{from} à {to}',

  startIsTarget: 'Le départ est déjà la cible : c’est 0 tant que la valeur ne l’a pas dépassée.',
  clamped: 'Dans une moyenne, {value} compte pour {counted}.',
  typed: 'Le score {score} a été saisi dans {cell}, et un score saisi l’emporte.',
  numbersGive: 'Les nombres de la ligne donneraient ceci :',
  partsGive: 'Ce qui se trouve en dessous donnerait ceci :',
  shown: 'Le score {score} est celui de {cell}, car il n’y a rien à mesurer.',
  missing: {
    zero: 'La valeur actuelle manque, ce qui compte pour 0 selon les paramètres.',
    start: 'La valeur actuelle manque, et les paramètres la placent alors au départ.',
  },
  without: 'Pas de score : {why}.',
  committed:
    'C’est un engagement, 100% sont donc attendus[ ; avec {met}, c’est atteint][ ; avec {missed}, ce n’est pas atteint].',
  aspirational:
    'C’est une ambition, 70% sont donc déjà une réussite[ ; avec {met}, c’est atteint][ ; avec {missed}, ce n’est pas encore atteint].',
  learning: 'C’est une question pour apprendre, elle n’entre donc pas dans la moyenne.',
  guardrail: {
    holds: 'C’est un garde-fou, il n’entre donc jamais dans la moyenne. Il tient.',
    broken: 'C’est un garde-fou, il n’entre donc jamais dans la moyenne. Il est franchi.',
    unknown: 'C’est un garde-fou, il n’entre donc jamais dans la moyenne. On ne sait pas encore s’il tient.',
  },
  brokenBelow: 'Le garde-fou {name} est franchi ; il est montré ici et n’entre pas dans la moyenne.',

  has: '{name} a {score}{typed}, {weight}.',
  hasTyped: ', saisi à la main',
  weight: 'poids {weight}',
  weighsNothing: 'poids 0, donc écarté',
  because: {
    default: ' car aucun n’est donné',
    rest: ', sa part de ce que les poids donnés laissent du total',
    target: ', en proportion de sa cible',
    equal: ', car selon les paramètres toutes les lignes pèsent autant',
  },
  part: ' ; {part} comptent ici, soit {weight}',
  leftOut: '{name} ne compte pas : {why}.',
  why: {
    noCurrent: 'la valeur actuelle manque',
    currentUnread: 'la valeur actuelle n’est pas lisible',
    noTarget: 'la cible manque',
    targetUnread: 'la cible n’est pas lisible',
    nothingBelow: 'rien en dessous n’a de score',
    baseline: 'la valeur de départ n’est pas encore connue',
    ruleUnread: 'la règle ne peut rien faire de ce que disent les cellules',
    initiative: 'les initiatives n’entrent pas dans la moyenne',
    kpi: 'les KPI n’entrent pas dans la moyenne',
    guardrail: 'les garde-fous n’entrent jamais dans la moyenne',
    learning: 'les questions pour apprendre n’entrent pas dans la moyenne',
    status: 'avec ce statut, cela ne compte pas',
    detached: 'sa place dans l’arbre manque ; OKR_CHECK dit pourquoi',
    objectivesOnly: 'selon les paramètres, seuls les objectifs comptent ici',
    keyResultsOnly: 'selon les paramètres, seuls les résultats clés comptent ici',
  },
  more: 'Et {count} de plus.',
  nowhere:
    '[{several} lignes ne comptent|1 ligne ne compte] nulle part ; OKR_CHECK dit lesquelles et pourquoi.',
  nothingYet: 'Rien en dessous n’a encore de score, il n’y en a donc pas ici.',
  allZero: 'Tous les poids sont 0, le score est donc 0.',
  blockMean: '[Ses {several} résultats clés donnent|Son résultat clé donne] :',
  block:
    '[Ses {several} résultats clés comptent|Son résultat clé compte] une fois à côté des objectifs, pour {score}, avec le poids {weight}, le poids moyen de ceux-ci.',
  equals: '[Ses {several} résultats clés comptent|Son résultat clé compte] à égalité avec les objectifs.',
  zeroBlock: {
    keyResults: 'Ses résultats clés ont tous le poids 0, seuls les objectifs comptent donc.',
    objectives: 'Les objectifs ont tous le poids 0, seuls ses résultats clés comptent donc.',
  },
  ownUnit: 'Dans sa propre unité : {equation}.',

  overall: 'le score de tous les objectifs',
  countsNowhere: 'Cela ne compte nulle part : OKR_CHECK dit pourquoi.',
  countsIn: 'Cela compte dans {parent}, {weight}.',
  partIn: '{part} comptent dans {parent}, avec le poids {equation}.',
  weightless: 'Le poids est 0, cela ne compte donc pas dans {parent}.',
  leftOutOf: 'Cela ne compte pas dans {parent}.',
  inBlock: 'Dans {parent}, les résultats clés comptent une fois, comme un bloc à côté des objectifs.',
  changesNothing: '{parent} a son propre score, cela n’y change donc rien.',

  settings: 'Selon les paramètres [(dialecte {dialect}) ]: {effects}.',
  between: ' ; ',
  effects: {
    floor: 'ce qui dépasse 1 compte en entier et rien ne compte sous 0',
    cap: 'ce qui tombe sous 0 compte en entier et rien ne compte au-dessus de 1',
    none: 'ce qui sort de 0 à 1 compte en entier',
    zero: 'une valeur manquante compte pour 0',
    start: 'une valeur manquante compte comme le départ',
    equals: 'ses résultats clés et les objectifs en dessous comptent à égalité',
    'key-results': 'à côté de ses résultats clés, les objectifs en dessous ne comptent pas',
    children: 'à côté des objectifs en dessous, ses résultats clés ne comptent pas',
    equal: 'toutes les lignes pèsent autant',
    'by-target': 'les résultats clés pèsent en proportion de leur cible',
    percent: 'la réponse est arrondie au pour cent entier',
    'percent-half-down': 'la réponse est arrondie au pour cent entier, la moitié vers le bas',
    tenths: 'la réponse est arrondie au dixième',
    scoring: 'les lignes sans règle propre suivent celle qui y est indiquée',
  },
}
