import type { Vocabulary } from '../vocabulary'

export const fr: Vocabulary = {
  language: 'fr',
  headers: {
    id: 'identifiant, numéro, n°',
    parent: 'objectif parent, rattaché à, aligné sur',
    type: 'genre',
    objective: 'objectifs, intitulé de l objectif',
    keyResult: 'résultat clé, résultats clés, résultat clef, résultats clefs, rc',
    title: 'titre, nom, intitulé, libellé',
    start: 'départ, valeur de départ, valeur initiale, début, point de départ',
    target: 'cible, valeur cible, valeur à atteindre',
    current: 'actuel, actuelle, valeur actuelle, réalisé, aujourd hui',
    unit: 'unité, unités',
    owner: 'responsable, propriétaire, porteur, pilote',
    team: 'équipe, département',
    weight: 'poids, pondération',
    confidence: 'confiance, indice de confiance',
    status: 'statut, état',
    score: 'progression, avancement, taux d atteinte',
    due: 'échéance, date limite, date de fin, fin',
    cycle: 'trimestre, période',
  },
  ambiguousHeaders: { objectif: ['objective', 'target'] },
  totals: 'somme, moyenne, total général, ensemble',
  kinds: {
    objective: 'objectif, objectifs',
    keyResult: 'résultat clé, résultats clés, résultat clef, rc',
    initiative: 'initiative, tâche, action, projet, jalon',
    kpi: 'indicateur',
  },
}
