import { isEmail } from '../lexicon/email.ts';
import { handlesIn } from '../lexicon/handles.ts';
import type { LabelMeaning } from '../lexicon/meanings.ts';
import { statusOfValue } from '../lexicon/status-words.ts';
import { datePhraseAt, noDateOptions } from '../lexicon/time/date-phrase.ts';
import { VERBS } from '../lexicon/words.ts';
import { nameWeight, type PeopleEvidence, partyAt } from './people-evidence.ts';
import { DONE_HEADER, stateOfCell } from './table-state.ts';

/** Cells in which most say one thing decide a column that its header does not. */
const MOST = 0.6;
/** A column of days on which something was written down, and none by which it is due. */
const NOT_DUE =
  /\b(?:created|opened|raised|reported|added|logged|start(?:ed)?|updated|closed|completed|done|date of)\b/i;
/** Words of a header that ask by when: one day below it is enough. */
const WHEN =
  /(?:^|[^\p{L}])(?:due|by|when|until|target|deadline|eta|ecd|date|termin|frist|bis|fecha|plazo|prazo|data|scadenza|entro|échéance|délai|datum|termijn|senast|dato|termin)(?![\p{L}])|期限|期日|时间|日期/iu;
/** Words of a header that ask who does it, or for the kind of those who do: "Resp. post", "Zuständige Stelle", "R". */
const WHO =
  /(?:^|[^\p{L}])(?:r|v|opr|dri|owners?|resp(?:onsib\p{L}*)?|assign\p{L}*|lead|whom?|people|persons?|teams?|squads?|crew|units?|dept|departments?|groups?|posts?|role|office|champion|steward|holder|charge|zuständig\p{L}*|verantwort\p{L}*|stelle|abteilung|responsab\p{L}*|cargo|encargad[oa]|referente|incaricato|ufficio|servicio|área|equipos?|équipe|equipe|afdeling|eigenaar|ansvarig|ansvarlig|zespół|osoba)(?![\p{L}])|担当|责任|負責|负责/iu;
/** Others beside the one who does it, and what no group of people is. */
const NOT_WHO =
  /(?:^|[^\p{L}])(?:a|c|i|accountable|approv\p{L}*|review\p{L}*|report\p{L}*|raised|requested|sponsor|verif\p{L}*|informed|consulted|escalat\p{L}*|stakeholders?|audience|systems?|affected|products?|components?|vendors?|suppliers?|customers?|clients?|apps?|applications?|tools?|env|environment|regions?|sites?|modules?|services?|source|impact|time|category|theme|topic)(?![\p{L}])/iu;

/** What most cells of a column say that has no known header; null where they say nothing together. */
export function meaningOfCells(
  header: string,
  filled: readonly string[],
  people: PeopleEvidence,
): LabelMeaning | null {
  if (filled.length === 0) return null;
  const mostly = (test: (words: string) => boolean): boolean =>
    filled.filter((words) => test(words)).length >= Math.max(1, filled.length * MOST);
  if (mostly((words) => stateOfCell(words, header) !== null)) return 'status';
  if (namesWho(header, filled, people)) return 'owner';
  const isDate = (words: string): boolean => datePhraseAt(words, 0, noDateOptions)?.end === words.length;
  if (DONE_HEADER.test(header) && mostly(isDate)) return 'status';
  if (NOT_DUE.test(header)) return referenced(filled);
  if (mostly(isDate) || (WHEN.test(header) && filled.some(isDate))) return 'due';
  return referenced(filled);
}

function referenced(filled: readonly string[]): LabelMeaning | null {
  return filled.filter((words) => REFERENCE.test(words)).length >= Math.max(1, filled.length * MOST)
    ? 'tracker'
    : null;
}

const REFERENCE = /^(?:[\w./-]*#\d+|[A-Z][A-Z0-9]+-\d+|https?:\/\/\S+)$/;

/** Whether a column says who: some cells are sure to, and most look so; under a header that asks who, looks are enough. */
function namesWho(header: string, filled: readonly string[], people: PeopleEvidence): boolean {
  const asks = WHO.test(header);
  if (!asks && NOT_WHO.test(header)) return false;
  const weights = filled.map((words) => whoWeight(words, asks, people));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (asks) return weights.filter((weight) => weight > 0).length >= filled.length * MOST;
  const needed = header === '' ? MOST / 2 : MOST;
  return (
    weights.some((weight) => weight === SURE || header === '') && sum >= filled.length * needed && sum > 0
  );
}

const SURE = 1;
const LIKELY = 0.5;

/** How a cell names people or groups: 1 surely, 0.5 by its looks, 0 not. */
function whoWeight(words: string, asks: boolean, people: PeopleEvidence): number {
  if (isEmail(words) || handlesIn(words)[0]?.start === 0) return SURE;
  const first = words.split(/[,/&;(]|\band\b/)[0]?.trim() ?? '';
  if (nameWeight(first, people) >= 2.5) return SURE;
  const party = partyAt(first, 0, first.length, people);
  if (party !== null && party.end >= first.length) return party.weight >= 2.5 ? SURE : LIKELY;
  if (statusOfValue(words) !== null || datePhraseAt(words, 0, noDateOptions) !== null) return 0;
  const parts = first.split(/\s+/);
  const shaped =
    parts.length <= 4 &&
    first.length >= 2 &&
    !/\d/.test(first) &&
    !VERBS.has((parts[0] ?? '').toLowerCase()) &&
    (asks || parts.every((part) => /^\p{Lu}/u.test(part)));
  return shaped ? LIKELY : 0;
}
