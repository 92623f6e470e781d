import type { SettingDefinition, SettingValue } from './setting'

/** How scores are made and answers are written, in the order of the Settings tab. */
export const SCORING_SETTINGS: readonly SettingDefinition[] = [
  {
    key: 'dialect',
    name: 'Dialect',
    meaning: 'The published system whose rules hold; every other setting changes one of them.',
    words: `system, rule set, rules, dialekt, regelwerk, regeln, dialecto, sistema, reglas, dialecte, système, règles,
      dialeto, regras, 方式, ルール`,
  },
  {
    key: 'clamp',
    name: 'Clamp',
    meaning: 'What of a progress outside 0 to 100 % counts in a mean.',
    words: `clamping, limit, limits, outside 0 to 1, begrenzung, grenzen, kappung, límite, límites, limite, limites,
      bornes, plafonnement, 上限下限, 範囲`,
    values: [
      value(
        'both',
        '0 to 1',
        'Nothing below 0 and nothing above 1.',
        'both, 0 to 100, 0 1, beide, ambos, les deux, 両方',
      ),
      value(
        'floor',
        'floor',
        'Nothing below 0; more than 1 counts.',
        'floor 0, not below 0, min, unten, mínimo, minimum, 下限',
      ),
      value(
        'cap',
        'cap',
        'Nothing above 1; less than 0 counts.',
        'cap 1, not above 1, max, oben, máximo, maximum, 上限',
      ),
      value('none', 'none', 'All of it.', 'no, off, keine, ohne, ninguno, aucun, aucune, nenhum, なし'),
    ],
  },
  {
    key: 'missing',
    name: 'Missing values',
    meaning: 'How a key result without a current value counts.',
    words: `missing, missing value, no value, empty values, blanks, fehlende werte, fehlender wert, ohne wert,
      valores faltantes, sin valor, valores ausentes, valeurs manquantes, sans valeur, sem valor, valores em falta,
      未入力, 欠損値`,
    values: [
      value(
        'left-out',
        'left out',
        'It is left out of the mean.',
        `leave out, ignore, ignored, skip, exclude, auslassen,
        weglassen, ignorieren, omitir, ignorar, ignorer, exclure, 除外, 無視`,
      ),
      value('zero', 'zero', 'It counts as 0.', '0, as 0, as zero, null, als 0, cero, zéro, ゼロ'),
      value(
        'start',
        'as start',
        'It stands at its start.',
        `start, at start, baseline, startwert, wie start, inicio,
        como inicio, départ, início, 開始値`,
      ),
    ],
  },
  {
    key: 'ownBeside',
    name: 'Own key results beside children',
    meaning: 'How an objective with key results of its own counts them beside the objectives below it.',
    words: `own beside children, own key results, roll up, rollup, aligned objectives,
      eigene schlüsselergebnisse neben unterzielen, eigene schlüsselergebnisse, aggregation,
      resultados clave propios junto a hijos, resultados clave propios, agregación,
      résultats clés propres à côté des enfants, résultats clés propres, agrégation,
      resultados chave próprios junto aos filhos, resultados chave próprios, agregação, 集計`,
    values: [
      value(
        'block',
        'block once',
        'Its key results count once, as one block beside the objectives below.',
        `block, as block,
        as one block, als block, bloque, en bloque, bloc, en bloc, bloco, em bloco, ブロック`,
      ),
      value(
        'equals',
        'as equals',
        'Each key result counts as much as each objective below.',
        `equals, equal, all, both,
        gleich, gleichrangig, iguales, como iguales, égaux, à égalité, iguais, como iguais, 同等`,
      ),
      value(
        'key-results',
        'key results only',
        'The objectives below do not count.',
        `key results, only key results,
        nur schlüsselergebnisse, solo resultados clave, résultats clés seulement, só resultados chave,
        主要な成果のみ`,
      ),
      value(
        'children',
        'children only',
        'Its own key results do not count.',
        `children, objectives only,
        only children, aligned objectives only, nur unterziele, solo hijos, enfants seulement, só filhos, 子のみ`,
      ),
    ],
  },
  {
    key: 'weights',
    name: 'Weights',
    meaning: 'What a row weighs in the mean.',
    words: `weight, weighting, gewichte, gewicht, gewichtung, pesos, peso, ponderación, poids, pondération, ponderação,
      重み, ウェイト`,
    values: [
      value(
        'given',
        'as given',
        'As the Weight column says; an empty cell weighs 1.',
        `given, weight column, column, wie angegeben,
        spalte, según columna, dados, donnés, colonne, como dado, 指定`,
      ),
      value(
        'equal',
        'equal',
        'All rows weigh the same, whatever the Weight column says.',
        `equals, even, all equal, same,
        none, off, gleich, iguales, égaux, égal, iguais, 均等`,
      ),
      value(
        'by-target',
        'by target',
        'In proportion to the targets.',
        `target, targets, by targets, proportional,
        nach ziel, nach zielwert, por meta, por objetivo, par cible, por alvo, 目標値`,
      ),
    ],
  },
  {
    key: 'rounding',
    name: 'Rounding',
    meaning: 'How an answer is rounded; means are made of what is not rounded.',
    words:
      'round, rounded, runden, rundung, redondeo, redondear, arrondi, arrondir, arredondamento, 丸め, 四捨五入',
    values: [
      value('none', 'none', 'Not at all.', 'no, off, exact, keine, exakt, ninguno, aucun, nenhum, なし'),
      value(
        'percent',
        'percent',
        'To a whole per cent; a half goes up.',
        `per cent, %, whole percent, whole per cent, half up,
        prozent, ganze prozent, por ciento, pour cent, por cento, パーセント`,
      ),
      value(
        'percent-half-down',
        'percent, half down',
        'To a whole per cent; a half goes down.',
        `half down,
        prozent halbe ab, por ciento mitad abajo, pour cent demi bas, por cento metade abaixo, 五捨六入`,
      ),
      value(
        'tenths',
        'tenths',
        'To tenths, such as 0.7.',
        `tenth, one decimal, 0.1, zehntel, décimas, dixièmes,
        décimos, 小数第1位`,
      ),
    ],
  },
  {
    key: 'scoring',
    name: 'Scoring',
    meaning: 'The scoring rule of key results that name none of their own.',
    words: `scoring rule, default rule, default scoring, rule, bewertungsregel, regel, berechnung, regla, cálculo, règle,
      calcul, regra, 採点, 計算方法`,
  },
  {
    key: 'language',
    name: 'Language',
    meaning: 'The language of answers in words.',
    words: 'sprache, idioma, lengua, langue, língua, 言語',
    values: [
      value('en', 'en', 'English', 'english, englisch, inglés, anglais, inglês, 英語'),
      value('de', 'de', 'German', 'german, deutsch, alemán, allemand, alemão, ドイツ語'),
      value('es', 'es', 'Spanish', 'spanish, spanisch, español, espagnol, espanhol, スペイン語'),
      value('fr', 'fr', 'French', 'french, französisch, francés, français, francês, フランス語'),
      value(
        'pt',
        'pt',
        'Portuguese',
        'portuguese, portugiesisch, portugués, portugais, português, ポルトガル語',
      ),
      value('ja', 'ja', 'Japanese', 'japanese, japanisch, japonés, japonais, japonês, 日本語'),
    ],
  },
  {
    key: 'locale',
    name: 'Locale',
    meaning: 'How numbers and days are written, such as de-AT.',
    words: `region, country, gebietsschema, gebiet, land, configuración regional, región, paramètres régionaux, région,
      localidade, região, 地域, ロケール`,
  },
]

function value(code: string, name: string, meaning: string, words: string): SettingValue {
  return { value: code, name, meaning, words }
}
