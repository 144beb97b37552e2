import type { FixStatus } from '../status-words.ts';

/** Words of one status in one language. */
export interface StatusWords {
  readonly status: FixStatus;
  /** Words of every day (`new`, `open`) are a status only as the whole value of a field or column. */
  readonly where: 'anywhere' | 'value';
  readonly words: readonly string[];
}

/** What people call the states of a fix, lower case, by status and language; the order changes nothing. */
export const statusWords: readonly StatusWords[] = [
  // English
  {
    status: 'verified',
    where: 'anywhere',
    words: ['verified', 'confirmed working', 'confirmed effective'],
  },
  // German
  {
    status: 'verified',
    where: 'anywhere',
    words: ['verifiziert', 'geprüft'],
  },
  // French
  {
    status: 'verified',
    where: 'anywhere',
    words: ['vérifié', 'vérifiée'],
  },
  // Spanish
  {
    status: 'verified',
    where: 'anywhere',
    words: ['verificado', 'verificada'],
  },
  // Portuguese
  {
    status: 'verified',
    where: 'anywhere',
    words: ['verificado', 'verificada'],
  },
  // Italian
  {
    status: 'verified',
    where: 'anywhere',
    words: ['verificato', 'verificata'],
  },
  // English
  {
    status: 'verified',
    where: 'value',
    words: ['validated'],
  },
  // English
  {
    status: 'dropped',
    where: 'anywhere',
    words: [
      'dropped',
      "won't do",
      "won't fix",
      "won't be done",
      'wont do',
      'wont fix',
      'wontfix',
      'cancelled',
      'canceled',
      'rejected',
      'declined',
      'obsolete',
      'abandoned',
      'not doing',
      'not planned',
      'not needed',
      'no longer needed',
      'no longer relevant',
      'no longer planned',
      'superseded',
      'duplicate',
    ],
  },
  // German
  {
    status: 'dropped',
    where: 'anywhere',
    words: ['verworfen', 'abgelehnt', 'entfällt', 'hinfällig', 'nicht mehr nötig'],
  },
  // French
  {
    status: 'dropped',
    where: 'anywhere',
    words: ['abandonné', 'abandonnée', 'annulé', 'annulée', 'rejeté', 'rejetée'],
  },
  // Spanish
  {
    status: 'dropped',
    where: 'anywhere',
    words: ['descartado', 'descartada', 'cancelado', 'cancelada', 'rechazado'],
  },
  // Portuguese
  {
    status: 'dropped',
    where: 'anywhere',
    words: ['descartado', 'descartada', 'cancelado', 'cancelada', 'rejeitado'],
  },
  // Italian
  {
    status: 'dropped',
    where: 'anywhere',
    words: ['scartato', 'scartata', 'annullato', 'annullata', 'rifiutato'],
  },
  // Japanese
  {
    status: 'dropped',
    where: 'anywhere',
    words: ['中止', '取りやめ', '却下'],
  },
  // Chinese
  {
    status: 'dropped',
    where: 'anywhere',
    words: ['取消', '已取消', '放弃'],
  },
  // English
  {
    status: 'accepted',
    where: 'value',
    words: ['risk accepted', 'accepted risk', 'accepted'],
  },
  // German
  {
    status: 'accepted',
    where: 'value',
    words: ['akzeptiert'],
  },
  // French
  {
    status: 'accepted',
    where: 'value',
    words: ['accepté'],
  },
  // Spanish
  {
    status: 'accepted',
    where: 'value',
    words: ['aceptado'],
  },
  // Portuguese
  {
    status: 'accepted',
    where: 'value',
    words: ['aceito'],
  },
  // Italian
  {
    status: 'accepted',
    where: 'value',
    words: ['accettato'],
  },
  // English
  {
    status: 'in-progress',
    where: 'anywhere',
    words: [
      'in progress',
      'in-progress',
      'inprogress',
      'ongoing',
      'on-going',
      'wip',
      'work in progress',
      'under way',
      'underway',
      'in review',
      'in development',
      'partial',
      'partially',
      'partly',
      'partially done',
      'partially complete',
      'partially completed',
      'partially implemented',
      'half done',
      'being worked on',
      'being implemented',
      'working on it',
      'in flight',
    ],
  },
  // German
  {
    status: 'in-progress',
    where: 'anywhere',
    words: ['in arbeit', 'in bearbeitung', 'läuft', 'begonnen', 'teilweise'],
  },
  // French
  {
    status: 'in-progress',
    where: 'anywhere',
    words: ['en cours', 'partiel', 'partiellement'],
  },
  // Spanish
  {
    status: 'in-progress',
    where: 'anywhere',
    words: ['en curso', 'en progreso', 'en proceso', 'parcial'],
  },
  // Portuguese
  {
    status: 'in-progress',
    where: 'anywhere',
    words: ['em andamento', 'em curso', 'em progresso', 'parcial'],
  },
  // Italian
  {
    status: 'in-progress',
    where: 'anywhere',
    words: ['in corso', 'in lavorazione', 'parziale'],
  },
  // Dutch
  {
    status: 'in-progress',
    where: 'anywhere',
    words: ['bezig', 'loopt'],
  },
  // Japanese
  {
    status: 'in-progress',
    where: 'anywhere',
    words: ['対応中', '進行中', '作業中', '実施中'],
  },
  // Chinese
  {
    status: 'in-progress',
    where: 'anywhere',
    words: ['进行中', '處理中', '处理中'],
  },
  // Korean
  {
    status: 'in-progress',
    where: 'anywhere',
    words: ['진행중', '진행 중'],
  },
  // English
  {
    status: 'in-progress',
    where: 'value',
    words: ['started', 'doing', 'active', 'implementing'],
  },
  // English
  {
    status: 'open',
    where: 'anywhere',
    words: [
      'to do',
      'todo',
      'to-do',
      'not started',
      'not yet started',
      'not done',
      'not yet done',
      'not complete',
      'not completed',
      'not yet complete',
      'not yet completed',
      'not implemented',
      'pending',
      'planned',
      'already planned',
      'blocked',
      'on hold',
      'deferred',
      'postponed',
      'backlogged',
    ],
  },
  // German
  {
    status: 'open',
    where: 'anywhere',
    words: ['offen', 'ausstehend', 'geplant', 'nicht begonnen', 'zurückgestellt'],
  },
  // French
  {
    status: 'open',
    where: 'anywhere',
    words: ['à faire', 'ouvert', 'ouverte', 'prévu', 'prévue', 'en attente', 'planifié', 'pas commencé'],
  },
  // Spanish
  {
    status: 'open',
    where: 'anywhere',
    words: ['pendiente', 'por hacer', 'abierto', 'abierta', 'planificado', 'sin empezar'],
  },
  // Portuguese
  {
    status: 'open',
    where: 'anywhere',
    words: ['pendente', 'a fazer', 'aberto', 'aberta', 'planejado', 'planeado'],
  },
  // Italian
  {
    status: 'open',
    where: 'anywhere',
    words: ['da fare', 'aperto', 'aperta', 'pianificato', 'in attesa'],
  },
  // Dutch
  {
    status: 'open',
    where: 'anywhere',
    words: ['te doen', 'gepland'],
  },
  // Japanese
  {
    status: 'open',
    where: 'anywhere',
    words: ['未着手', '未対応', '未完了', '予定', '保留'],
  },
  // Chinese
  {
    status: 'open',
    where: 'anywhere',
    words: ['未完成', '未开始', '待处理', '待辦', '待办', '计划中'],
  },
  // Korean
  {
    status: 'open',
    where: 'anywhere',
    words: ['대기', '예정', '미완료'],
  },
  // English
  {
    status: 'open',
    where: 'value',
    words: [
      'open',
      'opened',
      'scheduled',
      'new',
      'backlog',
      'failed',
      'proposed',
      'incomplete',
      'unresolved',
      'outstanding',
      'queued',
      'no',
      'assigned',
      'tbd',
      'reopened',
      'future',
      'open still',
      'still open',
    ],
  },
  // English
  {
    status: 'done',
    where: 'anywhere',
    words: [
      'done',
      'complete',
      'completed',
      'fixed',
      'finished',
      'closed',
      'resolved',
      'implemented',
      'merged',
      'deployed',
      'released',
      'shipped',
      'landed',
      'rolled out',
      'delivered',
      'already done',
      'already completed',
      'already complete',
      'already fixed',
      'already implemented',
      'already deployed',
      'already merged',
      'already closed',
      'already resolved',
      'already in place',
      'all done',
      'now done',
    ],
  },
  // German
  {
    status: 'done',
    where: 'anywhere',
    words: ['erledigt', 'fertig', 'abgeschlossen', 'umgesetzt', 'behoben', 'gelöst'],
  },
  // French
  {
    status: 'done',
    where: 'anywhere',
    words: [
      'fait',
      'faite',
      'faits',
      'terminé',
      'terminée',
      'livré',
      'livrée',
      'corrigé',
      'corrigée',
      'déployé',
      'déployée',
      'clos',
      'close',
    ],
  },
  // Spanish
  {
    status: 'done',
    where: 'anywhere',
    words: [
      'hecho',
      'hecha',
      'completado',
      'completada',
      'terminado',
      'terminada',
      'resuelto',
      'cerrado',
      'cerrada',
      'desplegado',
    ],
  },
  // Portuguese
  {
    status: 'done',
    where: 'anywhere',
    words: ['feito', 'feita', 'concluído', 'concluída', 'resolvido', 'fechado', 'implantado'],
  },
  // Italian
  {
    status: 'done',
    where: 'anywhere',
    words: [
      'fatto',
      'fatta',
      'completato',
      'completata',
      'chiuso',
      'chiusa',
      'risolto',
      'concluso',
      'rilasciato',
    ],
  },
  // Dutch
  {
    status: 'done',
    where: 'anywhere',
    words: ['klaar', 'gedaan', 'afgerond'],
  },
  // Japanese
  {
    status: 'done',
    where: 'anywhere',
    words: ['完了', '済', '済み', '対応済', '対応済み', '実施済み'],
  },
  // Chinese
  {
    status: 'done',
    where: 'anywhere',
    words: ['已完成', '完成', '已解决', '已关闭', '已上线'],
  },
  // Korean
  {
    status: 'done',
    where: 'anywhere',
    words: ['완료'],
  },
  // English
  {
    status: 'done',
    where: 'value',
    words: ['live', 'addressed', 'yes', 'in place', 'in production', 'solved', 'ok', 'in prod'],
  },
  // German
  {
    status: 'done',
    where: 'value',
    words: ['ja'],
  },
  // French
  {
    status: 'done',
    where: 'value',
    words: ['oui'],
  },
  // Spanish
  {
    status: 'done',
    where: 'value',
    words: ['sí'],
  },
  // Portuguese
  {
    status: 'done',
    where: 'value',
    words: ['sim'],
  },
  // Italian
  {
    status: 'done',
    where: 'value',
    words: ['sì'],
  },
];
