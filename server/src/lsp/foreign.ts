import { foreignSchemes } from '../protocol/document-names.ts';
import { schemeOf } from '../text/uris.ts';

const foreign: ReadonlySet<string> = new Set(foreignSchemes);

/** Whether a client sent a document that is none of ours, whatever it says. */
export function isForeign(uri: string): boolean {
  return foreign.has(schemeOf(uri));
}
