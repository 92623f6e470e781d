import type { Words } from './words'

const EMPTY = 'Até lá, a célula conta como vazia.'
const LINEAR = 'Até lá, a linha é pontuada linearmente.'
const MEANT = '[Se a intenção é “{nearest}”, escreva assim. ]'
const ABOVE = 'Até lá, um objetivo conta no topo e um resultado-chave, em lugar nenhum.'

export const pt: Words = {
  headings: {
    tree: ['Árvore de OKRs', 'Pontuação', 'Responsável', 'Progresso'],
    scores: 'Pontuação OKR',
    check: ['Linha', 'Coluna', 'O que há de errado', 'O que fazer'],
  },
  fields:
    'ID, Objetivo superior, Tipo, Objetivo, Resultado-chave, Título, Valor inicial, Meta, Valor atual, Unidade, Responsável, Equipe, Peso, Confiança, Status, Pontuação, Progresso, Regra, Compromisso, Nível, Notas, Prazo, Ciclo, Data de início, Último check-in, Entregue em, Fases, Indicador, Perspectiva, Motivo',
  issues: {
    'ambiguous-day':
      '{cell} é “{seen}”, que pode ser dois dias. Foi lido como {rule}. → Digite-o como data, para que a planilha saiba.',
    'another-table':
      'Outra tabela começa aqui, com outras colunas. Só a de cima é lida. → Passe as linhas dela à parte ou dê às duas tabelas as mesmas colunas.',
    'mixed-units':
      '{cell} é “{seen}”, em outra unidade que a meta da linha. → Escreva os dois na mesma unidade. Até lá a célula conta como vazia.',
    'no-number':
      '“{seen}” não tem número entre linhas numeradas e foi posto ao lado ou abaixo da linha anterior. → Numere como as outras.',
    'plain-percents':
      'Em “{seen}”, linhas com por cento têm também números simples; foram lidos como por cento: 50 é 50%. → Nada a fazer, se for isso. Senão, escreva toda a coluna igual.',
    'plain-shares':
      'Em “{seen}”, linhas com por cento têm também números simples; foram lidos como partes de 1: 0,5 é 50%. → Nada a fazer, se for isso. Senão, escreva toda a coluna igual.',
    'read-from-title':
      '“{seen}” não tem meta ao lado, por isso os números foram lidos destas palavras: {rule}. → Digite-os em {start} e {target}, se devem estar em células.',
    'relative-target':
      '“{seen}” pede uma mudança de {rule}, que só é um número com um valor inicial. → Digite o valor inicial, ou o avanço como parte de 1 em {progress}.',
    'repeated-header': 'O cabeçalho se repete aqui; a linha fica de fora. → Nada a fazer.',
    'section-row':
      '“{seen}” é lido como seção: {field} das linhas abaixo que não o indicam. → Nada a fazer, se for uma. Se for um objetivo, preencha outra célula da linha.',
    'several-cycles':
      'As linhas pertencem a {count} ciclos: {seen}. A pontuação é a média de todos. → Para um só ciclo, use OKR_SUMMARY ou passe só as linhas dele.',
    'tenth-number':
      'O número {seen} vem depois de {read}, por isso foi lido como o seguinte. → Digite o número como texto, por exemplo ’1.10, para manter o último zero.',
    'unknown-column':
      'A coluna “{seen}” não é conhecida e é ignorada. → Nada a fazer, a não ser que deva contar: então dê a ela o nome de uma coluna conhecida.',
    'empty-range':
      'O intervalo está vazio. → Indique as linhas dos OKRs com o cabeçalho, por exemplo OKRs!A1:K.',
    'no-header':
      'Nenhuma linha deste intervalo parece um cabeçalho. → Inclua a linha com nomes de colunas como Objetivo, Resultado-chave e Meta.',
    'no-layout':
      'O cabeçalho não diz qual resultado-chave pertence a qual objetivo. → Adicione uma coluna “Objetivo” ao lado de “Resultado-chave”, ou “Tipo”, ou “ID” e “Objetivo superior”.',
    'error-cell': `{cell}: a célula mostra o erro {seen}. → Corrija a fórmula dessa célula. ${EMPTY}`,
    'not-a-number': `{cell}: “{seen}” não é um número. → Escreva um número, como 12, 85% ou 24 h. ${EMPTY}`,
    'date-for-number': `{cell}: {seen} é uma data, não um número. → O Sheets transforma 3/6 em data: escreva um número, ou “3 de 6”. ${EMPTY}`,
    'unknown-rule': `Nenhuma regra de pontuação se chama “{seen}”. → [Se a intenção é “{nearest}”, escreva assim|Escolha uma das regras da ajuda], ou adicione às configurações uma curva com esse nome. ${LINEAR}`,
    'rule-values': `A regra “{seen}” não pode ser usada: {reason}. → Escreva assim: 0=0%, 50=40%, 100=100%. ${LINEAR}`,
    'rule-problem':
      '{cell}: a regra de pontuação não pode usar “{seen}”: {reason}. → Corrija a célula ou escolha outra regra em “{scoring}”. Até lá, a linha não tem pontuação.',
    'read-as-rule':
      '{cell}: “{seen}” sem valor inicial é pontuado como “{rule}”: 1 se for cumprido, senão 0. → Escreva um valor inicial para ver o avanço, ou indique uma regra em “{scoring}”.',
    'waits-for-baseline':
      '“{seen}” espera o valor inicial e ainda não tem pontuação. → Escreva o primeiro valor em “{start}” assim que for conhecido.',
    'guardrail-broken':
      'A salvaguarda “{seen}” foi violada[; ela protege o objetivo da linha {otherRow}]. → Restabeleça-a antes de avançar com os resultados-chave. Ela nunca entra na média.',
    'unknown-setting': `A configuração “{seen}” não é conhecida. → ${MEANT}Até lá, ela é ignorada.`,
    'unknown-setting-value': `“{seen}” não é um valor da configuração “{rule}”. → ${MEANT}Até lá, vale o nosso.`,
    'unknown-dialect': `Nenhum dialeto se chama “{seen}”. → ${MEANT}Até lá, valem as nossas regras.`,
    'ambiguous-number':
      '{cell}: o texto “{seen}” pode indicar milhares ou decimais. Foi lido como {read}. → Escreva como número, para não haver dúvida.',
    'mixed-scale':
      '{cell}: {seen} está numa coluna de números até 100, por isso foi lido como {read}. → Escreva toda a coluna da mesma forma, de preferência como 50%.',
    'out-of-hundred':
      'A maioria dos números da coluna “{seen}” está acima de 1, por isso todos foram lidos como porcentagens: 50 é 50%. → Se for isso mesmo, não há nada a fazer.',
    'score-out-of-range': `{cell}: {seen} não é possível, porque uma pontuação vai de 0 a 1. → Escreva 0,5 ou 50%. ${EMPTY}`,
    'negative-weight':
      '{cell}: {seen} não é possível, porque um peso não pode ser negativo. → Escreva 0 para deixar a linha de fora, ou um número acima de 0. Até lá, o peso é 1.',
    'duplicate-column':
      'O cabeçalho tem “{field}” duas vezes, e a coluna {columnNumber} do intervalo não é lida. → Renomeie ou remova a que sobra.',
    'misspelt-column':
      'A coluna “{seen}” não é conhecida, por isso é ignorada. → Se a intenção é “{field}”, dê-lhe esse nome.',
    'duplicate-id':
      'O ID “{seen}” já é usado na linha {otherRow}. → Dê a esta linha um ID próprio. Até lá, ela não conta em nenhuma média.',
    orphan: `“{seen}”, que deveria estar acima, não está entre estas linhas. → Corrija a célula “{parent}” ou inclua a linha que falta. ${ABOVE}`,
    cycle: `Subindo desta linha por “{seen}”, volta-se a ela. → Esvazie ou corrija uma célula “{parent}” do círculo. ${ABOVE}`,
    'no-objective':
      '“{seen}” é um resultado-chave sem objetivo. → Coloque-o abaixo do objetivo ou indique qual é. Até lá, ele não conta em nenhuma média.',
    'no-title':
      'Esta linha tem números, mas nem objetivo nem resultado-chave. → Dê um nome. Até lá, ela não conta. Uma linha de totais pode ficar como está.',
    'totals-row':
      'Esta linha se chama “{seen}”, por isso é tida como linha de totais e fica de fora. → Se for uma, não há nada a fazer. Se não for, dê outro nome.',
    'unknown-type':
      '[O tipo “{seen}” não é conhecido.|Esta linha não tem tipo.] → Escreva Objetivo, Resultado-chave, Iniciativa ou Indicador. Até lá, a linha não conta.',
    'not-started':
      '“{seen}” não tem valor atual e fica fora da pontuação. → Escreva o valor de hoje em “{current}”, mesmo que ainda seja o inicial.',
    'no-target':
      '“{seen}” não tem meta, por isso não tem pontuação. → Escreva em “{target}” o valor que conta como alcançado.',
    'target-is-start':
      '“{seen}” termina onde começa: o progresso é 0 até ir além. → Escreva em “{start}” o verdadeiro valor inicial.',
    'no-key-results':
      '“{seen}” não tem resultados-chave, por isso não tem pontuação. → Adicione abaixo de dois a cinco resultados-chave.',
    'weights-zero':
      'Todos os pesos abaixo de “{seen}” são 0, por isso a pontuação é 0. → Dê a uma linha abaixo um peso acima de 0, ou deixe os pesos vazios.',
  },
  reasons: {
    'not-readable': 'não pode ser lido',
    'date-for-count': 'o Sheets fez disso uma data; escreva “3 de 6”',
    'upper-missing': 'falta o segundo limite',
    'target-is-zero': 'a meta é 0',
    'current-is-zero': 'o valor atual é 0',
    'negative-value': 'é negativo',
    'nothing-planned': 'não há nada planejado',
    'weight-missing': 'um marco não tem peso, embora outros tenham',
    'target-not-a-share': 'a meta não é uma parte entre 0 e 1',
    'too-large': 'o resultado é grande demais',
    'points-not-readable': 'os pontos não podem ser lidos',
    'too-few-points': 'uma curva precisa de dois pontos',
    'value-twice': 'um valor tem duas pontuações',
    'values-not-readable': 'os valores não podem ser lidos',
    'zones-not-in-order': 'as três zonas devem subir ou descer em ordem',
    'ambiguous-number': 'um número pode indicar milhares ou decimais',
  },
  layouts: {
    'id-parent': 'uma árvore: cada linha indica a que está acima dela.',
    outline: 'um esquema: objetivos com os resultados-chave ao lado.',
    'typed-order': 'uma lista em ordem: cada objetivo é seguido dos seus resultados-chave.',
    levels: 'níveis: uma coluna para cada nível de objetivos.',
    numbered: 'linhas numeradas: 1.1 fica abaixo de 1, e um resultado-chave abaixo do seu objetivo.',
    indented: 'linhas recuadas: o que está mais para dentro pertence à linha de cima.',
  },
  layoutNames: {
    'id-parent': 'uma árvore',
    levels: 'níveis em colunas',
    outline: 'um esquema',
    'typed-order': 'uma lista em ordem',
    numbered: 'linhas numeradas',
    indented: 'linhas recuadas',
  },
  layoutReasons: {
    'parents-named':
      'porque as células do objetivo superior indicam outras linhas, e o que uma linha diz de si mesma vem primeiro',
    'level-columns': 'porque várias colunas têm nomes de níveis de objetivos',
    'objective-beside-key-result': 'porque o objetivo e o resultado-chave têm uma coluna cada',
    'types-given': 'porque um tipo diz mais claramente que números ou recuos o que é uma linha',
    'numbers-nest': 'porque os números dizem mais claramente que os recuos o que pertence a quê',
    'objective-rows': 'porque as linhas acima dos resultados-chave dizem que são objetivos',
    'titles-indented': 'porque há títulos mais para dentro abaixo de outros',
    'unit-columns':
      'porque as colunas indicam de quem são os objetivos, e nada diz mais claramente o que pertence a quê',
    'parent-column': 'porque há uma coluna de objetivo superior, embora não indique nenhuma outra linha',
    'objective-column': 'porque há uma coluna de objetivos e mais nada',
  },
  phrases: {
    cell: '{name}, linha {row}',
    settings: 'Configurações, linha {row}: {problem}',
    howRead: 'Cabeçalho encontrado. Lido como {layout} {objectives}, {keyResults}.',
    notReadAs: 'Não foi lido como {others}, {reason}.',
    or: ' nem como ',
    objectives: ['{count} objetivo', '{count} objetivos'],
    keyResults: [
      '{scored} de {count} resultado-chave com pontuação',
      '{scored} de {count} resultados-chave com pontuação',
    ],
    notCounted: 'não conta',
    guardrailBroken: 'salvaguarda violada',
    typed: 'digitado',
    success: 'sucesso',
  },
  singular: [0, 1],
  decimal: ',',
}
