import { isGivenName } from '../../../text/names/given-names.ts';
import { matchAt, type PhraseRow, SURE_NAME } from '../phrase.ts';
import { namesReading } from './names-reading.ts';
import { anyoneAt, anyWordAt, namesAt, nobodyAt, partyIn } from './owner-names.ts';

const SAID =
  /(?:owners?|owned by|assigned to|assignee|assigned|dri|lead|responsible|in charge is|resp\.?|verantwortlich|responsable|responsabile|担当)[ \t*_`]*(?:[:=–—-]{1,2}[ \t*_`]*|[ \t])(?=\S)/iuy;
/** `@Ana Souza`, as tools write that pick people by their full names. */
const MENTION = /@(?=\p{Lu})/uy;
/** That nobody does it yet. */
const NOBODY =
  /(?:no (?:owner|assignee)(?: yet| so far)?|unassigned|unowned|needs? (?:an )?owner|owner (?:needed|wanted|missing)|volunteers? (?:needed|wanted)|pas de responsable(?: pour l['’]instant)?|(?:noch )?kein[er]? verantwortliche\w{0,2}|sin responsable|sem responsável)(?![\p{L}-])/iuy;

/** Owners that a word or a sign announces: "owner", `@Ana Souza`, `[~ana]`, and that there is nobody. */
export const ownerSignRows: readonly PhraseRow[] = [
  {
    id: 'owner/mention',
    field: 'owner',
    where: ['head', 'tail', 'bracket'],
    telltale: /@\p{Lu}/u,
    opens: true,
    read: (words, site) => {
      const sign = matchAt(MENTION, words.masked, site.at, site.limit);
      const party = sign === null ? null : partyIn(words, site.at + 1, site.limit);
      if (
        party === null ||
        (party.weight < SURE_NAME && !/\s/.test(words.masked.slice(party.start, party.end)))
      )
        return null;
      return { ...namesReading(party, party.end, 3, 'handle'), habit: `${site.place}(name)` };
    },
    examples: {
      yes: [['Alert on the age @Raúl Peña', 'Raúl Peña']],
      no: ['Alert on the age @Deprecated'],
    },
  },
  {
    id: 'owner/org-tags',
    field: 'owner',
    where: ['tail'],
    telltale: /:[a-z]/,
    opens: true,
    read: (words, site) => {
      const match = matchAt(
        /:(?:[a-z][a-z0-9_-]{1,20}:){1,4}(?=[ \t]|$|\n)/y,
        words.masked,
        site.at,
        site.limit,
      );
      if (match === null) return null;
      const names = match[0].split(':').filter((name) => name !== '');
      const people = names.every((name) => words.people.known.has(name) || isGivenName(name));
      const value = { start: site.at + 1, end: site.at + match[0].length - 1, weight: 3 };
      return people ? namesReading(value, site.at + match[0].length, 3 + names.length * 0.1, 'mark') : null;
    },
    examples: {
      yes: [['Alert on the age :priya:', 'priya']],
      no: ['Alert on the age :tada:', 'Alert on the age :white_check_mark:'],
    },
  },
  {
    id: 'owner/said',
    field: 'owner',
    where: ['tail', 'bracket'],
    telltale: /own|assign|dri|lead|resp|charge|verantw|担当/i,
    opens: false,
    read: (words, site) => {
      const lead = matchAt(SAID, words.masked, site.at, site.limit);
      if (lead === null) return null;
      const from = site.at + lead[0].length;
      const shape = site.place === 'bracket' ? 'parenthesis' : 'name-to';
      const nobody = nobodyAt(words, from, site.limit, shape);
      if (nobody !== null) return nobody;
      const names = namesAt(
        words,
        { ...site, at: from },
        (at) => anyoneAt(words, at, site.limit) ?? anyWordAt(words, at, site.limit),
      );
      return names === null ? null : namesReading(names, names.end, 4, shape);
    },
    examples: {
      yes: [
        ['Alert on the age, assigned to Ana', 'Ana'],
        ['Alert on the age (owner: Zed Quux)', 'Zed Quux'],
        ['Alert on the age (owner = platform)', 'platform'],
      ],
      no: ['Alert the owner of the queue'],
    },
  },
  {
    id: 'owner/nobody',
    field: 'owner',
    where: ['tail', 'bracket'],
    opens: false,
    telltale: /own|assign|volunt|respons|verantw/i,
    read: (words, site) => {
      const match = matchAt(NOBODY, words.masked, site.at, site.limit);
      if (match === null) return null;
      const value = { start: site.at, end: site.at + match[0].length, weight: 3 };
      return namesReading(value, value.end, 3, site.place === 'bracket' ? 'parenthesis' : 'name-to');
    },
    examples: {
      yes: [['Alert on the age — no owner', '']],
      no: ['Alert on queues that have no owner'],
    },
  },
  {
    id: 'owner/jira',
    field: 'owner',
    where: ['bracket'],
    opens: true,
    telltale: /\[~/,
    read: ({ masked }, site) => {
      const match = matchAt(/~[A-Za-z][\w.-]{0,40}/y, masked, site.at, site.limit);
      if (match === null) return null;
      const value = { start: site.at + 1, end: site.at + match[0].length, weight: 3 };
      return namesReading(value, value.end, 3, 'parenthesis');
    },
    examples: {
      yes: [['Alert on the age [~ana]', 'ana']],
      no: ['Keep it at ~30 percent'],
    },
  },
];
