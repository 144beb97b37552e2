import type { TrackerTemplate } from '../config/config.ts';
import { encodedPart } from '../text/uri-text.ts';

/**
 * Where a tracker's id leads: the id itself where it is an address, else what the configured templates make of it.
 * Only http(s); null where nothing says.
 */
export function trackerUrl(id: string, templates: readonly TrackerTemplate[]): string | null {
  if (/^https?:\/\/\S+$/i.test(id)) return safe(id);
  const matching = templates
    .filter(({ key, url }) => key !== '' && id.startsWith(key) && /^https?:\/\//i.test(url))
    .sort((a, b) => b.key.length - a.key.length)[0];
  if (matching === undefined) return null;
  const number = matching.key.endsWith('#') ? id.slice(matching.key.length) : id;
  if (!/^[\w.#-]+$/.test(number)) return null;
  return safe(matching.url.replaceAll('{id}', encodedPart(number)));
}

/** No address holds what cannot be seen. */
function safe(url: string): string | null {
  return /[\p{Cc}\p{Cf}\p{Cs}]/u.test(url) ? null : url;
}
