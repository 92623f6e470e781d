import type { Vocabulary } from '../vocabulary'

export const fr: Vocabulary = {
  language: 'fr',
  headers: {
    id: 'identifiant, numéro, n°',
    parent: 'objectif parent, contribue à, rattaché à, aligné sur',
    type: 'genre',
    objective: 'objectifs, intitulé de l objectif',
    keyResult:
      'résultat attendu, résultats attendus, résultat clé, résultats clés, résultat clef, résultats clefs, rc',
    title: 'titre, nom, intitulé, libellé',
    start: 'départ, valeur de départ, valeur initiale, valeur de référence, point de départ',
    target: 'cible, valeur cible, valeur finale, à atteindre, objectif chiffré, valeur à atteindre',
    current:
      'actuel, actuelle, valeur actuelle, valeur courante, résultat actuel, réel, réalisé, à date, aujourd hui',
    unit: 'unité, unité de mesure',
    owner: 'responsable, resp, propriétaire, porteur, pilote',
    team: 'équipe, département',
    weight: 'poids, coefficient, coef, pondération',
    confidence: 'confiance, niveau de confiance, indice de confiance',
    status: 'statut, état',
    progress: 'progression, avancement, taux d atteinte, taux d avancement, taux de réalisation, pourcentage',
    score: 'note finale',
    scoring: 'règle, règle de notation, mode de calcul, méthode de mesure',
    judgedAs: 'engagement, ambition',
    level: 'niveau',
    remark: 'notes, remarque, commentaire, lien, source, tâches, priorité',
    due: 'échéance, date d échéance, date limite, date de fin, fin',
    cycle: 'trimestre, année, période',
    begin: 'date de début, date début, commence le, début le, date de départ',
    checkedIn:
      'dernier check in, dernière mise à jour, mis à jour, mis à jour le, date de mise à jour, dernier point',
    delivered: 'livré le, date de livraison, clos le, clôturé le, date de clôture, terminé le, atteint le',
    phases: 'phases, cibles intermédiaires, jalons datés',
    kpi: 'indicateur, indicateur kpi, alimenté par',
    perspective: 'perspective, axe, axe stratégique',
    reason: 'raison, motif, cause',
  },
  ambiguousHeaders: { objectif: ['objective', 'target'], début: ['start', 'begin'] },
  kinds: {
    objective: 'objectif, objectifs',
    keyResult: 'résultat clé, résultats clés, résultat clef, rc',
    initiative: 'initiative, tâche, action, projet, jalon',
    kpi: 'indicateur',
  },
  levels: {
    units:
      'entreprise, société, organisation; division, direction; département, service; équipe; collaborateur, collaboratrice',
    objectives: `objectif d entreprise, objectif de l entreprise, objectif entreprise, objectif stratégique, objectif annuel;
      objectif de division, objectif de direction; objectif de département, objectif du département,
      objectif de service, objectif du service; objectif d équipe, objectif de l équipe, objectif équipe,
      objectif trimestriel; objectif individuel, objectif personnel; sous objectif`,
  },
  judgedAs: {
    committed: 'engagé, obligatoire',
    aspirational: 'ambitieux, aspirationnel',
    learning: 'apprentissage',
    guardrail: 'garde fou, gardefou',
  },
}
