import { matchAt, type PhraseRow } from '../phrase.ts';

const REFERENCE =
  /(?:\uFFFC+|(?:[A-Za-z0-9][\w.-]*(?:\/[\w.-]+)?)?[#!]\d{1,7}|GH-\d{1,7}|[A-Z][A-Z0-9]{1,9}-\d{1,7}|[A-Z]{3,5}\d{4,8})(?![\w-])/y;
const REFERENCE_WORD =
  /(?:see|in|via|per|PR|MR|pull request|issue|ticket|tracked (?:in|by|as)|tracker|tracking|jira|bug|github|refs?|link|closes|part of)(?:[ \t]?[:#=–—-][ \t]?|[ \t]{1,2})(?=\uFFFC|[A-Z#!\w])/iy;
const NOTE =
  /(?:[pP][0-5]|sev-?\d|prio(?:rity)?[ \t]?[:=]?[ \t]?(?:\d|high|medium|low|critical)|(?:high|medium|low|critical)(?:[ \t](?:priority|prio|effort|impact))?|effort[ \t]?[:=]?[ \t]?\w{1,8}|(?:detect|prevent|mitigate|process|repair|investigate)(?:ion|ing)?|[smlx]{1,3}|~?\d{1,3}[ \t]?(?:h|d|days?|hours?|points?|pts?|sp))(?![\p{L}\p{N}_-])/iuy;

/** What is beside fields and is not one: references to tickets, which are read elsewhere, and remarks. */
export const otherRows: readonly PhraseRow[] = [
  {
    id: 'other/reference',
    field: 'tracker',
    where: ['head', 'tail', 'bracket'],
    telltale: /[#!\uFFFC]|[A-Z0-9]-?\d/,
    opens: true,
    read: ({ masked }, site) => {
      const lead = matchAt(REFERENCE_WORD, masked, site.at, site.limit)?.[0].length ?? 0;
      const start = site.at + lead;
      const match = matchAt(REFERENCE, masked, start, site.limit);
      if (match === null) return null;
      const end = start + match[0].length;
      return { end, value: { start, end }, weight: 0.2, shape: 'mark' };
    },
    examples: {
      yes: [
        ['Alert on the age (#12)', '#12'],
        ['Alert on the age (Jira PAY-12)', 'PAY-12'],
        ['Alert on the age – done, CHG0031977', 'CHG0031977'],
      ],
      no: ['Alert on the age'],
    },
  },
  {
    id: 'other/remark',
    field: 'note',
    where: ['bracket', 'tail'],
    opens: false,
    read: ({ masked }, site) => {
      const match = matchAt(NOTE, masked, site.at, site.limit);
      if (match === null) return null;
      const end = site.at + match[0].length;
      return { end, value: { start: site.at, end }, weight: 0.1, shape: 'mark' };
    },
    examples: { yes: [['Alert on the age (P1, @ana)', 'P1']], no: ['Alert on the age'] },
  },
  {
    id: 'other/priority-before',
    field: 'note',
    where: ['head'],
    telltale: /[[(]/,
    opens: true,
    read: ({ masked }, site) => {
      const match = matchAt(PRIORITY, masked, site.at, site.limit);
      if (match === null) return null;
      const end = site.at + match[0].length;
      return { end, value: { start: site.at, end }, weight: 0.1, shape: 'mark' };
    },
    examples: { yes: [['DONE [#A] Alert on the age', '[#A]']], no: ['Alert on [P1] pages'] },
  },
];

const PRIORITY = /[[(](?:#[A-C]|[pP][0-5]|[Hh]igh|[Mm]edium|[Ll]ow|[Cc]ritical)[\])][ \t]*/y;
