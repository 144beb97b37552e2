import type { PostmortemFacts } from '../model/document/facts.ts';
import type { Postmortem } from '../model/document/postmortem.ts';
import type { Term, Vocabulary } from '../model/document/vocabulary.ts';
import type { OwnWords, WordReader } from './own-words.ts';

/** Why the incident was possible: the level of the chain that was missing in plain words, else the cause as told. */
export function chainText(
  facts: PostmortemFacts,
  { chain }: Postmortem,
  vocabulary: Vocabulary,
  reader: WordReader,
): string {
  if (facts.level === null) {
    const cause = reader.first(['root-cause', 'contributing', 'trigger'])?.text ?? '';
    return [sentence(cause), 'The missing chain level is not named yet.']
      .filter((part) => part !== '')
      .join(' ');
  }
  const label = facts.label === null ? '' : `Kind of gap: ${explained(facts.label, vocabulary.labels)}.`;
  const others = chain.statements
    .filter(({ role }) => role === 'contributing')
    .flatMap(({ level }) => (level === null || level.value === '' ? [] : [level.value]));
  return [
    `The missing chain level is ${explained(facts.level, vocabulary.levels)}.`,
    label,
    others.length === 0 ? '' : `Contributing: ${others.join(', ')}.`,
    reasonOf(reader.first(['chain']), facts),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** `operation (configuration, deployment, and running it)` */
function explained(name: string, terms: readonly Term[]): string {
  const wanted = name.trim().toLowerCase();
  const term = terms.find((each) =>
    [each.name, ...each.aliases].some((known) => known.toLowerCase() === wanted),
  );
  const gloss = (term?.gloss ?? '').replace(/\.\s*$/, '');
  return gloss === '' ? name : `${name} (${gloss.charAt(0).toLowerCase()}${gloss.slice(1)})`;
}

/** What the section says of it beside the names, which were told already. */
function reasonOf(words: OwnWords | null, { level, label }: PostmortemFacts): string {
  if (words === null) return '';
  const names = [level, label].filter((name) => name !== null).map((name) => name.toLowerCase());
  const end = words.text.search(/[.:](?:\s|$)/);
  const head = end < 0 ? words.text : words.text.slice(0, end);
  const onlyNames = head
    .toLowerCase()
    .split(/[\s,/;:|()·–—→>-]+/)
    .every((word) => names.some((name) => name.split('-').includes(word)) || headWords.has(word));
  if (!onlyNames) return sentence(words.text);
  return end < 0 ? '' : sentence(words.text.slice(end + 1).trim());
}

const headWords = new Set(['', 'the', 'level', 'label', 'primary', 'missing', 'chain']);

function sentence(text: string): string {
  return text === '' || /[.!?…:]$/.test(text) ? text : `${text}.`;
}
