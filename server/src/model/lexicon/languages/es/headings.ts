import type { HeadWords } from '../head-words.ts';

export const spanishHeadings: HeadWords = {
  incident: 'incidente|incidentes|incidencia|corte|caída|evento|problema|fallo|interrupción|avería|hechos',
  modifiers:
    'el|la|los|las|del|de|un|una|en|y|a|para|por|breve|corta|corto|detallado|detallada|técnica|técnico|nuestro|nuestros|nuestras|principal|principales|completa|completo|lo|que|fue|clientes|usuarios|se|dirección|comité|ciudadanos|ciudadanas|pacientes|viajeros|abonados|abonadas|usuarias|servicio|servicios|operación|técnicas|técnicos|probable|probables|directa|directas|profunda|profundas|inmediata|inmediatas|humanos|organizativos|detectados|detectadas|sobre|al|este|esta|su|sus|nos|más',
  heads: {
    summary:
      'en pocas palabras|en una frase|en resumen|lo esencial|de un vistazo|de qué se trata|los hechos en breve|relato de los hechos|exposición de los hechos|en dos palabras|en dos líneas|en claro|lo ocurrido|lo sucedido|qué ha pasado|qué sucedió|descripción del suceso|descripción de los hechos',
    impact:
      'quién lo sufrió|a quién afectó|qué vieron los clientes|daños|alcance|magnitud|efectos|afectación|perjuicios|perjuicio|consecuencias|afectados|personas afectadas|qué dejó de funcionar|lo que costó|coste|costes|costo|repercusión|repercusiones|a quiénes afectó|quiénes lo sufrieron',
    timeline:
      'minuto a minuto|hora a hora|paso a paso|bitácora|hitos|qué pasó y cuándo|día a día|día por día|hora por hora|minuto por minuto|registro de la noche|diario de la noche|relato cronológico',
    'root-cause':
      'por qué sucedió|por qué ocurrió|por qué pasó|cómo pudo pasar|cómo ocurrió|a qué se debió|explicación técnica|explicación|análisis de la avería|análisis técnico|mecanismo del fallo|el fallo|la razón de fondo|razones de fondo|motivos de fondo|por qué|qué había detrás',
    contributing:
      'qué lo empeoró|lo que lo empeoró|agravantes|circunstancias|factores agravantes|factores concurrentes|causas concurrentes|circunstancias concurrentes|factores que influyeron|factores que contribuyeron|otros factores|factores organizativos|qué contribuyó|lo que contribuyó|por qué duró tanto|por qué tardamos tanto|barreras que fallaron',
    detection:
      'cómo nos enteramos|cómo nos dimos cuenta|cómo lo supimos|cómo se notó|aviso|por qué no saltó ningún control|por qué no saltó ninguna alarma|por qué no saltaron las alarmas|por qué no avisó nadie|por qué nadie avisó|por qué nadie lo vio|por qué no lo vimos|por qué no nos dimos cuenta|primer aviso|primeros avisos|primeras señales|quién avisó|quién dio la alarma|cómo se detectó|cómo se descubrió',
    resolution:
      'cómo lo arreglamos|cómo se arregló|cómo lo resolvimos|qué hicimos|lo que hicimos|primeros auxilios|durante|acciones durante|vuelta a la normalidad|restablecimiento|medidas provisionales|medidas urgentes|primeras medidas|primera respuesta|reparación|lo que se hizo|qué se hizo|actuaciones|actuaciones inmediatas',
    actions:
      'qué vamos a hacer|lo que vamos a hacer|qué haremos|qué cambia|qué cambiamos|lo que cambia|para que no vuelva a pasar|para que no se repita|quién hace qué|por hacer|pendientes|compromisos|deberes|lo que falta|medidas correctoras|medidas acordadas|medidas adoptadas|recomendaciones|compromisos adquiridos|nuestros compromisos|tareas pendientes|acuerdos|actuaciones futuras|próximas actuaciones|qué vamos a cambiar|prevención',
    lessons:
      'qué nos llevamos|lo que nos llevamos|en retrospectiva|qué aprendimos|lo aprendido|para la próxima vez|para la próxima|reflexión final|reflexiones finales|consideraciones finales|palabras finales|moraleja|la moraleja|enseñanzas|aprendizaje|lo que aprendimos',
    'went-well':
      'lo que ayudó|qué ayudó|lo bueno|qué funcionó|lo que salió bien|aciertos|puntos fuertes|fortalezas|buenas prácticas|aspectos positivos|lo positivo|qué aguantó',
    'went-wrong':
      'lo que no ayudó|qué no ayudó|lo malo|qué no funcionó|lo que no funcionó|lo que salió mal|dificultades|qué nos frenó|desaciertos|a mejorar|puntos débiles|debilidades|carencias|deficiencias|deficiencias detectadas|lo negativo|qué faltó|lo que faltó|lo que falló|qué falló',
    lucky:
      'suerte|dónde tuvimos suerte|donde tuvimos suerte|por suerte|a nuestro favor|golpes de suerte|golpe de suerte|circunstancias favorables|por fortuna|casualidades felices',
  },
  besideIncident: {
    summary: 'descripción|relato|explicación',
    timeline: 'desarrollo|historia|historial|curso|evolución',
    resolution: 'fin|final|gestión|manejo|atención',
    'root-cause': 'motivo|motivos|origen|razón|razones',
  },
};
