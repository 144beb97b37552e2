import type { StatusWords } from './language.ts';

/** The states of a fix in other languages of Europe, lower case; the order changes nothing. */
export const statusesAbroad: readonly StatusWords[] = [
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
  // German
  {
    status: 'open',
    where: 'anywhere',
    words: ['offen', 'ausstehend', 'geplant', 'nicht begonnen', 'zurückgestellt', 'noch nicht begonnen'],
  },
  // French
  {
    status: 'open',
    where: 'anywhere',
    words: [
      'à faire',
      'ouvert',
      'ouverte',
      'prévu',
      'prévue',
      'en attente',
      'planifié',
      'pas commencé',
      'à lancer',
      'non démarré',
    ],
  },
  // Spanish
  {
    status: 'open',
    where: 'anywhere',
    words: [
      'pendiente',
      'por hacer',
      'abierto',
      'abierta',
      'planificado',
      'sin empezar',
      'sin iniciar',
      'no iniciado',
      'no iniciada',
    ],
  },
  // Portuguese
  {
    status: 'open',
    where: 'anywhere',
    words: [
      'pendente',
      'a fazer',
      'aberto',
      'aberta',
      'planejado',
      'planeado',
      'não iniciado',
      'não iniciada',
      'a iniciar',
    ],
  },
  // Italian
  {
    status: 'open',
    where: 'anywhere',
    words: [
      'da fare',
      'aperto',
      'aperta',
      'pianificato',
      'in attesa',
      'da avviare',
      'non avviato',
      'da iniziare',
    ],
  },
  // German
  {
    status: 'done',
    where: 'anywhere',
    words: [
      'erledigt',
      'fertig',
      'abgeschlossen',
      'umgesetzt',
      'behoben',
      'gelöst',
      'durchgeführt',
      'ausgeführt',
    ],
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
      'réalisé',
      'réalisée',
      'effectué',
      'effectuée',
      'clôturé',
      'clôturée',
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
      'resuelta',
      'realizado',
      'realizada',
      'ejecutado',
      'ejecutada',
      'implantado',
      'implantada',
      'cerrado',
      'cerrada',
      'desplegado',
    ],
  },
  // Portuguese
  {
    status: 'done',
    where: 'anywhere',
    words: [
      'feito',
      'feita',
      'concluído',
      'concluída',
      'resolvido',
      'resolvida',
      'fechado',
      'fechada',
      'implantado',
      'implantada',
      'executado',
      'executada',
      'realizado',
      'realizada',
      'entregue',
    ],
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
      'conclusa',
      'eseguito',
      'eseguita',
      'realizzato',
      'realizzata',
      'attuato',
      'attuata',
      'rilasciato',
    ],
  },
  // German
  {
    status: 'done',
    where: 'value',
    words: ['ja', 'erl'],
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
