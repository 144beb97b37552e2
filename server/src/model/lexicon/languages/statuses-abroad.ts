import type { StatusWords } from './language.ts';

/** The states of a fix in German and French, lower case; the order changes nothing. */
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
];
