import type { Sentences } from './sentences'

export const PORTUGUESE: Sentences = {
  header: ['Objetivo', 'Resultado-chave', 'Valor inicial', 'Alvo'],
  objectives: `
Estar entre as 10 melhores empresas para trabalhar
Encantar o cliente
Ser os melhores
Ser o banco que os estudantes recomendam aos amigos
Encantar nossos clientes em cada etapa
Tornar-se a marca B2B em que a Europa confia
Ajudar 24/7 cada família que precisa
Estar prontos para a ISO 27001 e o que vier
Levar a Web 3.0 a quem nunca ouviu falar dela
Conquistar o coração da geração Z até 2030
Fazer do T3 de 2027 a nossa melhor lembrança
Liderar o caminho para a Indústria 4.0
Construir uma equipe em que todos crescem
Lançar um produto que as enfermeiras adoram
Superar as expectativas de cada hóspede
Transformar ligações de socorro em confiança
Dar aos pais os primeiros 100 dias de calma`,
  keyResults: `
40.000 sessões por mês no site
Entregar 300 refeições por dia
Criar 40 bolsas de estudo
Desenvolver o mercado português | | 500000
Aumentar a segurança (acidentes por ano) | 12 | 4
Reduzir emissões em relação a 2019 | 10 | 30
Reduzir a rotatividade melhorando o onboarding | 50 | 80
Aumentar o NPS | 40 | 50
Reduzir a rotatividade | 20 | 17
Redução da rotatividade | 20 | 17
A taxa de rejeição cai | 30 | 20
Tempo de entrega de 5 para 3 dias
Reduzir o tempo de lançamento | 30 | 20
Taxa de conversão do lançamento de 2 % para 4 %
Frequência de lançamentos por mês | 2 | 8
Satisfação com a central de chamadas | 70 | 80
Atender às expectativas dos clientes | | 90
NPS após a compra | 30 | 45
Construir confiança com fornecedores | | 20
Taxa de conclusão do treinamento | | 95
Ligações atendidas em 20 segundos | 60 | 80
Ligações perdidas por semana | 50 | 10
Reduzir as reuniões por semana | 12 | 6
Rotatividade de pessoal | 20 | 17
Tempo de resposta | 24 | 12
Redução de custos | 5 | 20
Reduzir custos, em milhares economizados | 0 | 80
Subir no ranking de busca | 12 | 3
Aumentar a velocidade da página, em segundos | 5 | 3
Aumentar a receita e reduzir a rotatividade | 5 | 3
Aumento das reclamações após a mudança | 30 | 10
Entregar 95 % dos pedidos no prazo
Melhorar o CSAT para 4,5
Reduzir as reclamações pela metade
Dobrar a receita
Artigos que trazem um lead | 4 | 12
Workshops que 90 % dos participantes acham úteis
Taxa de abertura da newsletter | 20 | 28
Dias até um novo colega trabalhar sozinho | 30 | 20
Não aumentar o quadro | 50 | 45
Sugestões de melhoria por colaborador | 1 | 3
Presença nos eventos | 200 | 500
Clientes conquistados em reuniões | 3 | 9`,
  flagged: {
    'falling numbers': `
Aumentar a rotatividade | 5 | 3
Aumentar o NPS | 50 | 40
Elevar a proporção de clientes fiéis | 40 | 30
Aumentar a receita mensal | 500 | 400
NPS | 50 | 40
Aumentar o NPS de 50 para 40
KR 2: Ampliar as renovações | 80 | 70`,
    'rising numbers': `
Reduzir a rotatividade | 3 | 5
Diminuir as faltas | 4 | 6
Encurtar a integração | 10 | 20
Taxa de rejeição mensal | 3 | 5
Tempo de resposta | 12 | 24
Baixar o desperdício | 2 | 4`,
    output: `
Concluir a migração do sistema
Lançar o novo aplicativo | | 1
Lançar duas funcionalidades
Implementar um CRM | 0 | 1
Lançar a versão 2.3.1
Construir um portal do cliente
Lançar o aplicativo no T3
Lançamento do novo site
Publicar o relatório anual
Criar uma pesquisa de satisfação
Implantar o programa de parceiros | | 1
Vamos implantar o novo sistema`,
    activity: `
Fazer uma reunião semanal com o time
Fazer 20 entrevistas com clientes
Fazer 50 ligações de vendas por semana
Organizar 10 workshops
Publicar 12 artigos até 31 de dezembro de 2026
Realizar reuniões semanais com cada equipe
20 entrevistas com parceiros
Ligações de vendas | 20 | 40
Número de artigos de blog | 0 | 12
Ministrar 4 treinamentos
30 ligações por dia`,
    'number in objective': `
Conquistar o coração de 3 novas cidades
Ser a casa de 500 famílias
Abrir a porta a 12 bairros
Ser a escolha favorita de 50 escolas
Ajudar 1.000 crianças a ler com alegria
Levar nosso cuidado a 40 aldeias`,
    'metric as objective': `
Aumentar a receita em 20 %
NPS 50
Reduzir a rotatividade de 5 para 3 %
Dobrar a receita
Chegar a 1 milhão de usuários
Alcançar uma satisfação de 90 %
Aumentar o NPS
Taxa de rejeição`,
    'objective length': `
Qualidade
Mais crescimento
Ser melhores
Clientes felizes
Avante!
Fazer da nossa casa aquela em que cada pessoa de cada país e de cada idade pensa primeiro quando algo quebra`,
    'vague key result': `
Melhorar a comunicação
Melhor colaboração
Otimizar os processos internos
Fortalecer a marca
Apoiar a equipe de vendas
Impulsionar a inovação`,
  },
}
