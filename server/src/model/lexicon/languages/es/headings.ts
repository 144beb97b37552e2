import type { HeadWords } from '../head-words.ts';

export const spanishHeadings: HeadWords = {
  incident: 'incidente|incidentes|incidencia|corte|caída|evento|problema|fallo|interrupción|avería|hechos',
  modifiers:
    'el|la|los|las|del|de|un|una|en|y|a|para|por|breve|corta|corto|detallado|detallada|técnica|técnico|nuestro|nuestros|nuestras|principal|principales|completa|completo|lo|que|fue|clientes|usuarios|se',
  heads: {
    summary: 'en pocas palabras|en una frase|en resumen|lo esencial|de un vistazo|de qué se trata',
    impact: 'quién lo sufrió|a quién afectó|qué vieron los clientes|daños|alcance|magnitud',
    timeline: 'minuto a minuto|hora a hora|paso a paso|bitácora|hitos|qué pasó y cuándo',
    'root-cause': 'por qué sucedió|por qué ocurrió|por qué pasó|cómo pudo pasar|cómo ocurrió|a qué se debió',
    contributing: 'qué lo empeoró|lo que lo empeoró|agravantes|circunstancias|factores agravantes',
    detection: 'cómo nos enteramos|cómo nos dimos cuenta|cómo lo supimos|cómo se notó|aviso',
    resolution:
      'cómo lo arreglamos|cómo se arregló|cómo lo resolvimos|qué hicimos|lo que hicimos|primeros auxilios|durante|acciones durante',
    actions:
      'qué vamos a hacer|lo que vamos a hacer|qué haremos|qué cambia|qué cambiamos|lo que cambia|para que no vuelva a pasar|para que no se repita|quién hace qué|por hacer|pendientes|compromisos|deberes|lo que falta',
    lessons: 'qué nos llevamos|lo que nos llevamos|en retrospectiva|qué aprendimos|lo aprendido',
    'went-well': 'lo que ayudó|qué ayudó|lo bueno|qué funcionó|lo que salió bien|aciertos',
    'went-wrong':
      'lo que no ayudó|qué no ayudó|lo malo|qué no funcionó|lo que no funcionó|lo que salió mal|dificultades|qué nos frenó|desaciertos|a mejorar',
    lucky: 'suerte|dónde tuvimos suerte|donde tuvimos suerte|por suerte',
  },
  besideIncident: {
    summary: 'descripción|relato|explicación',
    timeline: 'desarrollo|historia|historial|curso|evolución',
    resolution: 'fin|final|gestión|manejo|atención',
    'root-cause': 'motivo|motivos|origen|razón|razones',
  },
};
