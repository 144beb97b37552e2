import { distanceFirst, laterFirst, momentAt } from '../lexicon/time/written-moment.ts';
import { afterTime, type EntryShape } from './entry-shape.ts';

/** `T0 = 14:02 UTC`, `T+0 is 14:02`: what distances count from, and no event. */
const SAYS_BASE =
  /^[*_`]{0,3}\s{0,2}(?:(?:is|was|means)\s|:?=\s{0,2}[^\s]{3,20}(?:\s[A-Z]{2,5})?[\s.*_`]{0,4}$)/;

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
      if (lead === null || saysBase(text, lead.end)) return null;
      const written = momentAt(text, lead.rest, reading);
      if (written?.clock == null || written.start - lead.rest > 4) return null;
      return afterTime({ ...written, distance: lead.distance });
    },
    examples: {
      yes: ['T+5m (14:07 UTC): alert', '(+1d) 00:30: fixed', 'T0 14:02 deploy'],
      no: ['T+5m: alert', '14:07 alert', 'T0 = 14:02 UTC', 'T+0 is 14:02 UTC'],
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
      if (written === null || written.rest === written.end) return null;
      return saysBase(text, written.end) ? null : afterTime(written);
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

function saysBase(text: string, at: number): boolean {
  return SAYS_BASE.test(text.slice(at, at + 60));
}
