import type { Postmortem } from '../../../model/document/postmortem.ts';
import { hole } from '../../../model/lexicon/holes.ts';
import { learnedForm } from '../../../prose/hit.ts';
import { contains } from '../../../text/position.ts';
import { literal } from '../../../text/snippet.ts';
import type { QuickFix } from '../../rule.ts';
import { newAction } from '../new-action.ts';
import { continueSection } from '../section-scaffold.ts';
import { askAfter, behind } from './ask-after.ts';
import { askInstead, askInsteadOfVague, askInsteadOfWithout } from './ask-instead.ts';
import { type Dropped, dropAdjective, dropAdverb, dropView } from './drop-word.ts';
import type { PlacedHit } from './hits.ts';
import { type HitPlace, hitPlaceOf } from './place.ts';
import { questionBehind } from './question-behind.ts';

/**
 * What can be done about a wording finding. A rewrite puts a question in the place of a whole clause or behind its
 * sentence, or takes away one word; it never says what nobody has said, and is not there where its grammar is not sure. What only the second reader has found
 * is asked about behind its sentence, which stays.
 */
export type Offers = readonly (QuickFix | null)[];

/** Somebody is put at fault: a question with what was done, else behind the sentence. */
export function blameOffers(postmortem: Postmortem, placed: PlacedHit): Offers {
  const place = hitPlaceOf(postmortem, placed);
  if (place === null) return [];
  if (placed.hit.form === learnedForm) return [askAfter(postmortem, place, placed)];
  const { form } = placed.hit;
  const instead = form === 'without-checking' ? askInsteadOfWithout(place) : askInstead(place, placed);
  return [instead, askAfter(postmortem, place, placed)];
}

/** The writers' own fault: such candour is kept, and asked on. */
export function candourOffers(postmortem: Postmortem, placed: PlacedHit): Offers {
  const [instead = null, after = null] = blameOffers(postmortem, placed);
  return [after, instead];
}

/** A judging word: it goes where the rest is without it. */
export function judgementOffers(postmortem: Postmortem, placed: PlacedHit): Offers {
  const place = hitPlaceOf(postmortem, placed);
  if (place === null) return [];
  if (placed.hit.form === learnedForm) return [askAfter(postmortem, place, placed)];
  if (placed.hit.form === 'shouting') return [endQuietly(postmortem, placed)];
  const dropped = dropAdjective(place) ?? dropAdverb(place);
  return [
    dropped === null ? askInstead(place, placed) : deletion(dropped),
    askAfter(postmortem, place, placed),
  ];
}

/** Human error as a cause: the question in its place, and slots for what made it possible. */
export function humanErrorOffers(postmortem: Postmortem, placed: PlacedHit): Offers {
  const place = hitPlaceOf(postmortem, placed);
  if (place === null) return [];
  if (placed.hit.form === learnedForm) return [askAfter(postmortem, place, placed)];
  return [askInstead(place, placed) ?? askAfter(postmortem, place, placed), askOn(postmortem, placed)];
}

/** What was visible then stays in the account, the wish goes to the actions. */
export function hindsightOffers(postmortem: Postmortem, placed: PlacedHit): Offers {
  const place = hitPlaceOf(postmortem, placed);
  if (place === null) return [];
  if (placed.hit.form === learnedForm) return [askAfter(postmortem, place, placed)];
  const view = dropView(place);
  if (view !== null) return [deletion(view), askAfter(postmortem, place, placed)];
  return [
    askInstead(place, placed) ?? askAfter(postmortem, place, placed),
    wishAsAction(postmortem, place, placed),
  ];
}

/** An action that ends nowhere: which change, in its place or below it. */
export function vagueOffers(postmortem: Postmortem, placed: PlacedHit): Offers {
  const place = hitPlaceOf(postmortem, placed);
  if (place === null) return [];
  if (placed.hit.form === learnedForm) return [askAfter(postmortem, place, placed)];
  return [askInsteadOfVague(place), askAfter(postmortem, place, placed)];
}

function deletion({ words, edit }: Dropped): QuickFix {
  const edits = [{ ...edit, newText: literal(edit.newText) }];
  return { kind: 'scaffold', title: `Delete '${words}'`, edits };
}

/** `!!` becomes a full stop. */
function endQuietly({ source }: Postmortem, { hit }: PlacedHit): QuickFix | null {
  if (!/[\p{L}\p{N})]/u.test(source.text[hit.span.start - 1] ?? '')) return null;
  return { kind: 'scaffold', title: 'End with a full stop', edits: [{ span: hit.span, newText: '.' }] };
}

const asks = ['What made it possible', 'What hid it', 'What failed to stop it'] as const;

function askOn(postmortem: Postmortem, { passage }: PlacedHit): QuickFix | null {
  if (passage.shape === 'cell') return null;
  const section = postmortem.sections.findLast(({ own }) => contains(own, passage.span));
  if (section === undefined) return null;
  const lines = asks.map((ask, at) => `- ${ask}: ${hole(at + 1)}`);
  const edits = [continueSection(postmortem, section, lines)];
  return { kind: 'scaffold', title: 'Ask what made it possible', edits };
}

function wishAsAction(postmortem: Postmortem, place: HitPlace, placed: PlacedHit): QuickFix | null {
  const question = questionBehind(place, placed);
  const ask = question === null ? null : behind(place, question);
  const action = newAction(postmortem, 'change');
  if (ask === null || action === null) return null;
  const title = 'Ask what was known then, and make the wish an action';
  return { kind: 'scaffold', title, edits: [ask, action] };
}
