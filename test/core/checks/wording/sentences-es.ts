import type { Sentences } from './sentences'

export const SPANISH: Sentences = {
  header: ['Objetivo', 'Resultado clave', 'Valor inicial', 'Meta'],
  objectives: `
Ser una de las 10 mejores empresas para trabajar
Encantar al cliente
Ser los mejores
Ser el banco que los estudiantes recomiendan a sus amigos
Emocionar a nuestros clientes en cada paso
Convertirnos en la marca B2B en la que Europa confía
Ayudar 24/7 a cada familia que lo necesite
Estar listos para la ISO 27001 y lo que venga
Llevar la Web 3.0 a quien nunca oyó hablar de ella
Ganar el corazón de la generación Z antes de 2030
Hacer del T3 de 2027 nuestro mejor recuerdo
Liderar el camino hacia la Industria 4.0
Construir un equipo donde todos crecen
Lanzar un producto que las enfermeras adoren
Superar las expectativas de cada huésped
Convertir las llamadas de auxilio en confianza
Dar a los padres unos primeros 100 días de calma`,
  keyResults: `
Coches por taller y día | 9 | 12
5.000 entradas por temporada
40.000 sesiones al mes en la web
Entregar 300 comidas al día
Crear 40 becas para estudiantes
Desarrollar el mercado portugués | | 500000
Aumentar la seguridad (accidentes al año) | 12 | 4
Reducir emisiones respecto a 2019 | 10 | 30
Reducir la rotación mejorando la acogida | 50 | 80
Dar respuesta a 9 de cada 10 llamadas
Aumentar el NPS | 40 | 50
Reducir la rotación | 20 | 17
Reducción de la rotación | 20 | 17
La tasa de rebote baja | 30 | 20
Tiempo de envío de 5 a 3 días
Reducir el tiempo de lanzamiento | 30 | 20
Tasa de conversión del lanzamiento de 2 % a 4 %
Frecuencia de lanzamientos al mes | 2 | 8
Satisfacción con el centro de llamadas | 70 | 80
Cumplir las expectativas de los clientes | | 90
NPS después de la compra | 30 | 45
Construir confianza con los proveedores | | 20
Tasa de finalización de la formación | | 95
Llamadas atendidas en 20 segundos | 60 | 80
Llamadas perdidas por semana | 50 | 10
Reducir las reuniones por semana | 12 | 6
Rotación de personal | 20 | 17
Tiempo de respuesta | 24 | 12
Reducción de costes | 5 | 20
Reducir costes, en miles ahorrados | 0 | 80
Subir en el ranking de búsqueda | 12 | 3
Aumentar la velocidad de carga, en segundos | 5 | 3
Aumentar ingresos y reducir la rotación | 5 | 3
Aumento de las quejas tras el cambio | 30 | 10
Entregar el 95 % de los pedidos a tiempo
Mejorar el CSAT a 4,5
Reducir las quejas a la mitad
Duplicar los ingresos
Artículos que traen un lead | 4 | 12
Talleres que el 90 % de los asistentes valora como útiles
Tasa de apertura del boletín | 20 | 28
Días hasta que un nuevo empleado trabaja solo | 30 | 20
No aumentar la plantilla | 50 | 45
Sugerencias de mejora por empleado | 1 | 3
Asistencia a los eventos | 200 | 500
Clientes ganados en reuniones de ventas | 3 | 9`,
  flagged: {
    'falling numbers': `
Aumentar la rotación | 5 | 3
Aumentar el NPS | 50 | 40
Incrementar la proporción de clientes fieles | 40 | 30
Subir los ingresos mensuales | 500 | 400
NPS | 50 | 40
Aumentar el NPS de 50 a 40
KR 2: Elevar las renovaciones | 80 | 70`,
    'rising numbers': `
Reducir la rotación | 3 | 5
Disminuir las bajas | 4 | 6
Acortar la incorporación | 10 | 20
Tasa de rebote mensual | 3 | 5
Tiempo de respuesta | 12 | 24
Bajar los residuos | 2 | 4`,
    output: `
Rediseñar la página web
Finalizar la migración del ERP
Lanzar la nueva app | | 1
Lanzar dos funcionalidades
Implementar un CRM | 0 | 1
Lanzar la versión 2.3.1
Construir un portal para clientes
Lanzar la app móvil en el T3
Lanzamiento de la nueva web
Publicar el informe anual
Diseñar una encuesta de satisfacción
Poner en marcha el programa de socios | | 1
Vamos a implantar el nuevo sistema`,
    activity: `
Celebrar una reunión semanal con cada equipo
Hacer 20 entrevistas a clientes
Realizar 50 llamadas de ventas por semana
Organizar 10 talleres
Publicar 12 artículos antes del 31 de diciembre de 2026
Celebrar reuniones semanales con cada equipo
20 entrevistas con socios
Llamadas de ventas | 20 | 40
Número de artículos de blog | 0 | 12
Impartir 4 formaciones
30 llamadas en frío por día`,
    'number in objective': `
Ganar el corazón de 3 nuevas ciudades
Ser el hogar de 500 familias
Abrir la puerta a 12 barrios más
Ser la opción favorita de 50 escuelas
Ayudar a 1.000 niños a leer con alegría
Llevar nuestro cuidado a 40 pueblos`,
    'metric as objective': `
Aumentar los ingresos un 20 %
NPS 50
Reducir la rotación de 5 a 3 %
Duplicar los ingresos
Llegar a 1 millón de usuarios
Lograr una satisfacción del 90 %
Aumentar el NPS
Tasa de rebote`,
    'objective length': `
Calidad
Más crecimiento
Ser mejores
Clientes felices
¡Adelante!
Hacer de nuestra casa la que cada persona en cada país y de cada edad recuerda primero cuando algo se rompe`,
    'vague key result': `
Mejorar la comunicación
Mejor colaboración
Optimizar los procesos internos
Fortalecer la marca
Apoyar al equipo de ventas
Potenciar la innovación`,
  },
}
