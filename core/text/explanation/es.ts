import type { ExplanationWords } from './words'

export const es: ExplanationWords = {
  name: '«{title}» (fila {row})',
  cell: '{header} (fila {row})',
  quoted: '«{text}»',
  noScore: 'aún sin puntuación',
  all: 'Todos los objetivos: {score}.',
  node: '{name}: {score}.',

  summaries: {
    linear: 'Cuánto ha avanzado el valor desde el inicio hasta la meta, para metas que suben y que bajan.',
    'at-least': '1 cuando el valor es la meta o más; si no, 0.',
    'at-most': '1 cuando el valor es la meta o menos; si no, 0.',
    above: '1 cuando el valor supera la meta; si no, 0.',
    below: '1 cuando el valor queda por debajo de la meta; si no, 0.',
    'at-most-graded': '1 en la meta, más cuanto más por debajo quede el valor, menos cuanto más la supere.',
    between:
      '1 cuando el valor está entre dos límites; si no, 0; los límites son la meta y el límite superior, o el inicio y la meta.',
    constant:
      '1 cuando el valor se aparta de la meta un 5 % como máximo, o la tolerancia indicada; si no, 0.',
    binary:
      '1 cuando está hecho; si no, 0: una casilla, una palabra como sí o hecho, o un número que ha alcanzado la meta.',
    milestones:
      'Lo hecho de lo previsto: un recuento, o una lista en la que cada hito tiene un peso o cuenta lo mismo.',
    checkpoints:
      'Valores con el progreso que representa cada uno; entre ellos, líneas rectas; fuera de ellos, sin cambio.',
    zones:
      'El compromiso cuenta 0.3, la meta 0.7 y el reto 1, con líneas rectas entre ellos; sin valores propios están entre el inicio y la meta, que es entonces el reto.',
    'ordinal-zones':
      'El valor actual es una palabra, fail, commit, target o stretch, y cada una cuenta una parte fija.',
    periods:
      'En cuántos períodos se cumplió la meta: un recuento, en el que los que faltan cuentan como no cumplidos, o una lista de valores, en la que se omiten los vacíos.',
    pooled:
      'Recuentos que se suman antes de dividirse; esa parte es el progreso o, si la meta es una parte, se compara con ella.',
    inverse: 'La meta dividida por el valor, para lo que debe ser pequeño: el doble de la meta es 0.5.',
    baseline: 'Sin puntuación hasta que se conozca el inicio; desde entonces, lineal.',
    curve:
      'Puntos a los que el equipo dio un nombre y que usa con él en cualquier fila; se leen como los puntos de control.',
  },
  terms: `where an empty target is 1=una meta vacía es 1, weights of the done ones=pesos de los hechos, weights=pesos,
    periods met=períodos cumplidos, periods=períodos, tolerance=tolerancia, planned=previsto, current=actual, target=meta,
    start=inicio, lower=inferior, upper=superior, done=hecho, sum=suma`,
  rule: 'Regla: {name}, {formula}. {summary}',
  ruleFrom: {
    cell: 'La regla es la que indica {cell}.',
    settings: 'La regla es la que los ajustes indican para las filas que no tienen una.',
  },
  meanRule:
    'Regla: la media ponderada de lo que está directamente debajo, suma(puntuación × peso) / suma(peso).',

  is: '{cell} es {value}.',
  readAs: '{cell} es «{text}», leído como {value}.',
  isEmpty: '{cell} está vacía.',
  emptyStart: '{cell} está vacía y cuenta como 0.',
  noStart: 'No hay columna para el inicio, que cuenta como 0.',
  unread: '{cell} es «{text}» y no se puede leer.',
  ticked: '{cell} es una casilla marcada.',
  unticked: '{cell} es una casilla sin marcar.',
  bound: {
    '>=': '{value} o más',
    '>': 'más de {value}',
    '<=': '{value} o menos',
    '<': 'menos de {value}',
  },
  range: 'de {from} a {to}',

  startIsTarget: 'El inicio ya es la meta, así que es 0 hasta que el valor la haya superado.',
  clamped: 'En una media, {value} cuenta como {counted}.',
  typed: 'La puntuación {score} se escribió en {cell}, y lo escrito vale.',
  numbersGive: 'Sus números darían esto:',
  partsGive: 'Lo que tiene debajo daría esto:',
  shown: 'La puntuación {score} es la de {cell}, porque no hay nada que medir.',
  missing: {
    zero: 'No tiene valor actual, y según los ajustes eso cuenta como 0.',
    start: 'No tiene valor actual, y según los ajustes vale entonces el inicio.',
  },
  without: 'No tiene puntuación: {why}.',
  committed:
    'Es un compromiso, así que se espera el 100%[; con {met} se cumple][; con {missed} no se cumple].',
  aspirational:
    'Es una aspiración, así que el 70% ya es un éxito[; con {met} se ha alcanzado][; con {missed} aún no se ha alcanzado].',
  learning: 'Es una pregunta para aprender, así que no entra en la media.',
  guardrail: {
    holds: 'Es una barrera de protección, así que nunca entra en la media. Se respeta.',
    broken: 'Es una barrera de protección, así que nunca entra en la media. No se respeta.',
    unknown: 'Es una barrera de protección, así que nunca entra en la media. Aún no se sabe si se respeta.',
  },
  brokenBelow: 'La barrera de protección {name} no se respeta; se muestra aquí y no entra en la media.',

  has: '{name} tiene {score}{typed}, {weight}.',
  hasTyped: ', escrito a mano',
  weight: 'peso {weight}',
  weighsNothing: 'peso 0, así que no cuenta',
  because: {
    default: ' porque no se indica ninguno',
    rest: ', su parte de lo que los pesos indicados dejan del total',
    target: ', en proporción a su meta',
    equal: ', porque según los ajustes todas las filas pesan igual',
  },
  part: '; el {part} cuenta aquí, es decir, {weight}',
  leftOut: '{name} no cuenta: {why}.',
  why: {
    noCurrent: 'no tiene valor actual',
    currentUnread: 'su valor actual no se puede leer',
    noTarget: 'no tiene meta',
    targetUnread: 'su meta no se puede leer',
    nothingBelow: 'nada de lo que tiene debajo tiene puntuación',
    baseline: 'espera su línea base',
    ruleUnread: 'su regla no puede usar lo que dicen las celdas',
    initiative: 'las iniciativas no entran en la media',
    kpi: 'los KPI no entran en la media',
    guardrail: 'las barreras de protección nunca entran en la media',
    learning: 'las preguntas para aprender no entran en la media',
    status: 'con ese estado no cuenta',
    detached: 'no tiene lugar en el árbol; OKR_CHECK dice por qué',
    objectivesOnly: 'según los ajustes, aquí solo cuentan los objetivos',
    keyResultsOnly: 'según los ajustes, aquí solo cuentan los resultados clave',
  },
  more: 'Y {count} más.',
  nowhere: '[{several} filas no cuentan|1 fila no cuenta] en ningún sitio; OKR_CHECK dice cuáles y por qué.',
  nothingYet: 'Nada de lo que hay debajo tiene puntuación todavía, así que aquí tampoco la hay.',
  allZero: 'Todos los pesos son 0, así que la puntuación es 0.',
  blockMean: '[Sus {several} resultados clave dan|Su resultado clave da]:',
  block:
    '[Sus {several} resultados clave cuentan|Su resultado clave cuenta] una vez junto a los objetivos, como {score}, con peso {weight}, el peso medio de estos.',
  equals: '[Sus {several} resultados clave cuentan|Su resultado clave cuenta] igual que los objetivos.',
  zeroBlock: {
    keyResults: 'Todos sus resultados clave tienen peso 0, así que solo cuentan los objetivos.',
    objectives: 'Todos los objetivos tienen peso 0, así que solo cuentan sus resultados clave.',
  },
  ownUnit: 'En su propia unidad: {equation}.',

  overall: 'la puntuación de todos los objetivos',
  countsNowhere: 'No cuenta en ningún sitio: OKR_CHECK dice por qué.',
  countsIn: 'Cuenta en {parent} con {weight}.',
  partIn: 'El {part} cuenta en {parent}, con peso {equation}.',
  weightless: 'Su peso es 0, así que no cuenta en {parent}.',
  leftOutOf: 'No cuenta en {parent}.',
  inBlock: 'En {parent}, los resultados clave cuentan una vez, como un bloque junto a los objetivos.',
  changesNothing: '{parent} tiene puntuación propia, así que esto no cambia nada allí.',

  settings: 'Según los ajustes[ (dialecto {dialect})]: {effects}.',
  between: '; ',
  effects: {
    floor: 'lo que pasa de 1 cuenta entero y nada cuenta por debajo de 0',
    cap: 'lo que baja de 0 cuenta entero y nada cuenta por encima de 1',
    none: 'lo que queda fuera de 0 a 1 cuenta entero',
    zero: 'un valor que falta cuenta como 0',
    start: 'un valor que falta cuenta como el inicio',
    equals: 'los resultados clave propios y los objetivos de debajo cuentan igual',
    'key-results': 'junto a resultados clave propios no cuentan los objetivos de debajo',
    children: 'junto a los objetivos de debajo no cuentan los resultados clave propios',
    equal: 'todas las filas pesan igual',
    'by-target': 'los resultados clave pesan en proporción a sus metas',
    percent: 'la respuesta se redondea al porcentaje entero',
    'percent-half-down': 'la respuesta se redondea al porcentaje entero, con la mitad hacia abajo',
    tenths: 'la respuesta se redondea a décimas',
    scoring: 'las filas sin regla propia toman la que allí se indica',
  },
}
