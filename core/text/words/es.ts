import type { Words } from './words'

const EMPTY = 'Hasta entonces la celda cuenta como vacía.'
const LINEAR = 'Hasta entonces la fila se puntúa linealmente.'
const MEANT = '[Si se trata de “{nearest}”, escribirlo así. ]'
const ABOVE = 'Hasta entonces un objetivo cuenta arriba y un resultado clave, en ninguna parte.'

export const es: Words = {
  headings: {
    tree: ['Árbol de OKR', 'Puntuación', 'Responsable', 'Progreso'],
    scores: 'Puntuación OKR',
    check: ['Fila', 'Columna', 'Qué ocurre', 'Qué hacer'],
  },
  fields:
    'ID, Objetivo superior, Tipo, Objetivo, Resultado clave, Título, Valor inicial, Meta, Valor actual, Unidad, Responsable, Equipo, Peso, Confianza, Estado, Puntuación, Progreso, Regla, Compromiso, Nivel, Notas, Plazo, Ciclo, Fecha de inicio, Último check-in, Entregado el, Fases, Indicador, Perspectiva, Motivo',
  issues: {
    'ambiguous-day':
      '{cell} es “{seen}”, que puede ser dos días. Se leyó como {rule}. → Escribirlo como fecha, para que la hoja lo sepa.',
    'another-table':
      'Aquí empieza otra tabla, con otras columnas. Solo se lee la de arriba. → Pasar sus filas aparte o dar a ambas tablas las mismas columnas.',
    'mixed-units':
      '{cell} es “{seen}”, en otra unidad que la meta de su fila. → Escribir ambos en la misma unidad. Hasta entonces la celda cuenta como vacía.',
    'no-number':
      '“{seen}” no tiene número entre filas numeradas y se puso junto o debajo de la fila anterior. → Numerarla como las demás.',
    'plain-percents':
      'En “{seen}”, filas con porcentajes tienen también números sin signo; se leyeron como porcentaje: 50 es 50 %. → Nada que hacer, si lo son. Si no, escribir toda la columna igual.',
    'plain-shares':
      'En “{seen}”, filas con porcentajes tienen también números sin signo; se leyeron como partes de 1: 0,5 es 50 %. → Nada que hacer, si lo son. Si no, escribir toda la columna igual.',
    'read-from-title':
      '“{seen}” no tiene meta al lado, así que sus números se leyeron de estas palabras: {rule}. → Escribirlos en {start} y {target}, si deben estar en celdas.',
    'relative-target':
      '“{seen}” pide un cambio de {rule}, que solo es un número con un valor inicial. → Escribir el valor inicial, o el avance como parte de 1 en {progress}.',
    'repeated-header': 'El encabezado se repite aquí; la fila se omite. → Nada que hacer.',
    'section-row':
      '“{seen}” se lee como sección: {field} de las filas de abajo que no lo indican. → Nada que hacer, si lo es. Si es un objetivo, rellenar otra celda de la fila.',
    'several-cycles':
      'Las filas pertenecen a {count} ciclos: {seen}. La puntuación es la media de todos. → Para un solo ciclo, usar OKR_SUMMARY o pasar solo sus filas.',
    'tenth-number':
      'El número {seen} viene después de {read}, así que se leyó como el siguiente. → Escribir el número como texto, por ejemplo ’1.10, para que conserve el último cero.',
    'unknown-column':
      'La columna “{seen}” no se conoce y se ignora. → Nada que hacer, salvo que deba contar: entonces darle el nombre de una columna conocida.',
    'empty-range':
      'El rango está vacío. → Indicar las filas de los OKR con su encabezado, por ejemplo OKRs!A1:K.',
    'no-header':
      'Ninguna fila de este rango se reconoce como encabezado. → Incluir la fila con nombres de columna como Objetivo, Resultado clave y Meta.',
    'no-layout':
      'El encabezado no dice qué resultado clave pertenece a qué objetivo. → Añadir una columna “Objetivo” junto a “Resultado clave”, o “Tipo”, o “ID” y “Objetivo superior”.',
    'error-cell': `{cell}: la celda muestra el error {seen}. → Corregir la fórmula de esa celda. ${EMPTY}`,
    'not-a-number': `{cell}: “{seen}” no es un número. → Escribir un número, como 12, 85 % o 24 h. ${EMPTY}`,
    'date-for-number': `{cell}: {seen} es una fecha, no un número. → Sheets convierte 3/6 en una fecha: escribir un número, o “3 de 6”. ${EMPTY}`,
    'unknown-rule': `No hay ninguna regla de puntuación “{seen}”. → [Si se trata de “{nearest}”, escribirlo así|Elegir una de las reglas de la ayuda], o añadir a los ajustes una curva con ese nombre. ${LINEAR}`,
    'rule-values': `La regla “{seen}” no se puede usar: {reason}. → Escribirla así: 0=0%, 50=40%, 100=100%. ${LINEAR}`,
    'rule-problem':
      '{cell}: la regla de puntuación no puede usar “{seen}”: {reason}. → Corregir la celda o elegir otra regla en “{scoring}”. Hasta entonces la fila no tiene puntuación.',
    'read-as-rule':
      '{cell}: “{seen}” sin valor inicial se puntúa como “{rule}”: 1 si se cumple; si no, 0. → Escribir un valor inicial para ver el avance, o indicar una regla en “{scoring}”.',
    'waits-for-baseline':
      '“{seen}” espera su valor inicial y aún no tiene puntuación. → Escribir el primer valor en “{start}” en cuanto se conozca.',
    'guardrail-broken':
      'No se cumple la salvaguarda “{seen}”[, que protege el objetivo de la fila {otherRow}]. → Restablecerla antes de seguir impulsando los resultados clave. Nunca entra en el promedio.',
    'unknown-setting': `No se conoce el ajuste “{seen}”. → ${MEANT}Hasta entonces se ignora.`,
    'unknown-setting-value': `“{seen}” no es un valor del ajuste “{rule}”. → ${MEANT}Hasta entonces vale el nuestro.`,
    'unknown-dialect': `No hay ningún dialecto “{seen}”. → ${MEANT}Hasta entonces valen nuestras reglas.`,
    'ambiguous-number':
      '{cell}: el texto “{seen}” puede indicar miles o decimales. Se leyó como {read}. → Escribirlo como número para evitar dudas.',
    'mixed-scale':
      '{cell}: {seen} está en una columna de números hasta 100, así que se leyó como {read}. → Escribir toda la columna igual, mejor como 50 %.',
    'out-of-hundred':
      'La mayoría de los números de la columna “{seen}” son mayores que 1, así que todos se leyeron como porcentajes: 50 es 50 %. → Si es así, no hay nada que hacer.',
    'score-out-of-range': `{cell}: {seen} no es posible, porque una puntuación va de 0 a 1. → Escribirla como 0,5 o 50 %. ${EMPTY}`,
    'negative-weight':
      '{cell}: {seen} no es posible, porque un peso no puede ser negativo. → Escribir 0 para excluir la fila, o un número mayor que 0. Hasta entonces el peso es 1.',
    'duplicate-column':
      'El encabezado nombra “{field}” dos veces; la columna {columnNumber} del rango no se lee. → Quitar la que sobra o cambiarle el nombre.',
    'misspelt-column':
      'No se conoce la columna “{seen}”, así que se ignora. → Si se trata de “{field}”, llamarla así.',
    'duplicate-id':
      'El ID “{seen}” ya se usa en la fila {otherRow}. → Dar a esta fila un ID propio. Hasta entonces no cuenta en ningún promedio.',
    orphan: `“{seen}”, que debería estar por encima, no figura entre estas filas. → Corregir la celda “{parent}” o incluir la fila que falta. ${ABOVE}`,
    cycle: `Subiendo desde esta fila por “{seen}” se vuelve a ella. → Vaciar o corregir una celda “{parent}” del círculo. ${ABOVE}`,
    'no-objective':
      '“{seen}” es un resultado clave sin objetivo. → Ponerlo debajo de su objetivo o indicar cuál es. Hasta entonces no cuenta en ningún promedio.',
    'no-title':
      'Esta fila tiene números, pero ni objetivo ni resultado clave. → Ponerle nombre. Hasta entonces no cuenta. Una fila de totales puede quedarse como está.',
    'totals-row':
      'Esta fila se llama “{seen}”, así que se toma por una fila de totales y no cuenta. → Si lo es, no hay nada que hacer. Si no, darle otro nombre.',
    'unknown-type':
      '[No se conoce el tipo “{seen}”.|Esta fila no tiene tipo.] → Escribir Objetivo, Resultado clave, Iniciativa o Indicador. Hasta entonces la fila no cuenta.',
    'not-started':
      '“{seen}” no tiene valor actual y queda fuera de la puntuación. → Escribir el valor de hoy en “{current}”, aunque siga siendo el inicial.',
    'no-target':
      '“{seen}” no tiene meta y por eso no tiene puntuación. → Escribir en “{target}” el valor con el que se da por logrado.',
    'target-is-start':
      '“{seen}” acaba donde empieza: su progreso es 0 hasta que vaya más allá. → Escribir en “{start}” el verdadero valor de partida.',
    'no-key-results':
      '“{seen}” no tiene resultados clave y por eso no tiene puntuación. → Añadir debajo de dos a cinco resultados clave.',
    'weights-zero':
      'Todos los pesos debajo de “{seen}” son 0, así que su puntuación es 0. → Dar un peso mayor que 0 a alguna fila de debajo, o dejar los pesos vacíos.',
  },
  reasons: {
    'not-readable': 'no se puede leer',
    'date-for-count': 'Sheets lo ha convertido en fecha; escribir “3 de 6”',
    'upper-missing': 'falta el segundo límite',
    'target-is-zero': 'la meta es 0',
    'current-is-zero': 'el valor actual es 0',
    'negative-value': 'es negativo',
    'nothing-planned': 'no hay nada planificado',
    'weight-missing': 'un hito no tiene peso y otros sí',
    'target-not-a-share': 'la meta no es una parte entre 0 y 1',
    'too-large': 'el resultado es demasiado grande',
    'points-not-readable': 'sus puntos no se pueden leer',
    'too-few-points': 'una curva necesita dos puntos',
    'value-twice': 'un valor tiene dos puntuaciones',
    'values-not-readable': 'sus valores no se pueden leer',
    'zones-not-in-order': 'las tres zonas deben subir o bajar en orden',
    'ambiguous-number': 'un número puede indicar miles o decimales',
  },
  layouts: {
    'id-parent': 'un árbol: cada fila nombra la que está por encima.',
    outline: 'un esquema: objetivos con sus resultados clave al lado.',
    'typed-order': 'una lista ordenada: a cada objetivo le siguen sus resultados clave.',
    levels: 'niveles: una columna por nivel de objetivos.',
    numbered: 'filas numeradas: 1.1 está debajo de 1, y un resultado clave debajo de su objetivo.',
    indented: 'filas con sangría: lo que está más adentro pertenece a la fila de arriba.',
  },
  layoutNames: {
    'id-parent': 'un árbol',
    levels: 'niveles en columnas',
    outline: 'un esquema',
    'typed-order': 'una lista ordenada',
    numbered: 'filas numeradas',
    indented: 'filas con sangría',
  },
  layoutReasons: {
    'parents-named':
      'porque las celdas del objetivo superior nombran otras filas, y lo que una fila dice de sí misma va primero',
    'level-columns': 'porque varias columnas llevan el nombre de niveles de objetivos',
    'objective-beside-key-result': 'porque el objetivo y el resultado clave tienen una columna cada uno',
    'types-given': 'porque un tipo dice más claramente que los números o las sangrías qué es una fila',
    'numbers-nest': 'porque los números dicen más claramente que las sangrías qué va en cada sitio',
    'objective-rows': 'porque las filas encima de los resultados clave dicen que son objetivos',
    'titles-indented': 'porque hay títulos más adentro debajo de otros',
    'unit-columns':
      'porque las columnas nombran de quién son los objetivos, y nada dice más claramente qué va en cada sitio',
    'parent-column': 'porque hay una columna de objetivo superior, aunque no nombra ninguna otra fila',
    'objective-column': 'porque hay una columna de objetivos y nada más',
  },
  phrases: {
    cell: '{name}, fila {row}',
    settings: 'Ajustes, fila {row}: {problem}',
    howRead: 'Encabezado encontrado. Leído como {layout} {objectives}, {keyResults}.',
    notReadAs: 'No se ha leído como {others}, {reason}.',
    or: ' ni como ',
    objectives: ['{count} objetivo', '{count} objetivos'],
    keyResults: [
      '{scored} de {count} resultado clave con puntuación',
      '{scored} de {count} resultados clave con puntuación',
    ],
    notCounted: 'no cuenta',
    guardrailBroken: 'salvaguarda incumplida',
    typed: 'a mano',
    success: 'logrado',
  },
  singular: [1],
  decimal: ',',
}
