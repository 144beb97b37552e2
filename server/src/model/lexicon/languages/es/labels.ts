import type { LabelWords } from '../label-words.ts';

export const spanishLabels: LabelWords = {
  subjects:
    'incidente|incidencia|corte|caída|interrupción|evento|impacto|problema|fallo|falla|avería|afectación|degradación',
  documents: 'documento|informe|reporte|postmortem|post mortem|revisión',
  fillers:
    'de|del|la|el|los|las|al|a|en|y|primer|primera|primero|total|totalmente|definitivo|definitiva|definitivamente|completa|completo|hora|fue|estimado|estimada',
  days: 'fecha|día|cuándo|cuando|fecha y hora|fecha/hora',
  started:
    'inicio|inició|iniciado|iniciada|comienzo|comenzó|empezó|desde|ocurrido|ocurrió|ocurrencia|aparición',
  detected:
    'detectado|detectada|detección|descubierto|descubierta|descubrimiento|notado|avisado|aviso|alerta|alertado|reportado|reportada|notificado|notificación|identificado|identificada',
  raised: 'creado|creada|abierto|abierta|apertura|declarado|declarada',
  mitigated:
    'solución temporal|contorno|workaround|mitigado|mitigada|mitigación|contenido|contenida|contención|estabilizado|estabilizada|rollback',
  resolved:
    'resuelto|resuelta|resolución|fin|final|finalizado|finalizada|finalización|cierre|cerrado|cerrada|solucionado|solucionada|solución|restablecido|restablecimiento|recuperado|recuperación|restaurado|restauración|vuelta a la normalidad|terminado|término',
  severity: 'gravedad|severidad|prioridad|criticidad|urgencia',
  ranks: 'nivel|clase|clasificación|categoría|grado',
  status: 'estado|situación|estatus',
  spans: 'duración|período|periodo|ventana|franja|lapso',
  products:
    'servicio|servicios|sistema|sistemas|componente|componentes|aplicación|aplicaciones|producto|productos',
  affected: 'afectado|afectados|afectada|afectadas|impactado|impactados',
  ids: 'número|núm|nº|referencia|ref|identificador|id',
  untils: 'tiempo hasta|tiempo de|tiempo para',
  agents: 'por',
  commanders: 'comandante|líder|responsable|coordinador|coordinadora|jefe',
  scribes: 'escriba|secretario|secretaria',
  responders: 'participantes|intervinientes|guardia|de guardia|implicados|involucrados',
  authors: 'autor|autora|autores|escrito|redactado|elaborado|preparado',
  reviewers: 'revisado|revisor|revisores|aprobado',
};
