import type { LabelWords } from '../label-words.ts';

export const portugueseLabels: LabelWords = {
  subjects:
    'incidente|ocorrência|queda|interrupção|evento|impacto|problema|falha|indisponibilidade|degradação|pane|crise',
  documents: 'documento|relatório|postmortem|post mortem|análise|rca',
  fillers:
    'de|do|da|dos|das|o|a|os|as|ao|em|e|primeiro|primeira|total|totalmente|definitivo|definitiva|completa|completo|hora|horário|foi|às',
  days: 'data|dia|quando|data e hora|data/hora',
  started: 'início|iniciado|iniciou|começo|começou|desde|ocorrido|ocorreu|abertura|surgimento',
  detected:
    'detectado|detectada|detecção|deteção|descoberto|descoberta|percebido|notado|aviso|alerta|alertado|reportado|notificado|notificação|identificado|identificada|identificação',
  raised: 'criado|criada|aberto|aberta|declarado|declarada',
  mitigated:
    'contorno|solução de contorno|workaround|mitigado|mitigada|mitigação|contido|contida|contenção|contornado|contornada|estabilizado|estabilizada',
  resolved:
    'resolvido|resolvida|resolução|fim|final|término|encerramento|encerrado|encerrada|fechado|fechamento|solucionado|solucionada|solução|restabelecido|restabelecimento|recuperado|recuperação|normalizado|normalização|volta ao normal|restaurado|concluído|conclusão',
  severity: 'gravidade|severidade|prioridade|criticidade|urgência',
  ranks: 'nível|classe|classificação|categoria|grau',
  status: 'status|estado|situação|estágio',
  spans: 'duração|período|janela|intervalo',
  products: 'serviço|serviços|sistema|sistemas|componente|componentes|aplicação|aplicações|produto|produtos',
  affected: 'afetado|afetados|afetada|afetadas|impactado|impactados',
  ids: 'número|nº|referência|ref|identificador|id|código',
  untils: 'tempo até|tempo de|tempo para',
  agents: 'por',
  commanders: 'comandante|líder|responsável|coordenador|coordenadora',
  scribes: 'escriba|secretário|secretária',
  responders: 'participantes|plantonista|plantonistas|de plantão|envolvidos',
  authors: 'autor|autora|autores|escrito|redigido|elaborado|preparado',
  reviewers: 'revisado|revisor|revisores|aprovado',
};
