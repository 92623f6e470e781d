import type { Words } from '../role'

export const fr: Words = {
  language: 'fr',
  decimal: ',',
  letters: 'àèêëîïôûùçœé',
  numbers: `1 deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit
    dix-neuf vingt`,
  articles: 'un, une',
  zero: 'zéro',
  tens: 'trente quarante cinquante soixante soixante-dix quatre-vingts|quatre-vingt quatre-vingt-dix',
  magnitudes: `cent=100, cents=100, centaines=100, mille=1e3, milliers=1e3, millier=1e3, million=1e6, millions=1e6, milliard=1e9,
    milliards=1e9, douzaine=12, vingtaine=20, dizaine=10, mio=1e6, mrd=1e9`,
  roles: {
    from: `de, du, des, d, depuis, base, valeur initiale, actuellement, actuel, aujourd'hui, contre, au lieu de, à
      partir de, départ :, de la base de, référence, valeur de départ, niveau actuel, valeur actuelle, des
      actuels`,
    to: 'à, au, aux, à la, vers, cible, cible :, objectif, objectif :, objectif de, cible de',
    upTo: 'jusqu à, jusqu au',
    by: 'de, d, par',
    of: 'de, du, des, d, de nos, de la, de l, de tous les, de toutes les',
    at: 'à',
    between: 'entre, dans la fourchette de, fourchette de',
    atLeast: `au moins, d au moins, minimum de, minimum, au minimum, min, supérieur ou égal à, supérieure ou
      égale à, égal ou supérieur à, non inférieur à, à partir de, un minimum de`,
    atLeastAfter: `ou plus, ou mieux, ou davantage, et plus, minimum, au moins, au minimum, ou supérieur, ou supérieure, ou
      au-dessus`,
    moreThan: `plus de, plus d, supérieur à, supérieure à, supérieurs à, supérieures à, au-dessus de, au-delà
      de, dépasser, dépasser les, dépasse, dépassent, dépassera, excéder, excédant, au dessus de, plus grand
      que, dépassant, supérieur aux`,
    atMost: `au plus, tout au plus, au maximum, maximum de, maximum, max, inférieur ou égal à, inférieure ou
      égale à, égal ou inférieur à, un maximum de, maximal de, maximale de, non supérieur à`,
    atMostAfter: `ou moins, maximum, au plus, au maximum, ou inférieur, ou inférieure, et moins, ou en dessous, ou
      en-dessous`,
    lessThan: `en moins de, moins de, moins d, inférieur à, inférieure à, inférieurs à, inférieures à, en dessous de, en-dessous de,
      au-dessous de, sous, sous les, sous la barre des, sous le seuil de, sous la barre de`,
    within: `en moins de, dans les, dans un délai de, sous un délai de, en moins d, en maximum, en au plus, dans un
      délai maximum de`,
    more: 'de plus, plus, supplémentaire*, en plus, de croissance',
    fewer: 'de moins, moins, en moins',
    up: `augment*, accroître, accroiss*, hausse, croissance, croître, relever, élever, développer de, monter,
      booster, faire progresser, progresser, progression`,
    down: `rédui*, réduct*, diminu*, baiss*, abaiss*, raccourc*, minimis*, descendre, recul*, couper, faire tomber,
      chute, limiter, contenir`,
    improve: 'amélior*, passer, amener, porter, faire passer, ramener, optimis*',
    reach: `avoir, attein*, obten*, réaliser un, réaliser une, arriver, parvenir, générer, économiser, assurer,
      garantir, faire, lever, récolter`,
    keep: 'maint*, garder, conserv*, rester',
    make: `vendre, certifi*, accompagner, traiter, lanc*, recrut*, embauch*, publi*, organis*, livr*, cré*,
      développ*, ouvrir, conclure, mettre en place, tenir, réalis*, rédig*, construi*, former, acquérir,
      gagner, ajout*, introdui*, implément*, déploy*, animer, conduire, mener, compléter, termin*, finalis*,
      inaugur*, visiter, interview*, automatis*, migrer, numéris*, planter, résoudre, mettre en œuvre,
      produire, présenter, tradui*, installer, rénover, accueillir, conquérir, intégrer, effectuer, proposer,
      envoyer, élaborer, mettre en service, sign*, convertir, tester`,
    double: 'le double de, deux fois plus de, doubl*',
    triple: 'tripl*',
    quadruple: 'quadrupl*',
    halve: 'de moitié, par deux, de la moitié',
    label: `place, rang, top, niveau, phase, étape, soc, iso, version, ios, android, windows, classe, grade, type, stade,
      priorité, sprint, semaine, jour, chapitre, article, section, salle, gen, catégorie, numéro, no, n,
      trimestre, semestre, année, exercice, office, percentile, centile, covid, industrie, partie, jalon,
      tour, groupe, zone, vague, équipe, module, ligne, web, étage, tier, service, loi, scope, bâtiment`,
    ending: `tiers, quart, quarts, percentile, centile, trimestre, ans, degrés, er, semestre, siècle, premiers mois,
      e`,
    frame: `premiers, premières, derniers, dernières, prochains, prochaines, chaque, toutes les, tous les,
      par, suivants, pour`,
    frameAfter: 'premiers, premières, derniers, dernières, prochains, prochaines, suivants',
    during: 'en, durant, pendant, après, d ici, pour, dans, sur, à partir de, avant, au bout de',
    none: 'aucun, aucune',
    not: 'ne, n, pas, jamais, sans, éviter',
    and: 'et, tout en, ou, mais, ainsi que, puis',
    preposition: `ce, cette, fin, mensuel*, annuel*, hebdomadaire*, cet, début, avec, pour, dans, chez, via, qui, dont,
      que, si, lorsque, sur, auprès`,
    scale: 'sur',
    falling: `rotation, turnover, attrition, churn, erreurs, erreur, défauts, incidents, plaintes, coût, coûts,
      latence, absentéisme, temps de réponse, temps de chargement, temps d attente, délai, délais, temps
      d'attente, délai de traitement, abandon, accidents, émissions, dette, infections, réadmissions, retards,
      désabonnement, résiliation, réclamations, départs, bugs, anomalies, taux de rebond, mortalité,
      décrochage, impayés, retours, chutes, temps moyen, durée moyenne`,
    filler: `le, la, les, l, un, une, environ, près, seulement, moyenne, en moyenne, nouveau, nouveaux, nouvelle,
      nouvelles, nos, notre, total, exactement, autres, se, sa, son, ses, leur, actuels, actuel, est, sont,
      soit, valeur de, supplémentaires, ce`,
  },
}
