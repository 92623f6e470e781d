import type { KpiWords } from './words'

export const es: KpiWords = {
  health: 'Salud del KPI | Valor | Meta | Estado | Tendencia | Último día | Observación',
  trend: 'Tendencia del KPI | Movimiento | Por período | Número de períodos | En palabras',
  scorecard:
    'Cuadro de mando | Número de objetivos | Puntuación OKR | Número de KPI | Sanos | En observación | No sanos | Sin juzgar | Falta',
  states: {
    healthy: 'sano',
    watch: 'en observación',
    unhealthy: 'no sano',
    recovering: 'se recupera',
    stale: 'desactualizado',
    'no-data': 'sin datos',
    'no-target': 'sin meta',
  },
  ways: {
    improving: 'mejora',
    worsening: 'empeora',
    rising: 'sube',
    falling: 'baja',
    flat: 'sin cambio',
    stagnant: 'estancado',
    'not-enough-data': 'faltan datos',
  },
  gaps: {
    'no-goal': 'Se mide, pero sin objetivo',
    'no-measure': 'Hay objetivos, pero ningún KPI',
    neither: 'Ni objetivo ni KPI',
  },
  none: 'Sin perspectiva',
  senses: {
    increase: 'más es mejor',
    decrease: 'menos es mejor',
    hold: 'debe mantenerse',
    between: 'debe quedar en su rango',
  },
  remarks: {
    target: 'Leído de la meta: {sense}.',
    default: 'Sin dirección indicada, {sense}.',
    stale: 'El último valor tiene {days} días.',
    stagnant: 'Sin movimiento más allá de su ruido en {periods} períodos.',
    differs: '“{header}” dice {current}; vale el dato con fecha.',
  },
  verdicts: {
    rising: 'Sube {slope} por período, claramente más que su ruido de {noise}.',
    falling: 'Baja {slope} por período, claramente más que su ruido de {noise}.',
    flat: 'Sin tendencia clara: la pendiente de {slope} queda dentro de su ruido de {noise}.',
    stagnant: 'Sin movimiento más allá de su ruido de {noise} en {after} períodos.',
    'not-enough-data': 'Una tendencia necesita valores de {least} períodos.',
  },
  problems: {
    'error-cell': '{cell}: la celda muestra el error {seen}.',
    'not-a-number': '{cell}: “{seen}” no es un número.',
    'ambiguous-number': '{cell}: “{seen}” puede indicar miles o decimales.',
    'read-as-percent': '{cell}: {seen}, leído como porcentaje.',
    'no-day': '{cell}: “{seen}” no es un día ni un período.',
    'unknown-word': '{cell}: “{seen}” no es una palabra conocida.',
  },
  more: 'y {count} más',
}
