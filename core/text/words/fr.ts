import type { Words } from './words'

const EMPTY = 'D’ici là, la cellule compte comme vide.'
const LINEAR = 'D’ici là, la ligne est notée linéairement.'
const MEANT = '[S’il s’agit de « {nearest} », l’écrire ainsi. ]'
const ABOVE = 'D’ici là, un objectif compte tout en haut, un résultat clé nulle part.'

export const fr: Words = {
  headings: {
    tree: ['Arbre des OKR', 'Score', 'Responsable', 'Progression'],
    scores: 'Score OKR',
    check: ['Ligne', 'Colonne', 'Ce qui ne va pas', 'Que faire'],
  },
  fields:
    'ID, Objectif parent, Type, Objectif, Résultat clé, Titre, Valeur de départ, Cible, Valeur actuelle, Unité, Responsable, Équipe, Poids, Confiance, Statut, Score, Progression, Règle, Engagement, Niveau, Remarques, Échéance, Cycle, Date de début, Dernier check-in, Livré le, Phases, Indicateur, Perspective, Raison',
  issues: {
    'ambiguous-day':
      '{cell} est « {seen} », qui peut être deux jours. Lu comme {rule}. → Le saisir comme date, pour que la feuille le sache.',
    'another-table':
      'Un autre tableau commence ici, avec d’autres colonnes. Seul celui du dessus est lu. → Passer ses lignes à part ou donner les mêmes colonnes aux deux tableaux.',
    'mixed-units':
      '{cell} est « {seen} », dans une autre unité que la cible de sa ligne. → Écrire les deux dans la même unité. D’ici là, la cellule compte comme vide.',
    'no-number':
      '« {seen} » n’a pas de numéro parmi des lignes numérotées ; la ligne a été placée à côté ou en dessous de la précédente. → La numéroter comme les autres.',
    'plain-percents':
      'Dans « {seen} », des lignes en pour cent ont aussi des nombres simples ; ils ont été lus comme des pour cent : 50 est 50 %. → Rien à faire si c’est juste. Sinon, écrire toute la colonne de la même façon.',
    'plain-shares':
      'Dans « {seen} », des lignes en pour cent ont aussi des nombres simples ; ils ont été lus comme des parts : 0,5 est 50 %. → Rien à faire si c’est juste. Sinon, écrire toute la colonne de la même façon.',
    'read-from-title':
      '« {seen} » n’a pas de cible à côté ; ses nombres ont été lus dans ces mots : {rule}. → Les saisir dans {start} et {target} s’ils doivent être dans des cellules.',
    'relative-target':
      '« {seen} » demande un changement de {rule}, qui n’est un nombre qu’avec une valeur de départ. → Saisir la valeur de départ, ou l’avancement comme part dans {progress}.',
    'repeated-header': 'L’en-tête est répété ici ; la ligne est laissée de côté. → Rien à faire.',
    'section-row':
      '« {seen} » est lu comme une section : {field} des lignes en dessous qui n’en indiquent pas. → Rien à faire si c’en est une. Si c’est un objectif, remplir une autre cellule de la ligne.',
    'several-cycles':
      'Les lignes appartiennent à {count} cycles : {seen}. Le score est la moyenne de tous. → Pour un seul cycle, utiliser OKR_SUMMARY ou ne passer que ses lignes.',
    'tenth-number':
      'Le numéro {seen} suit {read} ; il a été lu comme le suivant. → Saisir le numéro comme texte, par exemple ’1.10, pour garder le dernier zéro.',
    'unknown-column':
      'La colonne « {seen} » n’est pas connue et est ignorée. → Rien à faire, sauf si elle doit compter : lui donner alors le nom d’une colonne connue.',
    'empty-range':
      'La plage est vide. → Indiquer les lignes des OKR avec leur en-tête, par exemple OKRs!A1:K.',
    'no-header':
      'Aucune ligne de cette plage ne ressemble à un en-tête. → Inclure la ligne des noms de colonnes, comme Objectif, Résultat clé et Cible.',
    'no-layout':
      'L’en-tête ne dit pas quel résultat clé appartient à quel objectif. → Ajouter une colonne « Objectif » à côté de « Résultat clé », ou « Type », ou « ID » et « Objectif parent ».',
    'error-cell': `{cell} : la cellule affiche l’erreur {seen}. → Corriger la formule de cette cellule. ${EMPTY}`,
    'not-a-number': `{cell} : « {seen} » n’est pas un nombre. → Saisir un nombre, par exemple 12, 85 % ou 24 h. ${EMPTY}`,
    'date-for-number': `{cell} : {seen} est une date, pas un nombre. → Sheets transforme 3/6 en date : saisir un nombre, ou « 3 sur 6 ». ${EMPTY}`,
    'unknown-rule': `Aucune règle de notation ne s’appelle « {seen} ». → [S’il s’agit de « {nearest} », l’écrire ainsi|Choisir une des règles de l’aide], ou ajouter aux réglages une courbe de ce nom. ${LINEAR}`,
    'rule-values': `La règle « {seen} » est inutilisable : {reason}. → L’écrire ainsi : 0=0%, 50=40%, 100=100%. ${LINEAR}`,
    'rule-problem':
      '{cell} : la règle de notation ne peut pas utiliser « {seen} » : {reason}. → Corriger la cellule ou choisir une autre règle dans « {scoring} ». D’ici là, la ligne n’a pas de score.',
    'read-as-rule':
      '{cell} : « {seen} » sans valeur de départ est noté « {rule} » : 1 si c’est respecté, sinon 0. → Saisir une valeur de départ pour voir l’avancement, ou indiquer une règle dans « {scoring} ».',
    'waits-for-baseline':
      '« {seen} » attend sa valeur de départ et n’a pas encore de score. → Saisir la première valeur dans « {start} » dès qu’elle est connue.',
    'guardrail-broken':
      'Le garde-fou « {seen} » n’est pas respecté[ ; il protège l’objectif de la ligne {otherRow}]. → Le rétablir avant de pousser plus loin les résultats clés. Il n’entre jamais dans la moyenne.',
    'unknown-setting': `Le réglage « {seen} » est inconnu. → ${MEANT}D’ici là, il est ignoré.`,
    'unknown-setting-value': `« {seen} » n’est pas une valeur du réglage « {rule} ». → ${MEANT}D’ici là, la nôtre s’applique.`,
    'unknown-dialect': `Aucun dialecte ne s’appelle « {seen} ». → ${MEANT}D’ici là, nos propres règles s’appliquent.`,
    'ambiguous-number':
      '{cell} : le texte « {seen} » peut désigner des milliers ou des décimales. Il a été lu comme {read}. → Le saisir comme nombre, pour lever le doute.',
    'mixed-scale':
      '{cell} : {seen} se trouve dans une colonne de nombres sur 100 et a été lu comme {read}. → Écrire toute la colonne de la même façon, de préférence 50 %.',
    'out-of-hundred':
      'La plupart des nombres de la colonne « {seen} » dépassent 1, donc tous ont été lus comme des pourcentages : 50 vaut 50 %. → Rien à faire si c’est bien le cas.',
    'score-out-of-range': `{cell} : {seen} est impossible, un score va de 0 à 1. → Écrire 0,5 ou 50 %. ${EMPTY}`,
    'negative-weight':
      '{cell} : {seen} est impossible, un poids ne peut pas être négatif. → Saisir 0 pour exclure la ligne, ou un nombre supérieur à 0. D’ici là, le poids est 1.',
    'duplicate-column':
      'L’en-tête nomme « {field} » deux fois, et la colonne {columnNumber} de la plage n’est pas lue. → Renommer ou supprimer celle qui est en trop.',
    'misspelt-column':
      'La colonne « {seen} » est inconnue, donc ignorée. → S’il s’agit de « {field} », la nommer ainsi.',
    'duplicate-id':
      'L’ID « {seen} » est déjà utilisé à la ligne {otherRow}. → Donner à cette ligne un ID propre. D’ici là, elle ne compte dans aucune moyenne.',
    orphan: `Le parent « {seen} » ne figure pas parmi ces lignes. → Corriger la cellule « {parent} » ou inclure la ligne manquante. ${ABOVE}`,
    cycle: `En remontant depuis cette ligne par « {seen} », on y revient. → Vider ou corriger une cellule « {parent} » du cercle. ${ABOVE}`,
    'no-objective':
      '« {seen} » est un résultat clé sans objectif. → Le placer sous son objectif ou indiquer son parent. D’ici là, il ne compte dans aucune moyenne.',
    'no-title':
      'Cette ligne a des nombres, mais ni objectif ni résultat clé. → La nommer. D’ici là, elle ne compte pas. Une ligne de totaux peut rester telle quelle.',
    'totals-row':
      'Cette ligne s’appelle « {seen} » et passe donc pour une ligne de totaux, non comptée. → Rien à faire si c’en est une. Sinon, lui donner un autre nom.',
    'unknown-type':
      '[Le type « {seen} » est inconnu.|Cette ligne n’a pas de type.] → Saisir Objectif, Résultat clé, Initiative ou Indicateur. D’ici là, la ligne ne compte pas.',
    'not-started':
      '« {seen} » n’a pas de valeur actuelle et reste hors du score. → Saisir la valeur du jour dans « {current} », même si c’est encore celle de départ.',
    'no-target':
      '« {seen} » n’a pas de cible, donc pas de score. → Saisir dans « {target} » la valeur à atteindre.',
    'target-is-start':
      '« {seen} » finit là où il commence : sa progression vaut 0 tant qu’il ne va pas au-delà. → Saisir dans « {start} » la vraie valeur de départ.',
    'no-key-results':
      '« {seen} » n’a pas de résultats clés, donc pas de score. → Ajouter dessous deux à cinq résultats clés.',
    'weights-zero':
      'Tous les poids sous « {seen} » sont à 0, donc son score est 0. → Donner un poids supérieur à 0 à une ligne dessous, ou laisser les poids vides.',
  },
  reasons: {
    'not-readable': 'impossible à lire',
    'date-for-count': 'Sheets en a fait une date ; écrire « 3 sur 6 »',
    'upper-missing': 'la seconde borne manque',
    'target-is-zero': 'la cible est 0',
    'current-is-zero': 'la valeur actuelle est 0',
    'negative-value': 'la valeur est négative',
    'nothing-planned': 'rien n’est prévu',
    'weight-missing': 'un jalon n’a pas de poids alors que d’autres en ont un',
    'target-not-a-share': 'la cible n’est pas une part entre 0 et 1',
    'too-large': 'le résultat est trop grand',
    'points-not-readable': 'ses points sont illisibles',
    'too-few-points': 'une courbe demande deux points',
    'value-twice': 'une valeur a deux scores',
    'values-not-readable': 'ses valeurs sont illisibles',
    'zones-not-in-order': 'les trois zones doivent monter ou descendre dans l’ordre',
    'ambiguous-number': 'un nombre peut désigner des milliers ou des décimales',
  },
  layouts: {
    'id-parent': 'un arbre : chaque ligne nomme son parent.',
    outline: 'un plan : les objectifs avec leurs résultats clés à côté.',
    'typed-order': 'une liste ordonnée : chaque objectif est suivi de ses résultats clés.',
    levels: 'niveaux : une colonne par niveau d’objectifs.',
    numbered: 'lignes numérotées : 1.1 est sous 1, un résultat clé sous son objectif.',
    indented: 'lignes en retrait : ce qui est plus à droite appartient à la ligne du dessus.',
  },
  layoutNames: {
    'id-parent': 'un arbre',
    levels: 'des niveaux en colonnes',
    outline: 'un plan',
    'typed-order': 'une liste ordonnée',
    numbered: 'des lignes numérotées',
    indented: 'des lignes en retrait',
  },
  layoutReasons: {
    'parents-named':
      'car des cellules de la colonne du parent nomment d’autres lignes, et ce qu’une ligne dit d’elle-même passe en premier',
    'level-columns': 'car plusieurs colonnes portent le nom de niveaux d’objectifs',
    'objective-beside-key-result': 'car l’objectif et le résultat clé ont chacun leur colonne',
    'types-given': 'car un type dit plus clairement que des numéros ou des retraits ce qu’est une ligne',
    'numbers-nest': 'car des numéros disent plus clairement que des retraits ce qui va où',
    'objective-rows': 'car les lignes au-dessus des résultats clés disent qu’elles sont des objectifs',
    'titles-indented': 'car des titres sont en retrait sous d’autres',
    'unit-columns':
      'car des colonnes nomment à qui sont les objectifs, et rien ne dit plus clairement ce qui va où',
    'parent-column': 'car il y a une colonne pour le parent, même si elle ne nomme aucune autre ligne',
    'objective-column': 'car il y a une colonne d’objectifs et rien d’autre',
  },
  phrases: {
    cell: '{name}, ligne {row}',
    settings: 'Réglages, ligne {row} : {problem}',
    howRead: 'En-tête trouvé. Lu comme {layout} {objectives}, {keyResults}.',
    notReadAs: 'Pas lu comme {others}, {reason}.',
    or: ' ni comme ',
    objectives: ['{count} objectif', '{count} objectifs'],
    keyResults: [
      '{scored} sur {count} résultat clé avec un score',
      '{scored} sur {count} résultats clés avec un score',
    ],
    notCounted: 'non compté',
    guardrailBroken: 'garde-fou non respecté',
    typed: 'saisi',
    success: 'réussi',
  },
  singular: [0, 1],
  decimal: ',',
}
