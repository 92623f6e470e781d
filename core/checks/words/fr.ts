import type { WordLists } from './word-lists'

export const fr: WordLists = {
  openers: 'nous, allons',
  up: 'augmenter, augmentons, accroître, élever, relever, hausser, faire progresser, faire croître',
  down: 'réduire, réduisons, diminuer, baisser, abaisser, faire baisser, raccourcir, minimiser',
  nounMarks: '',
  times: 'doubler, tripler, quadrupler, diviser par deux',
  inverse: `grâce, à travers, via, vs, rapport, fréquence, rang, classement, position, place, vitesse, rapidité, rythme, efficacité, efficience, productivité, performance, agilité`,
  spans: 'jours, heures, minutes, secondes, entre, écart, effort',
  rises: `nps, enps, csat, satisfaction, satisfaction client, satisfaction des clients, satisfaction des salariés, chiffre d affaires,
    revenus, mrr, arr, taux de conversion, rétention, taux de rétention, taux de fidélisation, taux de renouvellement,
    disponibilité, part de marché, utilisateurs actifs, clients payants, marge brute, couverture de tests`,
  falls: `churn, taux de churn, taux d attrition, attrition, rotation du personnel, taux de rotation, taux de rebond, taux d erreur, taux
    d erreurs, taux de défauts, temps de réponse, temps d attente, temps de chargement, temps de résolution, délai de
    livraison, délai de traitement, délai de réponse, plaintes, plaintes clients, réclamations, absentéisme, accidents,
    accidents du travail, impayés, coût par lead`,
  plain: `le, la, les, l, notre, nos, moyen, moyenne, total, mensuel, mensuelle, hebdomadaire, quotidien, annuel, annuelle,
    trimestriel, nombre, de, des, du, d, par, jour, semaine, mois, trimestre, an, à, au, en, pour, cent`,
  output: `lancer, lançons, mettre en place, mettre en œuvre, mettre en ligne, mettre en service, déployer, implémenter, publier,
    migrer, installer`,
  outputNouns:
    'lancement, mise en place, mise en œuvre, mise en ligne, déploiement, publication, implémentation, création, refonte',
  thingVerbs:
    'développer, créer, construire, livrer, concevoir, introduire, élaborer, finaliser, terminer, rédiger, refondre',
  articles: 'de, du, des, d',
  things: `app, appli, application, applications, site, page, pages, portail, plateforme, système, systèmes, outil, outils, tableau,
    fonctionnalité, fonctionnalités, fonction, fonctions, module, produit, produits, version, prototype, intégration,
    programme, programmes, campagne, campagnes, processus, politique, manuel, guide, rapport, rapports, enquête, crm,
    erp, logiciel, boutique, plan, stratégie, okr, migration`,
  abstract: `confiance, relation, relations, notoriété, fidélité, communauté, communautés, culture, réputation, habitude, habitudes,
    marque, partenariat, partenariats, capacité, capacités, compétences, équipe, équipes, talent, talents, leaders, leadership, salariés, collaborateurs, mentors, formateurs,
    valeur, demande, emploi, emplois, opportunités, lien, liens, ponts, autonomie`,
  measures: `taux, pourcentage, proportion, indice, ratio, temps, délai, délais, coût, coûts, revenus, chiffre d affaires, satisfaction,
    rétention, conversion, adoption, usage, utilisation, nps, enps, csat, score, note, notes, qualité, rentabilité, marge,
    fréquence, couverture, productivité, efficacité, erreurs, plaintes, utilisateurs, clients, commandes, inscriptions,
    participation, part, disponibilité, attrition, trafic, visites, téléchargements, abonnés, leads, heures, jours,
    minutes, roi, arr, mrr, budget, attentes, durée, plus vite, afin de, afin que, pour que, pour augmenter, pour réduire, pour améliorer`,
  doing: `organiser, tenir, faire, animer, réaliser, passer, publier, écrire, rédiger, envoyer, donner, assister, assister à,
    planifier, mener, conduire, préparer, enregistrer, effectuer, proposer, dispenser`,
  activities: `appels, réunions, réunion, atelier, newsletter, webinaire, publications, articles, posts, billets, formations, sessions de formation, ateliers, webinaires, e-mails, emails,
    courriels, newsletters, entretiens, interviews, démos, démonstrations, présentations, événements, évènements, campagnes,
    conférences, séminaires, podcasts, rétrospectives`,
  activityTitles: `appels, appels commerciaux, appels sortants, appels passés, appels clients, réunions commerciales, réunions clients,
    réunions avec les clients, rendez-vous clients, articles de blog, articles publiés, publications linkedin, publications
    sur linkedin, ateliers, ateliers organisés, formations, formations dispensées, webinaires, newsletters envoyées, e-mails
    envoyés`,
  joints: 'de, du, des, d, par, à, au, avec, pour, sur, chaque, avant, pendant, et, en, ce, cette, auprès',
  vague: `améliorer, amélioration, meilleur, meilleure, optimiser, optimisation, renforcer, soutenir, favoriser, promouvoir, encourager,
    augmenter, réduire, diminuer, accroître`,
}
