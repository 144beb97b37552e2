import type { StatusWords } from './language.ts';

/** The states of a fix in Spanish, Portuguese and Italian, lower case; the order changes nothing. */
export const statusesSouth: readonly StatusWords[] = [
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
