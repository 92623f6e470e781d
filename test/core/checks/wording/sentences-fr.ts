import type { Sentences } from './sentences'

export const FRENCH: Sentences = {
  header: ['Objectif', 'Résultat clé', 'Valeur initiale', 'Cible'],
  objectives: `
Enchanter nos clients
Être les meilleurs
Être la banque que les étudiants recommandent à leurs amis
Enchanter nos clients à chaque étape
Devenir la marque B2B en qui l’Europe a confiance
Aider 24h/24 et 7j/7 chaque famille dans le besoin
Être prêts pour la norme ISO 27001 et la suite
Faire aimer le Web 3.0 à ceux qui l’ignorent
Gagner le cœur de la génération Z avant 2030
Faire du T3 2027 notre plus beau souvenir
Montrer la voie vers l’Industrie 4.0
Construire une équipe où chacun grandit
Lancer un produit que les infirmières adorent
Dépasser les attentes de chaque voyageur
Transformer les appels à l’aide en confiance
Offrir aux parents 100 premiers jours de calme`,
  keyResults: `
40 000 sessions par mois sur le site
Livrer 500 repas par jour
Développer les ventes en Belgique | | 500000
Augmenter la sécurité (accidents par an) | 12 | 4
Réduire les émissions par rapport à 2019 | 10 | 30
Réduire les départs en améliorant l’accueil | 50 | 80
Augmenter le NPS | 40 | 50
Réduire le turnover | 20 | 17
Réduction du turnover | 20 | 17
Le taux de rebond baisse | 30 | 20
Délai de livraison de 5 à 3 jours
Réduire le délai de lancement | 30 | 20
Taux de conversion du lancement de 2 % à 4 %
Fréquence des mises en ligne par mois | 2 | 8
Satisfaction du centre d’appels | 70 | 80
Répondre aux attentes des clients | | 90
NPS après l’achat | 30 | 45
Construire la confiance avec les fournisseurs | | 20
Taux d’achèvement de la formation | | 95
Appels pris en moins de 20 secondes | 60 | 80
Appels manqués par semaine | 50 | 10
Réduire les réunions par semaine | 12 | 6
Rotation du personnel | 20 | 17
Temps de réponse | 24 | 12
Réduction des coûts | 5 | 20
Réduire les coûts, en milliers économisés | 0 | 80
Relever notre classement dans les recherches | 12 | 3
Augmenter la vitesse de la page, en secondes | 5 | 3
Augmenter le chiffre d’affaires et réduire l’attrition | 5 | 3
Hausse des plaintes après le changement | 30 | 10
Livrer 95 % des commandes à temps
Améliorer le CSAT à 4,5
Réduire les réclamations de moitié
Doubler le chiffre d’affaires
Articles qui apportent un lead | 4 | 12
Ateliers que 90 % des participants jugent utiles
Taux d’ouverture de la newsletter | 20 | 28
Jours avant qu’une recrue travaille seule | 30 | 20
Ne pas augmenter les effectifs | 50 | 45
Suggestions d’amélioration par salarié | 1 | 3
Participation aux événements | 200 | 500
Clients gagnés en réunion | 3 | 9`,
  flagged: {
    'falling numbers': `
Augmenter l’attrition | 5 | 3
Augmenter le NPS | 50 | 40
Accroître la part de clients fidèles | 40 | 30
Augmenter le revenu mensuel | 500 | 400
NPS | 50 | 40
Augmenter le NPS de 50 à 40
KR 2 : Relever les renouvellements | 80 | 70`,
    'rising numbers': `
Réduire l’attrition | 3 | 5
Diminuer les arrêts maladie | 4 | 6
Raccourcir l’intégration | 10 | 20
Taux de rebond mensuel | 3 | 5
Temps de réponse | 12 | 24
Baisser les rebuts | 2 | 4`,
    output: `
Refonte du site web
Rédiger le manuel qualité
Lancer la nouvelle application | | 1
Lancer deux fonctionnalités
Mettre en place un CRM | 0 | 1
Lancer la version 2.3.1
Construire un portail client
Déployer l’application mobile au T3
Lancement du nouveau site
Publier le rapport annuel
Créer une enquête de satisfaction
Mettre en œuvre le programme partenaires | | 1
Mise en place d’un outil de suivi`,
    activity: `
Tenir une réunion par semaine
Mener 20 entretiens avec des clients
Passer 50 appels commerciaux par semaine
Organiser 10 ateliers
Publier 12 articles d’ici fin décembre 2026
Tenir des réunions hebdomadaires avec chaque équipe
20 entretiens avec des partenaires
Appels commerciaux | 20 | 40
Nombre d’articles de blog | 0 | 12
Animer 4 formations
30 appels sortants par jour`,
    'number in objective': `
Gagner le cœur de 3 nouvelles villes
Être la maison de 500 familles
Ouvrir la porte à 12 quartiers de plus
Devenir le choix préféré de 50 écoles
Aider 1 000 enfants à lire avec joie
Apporter nos soins dans 40 villages`,
    'metric as objective': `
Augmenter le chiffre d’affaires de 20 %
NPS 50
Réduire l’attrition de 5 à 3 %
Doubler le chiffre d’affaires
Atteindre 1 million d’utilisateurs
Atteindre une satisfaction de 90 %
Augmenter le NPS
Taux de rebond`,
    'objective length': `
Qualité
Plus d’élan
Être meilleurs
Clients heureux
En avant !
Faire de notre maison celle à laquelle chaque personne de chaque pays et de chaque âge pense en premier quand tout casse`,
    'vague key result': `
Améliorer la communication
Meilleure collaboration
Optimiser les processus internes
Renforcer la marque
Soutenir l’équipe commerciale
Favoriser l’innovation`,
  },
}
