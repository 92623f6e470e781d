import type { Vocabulary } from '../vocabulary'

export const pt: Vocabulary = {
  language: 'pt',
  headers: {
    id: 'identificador, número, código',
    parent: 'pai, id pai, objetivo pai, contribui para, objetivo superior, alinhado a',
    type: 'tipo',
    objective: 'objetivos, título do objetivo, nome do objetivo',
    keyResult: 'resultado chave, resultados chave, rc',
    title: 'título, nome, descrição',
    start: 'valor inicial, valor de partida, linha de base, ponto de partida',
    target: 'alvo, valor alvo, valor da meta',
    current: 'atual, valor atual, resultado atual, hoje, realizado, alcançado',
    unit: 'unidade, unidade de medida',
    owner: 'responsável, responsáveis, dono, dona, proprietário',
    team: 'equipe, equipa, departamento, área',
    weight: 'peso, ponderação',
    confidence: 'confiança, nível de confiança',
    status: 'estado, situação, farol',
    progress: 'progresso, percentual, percentual concluído, atingimento',
    score: 'pontuação, nota final',
    scoring: 'regra, regra de pontuação, método de medição',
    judgedAs: 'compromisso, ambição',
    level: 'nível',
    remark: 'notas, comentário, observação, observações, link, fonte, iniciativas, tarefas, prioridade',
    due: 'prazo, data de término, data limite, vencimento, data final, fim',
    cycle: 'ciclo, trimestre, ano, período',
    begin: 'data de início, data início, começa em, inicia em, data inicial',
    checkedIn: 'último check in, última atualização, atualizado, atualizado em, data de atualização',
    delivered:
      'entregue, entregue em, data de entrega, encerrado em, data de encerramento, concluído em, alcançado em',
    phases: 'fases, metas intermediárias, metas intermédias',
    kpi: 'indicador, indicador kpi, alimentado por',
    perspective: 'perspectiva, perspetiva, perspectiva bsc',
    reason: 'motivo, razão, causa',
  },
  ambiguousHeaders: {
    objetivo: ['objective', 'target'],
    meta: ['target', 'objective'],
    avanço: ['progress', 'current'],
    início: ['start', 'begin'],
  },
  kinds: {
    objective: 'objetivo, objetivos',
    keyResult: 'resultado chave, resultados chave, rc',
    initiative: 'iniciativa, tarefa, ação, projeto, marco',
    kpi: 'indicador',
  },
  levels: {
    units:
      'empresa, companhia, organização; divisão; departamento, área; equipe, equipa; colaborador, colaboradora',
    objectives: `objetivo da empresa, objetivo de empresa, objetivo empresa, objetivo corporativo, objetivo estratégico,
      objetivo anual; objetivo da divisão; objetivo do departamento, objetivo de departamento, objetivo da área;
      objetivo da equipe, objetivo de equipe, objetivo da equipa, objetivo de equipa, objetivo do time,
      objetivo trimestral; objetivo individual, objetivo pessoal; subobjetivo, sub objetivo`,
  },
  judgedAs: {
    committed: 'comprometido, obrigatório',
    aspirational: 'aspiracional, ambicioso',
    learning: 'aprendizado, aprendizagem',
    guardrail: 'salvaguarda, proteção',
  },
}
