import type { WordLists } from './word-lists'

export const pt: WordLists = {
  openers: 'vamos, a',
  up: 'aumentar, aumente, elevar, eleve, incrementar, ampliar, subir',
  down: 'reduzir, reduza, diminuir, diminua, baixar, cortar, encurtar, minimizar',
  nounMarks: '',
  times: 'dobrar, duplicar, triplicar, quadruplicar',
  inverse: `*ando, *endo, *indo, mediante, graças, por meio, vs, frente a, relação, comparado, frequência, ranking, classificação, posição, lugar, colocação, velocidade, rapidez, ritmo, eficiência, eficácia, produtividade,
    desempenho, agilidade`,
  spans: 'dias, horas, minutos, segundos, entre, desvio, esforço',
  rises: `nps, enps, csat, satisfação, satisfação do cliente, satisfação dos clientes, satisfação dos colaboradores, receita,
    faturamento, faturação, mrr, arr, conversão, taxa de conversão, retenção, taxa de retenção, taxa de renovação,
    disponibilidade, participação de mercado, quota de mercado, usuários ativos, utilizadores ativos, clientes pagantes,
    margem de lucro, margem bruta, cobertura de testes`,
  falls: `churn, taxa de churn, rotatividade, rotatividade de pessoal, taxa de rotatividade, taxa de rejeição, taxa de erro, taxa de erros,
    taxa de defeitos, tempo de resposta, tempo de resolução, tempo de espera, tempo de carregamento, prazo de entrega, tempo
    de entrega, tempo de contratação, reclamações, reclamações de clientes, queixas, absenteísmo, absentismo, acidentes,
    acidentes de trabalho, inadimplência, custo por lead`,
  plain: `o, a, os, as, nosso, nossa, médio, média, total, mensal, semanal, diário, diária, anual, trimestral, número, de, do, da,
    dos, das, por, dia, semana, mês, trimestre, ano, para, em, cento`,
  output: `lançar, lance, implementar, implantar, publicar, migrar, instalar, colocar em produção, colocar
    no ar`,
  outputNouns: 'lançamento, implementação, implantação, publicação, desenvolvimento',
  thingVerbs:
    'desenvolver, criar, construir, entregar, projetar, introduzir, elaborar, finalizar, concluir, redigir, redesenhar, reformular',
  articles: 'de, do, da, dos, das, novo, nova',
  things: `app, aplicativo, aplicativos, aplicação, site, página, páginas, portal, plataforma, sistema, sistemas, ferramenta,
    ferramentas, painel, função, funções, funcionalidade, funcionalidades, recurso, módulo, produto, produtos, versão,
    protótipo, integração, programa, programas, campanha, campanhas, processo, processos, política, manual, guia,
    relatório, relatórios, pesquisa, crm, erp, software, loja, plano, estratégia, okr, migração`,
  abstract: `confiança, relação, relações, relacionamento, relacionamentos, consciência, lealdade, comunidade, comunidades, cultura,
    reputação, hábito, hábitos, marca, parceria, parcerias, capacidade, capacidades, competências, equipe, equipes, equipa, equipas,
    talento, talentos, líderes, liderança, pessoas, colaboradores, mentores, instrutores, valor, demanda, emprego, empregos, oportunidades, pontes, resultados`,
  measures: `taxa, taxas, percentual, percentagem, proporção, índice, tempo, tempos, prazo, prazos, custo, custos, receita, receitas,
    faturamento, satisfação, retenção, conversão, adoção, uso, utilização, nps, enps, csat, pontuação, nota, avaliação,
    qualidade, rentabilidade, margem, lucro, frequência, cobertura, produtividade, eficiência, erros, reclamações, usuários,
    utilizadores, clientes, pedidos, cadastros, presença, participação, disponibilidade, rotatividade, tráfego, visitas,
    downloads, assinantes, seguidores, leads, horas, dias, minutos, roi, arr, mrr, orçamento, expectativas, mais rápido, para que, para
    aumentar, para reduzir, para melhorar, a tempo, no prazo`,
  doing: `realizar, fazer, organizar, promover, ministrar, publicar, escrever, enviar, dar, participar, participar de, agendar,
    conduzir, preparar, gravar, planejar, oferecer, postar`,
  activities: `ligações, chamadas, reuniões, reunião, newsletter, publicações, artigos, posts, postagens, treinamentos, formações, sessões de treinamento, oficinas,
    workshops, webinars, webinários, e-mails, emails, newsletters, entrevistas, demonstrações, apresentações, eventos,
    campanhas, conferências, palestras, cursos, podcasts, retrospectivas, seminários`,
  activityTitles: `ligações de vendas, ligações realizadas, ligações feitas, chamadas de vendas, reuniões de vendas, reuniões com
    clientes, posts no linkedin, posts em redes sociais, publicações em redes sociais, artigos de blog, artigos publicados,
    workshops, workshops realizados, treinamentos, treinamentos realizados, webinars, e-mails enviados, newsletters enviadas`,
  joints:
    'de, do, da, por, a, em, no, na, com, para, cada, até, sobre, e, antes, durante, este, esta, neste, ao',
  vague: `melhorar, melhoria, melhor, otimizar, optimizar, otimização, fortalecer, reforçar, apoiar, fomentar, promover, impulsionar,
    aprimorar, aumentar, reduzir, diminuir`,
}
