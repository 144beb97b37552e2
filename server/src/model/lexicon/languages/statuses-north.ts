import type { StatusWords } from './language.ts';

/** The states of a fix in Dutch, Swedish, Norwegian, Danish and Polish; the order changes nothing. */
export const statusesNorth: readonly StatusWords[] = [
  // Dutch
  {
    status: 'in-progress',
    where: 'anywhere',
    words: ['bezig', 'loopt', 'in behandeling', 'in uitvoering'],
  },
  {
    status: 'open',
    where: 'anywhere',
    words: ['te doen', 'gepland', 'nog niet gestart', 'niet gestart'],
  },
  {
    status: 'done',
    where: 'anywhere',
    words: ['klaar', 'gedaan', 'afgerond', 'gereed', 'uitgevoerd', 'opgeleverd'],
  },
  {
    status: 'dropped',
    where: 'anywhere',
    words: ['vervallen', 'geannuleerd'],
  },
  // Swedish, Norwegian and Danish
  {
    status: 'in-progress',
    where: 'anywhere',
    words: [
      'pågår',
      'pågående',
      'påbörjad',
      'påbörjat',
      'pågår nu',
      'pågående arbeid',
      'påbegynt',
      'i gang',
      'igangværende',
    ],
  },
  {
    status: 'open',
    where: 'anywhere',
    words: [
      'att göra',
      'ej påbörjad',
      'ej påbörjat',
      'inte påbörjad',
      'planerad',
      'planerat',
      'ikke startet',
      'ikke påbegynt',
      'planlagt',
    ],
  },
  {
    status: 'done',
    where: 'anywhere',
    words: [
      'klar',
      'klart',
      'färdig',
      'färdigt',
      'åtgärdad',
      'åtgärdat',
      'genomförd',
      'genomfört',
      'avslutad',
      'avslutat',
      'ferdig',
      'utført',
      'fullført',
      'færdig',
      'afsluttet',
    ],
  },
  // Polish
  {
    status: 'in-progress',
    where: 'anywhere',
    words: ['w toku', 'w trakcie', 'w realizacji'],
  },
  {
    status: 'open',
    where: 'anywhere',
    words: ['do zrobienia', 'zaplanowane', 'zaplanowano', 'nierozpoczęte', 'otwarte', 'oczekuje'],
  },
  {
    status: 'done',
    where: 'anywhere',
    words: [
      'zrobione',
      'wykonane',
      'wykonano',
      'zakończone',
      'zakończono',
      'zamknięte',
      'wdrożone',
      'wdrożono',
      'gotowe',
      'ukończone',
    ],
  },
];
