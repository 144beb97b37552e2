import { distanceFirst, laterFirst, momentAt } from '../lexicon/time/written-moment.ts';
import { afterTime, type EntryShape } from './entry-shape.ts';

/** Shapes that begin with the distance from a time that is told elsewhere. */
export const distanceShapes: readonly EntryShape[] = [
  {
    id: 'distance, then time',
    gives: 'entry',
    where: ['heading', 'item', 'line'],
    weight: 6,
    prose: false,
    read: ({ text, first, fresh, reading }) => {
      const lead = first === null && fresh ? distanceFirst(text) : null;
      const written = lead === null ? null : momentAt(text, lead.rest, reading);
      if (lead === null || written?.clock == null || written.start - lead.rest > 4) return null;
      return afterTime({ ...written, distance: lead.distance });
    },
    examples: {
      yes: ['T+5m (14:07 UTC): alert', '(+1d) 00:30: fixed', 'T0 14:02 deploy'],
      no: ['T+5m: alert', '14:07 alert'],
    },
  },
  {
    id: 'distance',
    gives: 'entry',
    where: ['heading', 'item', 'line'],
    weight: 4,
    prose: false,
    read: ({ text, first, fresh }) => {
      const written = first === null && fresh ? distanceFirst(text) : null;
      return written === null || written.rest === written.end ? null : afterTime(written);
    },
    examples: {
      yes: ['T+6   probe is red', 'T-9: deploy starts', '**+5m** alert', '(T+1h12) rolled back'],
      no: ['T+5m (14:07 UTC): alert', '+5 replicas', 'T1 line down', 'T+6'],
    },
  },
  {
    id: 'time after the one before',
    gives: 'entry',
    where: ['item', 'heading', 'line'],
    weight: 4,
    prose: false,
    read: ({ kind, text, first, fresh }) => {
      const written = first === null && fresh ? laterFirst(text) : null;
      if (written === null || text.slice(written.rest).trim() === '') return null;
      // A sentence of a paragraph tells on; a mark makes it an entry.
      return kind === 'line' && !/[:–—|-]/.test(written.separator) ? null : afterTime(written);
    },
    examples: {
      yes: ['Ten minutes later the alert fires', '**half an hour later:** drained', '20 min later - alert'],
      no: [
        'Later: alert',
        '10 minutes of silence',
        'Ten minutes later',
        '10 minutes after the deploy: alert',
      ],
    },
  },
];
