import type { WordLists } from './word-lists'

export const es: WordLists = {
  openers: 'vamos, a',
  up: 'aumentar, aumentamos, aumente, incrementar, incremente, subir, elevar, acrecentar, ampliar',
  down: 'reducir, reducimos, reduzca, disminuir, disminuya, bajar, rebajar, recortar, acortar, minimizar',
  nounMarks: '',
  times: 'duplicar, doblar, triplicar, cuadruplicar',
  inverse: `*ando, *endo, mediante, gracias, a través, vs, frente a, respecto a, comparado, frecuencia, rango, ranking, clasificación, posición, puesto, lugar, velocidad, rapidez, ritmo, eficiencia, eficacia, productividad,
    rendimiento, agilidad`,
  spans: 'días, horas, minutos, segundos, entre, desviación, esfuerzo',
  rises: `nps, enps, csat, satisfacción, satisfacción del cliente, satisfacción de los clientes, satisfacción de los empleados,
    ingresos, facturación, mrr, arr, conversión, tasa de conversión, retención, tasa de retención, tasa de renovación,
    disponibilidad, cuota de mercado, usuarios activos, clientes de pago, margen de beneficio, margen bruto, cobertura de
    pruebas`,
  falls: `churn, tasa de abandono, rotación de personal, rotación de empleados, tasa de rotación, tasa de rebote, tasa de error, tasa de
    errores, tasa de defectos, tiempo de respuesta, tiempo de resolución, tiempo de espera, tiempo de carga, tiempo de
    entrega, tiempo de contratación, quejas, quejas de clientes, reclamaciones, absentismo, ausentismo, accidentes,
    accidentes laborales, morosidad, coste por lead, costo por lead`,
  plain: `el, la, los, las, nuestro, nuestra, medio, media, promedio, total, mensual, semanal, diario, anual, trimestral, número,
    de, del, por, día, semana, mes, trimestre, año, a, al, en, ciento, número de`,
  output: `lanzar, lanzamos, implementar, implantar, publicar, desplegar, migrar, instalar, poner en
    marcha, rediseñar`,
  outputNouns:
    'lanzamiento, implementación, implantación, puesta en marcha, despliegue, publicación, rediseño',
  thingVerbs:
    'desarrollar, crear, construir, entregar, diseñar, introducir, elaborar, finalizar, completar, redactar',
  articles: 'de, del, nuevo, nueva',
  things: `app, aplicación, aplicaciones, web, sitio, página, páginas, portal, plataforma, sistema, sistemas, herramienta,
    herramientas, panel, función, funciones, funcionalidad, funcionalidades, módulo, producto, productos, versión, prototipo,
    integración, programa, programas, campaña, campañas, proceso, procesos, política, manual, guía, informe, informes,
    encuesta, crm, erp, software, tienda, plan, estrategia, okr, migración`,
  abstract: `confianza, relación, relaciones, conciencia, lealtad, comunidad, comunidades, cultura, reputación, hábito, hábitos, marca,
    alianza, alianzas, capacidad, capacidades, equipo, equipos, talento, líderes, liderazgo, personas, empleados, mentores, formadores, valor, demanda, empleo,
    empleos, oportunidades, puentes, resultados`,
  measures: `tasa, tasas, porcentaje, proporción, índice, ratio, tiempo, tiempos, plazo, plazos, coste, costes, costo, costos, ingresos,
    satisfacción, retención, conversión, adopción, uso, nps, enps, csat, puntuación, nota, valoración, calidad, rentabilidad,
    margen, frecuencia, cobertura, productividad, eficiencia, errores, quejas, usuarios, clientes, pedidos, registros,
    asistencia, participación, cuota, disponibilidad, abandono, rotación, tráfico, visitas, descargas, suscriptores,
    seguidores, leads, horas, días, minutos, roi, arr, mrr, presupuesto, expectativas, facturación, más rápido, para que, para
    aumentar, para reducir, para mejorar, a tiempo`,
  doing: `realizar, hacer, organizar, celebrar, impartir, publicar, escribir, enviar, mantener, dar, asistir, asistir a, programar,
    llevar a cabo, preparar, grabar, convocar, planificar, ofrecer`,
  activities: `llamadas, reuniones, reunión, boletín, publicaciones, artículos, posts, entradas de blog, entradas del blog, formaciones, capacitaciones, sesiones de formación, talleres,
    webinars, seminarios, correos, boletines, entrevistas, demos, demostraciones, presentaciones, eventos, campañas,
    conferencias, charlas, cursos, podcasts, retrospectivas`,
  activityTitles: `llamadas de ventas, llamadas realizadas, llamadas a clientes, llamadas en frío, reuniones de ventas, reuniones con
    clientes, publicaciones en redes sociales, publicaciones en linkedin, artículos de blog, artículos publicados,
    entradas de blog, talleres, talleres realizados, formaciones, formaciones impartidas, capacitaciones, webinars, boletines
    enviados, correos enviados`,
  joints: 'de, del, por, al, a, en, con, para, cada, hasta, sobre, y, antes, durante, este, esta',
  vague: `mejorar, mejora, mejor, optimizar, optimización, fortalecer, reforzar, potenciar, fomentar, apoyar, impulsar, promover,
    aumentar, incrementar, reducir, disminuir`,
}
