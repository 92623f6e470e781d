import type { AdviseWords } from './words'

export const fr: AdviseWords = {
  headings: ['La ligne se lit comme', 'OKR ou KPI ?', 'Parce que'],
  uses: { okr: 'OKR', kpi: 'KPI' },
  answers: {
    goal: 'objectif, but, changement, amélioration',
    measurement: 'mesure, suivi, mesurer',
    fast: 'rapide, vite, rapidement, souvent',
    slow: 'lent, lentement, rarement, stable',
    ambitious: 'ambitieuse, ambitieux, audacieuse',
    steady: 'constante, constant, prudente, fiable, régulière',
    quarter: 'trimestre, trimestriel, mois, court',
    year: 'année, an, annuel, toujours, long',
  },
  speaks: {
    goal: 'c’est un objectif',
    measurement: 'c’est une mesure',
    fast: 'les choses changent vite',
    slow: 'les choses changent lentement',
    ambitious: 'l’équipe vise haut',
    steady: 'l’équipe veut des résultats constants',
    quarter: 'c’est pour un trimestre',
    year: 'c’est pour un an ou plus',
  },
  because: {
    okr: 'Écrivez un objectif avec des résultats clés, car {for}.',
    kpi: 'Suivez-le comme KPI avec une cible ou une plage, car {for}.',
  },
  against: 'Contre cela : {against}.',
  rows: {
    'listed-as-kpi': 'La ligne est un KPI et ne compte dans aucun score.',
    guardrail: 'C’est un garde-fou : il doit tenir, pas bouger.',
    'keeps-level': 'Ses mots disent de garder un niveau ; rien ne bouge.',
    'ends-where-it-begins': 'Départ et cible valent {target} : un niveau est gardé.',
    'same-each-cycle':
      'Il revient sur plusieurs cycles avec la cible {target} : c’est une habitude, pas un objectif.',
    'bound-without-change':
      'Il a une limite et pas de départ : il dit ce qui ne doit pas arriver, pas ce qui change.',
    'no-target': 'Il n’a pas de cible, il est donc seulement suivi.',
    'done-once': 'Cela se fait une fois, puis c’est fini.',
    'moves-by-a-day': 'Il va de {start} à {target} et se termine : {end}.',
    'moves-without-end':
      'Il va de {start} à {target}, mais rien ne dit quand il se termine. Donnez-lui un jour.',
    'target-by-a-day': 'Il a une cible et une fin : {end}. Un départ montrerait le chemin.',
    'target-only': 'Il a une cible, mais ni départ ni fin : c’est un niveau à tenir chaque fois.',
  },
}
