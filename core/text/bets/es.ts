import type { BetWords } from './words'

export const es: BetWords = {
  headings: ['La apuesta', 'Veredicto', 'Porque'],
  verdicts: {
    supported: 'Confirmada',
    partly: 'Confirmada en parte',
    refuted: 'Refutada',
    'not enough evidence': 'Faltan pruebas',
    'not yet due': 'Aún no vence',
  },
  notRead: 'No se puede leer',
  measured: '{kpi} está a {moved} de donde lo habría llevado su propio curso (95 %: de {from} a {to}).',
  reasons: {
    moved: 'La apuesta era {wanted}.',
    'moved-less': 'Es más que su ruido, pero menos que el {wanted} de la apuesta.',
    'moved-too-little': 'Es menos de la mitad del {wanted} de la apuesta.',
    'within-noise': 'Puede ser su propio ruido; la apuesta era {wanted}.',
    waits: 'Se juzga a partir del {day}.',
    'not-reached':
      '«{keyResult}» no llegó antes del {by}; estaba en {seen}. Así que la apuesta no se puso a prueba.',
    'not-known': 'Ningún valor dice si «{keyResult}» llegó antes del {by}.',
    'few-before': '{kpi} tiene {seen} valores hasta el {by}; su ruido se ve a partir de {least}.',
    'none-after': '{kpi} no tiene valores después del {by} y hasta el {day}.',
    'there-before': '{kpi} ya estaba ahí, con {seen} el {by}.',
  },
  guardrails: {
    held: '{guardrail} se mantuvo.',
    broken: '{guardrail} no se mantuvo: el {brokenOn} era {value} y el límite es {bound}.',
    'not known': 'Ningún valor dice si {guardrail} se mantuvo.',
  },
  problem: '{place}: {missing}. Escribe, por ejemplo: {example}',
  missing: {
    'no-bet': 'no hay una apuesta con «si» y «entonces»',
    'no-key-result': 'falta el resultado clave',
    'no-kpi': 'falta el indicador',
    'no-movement': 'falta cuánto y hacia dónde se mueve el indicador',
    'no-day': 'falta el día para el resultado clave',
    'no-lag': 'falta el plazo del indicador',
    'no-bound': 'la salvaguarda no tiene límite',
  },
  example:
    'Si el tiempo de respuesta alcanza 12 h antes del 30/11/2026, entonces la tasa de abandono baja 0,5 puntos en 8 semanas, mientras CSAT se mantiene en al menos 90 %',
  ledger: 'Cómo fueron las apuestas',
  held: 'Parte confirmada',
  all: 'Todas las apuestas',
  by: { cycle: 'Ciclo {name}', kind: 'Tipo: {name}', owner: 'Responsable: {name}' },
}
