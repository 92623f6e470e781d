import type { Answer } from '../../bets/advise-by-answers'
import type { RowReason } from '../../bets/advise-by-row'
import type { ByLanguage } from '../../table/table-language'

/** The words of OKR_ADVISE in one language. */
export interface AdviseWords {
  readonly headings: readonly string[]
  readonly uses: Readonly<Record<'okr' | 'kpi', string>>
  /** What people may answer, with commas between; the first is how it is called in the reason. */
  readonly answers: Readonly<Record<Answer, string>>
  /** As parts of a sentence, behind because. */
  readonly speaks: Readonly<Record<Answer, string>>
  readonly because: Readonly<Record<'okr' | 'kpi', string>>
  readonly against: string
  readonly rows: Readonly<Record<RowReason, string>>
}

const en: AdviseWords = {
  headings: ['Row reads as', 'OKR or KPI?', 'Because'],
  uses: { okr: 'OKR', kpi: 'KPI' },
  answers: {
    goal: 'goal, change, a goal, improvement',
    measurement: 'measurement, measure, monitoring, watch',
    fast: 'fast, quickly, quick, often',
    slow: 'slow, slowly, rarely, stable',
    ambitious: 'ambitious, bold, stretch',
    steady: 'steady, careful, reliable, predictable',
    quarter: 'quarter, quarterly, months, cycle, short',
    year: 'year, yearly, always, long, ongoing',
  },
  speaks: {
    goal: 'it is a goal',
    measurement: 'it is a measurement',
    fast: 'things change fast',
    slow: 'things change slowly',
    ambitious: 'the team aims high',
    steady: 'the team wants steady results',
    quarter: 'it is for a quarter',
    year: 'it is for a year or longer',
  },
  because: {
    okr: 'Write an objective with key results, because {for}.',
    kpi: 'Watch it as a KPI with a target or a range, because {for}.',
  },
  against: 'Against that: {against}.',
  rows: {
    'listed-as-kpi': 'It is listed as a KPI and counts in no score.',
    guardrail: 'It is a guardrail: it is to hold, not to move.',
    'keeps-level': 'Its words say to keep a level, and nothing moves.',
    'ends-where-it-begins': 'Start and target are {target}: it holds a level.',
    'same-each-cycle':
      'It comes back in several cycles with the target {target}: that is a habit, not a goal.',
    'bound-without-change': 'It has a bound and no start, so it says what must not happen, not what changes.',
    'no-target': 'It has no target, so it is only watched.',
    'done-once': 'It is done once, and then it is over.',
    'moves-by-a-day': 'It moves from {start} to {target} and ends: {end}.',
    'moves-without-end': 'It moves from {start} to {target}, but nothing says when it ends. Give it a day.',
    'target-by-a-day': 'It has a target and an end: {end}. A start would show the way.',
    'target-only': 'It has a target, but no start and no end, so it is a level to meet each time.',
  },
}

const de: AdviseWords = {
  headings: ['Zeile liest sich als', 'OKR oder KPI?', 'Weil'],
  uses: { okr: 'OKR', kpi: 'KPI' },
  answers: {
    goal: 'Ziel, Veränderung, Verbesserung',
    measurement: 'Messung, Messwert, Beobachtung, messen',
    fast: 'schnell, rasch, oft',
    slow: 'langsam, selten, stabil',
    ambitious: 'ehrgeizig, ambitioniert, mutig',
    steady: 'beständig, verlässlich, vorsichtig, stetig',
    quarter: 'Quartal, Monate, Zyklus, kurz',
    year: 'Jahr, immer, lang, dauerhaft',
  },
  speaks: {
    goal: 'es ein Ziel ist',
    measurement: 'es eine Messung ist',
    fast: 'sich die Dinge schnell ändern',
    slow: 'sich die Dinge langsam ändern',
    ambitious: 'das Team hoch hinaus will',
    steady: 'das Team beständige Ergebnisse will',
    quarter: 'es um ein Quartal geht',
    year: 'es um ein Jahr oder länger geht',
  },
  because: {
    okr: 'Ein Ziel mit Schlüsselergebnissen schreiben, weil {for}.',
    kpi: 'Als Kennzahl mit Zielwert oder Bereich beobachten, weil {for}.',
  },
  against: 'Dagegen spricht, dass {against}.',
  rows: {
    'listed-as-kpi': 'Es steht als Kennzahl da und zählt in keinem Score.',
    guardrail: 'Es ist eine Leitplanke: Sie soll halten und sich nicht bewegen.',
    'keeps-level': 'Die Worte sagen, dass ein Stand gehalten wird; nichts bewegt sich.',
    'ends-where-it-begins': 'Start und Zielwert sind {target}: Ein Stand wird gehalten.',
    'same-each-cycle':
      'Es kommt in mehreren Zyklen mit dem Zielwert {target} wieder: Das ist Gewohnheit, kein Ziel.',
    'bound-without-change':
      'Es hat eine Grenze und keinen Start und sagt damit, was nicht sein darf, nicht was sich ändert.',
    'no-target': 'Es hat keinen Zielwert und wird deshalb nur beobachtet.',
    'done-once': 'Es wird einmal getan und ist dann vorbei.',
    'moves-by-a-day': 'Es geht von {start} zu {target} und endet: {end}.',
    'moves-without-end':
      'Es geht von {start} zu {target}, aber nichts sagt, wann es endet. Einen Tag ergänzen.',
    'target-by-a-day': 'Es hat einen Zielwert und ein Ende: {end}. Ein Start würde den Weg zeigen.',
    'target-only':
      'Es hat einen Zielwert, aber weder Start noch Ende, also einen Stand, der jedes Mal gelten soll.',
  },
}

const es: AdviseWords = {
  headings: ['La fila se lee como', '¿OKR o KPI?', 'Porque'],
  uses: { okr: 'OKR', kpi: 'KPI' },
  answers: {
    goal: 'objetivo, cambio, mejora',
    measurement: 'medición, medida, seguimiento',
    fast: 'rápido, rápidamente, a menudo',
    slow: 'lento, despacio, rara vez, estable',
    ambitious: 'ambiciosa, ambicioso, audaz',
    steady: 'constante, prudente, fiable',
    quarter: 'trimestre, trimestral, meses, corto',
    year: 'año, anual, siempre, largo',
  },
  speaks: {
    goal: 'es un objetivo',
    measurement: 'es una medición',
    fast: 'las cosas cambian rápido',
    slow: 'las cosas cambian despacio',
    ambitious: 'el equipo apunta alto',
    steady: 'el equipo quiere resultados constantes',
    quarter: 'es para un trimestre',
    year: 'es para un año o más',
  },
  because: {
    okr: 'Escribe un objetivo con resultados clave, porque {for}.',
    kpi: 'Obsérvalo como KPI con una meta o un rango, porque {for}.',
  },
  against: 'En contra: {against}.',
  rows: {
    'listed-as-kpi': 'Está en la lista como KPI y no cuenta en ninguna puntuación.',
    guardrail: 'Es una salvaguarda: debe mantenerse, no moverse.',
    'keeps-level': 'Sus palabras dicen que se mantiene un nivel; nada se mueve.',
    'ends-where-it-begins': 'Inicio y meta son {target}: mantiene un nivel.',
    'same-each-cycle': 'Vuelve en varios ciclos con la meta {target}: es un hábito, no un objetivo.',
    'bound-without-change': 'Tiene un límite y no tiene inicio: dice qué no debe pasar, no qué cambia.',
    'no-target': 'No tiene meta, así que solo se observa.',
    'done-once': 'Se hace una vez y se acaba.',
    'moves-by-a-day': 'Va de {start} a {target} y termina: {end}.',
    'moves-without-end': 'Va de {start} a {target}, pero nada dice cuándo termina. Ponle un día.',
    'target-by-a-day': 'Tiene una meta y un final: {end}. Un inicio mostraría el camino.',
    'target-only': 'Tiene una meta, pero ni inicio ni final: es un nivel que cumplir cada vez.',
  },
}

const fr: AdviseWords = {
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

const pt: AdviseWords = {
  headings: ['A linha se lê como', 'OKR ou KPI?', 'Porque'],
  uses: { okr: 'OKR', kpi: 'KPI' },
  answers: {
    goal: 'objetivo, mudança, melhoria',
    measurement: 'medição, medida, acompanhamento',
    fast: 'rápido, rapidamente, muitas vezes',
    slow: 'lento, devagar, raramente, estável',
    ambitious: 'ambiciosa, ambicioso, ousada',
    steady: 'constante, prudente, confiável',
    quarter: 'trimestre, trimestral, meses, curto',
    year: 'ano, anual, sempre, longo',
  },
  speaks: {
    goal: 'é um objetivo',
    measurement: 'é uma medição',
    fast: 'as coisas mudam rápido',
    slow: 'as coisas mudam devagar',
    ambitious: 'a equipe mira alto',
    steady: 'a equipe quer resultados constantes',
    quarter: 'é para um trimestre',
    year: 'é para um ano ou mais',
  },
  because: {
    okr: 'Escreva um objetivo com resultados-chave, porque {for}.',
    kpi: 'Acompanhe como KPI com uma meta ou uma faixa, porque {for}.',
  },
  against: 'Contra isso: {against}.',
  rows: {
    'listed-as-kpi': 'Está na lista como KPI e não conta em nenhuma pontuação.',
    guardrail: 'É uma salvaguarda: deve se manter, não se mover.',
    'keeps-level': 'As palavras dizem para manter um nível; nada se move.',
    'ends-where-it-begins': 'Início e meta são {target}: mantém um nível.',
    'same-each-cycle': 'Volta em vários ciclos com a meta {target}: é um hábito, não um objetivo.',
    'bound-without-change': 'Tem um limite e não tem início: diz o que não pode acontecer, não o que muda.',
    'no-target': 'Não tem meta, por isso só é acompanhado.',
    'done-once': 'É feito uma vez e acaba.',
    'moves-by-a-day': 'Vai de {start} a {target} e termina: {end}.',
    'moves-without-end': 'Vai de {start} a {target}, mas nada diz quando termina. Dê um dia.',
    'target-by-a-day': 'Tem uma meta e um fim: {end}. Um início mostraria o caminho.',
    'target-only': 'Tem uma meta, mas nem início nem fim: é um nível a cumprir a cada vez.',
  },
}

const ja: AdviseWords = {
  headings: ['行の読み取り', 'OKRかKPIか', '理由の説明'],
  uses: { okr: 'OKR', kpi: 'KPI' },
  answers: {
    goal: '目標, 変化, 改善',
    measurement: '測定, 計測, 監視',
    fast: '速い, 早い, 頻繁',
    slow: '遅い, ゆっくり, 安定',
    ambitious: '野心的, 挑戦的, 高い目標',
    steady: '堅実, 着実, 慎重',
    quarter: '四半期, 数か月, 短期',
    year: '年, 一年, 常に, 長期',
  },
  speaks: {
    goal: '目標である',
    measurement: '測定である',
    fast: '変化が速い',
    slow: '変化がゆっくりである',
    ambitious: 'チームが高みを目指す',
    steady: 'チームが着実な成果を望む',
    quarter: '四半期のことである',
    year: '一年以上のことである',
  },
  because: {
    okr: '目標と主要な成果を書きましょう。理由:{for}。',
    kpi: '目標値か範囲のあるKPIとして見守りましょう。理由:{for}。',
  },
  against: '反対の点:{against}。',
  rows: {
    'listed-as-kpi': 'KPIとして書かれていて、スコアには入りません。',
    guardrail: 'ガードレールです。動かすものではなく、保つものです。',
    'keeps-level': '水準を保つという書き方で、動くものがありません。',
    'ends-where-it-begins': '開始値と目標値がどちらも{target}で、水準を保つものです。',
    'same-each-cycle': 'いくつものサイクルに目標値{target}で出てきます。目標ではなく習慣です。',
    'bound-without-change':
      '限度だけで開始値がなく、何が変わるかではなく、何があってはならないかを示します。',
    'no-target': '目標値がないので、見守るだけです。',
    'done-once': '一度行えば終わります。',
    'moves-by-a-day': '{start}から{target}へ動き、期限があります({end})。',
    'moves-without-end': '{start}から{target}へ動きますが、いつ終わるかがありません。期日を入れてください。',
    'target-by-a-day': '目標値と期限があります({end})。開始値があれば道のりが分かります。',
    'target-only': '目標値だけで開始値も期限もなく、毎回守る水準です。',
  },
}

export const ADVISE_WORDS: ByLanguage<AdviseWords> = { en, de, es, fr, pt, ja }
