import type { BetWords } from './words'

export const pt: BetWords = {
  headings: ['A aposta', 'Veredito', 'Porque'],
  verdicts: {
    supported: 'Confirmada',
    partly: 'Confirmada em parte',
    refuted: 'Refutada',
    'not enough evidence': 'Faltam provas',
    'not yet due': 'Ainda não venceu',
  },
  notRead: 'Não foi possível ler',
  measured: '{kpi} está a {moved} de onde seu próprio curso o teria levado (95 %: de {from} a {to}).',
  reasons: {
    moved: 'A aposta era {wanted}.',
    'moved-less': 'É mais que o seu ruído, mas menos que o {wanted} da aposta.',
    'moved-too-little': 'É menos da metade do {wanted} da aposta.',
    'within-noise': 'Pode ser o seu próprio ruído; a aposta era {wanted}.',
    waits: 'É julgada a partir de {day}.',
    'not-reached':
      '“{keyResult}” não chegou lá até {by}; estava em {seen}. Por isso a aposta não foi testada.',
    'not-known': 'Nenhum valor diz se “{keyResult}” chegou lá até {by}.',
    'few-before': '{kpi} tem {seen} valores até {by}; o seu ruído aparece a partir de {least}.',
    'none-after': '{kpi} não tem valor depois de {by} e até {day}.',
    'there-before': '{kpi} já estava lá, com {seen} em {by}.',
  },
  guardrails: {
    held: '{guardrail} se manteve.',
    broken: '{guardrail} não se manteve: em {brokenOn} era {value}, e o limite é {bound}.',
    'not known': 'Nenhum valor diz se {guardrail} se manteve.',
  },
  problem: '{place}: {missing}. Escreva, por exemplo: {example}',
  missing: {
    'no-bet': 'não há aposta com “se” e “então”',
    'no-key-result': 'falta o resultado-chave',
    'no-kpi': 'falta o indicador',
    'no-movement': 'falta quanto e para onde o indicador se move',
    'no-day': 'falta o dia do resultado-chave',
    'no-lag': 'falta o prazo do indicador',
    'no-bound': 'a salvaguarda não tem limite',
  },
  example:
    'Se o tempo de resposta atingir 12 h até 30/11/2026, então a taxa de cancelamento cai 0,5 ponto em até 8 semanas, enquanto o CSAT se mantém em pelo menos 90 %',
  ledger: 'Como foram as apostas',
  held: 'Parte confirmada',
  all: 'Todas as apostas',
  by: { cycle: 'Ciclo {name}', kind: 'Tipo: {name}', owner: 'Responsável: {name}' },
}
