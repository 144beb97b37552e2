import { field } from '../../model/document/fields.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import type { Span } from '../../text/position.ts';

const NAMED = /^\W*(?:human|user|operator|manual|engineer|staff)[ -]?(?:errors?|mistakes?)\b/i;
const KEYS = ['class', 'label', 'tags', 'cause', 'root-cause', 'category', 'type', 'trigger'] as const;

/** Where a field that says why names human error, `class: human-error`; null where none does. */
export function humanErrorField(postmortem: Postmortem): Span | null {
  const named = KEYS.map((key) => field(postmortem, key)).find((said) => NAMED.test(said?.value ?? ''));
  return named?.span ?? null;
}
