import type { Vocabulary } from '../vocabulary'

export const es: Vocabulary = {
  language: 'es',
  headers: {
    id: 'identificador, número, clave',
    parent: 'padre, id padre, objetivo superior, alineado con',
    type: 'tipo',
    objective: 'objetivos, título del objetivo',
    keyResult: 'resultado clave, resultados clave, rc',
    title: 'título, nombre, descripción',
    start: 'inicio, valor inicial, línea base, línea de base, punto de partida, desde',
    target: 'valor objetivo, valor meta, hasta',
    current: 'actual, valor actual, hoy, logrado',
    unit: 'unidad, unidades',
    owner: 'responsable, propietario, propietaria, dueño, encargado',
    team: 'equipo, departamento, área',
    weight: 'peso, ponderación',
    confidence: 'confianza',
    status: 'estado, semáforo',
    progress: 'progreso, avance, porcentaje de avance',
    score: 'puntuación, calificación',
    scoring: 'regla, regla de puntuación, método de medición',
    judgedAs: 'compromiso, ambición',
    level: 'nivel',
    remark:
      'notas, nota, comentario, comentarios, observaciones, enlace, fuente, iniciativas, tareas, prioridad, última actualización',
    due: 'plazo, fecha límite, fecha de vencimiento, vencimiento, fecha fin, fin',
    cycle: 'ciclo, trimestre, periodo, período',
  },
  ambiguousHeaders: {
    objetivo: ['objective', 'target'],
    meta: ['target', 'objective'],
    metas: ['target', 'objective'],
  },
  totals: 'suma, promedio, media, total general',
  kinds: {
    objective: 'objetivo, objetivos',
    keyResult: 'resultado clave, resultados clave, rc',
    initiative: 'iniciativa, tarea, acción, proyecto, hito',
    kpi: 'indicador',
  },
  judgedAs: {
    committed: 'comprometido, obligatorio',
    aspirational: 'aspiracional, ambicioso',
    learning: 'aprendizaje',
    guardrail: 'salvaguarda, límite de protección',
  },
}
