/** Sentence | comparator | start | target | upper | unit | sure. */
export const FRENCH = `
Augmenter le NPS de 40 à 50 | from-to | 40 | 50 | | | TRUE
Réduire le turnover de 15 % | decrease by | | 15 | | percent | TRUE
Atteindre une note de 90 % ou plus | >= | | 90 | | percent | TRUE
Lancer deux fonctionnalités | count | | 2 | | count | TRUE
Recruter cinq ingénieurs | count | | 5 | | count | TRUE
Publier 12 articles d'ici fin décembre 2026 | count | | 12 | | count | TRUE
Réduire le temps de réponse de 24 à 12 heures | from-to | 24 | 12 | | hours | TRUE
Faire passer le taux de conversion de 20 % à 30 % | from-to | 20 | 30 | | percent | TRUE
Augmenter le chiffre d'affaires de 1,5 à 2 millions d'euros | from-to | 1500000 | 2000000 | | EUR | TRUE
Atteindre 1 500 utilisateurs actifs | >= | | 1500 | | utilisateurs | TRUE
Au moins 95 % des demandes traitées sous 10 jours | >= | | 95 | | percent | TRUE
Maintenir la disponibilité au-dessus de 99,9 % | > | | 99.9 | | percent | TRUE
Ne pas dépasser 5 incidents par mois | <= | | 5 | | incidents | TRUE
Garder le taux d'erreur inférieur à 2 % | < | | 2 | | percent | TRUE
Maintenir la note entre 4 et 5 | between | | 4 | 5 | | TRUE
Augmenter la part de marché jusqu'à 30 % | >= | | 30 | | percent | TRUE
Porter le taux de satisfaction à 90 % | >= | | 90 | | percent | TRUE
Ramener le délai de traitement à 5 jours | <= | | 5 | | days | TRUE
Une hausse de 10 points du NPS | increase by | | 10 | | points | TRUE
Une réduction de 30 % des déchets | decrease by | | 30 | | percent | TRUE
Doubler le chiffre d'affaires | increase by | | 100 | | percent | TRUE
Réduire les réclamations de moitié | decrease by | | 50 | | percent | TRUE
100 % des équipes ont publié leurs OKR | >= | | 100 | | percent | TRUE
20 % de candidatures en plus | increase by | | 20 | | percent | TRUE
Traiter les demandes en moins de 4 heures | < | | 4 | | hours | TRUE
Former vingt enseignants au 3e trimestre | count | | 20 | | count | TRUE
Aucun incident critique | <= | | 0 | | incident | TRUE
Signer 3 nouveaux partenaires | count | | 3 | | count | TRUE
Améliorer la note moyenne de 3,8 sur 5 à 4,5 sur 5 | from-to | 3.8 | 4.5 | | | TRUE
NPS à 50 (actuellement 40) | from-to | 40 | 50 | | | TRUE
Obtenir la certification ISO 27001 | | | | | | FALSE
Terminer la phase 2 avant le 31 décembre 2026 | | | | | | FALSE
Réussir les 90 premiers jours des nouveaux arrivants | | | | | | FALSE
Entrer dans le Top 10 des employeurs | | | | | | FALSE
Améliorer la satisfaction client | | | | | | FALSE
Chiffre d'affaires 50 | | | 50 | | | FALSE
Augmenter le NPS de 40 à 50 et réduire le turnover de 10 % | from-to | 40 | 50 | | | FALSE
`
