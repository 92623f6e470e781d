import type { ExplanationWords } from './words'

export const pt: ExplanationWords = {
  name: '“{title}” (linha {row})',
  cell: '{header} (linha {row})',
  quoted: '“{text}”',
  noScore: 'ainda sem pontuação',
  all: 'Todos os objetivos: {score}.',
  node: '{name}: {score}.',

  summaries: {
    linear: 'Quanto o valor avançou do início até a meta, para metas que sobem e que descem.',
    'at-least': '1 quando o valor é a meta ou mais; senão, 0.',
    'at-most': '1 quando o valor é a meta ou menos; senão, 0.',
    above: '1 quando o valor passa da meta; senão, 0.',
    below: '1 quando o valor fica abaixo da meta; senão, 0.',
    'at-most-graded': '1 na meta, mais quanto mais abaixo o valor ficar, menos quanto mais passar dela.',
    between:
      '1 quando o valor está entre dois limites; senão, 0; os limites são a meta e o limite superior, ou o início e a meta.',
    constant: '1 quando o valor se afasta da meta no máximo 5 %, ou a tolerância indicada; senão, 0.',
    binary:
      '1 quando está feito; senão, 0: uma caixa de seleção, uma palavra como sim ou feito, ou um número que atingiu a meta.',
    milestones:
      'O que está feito do que foi previsto: uma contagem, ou uma lista em que cada marco tem um peso ou conta o mesmo.',
    checkpoints:
      'Valores com o progresso que cada um representa; entre eles, linhas retas; fora deles, sem mudança.',
    zones:
      'O compromisso conta 0.3, a meta 0.7 e o desafio 1, com linhas retas entre eles; sem valores próprios, ficam entre o início e a meta, que é então o desafio.',
    'ordinal-zones':
      'O valor atual é uma palavra, fail, commit, target ou stretch, e cada uma conta uma parte fixa.',
    periods:
      'Em quantos períodos a meta foi cumprida: uma contagem, em que os que faltam contam como não cumpridos, ou uma lista de valores, em que os vazios ficam de fora.',
    pooled:
      'Contagens somadas antes da divisão; essa parte é o progresso ou, se a meta é uma parte, é comparada com ela.',
    inverse: 'A meta dividida pelo valor, para o que deve ser pequeno: o dobro da meta é 0.5.',
    baseline: 'Sem pontuação até que se conheça o início; daí em diante, linear.',
    curve:
      'Pontos que a equipe nomeou uma vez e usa pelo nome em qualquer linha; lidos como pontos de controle.',
  },
  terms: `where an empty target is 1=uma meta vazia é 1, weights of the done ones=pesos dos feitos, weights=pesos,
    periods met=períodos cumpridos, periods=períodos, tolerance=tolerância, planned=previsto, current=atual, target=meta,
    start=início, lower=inferior, upper=superior, done=feito, sum=soma`,
  rule: 'Regra: {name}, {formula}. {summary}',
  ruleFrom: {
    cell: 'A regra é a indicada em {cell}.',
    settings: 'A regra é a que as configurações indicam para as linhas que não têm uma.',
  },
  meanRule: 'Regra: a média ponderada do que está diretamente abaixo, soma(pontuação × peso) / soma(peso).',

  is: '{cell} é {value}.',
  readAs: '{cell} é “{text}”, lido como {value}.',
  isEmpty: '{cell} está vazia.',
  emptyStart: '{cell} está vazia e conta como 0.',
  noStart: 'Não há coluna para o início, que conta como 0.',
  unread: '{cell} é “{text}”, o que não se consegue ler.',
  ticked: '{cell} é uma caixa de seleção marcada.',
  unticked: '{cell} é uma caixa de seleção desmarcada.',
  bound: {
    '>=': '{value} ou mais',
    '>': 'mais de {value}',
    '<=': '{value} ou menos',
    '<': 'menos de {value}',
  },
  range: 'de {from} a {to}',

  startIsTarget: 'O início já é a meta, por isso é 0 até que o valor a tenha ultrapassado.',
  clamped: 'Em uma média, {value} conta como {counted}.',
  typed: 'A pontuação {score} foi digitada em {cell}, e o que foi digitado vale.',
  numbersGive: 'Os números da linha dariam isto:',
  partsGive: 'O que está abaixo daria isto:',
  shown: 'A pontuação {score} é a de {cell}, porque não há nada a medir.',
  missing: {
    zero: 'Falta o valor atual, e pelas configurações isso conta como 0.',
    start: 'Falta o valor atual, e pelas configurações vale então o início.',
  },
  without: 'Sem pontuação: {why}.',
  committed:
    'É um compromisso, por isso se espera 100%[; com {met}, está cumprido][; com {missed}, não está cumprido].',
  aspirational:
    'É uma aspiração, por isso 70% já é um sucesso[; com {met}, foi alcançado][; com {missed}, ainda não foi alcançado].',
  learning: 'É uma pergunta para aprender, por isso não entra na média.',
  guardrail: {
    holds: 'É uma barreira de proteção, por isso nunca entra na média. Está respeitada.',
    broken: 'É uma barreira de proteção, por isso nunca entra na média. Não está respeitada.',
    unknown:
      'É uma barreira de proteção, por isso nunca entra na média. Ainda não se sabe se está respeitada.',
  },
  brokenBelow: 'A barreira de proteção {name} não está respeitada; aparece aqui e não entra na média.',

  has: '{name} tem {score}{typed}, {weight}.',
  hasTyped: ', digitado',
  weight: 'peso {weight}',
  weighsNothing: 'peso 0, por isso fica de fora',
  because: {
    default: ' porque nenhum foi indicado',
    rest: ', sua parte do que os pesos indicados deixam do total',
    target: ', em proporção à sua meta',
    equal: ', porque pelas configurações todas as linhas pesam o mesmo',
  },
  part: '; {part} conta aqui, ou seja, {weight}',
  leftOut: '{name} fica de fora: {why}.',
  why: {
    noCurrent: 'falta o valor atual',
    currentUnread: 'o valor atual não se consegue ler',
    noTarget: 'falta a meta',
    targetUnread: 'a meta não se consegue ler',
    nothingBelow: 'nada abaixo tem pontuação',
    baseline: 'espera pela linha de base',
    ruleUnread: 'a regra não consegue usar o que as células dizem',
    initiative: 'as iniciativas não entram na média',
    kpi: 'os KPIs não entram na média',
    guardrail: 'as barreiras de proteção nunca entram na média',
    learning: 'as perguntas para aprender não entram na média',
    status: 'com esse status não conta',
    detached: 'não tem lugar na árvore; OKR_CHECK diz por quê',
    objectivesOnly: 'pelas configurações, aqui só contam os objetivos',
    keyResultsOnly: 'pelas configurações, aqui só contam os resultados-chave',
  },
  more: 'E mais {count}.',
  nowhere: '[{several} linhas não contam|1 linha não conta] em lugar nenhum; OKR_CHECK diz quais e por quê.',
  nothingYet: 'Nada abaixo tem pontuação ainda, por isso aqui também não há.',
  allZero: 'Todos os pesos são 0, por isso a pontuação é 0.',
  blockMean: '[Seus {several} resultados-chave dão|Seu resultado-chave dá]:',
  block:
    '[Seus {several} resultados-chave contam|Seu resultado-chave conta] uma vez ao lado dos objetivos, como {score}, com peso {weight}, o peso médio destes.',
  equals:
    '[Seus {several} resultados-chave contam|Seu resultado-chave conta] de igual para igual com os objetivos.',
  zeroBlock: {
    keyResults: 'Todos os seus resultados-chave têm peso 0, por isso só contam os objetivos.',
    objectives: 'Todos os objetivos têm peso 0, por isso só contam os seus resultados-chave.',
  },
  ownUnit: 'Na sua própria unidade: {equation}.',

  overall: 'a pontuação de todos os objetivos',
  countsNowhere: 'Não conta em lugar nenhum: OKR_CHECK diz por quê.',
  countsIn: 'Conta para {parent} com {weight}.',
  partIn: '{part} conta para {parent}, com peso {equation}.',
  weightless: 'O peso é 0, por isso não conta para {parent}.',
  leftOutOf: 'Não conta para {parent}.',
  inBlock: 'Em {parent}, os resultados-chave contam uma vez, como um bloco ao lado dos objetivos.',
  changesNothing: '{parent} tem pontuação própria, por isso nada muda ali.',

  settings: 'Pelas configurações[ (dialeto {dialect})]: {effects}.',
  between: '; ',
  effects: {
    floor: 'o que passa de 1 conta por inteiro e nada conta abaixo de 0',
    cap: 'o que cai abaixo de 0 conta por inteiro e nada conta acima de 1',
    none: 'o que fica fora de 0 a 1 conta por inteiro',
    zero: 'um valor que falta conta como 0',
    start: 'um valor que falta conta como o início',
    equals: 'os resultados-chave próprios e os objetivos abaixo contam de igual para igual',
    'key-results': 'ao lado de resultados-chave próprios não contam os objetivos abaixo',
    children: 'ao lado dos objetivos abaixo não contam os resultados-chave próprios',
    equal: 'todas as linhas pesam o mesmo',
    'by-target': 'os resultados-chave pesam em proporção às suas metas',
    percent: 'a resposta é arredondada para a porcentagem inteira',
    'percent-half-down': 'a resposta é arredondada para a porcentagem inteira, a metade para baixo',
    tenths: 'a resposta é arredondada para décimos',
    scoring: 'as linhas sem regra própria seguem a que ali se indica',
  },
}
