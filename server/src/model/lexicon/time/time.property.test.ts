import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isIsoDate } from './civil.ts';
import { durationsIn } from './duration.ts';
import { noMomentOptions, parseMoment } from './parse-moment.ts';
import { readDate } from './read-date.ts';
import { datesIn } from './written-date.ts';
import { momentAt } from './written-moment.ts';
import { statedZone } from './zone.ts';

const piece = fc.constantFrom(
  ...'2026-11-03|11/03/2026|3.11.26|Nov 3rd|3 November|Q1|week 49|next Friday|in 2 weeks|EOM|09:12|9.12|1625|4pm|noon|24:00|99:99'.split(
    '|',
  ),
  ...'UTC|CET|+02:00|-07:00|Europe/Berlin|Mars/Olympus|between|and|to|-|–|~|:|,|.|(|)|[|]|**|`|](|<br>|T|Z|4h 12m|half an hour|:fire:'.split(
    '|',
  ),
  ...' |  |\t|\n|年|月|日|é|💥|0|1|31|2026|a|d|m|s'.split('|'),
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
  fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

function within(words: string, place: { readonly start: number; readonly end: number }): void {
  assert.ok(place.start >= 0 && place.start <= place.end && place.end <= words.length, JSON.stringify(words));
}

test('any text is read without an error, every place lies in it, every date is one', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('2026-11-03', '0001-01-01', '9999-12-31', null), (words, reference) => {
      const read = readDate(words, { reference, dateOrder: null });
      within(words, read);
      if (read.date !== null) assert.ok(isIsoDate(read.date), `${JSON.stringify(words)} gives ${read.date}`);
      const parsed = parseMoment(words, { ...noMomentOptions, carried: reference, near: reference });
      if (parsed !== null) {
        within(words, parsed);
        for (const date of [parsed.moment.date, parsed.until?.date ?? null]) {
          if (date !== null) assert.ok(isIsoDate(date), `${JSON.stringify(words)} gives ${date}`);
        }
      }
      for (const place of [...datesIn(words), ...durationsIn(words)]) within(words, place);
      const zone = statedZone(words);
      if (zone !== null) within(words, zone);
      const moment = momentAt(words, 0);
      if (moment !== null) {
        within(words, moment);
        assert.ok(moment.rest >= moment.end && moment.rest <= words.length, JSON.stringify(words));
      }
    }),
    { numRuns: 4000 },
  );
});
