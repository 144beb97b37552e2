import type { PostmortemFacts } from '../model/document/facts.ts';
import type { SectionKind } from '../model/lexicon/meanings.ts';
import type { Facts } from '../rules/rule.ts';
import { contentHash } from '../text/content-hash.ts';

/** What was asked about other files, each question with a sign of its answer: plain text, so it can be kept. */
export type RecordedAnswers = ReadonlyMap<string, string>;

/** Facts that remember what was asked: a result stands for as long as the answers do. */
export interface RecordedFacts {
  readonly facts: Facts;
  readonly answers: RecordedAnswers;
  /** Whether the same questions have the same answers now. */
  readonly stillTrue: (now: Facts) => boolean;
  /** Whether anything was asked about other post-mortems: more than whether a file exists. */
  readonly askedOthers: () => boolean;
  /** Whether it was asked if some file exists. */
  readonly askedFiles: () => boolean;
}

/** How questions whether a file exists begin. */
const aboutFile = 'exists ';

export function recordFacts(facts: Facts): RecordedFacts {
  const answers = new Map<string, string>();
  const record = <T>(question: string, value: T, sign: (value: T) => string): T => {
    if (!answers.has(question)) answers.set(question, sign(value));
    return value;
  };
  return {
    facts: {
      byId: (id) => record(`id ${id}`, facts.byId(id), signOfAll),
      byUri: (uri) => record(`uri ${uri}`, facts.byUri(uri), signOfAll),
      byClass: (key) => record(`class ${key}`, facts.byClass(key), signOfAll),
      exists: (uri) => record(aboutFile + uri, facts.exists(uri), String),
      houseSections: (among) =>
        record(`house ${among?.join() ?? 'all'}`, facts.houseSections(among), signOfKinds),
      hasTemplate: () => record('template ', facts.hasTemplate(), String),
      usesChain: () => record('chain ', facts.usesChain(), String),
      dateOrder: () => record('dates ', facts.dateOrder(), String),
      severities: () => record('severities ', facts.severities(), signOfNames),
    },
    answers,
    askedOthers: () => [...answers.keys()].some((question) => !question.startsWith(aboutFile)),
    askedFiles: () => [...answers.keys()].some((question) => question.startsWith(aboutFile)),
    stillTrue: (now) => stillTrue(answers, now),
  };
}

/** Whether the same questions have the same answers now. */
export function stillTrue(answers: RecordedAnswers, now: Facts): boolean {
  for (const [question, answer] of answers) if (answerTo(question, now) !== answer) return false;
  return true;
}

/** The same for the questions about files alone, where it is known that all others have the same answers. */
export function filesStillTrue(answers: RecordedAnswers, now: Pick<Facts, 'exists'>): boolean {
  for (const [question, answer] of answers) {
    if (question.startsWith(aboutFile) && now.exists(question.slice(aboutFile.length)) !== answer)
      return false;
  }
  return true;
}

/** The sign of the answer to a question as `recordFacts` writes it; null for one that nobody asks. */
function answerTo(question: string, facts: Facts): string | null {
  const at = question.indexOf(' ');
  const about = question.slice(at + 1);
  switch (question.slice(0, at)) {
    case 'id':
      return signOfAll(facts.byId(about));
    case 'uri':
      return signOfAll(facts.byUri(about));
    case 'class':
      return signOfAll(facts.byClass(about));
    case 'exists':
      return facts.exists(about);
    case 'house':
      return signOfKinds(
        facts.houseSections(about === 'all' ? undefined : (about.split(',') as SectionKind[])),
      );
    case 'template':
      return String(facts.hasTemplate());
    case 'chain':
      return String(facts.usesChain());
    case 'dates':
      return String(facts.dateOrder());
    case 'severities':
      return signOfNames(facts.severities());
    default:
      return null;
  }
}

function signOfNames(names: readonly string[]): string {
  return JSON.stringify(names);
}

function signOfKinds(kinds: readonly SectionKind[] | null): string {
  return kinds === null ? 'none say' : [...kinds].sort().join();
}

const signs = new WeakMap<PostmortemFacts, string>();

/** Short, however many there are: one is kept for each question of each document. */
function signOfAll(all: readonly PostmortemFacts[]): string {
  return all.length === 0 ? '' : contentHash(all.map(signOf).join());
}

/** Facts are plain data and never change, so the name of each is made once. */
function signOf(facts: PostmortemFacts): string {
  const known = signs.get(facts);
  if (known !== undefined) return known;
  const sign = contentHash(JSON.stringify(facts));
  signs.set(facts, sign);
  return sign;
}
