import { matchAt, type PhraseRow, WEAK_NAME } from '../phrase.ts';
import { namesReading } from './names-reading.ts';
import { codeAt, mentions, namesAt, tagAt } from './owner-names.ts';

/** Groups in backticks or as tags. */
export const ownerCodeRows: readonly PhraseRow[] = [
  {
    id: 'owner/code',
    field: 'owner',
    where: ['tail', 'bracket'],
    telltale: /\uFFFC/,
    opens: true,
    read: (words, site) => {
      if (site.before === '' && site.place === 'tail' && mentions(words, site.at - 1)) return null;
      const names = namesAt(words, site, (at) => codeAt(words, at, site.limit));
      if (names === null) return null;
      // Siblings end with theirs in code, whatever is before it.
      const habit = `${site.place}\``;
      const weak = names.weight <= WEAK_NAME;
      // Several weigh more than the last of them beside a reference.
      const others = words.raw.slice(names.start, names.end).split('`').length - 1;
      const weight = (weak && words.people.habits.has(habit) ? 2 : names.weight) + others / 4;
      const blank = matchAt(/ /y, words.masked, names.end, site.limit)?.[0].length ?? 0;
      const shape = site.place === 'bracket' ? 'parenthesis' : 'handle';
      return { ...namesReading(names, names.end + blank, weight, shape), habit };
    },
    examples: {
      yes: [
        ['Alert on the age `squad-payments`', 'squad-payments'],
        ['Alert on the age — `squad-web` + `squad-data`, due 2026-12-01', 'squad-web` + `squad-data'],
        ['Alert on the age (`team-queue`)', 'team-queue'],
      ],
      no: ['Alert on the age of `orders`', 'Give the key to `squad-data`', 'Drop (`old-index`)'],
    },
  },
  {
    id: 'owner/tag',
    field: 'owner',
    where: ['head', 'tail', 'bracket'],
    telltale: /#\p{Ll}/u,
    opens: true,
    read: (words, site) => {
      if (site.before === '' && site.place === 'tail' && mentions(words, site.at)) return null;
      const tag = tagAt(words, site.at, site.limit);
      if (tag === null) return null;
      const habit = `${site.place}#`;
      const weight = tag.weight <= WEAK_NAME && words.people.habits.has(habit) ? 2 : tag.weight;
      return { ...namesReading(tag, tag.end, weight, 'mark'), habit };
    },
    examples: {
      yes: [
        ['Alert on the age #team-queue', 'team-queue'],
        ['#squad-web alert on the age', 'squad-web'],
      ],
      no: ['Alert on the age #urgent', 'Post it in #team-queue', 'Alert on the age of #12'],
    },
  },
];
