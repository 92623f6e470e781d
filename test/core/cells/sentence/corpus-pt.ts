/** Sentence | comparator | start | target | upper | unit | sure. */
export const PORTUGUESE = `
Aumentar o NPS de 40 para 50 | from-to | 40 | 50 | | | TRUE
Reduzir a rotatividade em 15% | decrease by | | 15 | | percent | TRUE
Alcançar uma avaliação de 90% ou mais | >= | | 90 | | percent | TRUE
Lançar duas funcionalidades | count | | 2 | | count | TRUE
Contratar cinco engenheiros | count | | 5 | | count | TRUE
Publicar 12 artigos até 31 de dezembro de 2026 | count | | 12 | | count | TRUE
Reduzir o tempo de resposta de 24 para 12 horas | from-to | 24 | 12 | | hours | TRUE
Aumentar a receita de R$ 1,2 milhão para R$ 2 milhões | from-to | 1200000 | 2000000 | | BRL | TRUE
Elevar a taxa de conversão de 20 para 30% | from-to | 20 | 30 | | percent | TRUE
Aumentar a base para 1.500 clientes | >= | | 1500 | | clientes | TRUE
Pelo menos 95% dos chamados resolvidos | >= | | 95 | | percent | TRUE
Manter a disponibilidade acima de 99,9% | > | | 99.9 | | percent | TRUE
Não ultrapassar 5 incidentes por mês | <= | | 5 | | incidentes | TRUE
Manter a taxa de erro abaixo de 2% | < | | 2 | | percent | TRUE
Manter a nota entre 4 e 5 | between | | 4 | 5 | | TRUE
No máximo 25 alunos por turma | <= | | 25 | | alunos | TRUE
Reduzir a fila de espera para 30 dias | <= | | 30 | | days | TRUE
Atingir 500 clientes pagantes | >= | | 500 | | clientes | TRUE
Dobrar a receita | increase by | | 100 | | percent | TRUE
Reduzir as reclamações pela metade | decrease by | | 50 | | percent | TRUE
Redução de 30% no consumo de energia | decrease by | | 30 | | percent | TRUE
Aumento de 10 pontos no NPS | increase by | | 10 | | points | TRUE
20% mais candidaturas | increase by | | 20 | | percent | TRUE
100% das equipes com OKRs publicados | >= | | 100 | | percent | TRUE
Responder em menos de 4 horas | < | | 4 | | hours | TRUE
Treinar vinte professores no terceiro trimestre | count | | 20 | | count | TRUE
Nenhum incidente crítico | <= | | 0 | | incidente | TRUE
Subir o NPS para 50 (atualmente 40) | from-to | 40 | 50 | | | TRUE
Obter a certificação ISO 27001 | | | | | | FALSE
Concluir a fase 2 até o fim de 2026 | | | | | | FALSE
Estar no Top 10 das melhores empresas | | | | | | FALSE
Melhorar a satisfação dos clientes | | | | | | FALSE
Receita 50 | | | 50 | | | FALSE
Aumentar o NPS de 40 para 50 e reduzir a rotatividade em 10% | from-to | 40 | 50 | | | FALSE
Lançar a versão 2.3.1 | | | | | | FALSE
`
