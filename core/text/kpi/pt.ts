import type { KpiWords } from './words'

export const pt: KpiWords = {
  health: 'Saúde do KPI | Valor | Meta | Estado | Tendência | Último dia | Observação',
  trend: 'Tendência do KPI | Movimento | Por período | Número de períodos | Em palavras',
  scorecard:
    'Painel | Número de objetivos | Pontuação OKR | Número de KPIs | Saudáveis | Em observação | Não saudáveis | Sem avaliação | Falta',
  states: {
    healthy: 'saudável',
    watch: 'em observação',
    unhealthy: 'não saudável',
    recovering: 'em recuperação',
    stale: 'desatualizado',
    'no-data': 'sem dados',
    'no-target': 'sem meta',
  },
  ways: {
    improving: 'melhora',
    worsening: 'piora',
    rising: 'sobe',
    falling: 'cai',
    flat: 'sem mudança',
    stagnant: 'estagnado',
    'not-enough-data': 'faltam dados',
  },
  gaps: {
    'no-goal': 'É medido, mas sem objetivo',
    'no-measure': 'Há objetivos, mas nenhum KPI',
    neither: 'Nem objetivo nem KPI',
  },
  none: 'Sem perspectiva',
  senses: {
    increase: 'mais é melhor',
    decrease: 'menos é melhor',
    hold: 'deve se manter',
    between: 'deve ficar na faixa',
  },
  remarks: {
    target: 'Lido da meta: {sense}.',
    default: 'Sem direção indicada, {sense}.',
    stale: 'O último valor tem {days} dias.',
    stagnant: 'Sem movimento além do seu ruído em {periods} períodos.',
    differs: '“{header}” diz {current}; vale o valor com data.',
  },
  verdicts: {
    rising: 'Sobe {slope} por período, claramente além do seu ruído de {noise}.',
    falling: 'Cai {slope} por período, claramente além do seu ruído de {noise}.',
    flat: 'Sem tendência clara: a inclinação de {slope} fica dentro do seu ruído de {noise}.',
    stagnant: 'Sem movimento além do seu ruído de {noise} em {after} períodos.',
    'not-enough-data': 'Uma tendência precisa de valores de {least} períodos.',
  },
  problems: {
    'error-cell': '{cell}: a célula mostra o erro {seen}.',
    'not-a-number': '{cell}: “{seen}” não é um número.',
    'ambiguous-number': '{cell}: “{seen}” pode indicar milhares ou decimais.',
    'read-as-percent': '{cell}: {seen}, lido como porcentagem.',
    'no-day': '{cell}: “{seen}” não é um dia nem um período.',
    'unknown-word': '{cell}: “{seen}” não é uma palavra conhecida.',
  },
  more: 'e mais {count}',
}
