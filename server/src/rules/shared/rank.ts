import { fieldValue } from '../../model/document/fields.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import type { Vocabulary } from '../../model/document/vocabulary.ts';

/**
 * The place of a written severity in the team's scale: `P1`, `SEV-1`, `sev 1 (major)`.
 * Null where it is not one of the scale.
 */
export function rankOf(value: string, vocabulary: Vocabulary): number | null {
  const written = normal(value);
  for (const { rank, names } of vocabulary.severities) {
    if (names.some((name) => isOrStartsWith(written, normal(name)))) return rank;
  }
  return null;
}

/** The rank of the document's own severity; null where it has none or an unknown one. */
export function documentRank(postmortem: Postmortem, vocabulary: Vocabulary): number | null {
  return rankOf(fieldValue(postmortem, 'severity'), vocabulary);
}

function isOrStartsWith(written: string, name: string): boolean {
  if (name === '' || !written.startsWith(name)) return false;
  return !/^[a-z0-9]/.test(written.slice(name.length));
}

/** `SEV-1` and `sev 1` are one; what follows the figure stays apart. */
function normal(value: string): string {
  return (
    value
      .trim()
      .toLowerCase()
      // GitLab's labels: `~S2`.
      .replace(/^~/, '')
      .replace(/^([a-z]+)[\s_-]+(?=[\da-z])/, '$1')
  );
}
