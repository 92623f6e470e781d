/** Sentence | comparator | start | target | upper | unit | sure. */
export const SPANISH = `
Aumentar el NPS de 40 a 50 | from-to | 40 | 50 | | | TRUE
Reducir la rotación de personal en un 15 % | decrease by | | 15 | | percent | TRUE
Reducir un 15 % los costes | decrease by | | 15 | | percent | TRUE
Una reducción del 30 % de las quejas | decrease by | | 30 | | percent | TRUE
Lograr una valoración del 90 % o superior | >= | | 90 | | percent | TRUE
Lanzar dos funcionalidades | count | | 2 | | count | TRUE
Contratar cinco ingenieros | count | | 5 | | count | TRUE
Publicar 12 artículos antes del 31 de diciembre de 2026 | count | | 12 | | count | TRUE
Reducir el tiempo de respuesta de 24 a 12 horas | from-to | 24 | 12 | | hours | TRUE
Pasar del 40 % al 50 % de satisfacción | from-to | 40 | 50 | | percent | TRUE
Aumentar los ingresos de 1,5 a 2 millones de euros | from-to | 1500000 | 2000000 | | EUR | TRUE
Aumentar la tasa de conversión hasta el 30 % | >= | | 30 | | percent | TRUE
Llegar a 1.500 usuarios activos | >= | | 1500 | | usuarios | TRUE
Alcanzar al menos 500 clientes | >= | | 500 | | clientes | TRUE
Mantener la disponibilidad por encima del 99,9 % | > | | 99.9 | | percent | TRUE
No superar el 5 % de errores | <= | | 5 | | percent | TRUE
Mantener el absentismo por debajo del 4 % | < | | 4 | | percent | TRUE
Mantener la nota entre 4 y 5 | between | | 4 | 5 | | TRUE
Como máximo 25 alumnos por aula | <= | | 25 | | alumnos | TRUE
Resolver los tickets en menos de 4 horas | < | | 4 | | hours | TRUE
100 % de los equipos con OKR publicados | >= | | 100 | | percent | TRUE
Duplicar los ingresos | increase by | | 100 | | percent | TRUE
Reducir las quejas a la mitad | decrease by | | 50 | | percent | TRUE
20 % más de candidaturas | increase by | | 20 | | percent | TRUE
Ninguna incidencia crítica | <= | | 0 | | incidencia | TRUE
Mejorar la puntuación en 5 puntos porcentuales | increase by | | 5 | | points | TRUE
Formar a veinte docentes | count | | 20 | | count | TRUE
Reducir las listas de espera de 120 a 90 días | from-to | 120 | 90 | | days | TRUE
Subir el NPS a 50 (actual: 40) | from-to | 40 | 50 | | | TRUE
Certificación ISO 27001 en el T3 | | | | | | FALSE
Completar la fase 2 antes del 31/12/2026 | | | | | | FALSE
Estar entre los Top 10 | | | | | | FALSE
Mejorar la satisfacción de los clientes | | | | | | FALSE
Ingresos 50 | | | 50 | | | FALSE
Aumentar el NPS de 40 a 50 y reducir la rotación un 10 % | from-to | 40 | 50 | | | FALSE
Lanzar la versión 2.3.1 | | | | | | FALSE
`
