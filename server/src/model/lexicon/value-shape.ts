import type { Needs } from './label-grammar.ts';
import type { MetadataKey } from './meanings.ts';
import { statusOfValue } from './status-words.ts';
import { durationsIn } from './time/duration.ts';
import { noMomentOptions, type ParsedMoment, parseMoment } from './time/parse-moment.ts';
import { distanceFirst } from './time/written-moment.ts';

/** Marks and pictures before the words of a value. */
const LEAD = /^(?:[\s*_`~"'([]|\p{Extended_Pictographic}|\u{FE0F}|:[a-z_]{2,30}:)+/u;
/** How far into a value its time may be, and how much may follow a range: its length, its zone in words. */
const NEAR = 16;
const AFTER = 48;

/** Whether a value is what a label asks for, so that both together are a field. */
export function fits(value: string, needs: Needs): boolean {
  switch (needs) {
    case 'moment':
      return momentOf(value) !== null || isSinceStart(value);
    case 'day':
      return momentOf(value)?.moment.date != null;
    case 'stretch':
      return rangeOf(value) !== null || isLength(value);
    case 'level':
      return isLevel(value) || CODE_OF_SCALE.test(value) || (isLevel(value, true) && OF_INCIDENT.test(value));
    case 'state':
      return isState(value);
    case 'names':
      return areNames(value);
    case 'code':
      return /\d/.test(value) && /^\S{2,40}$/.test(value.replace(LEAD, ''));
  }
}

/** Whether a value is what a field asks for; null where a field can have any. A time has to be at the beginning. */
export function fitsKey(key: MetadataKey, value: string): boolean | null {
  switch (key) {
    case 'severity':
      return isLevel(value);
    case 'status':
      return isState(value);
    case 'date':
      return startsWithMoment(value) && fits(value, 'day');
    case 'started':
    case 'detected':
    case 'mitigated':
    case 'resolved':
      return startsWithMoment(value) || isSinceStart(value);
    case 'duration':
      return rangeOf(value) !== null || isLength(value);
    default:
      return null;
  }
}

const LONGEST_NAMES = 160;

/** Whether a value can be people: it begins with a name or a handle and tells no figures. */
function areNames(value: string): boolean {
  return (
    value.length <= LONGEST_NAMES && !/\d/.test(value) && /^[@\p{Lu}\p{Lo}]/u.test(value.replace(LEAD, ''))
  );
}

const OPENING = 4;

function startsWithMoment(value: string): boolean {
  const read = momentOf(value);
  return read !== null && read.start <= OPENING;
}

/** Whether a value is a length of time: `40 min`, `about 2 h 11 min`. */
export function isLength(value: string): boolean {
  const [length] = durationsIn(value.slice(0, LONGEST_LEVEL));
  return length !== undefined && length.start <= NEAR;
}

function momentOf(value: string): ParsedMoment | null {
  if (!/\d/.test(value)) return null;
  const read = parseMoment(value, noMomentOptions);
  return read === null || read.start > NEAR ? null : read;
}

/** `T+41m`, `+00:41`, `after 6 min`, `three minutes later`: a stage by the time since the start. */
function isSinceStart(value: string): boolean {
  return minutesSinceStart(value) !== null;
}

/** The minutes since the start of the incident that a value tells and nothing else tells the time; null elsewhere. */
export function minutesSinceStart(value: string): number | null {
  const signed = distanceFirst(value)?.distance ?? null;
  if (signed !== null) return signed > 0 ? signed : null;
  if (value.length > LONGEST_SINCE) return null;
  const [length] = [...durationsIn(value), ...lengthsAbroad(value)];
  if (length === undefined) return null;
  const isAfter = AFTER_START.test(value.slice(0, length.start)) || LATER.test(value.slice(length.end));
  return isAfter ? length.minutes : null;
}

/** Lengths in units of other languages: `20 minutos`, `3分`. */
function lengthsAbroad(
  value: string,
): readonly { readonly start: number; readonly end: number; readonly minutes: number }[] {
  return [...value.matchAll(ABROAD)].map(({ 0: whole, 1: figure, 2: hours, index }) => ({
    start: index,
    end: index + whole.length,
    minutes: Number(figure) * (hours === undefined ? 1 : 60),
  }));
}

const ABROAD =
  /(\d{1,3})\s?(?:(stunden?|std\.?|heures?|horas?|ore|uur|timmar|時間|小时|小時|시간)|minuten?|minutos?|minuti|minuut|minuter|minut|分钟|分鐘|分|분)(?![\p{Ll}])/giu;
const LONGEST_SINCE = 80;
const AFTER_START =
  /(?:\bafter|\bt ?0 ?\+|\bt ?\+|nach|après|après|tras|después de|após|depois de|dopo|efter|から|后|後)\s{0,2}(?:about |only |~|ca\.? )?$/iu;
const LATER =
  /^\s{0,2}(?:later|after (?:the )?(?:start|onset)|into\b|später|danach|plus tard|después|depois|dopo|senare|後|后)/iu;

/** Whether a value tells a time of day. */
export function hasClock(value: string): boolean {
  return momentOf(value)?.moment.minutes != null;
}

/** The two times of a value that is nothing else: `08:47 → 10:58 (2 h 11 min)`; null where it is not one or has one. */
export function rangeOf(value: string): ParsedMoment | null {
  const read = momentOf(value);
  if (read === null || read.until?.minutes == null || read.moment.minutes === null) return null;
  return value.length - read.end <= AFTER ? read : null;
}

const NUMBERED =
  '(?:sev(?:erity|érité)?|p|s|t|prio(?:rity|rität|ridad|ridade|rité)?|level|lvl|cat(?:egory|\\.)?|class|tier|stufe|kategorie|klasse|niveau|nivel|nível|livello|gravité|grade|level|l)[ .:_-]{0,2}(?:[0-5]|i{1,3}v?|[a-d])';
const RANKED = [
  'critical|crit|blocker|severe|highest|high|serious|major|medium|moderate|minor|low|urgent|emergency|catastrophic|significant|trivial|lowest|red|orange|amber|yellow|green|rot|gelb|rouge|rojo|rosso|vermelho',
  'kritisch|schwerwiegend|schwer|hoch|mittel|niedrig|gering|sehr hoch|leicht',
  'critique|majeure?|élevée?|moyenne?|modérée?|mineure?|faible|haute|bloquante?|grave',
  'cr[ií]tic[oa]|alt[oa]|medi[oa]|m[eé]di[oa]|baj[oa]|baix[oa]|mayor|menor|maior|moderad[oa]|bass[oa]|maggiore|minore|elevat[oa]|grav[ei]',
  'kritiek|hoog|middel|laag|ernstig|krytyczn[yae]|wysoki|średni|niski|kritisk|hög|medel|låg|allvarlig',
].join('|');
const LEVEL = new RegExp(
  `^(?:${NUMBERED}|[0-5] ?(?:/|of|von|de|su|sur) ?[0-9]{1,2}|[0-5]|very (?:high|low)|${RANKED}|[高中低]|重大|致命|严重|一般|심각|높음|보통|낮음)(?![\\p{Ll}\\p{N}])`,
  'iu',
);
/** A letter of a scale. */
const GRADE = /^(?:[A-E]|I{1,3}|IV|[0-5][A-Z])(?=[*_`)\]]{0,3}\s{0,2}(?:$|[(/（]|[–—-]\s))/;
const LONGEST_LEVEL = 60;
/** `C2`, `FG-2`: a code that only its label tells from others. */
const CODE_OF_SCALE = /^[\s*_`]*[A-Z]{1,2}-?\d(?![\w-])(?=[*_`\s]*(?:$|[([,;:–—-]))/;
/** `Major ICT-related incident`, `Low harm`: a level beside what it is of. */
const OF_INCIDENT =
  /^[\s*_`]{0,6}\p{L}{1,20}(?: [\p{L}-]{1,20}){0,2} (?:incident|event|outage|harm|impact|disruption|degradation|occurrence|failure)[\s*_`.]{0,6}$/iu;
/** What may follow a level in a value that is one: brackets, a second name for it, a note behind a mark. */
const AFTER_LEVEL =
  /^(?:$|\s*\(?(?:of|out of|von|sur|de|su) \d\)?$|\s*[([/,;:–—|=-]|\s+(?:severity|priority|impact|incident|level)$)/i;

/**
 * Whether a value is a rank of severity: `SEV-2`, `Severity 1`, `Cat. 2`, `3/5`, `🟠 Major`, `Critical (patient data)`.
 * With `leads` any words may follow.
 */
export function isLevel(value: string, leads = false): boolean {
  if (value.length > LONGEST_LEVEL) return false;
  const bare = value.replace(LEAD, '');
  if (GRADE.test(bare)) return true;
  const level = LEVEL.exec(bare);
  if (level === null) return false;
  return leads || AFTER_LEVEL.test(bare.slice(level[0].length).replace(/^[*_`)\]]+/, ''));
}

const STATES =
  /^(?:(?:post-?mortem|retro(?:spective)?|review|report|incident|document) )?(?:(?:(?:first|second|third|early|initial|final|rough) )?drafts?|finished|final(?:i[sz]ed)?|publish(?:ed|ing)|done|closed|resolved|completed?|(?:in|under|for|awaiting|pending|being) (?:\p{L}{1,12} ){0,2}(?:review|approval|progress|sign-?off)|awaiting|approved|ready|open|ongoing|monitoring|wip|work in progress|reviewed|accepted|agreed|validated|verified|noted|issued|circulated|shared|settled|adopted|held|fixed|restored|stable|signed(?: off)?|pending|mitigated|archived|obsolete|superseded|entwurf|abgeschlossen|freigegeben|geprüft|final|fertig|in prüfung|brouillon|publié|validé|clos|terminé|borrador|cerrado|publicado|revisado|resuelto|rascunho|fechado|encerrado|concluído|resolvido|bozza|chiuso|pubblicato|approvato|concept|afgerond|gesloten|definitief|szkic|zamknięt[ye]|utkast|stängd|klar)(?![\p{L}])/iu;
const LONGEST_STATE = 60;

/** Whether a value says how far something is: `Draft`, `🟢 done`, `Reviewed 11/17/2026`, `Awaiting DPO sign-off`. */
export function isState(value: string): boolean {
  if (value.length > LONGEST_STATE) return false;
  return STATES.test(value.replace(LEAD, '')) || statusOfValue(value) !== null;
}
