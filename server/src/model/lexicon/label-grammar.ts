import { headingKey } from './heading-text.ts';
import { type LabelWords, labelWords } from './languages/label-words.ts';

/** The fields that a label can ask for by its words, whatever stands around them. */
export type GrammarKey =
  | 'date'
  | 'started'
  | 'detected'
  | 'mitigated'
  | 'resolved'
  | 'severity'
  | 'status'
  | 'duration';

/** What the value of a label must be, for the label to mean its field. */
export type Needs = 'moment' | 'day' | 'range' | 'level' | 'state';

/** What the words of a label mean. */
export interface LabelSense {
  readonly key: GrammarKey;
  readonly needs: Needs | null;
}

type Role = keyof Omit<LabelWords, 'code'>;

/** The words of one language, ready to be found at a place. */
class Lexicon {
  readonly #whole = new Map<string, Role>();
  readonly #endings: (readonly [string, Role])[] = [];
  readonly #spaced: boolean;

  constructor(words: LabelWords) {
    this.#spaced = !/[\u3040-\u30ff\u4e00-\u9fff]/.test(words.subjects);
    for (const role of ROLES) {
      for (const word of words[role].split('|')) {
        if (word.startsWith('*')) this.#endings.push([word.slice(1), role]);
        else if (!this.#whole.has(word)) this.#whole.set(word, role);
      }
    }
  }

  /** The roles of all words of a label; null where one is unknown. */
  rolesOf(key: string): readonly Role[] | null {
    const parts = this.#spaced ? key.split(' ') : [...key.replaceAll(' ', '')];
    const joint = this.#spaced ? ' ' : '';
    const roles: Role[] = [];
    for (let at = 0; at < parts.length; ) {
      let length = Math.min(LONGEST_PHRASE, parts.length - at);
      for (; length > 0; length--) {
        const role = this.#roleOf(parts.slice(at, at + length).join(joint));
        if (role === null) continue;
        roles.push(role);
        break;
      }
      if (length === 0) return null;
      at += length;
    }
    return roles;
  }

  #roleOf(words: string): Role | null {
    const whole = this.#whole.get(words);
    if (whole !== undefined || !this.#spaced) return whole ?? null;
    const found = this.#endings.find(([end]) => words.length > end.length + 2 && words.endsWith(end));
    return found?.[1] ?? null;
  }
}

/** Of a word with several roles the first counts. */
const ROLES: readonly Role[] = [
  'days',
  'started',
  'detected',
  'mitigated',
  'resolved',
  'severity',
  'status',
  'spans',
  'ranks',
  'subjects',
  'raised',
  'documents',
  'fillers',
];
const LONGEST_PHRASE = 7;
const LONGEST_LABEL = 50;
const MOST_WORDS = 7;

const lexicons: readonly Lexicon[] = labelWords.map((words) => new Lexicon(words));

/** What no label has: what separates fields, and figures. */
const MARKS = /[|·•;:=,\d]|\s[/–—-]\s/;

/** Letters before an apostrophe that join two words: `l'incident`. */
const ELIDED = /(?<![\p{L}])(?:l|d|dell|dall|all|un|qu)'/gu;

/**
 * What a label means by its words: one that names a field, beside words for the incident and words that change nothing.
 * Null where a word is unknown, or where several fields are named.
 */
export function labelSense(label: string): LabelSense | null {
  if (label.length > LONGEST_LABEL || MARKS.test(label)) return null;
  const key = headingKey(label).replace(ELIDED, '');
  if (key === '' || key.split(' ').length > MOST_WORDS) return null;
  for (const lexicon of lexicons) {
    const roles = lexicon.rolesOf(key);
    const sense = roles === null ? null : senseOf(new Set(roles));
    if (sense !== null) return sense;
  }
  return null;
}

const MOMENTS = ['started', 'detected', 'mitigated', 'resolved'] as const;

function senseOf(roles: ReadonlySet<Role>): LabelSense | null {
  const about = roles.has('documents');
  const moments = MOMENTS.filter((key) => roles.has(key));
  if (roles.has('status')) return moments.length === 0 && !roles.has('severity') ? sense('status') : null;
  if (roles.has('severity')) return moments.length === 0 && !about ? sense('severity') : null;
  // "Report created", "Review started": times of the document.
  if (about)
    return roles.size === 1 || onlyFillersBeside(roles, 'documents') ? sense('status', 'state') : null;
  if (moments.length > 1) return isFromTo(moments) ? sense('duration', 'range') : null;
  const [moment] = moments;
  if (moment !== undefined) return roles.has('spans') || roles.has('ranks') ? null : sense(moment, 'moment');
  if (roles.has('raised') && roles.has('subjects')) return sense('detected', 'moment');
  if (roles.has('raised')) return null;
  if (roles.has('spans')) return sense('duration', 'range');
  if (roles.has('days')) return sense('date', 'day');
  if (roles.has('ranks')) return sense('severity', 'level');
  return roles.has('subjects') ? sense('duration', 'range') : null;
}

function isFromTo(moments: readonly GrammarKey[]): boolean {
  return moments.length === 2 && moments[0] === 'started' && moments[1] === 'resolved';
}

function onlyFillersBeside(roles: ReadonlySet<Role>, role: Role): boolean {
  return [...roles].every((each) => each === role || each === 'fillers');
}

function sense(key: GrammarKey, needs: Needs | null = null): LabelSense {
  return { key, needs };
}
