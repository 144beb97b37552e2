import { checkConfig } from '../server/src/engine/check-config.ts';
import type { DocumentModel } from '../server/src/features/document-model.ts';
import type { Postmortem } from '../server/src/model/document/postmortem.ts';
import type { IsoDate } from '../server/src/model/lexicon/time/moment.ts';
import { type Clock, instantOf } from '../server/src/review/clock.ts';
import { type ConfigInForce, Configurations } from '../server/src/review/config-in-force.ts';
import { fixingAll } from '../server/src/review/fix-all.ts';
import { readDocument } from '../server/src/review/read-document.ts';
import { readingOf } from '../server/src/review/reading-of.ts';
import { reviewing } from '../server/src/review/review-document.ts';
import type { Facts, Finding } from '../server/src/rules/rule.ts';
import { atOnce } from '../server/src/text/steps.ts';
import { FactsIndex } from '../server/src/workspace/facts-index.ts';
import { configPath, type PageFile } from './rule-page.ts';

/** The day on which examples are read. */
export const exampleToday = '2026-11-21';
const root = 'file:///shop';

/** One document of a small workspace, checked as the editor and the command line do. */
export interface Checked {
  readonly postmortem: Postmortem;
  readonly findings: readonly Finding[];
}

/** A small workspace of files: what is not among them does not exist. */
interface World {
  readonly configurations: Configurations;
  readonly inForce: ConfigInForce;
  readonly facts: Facts;
  readonly clock: Clock;
}

/** Checks `text` as the file `path` in a workspace of the other files. */
export function checkAs(
  path: string,
  text: string,
  others: readonly PageFile[] = [],
  today: IsoDate = exampleToday,
): Checked {
  const { inForce, facts, clock } = worldOf(path, text, others, today);
  const document = readDocument(`${root}/${path}`, text, inForce);
  const reviewed = atOnce(reviewing(document, { facts, clock }));
  return { postmortem: reviewed.document.postmortem, findings: reviewed.findings };
}

/** `text` as an editor holds and reads it, as the file `path` of a workspace with the configuration `config`. */
export function modelAs(path: string, text: string, config: string | null = null): DocumentModel {
  const others = config === null ? [] : [{ path: configPath, text: config }];
  const { inForce } = worldOf(path, text, others, exampleToday);
  return { ...readDocument(`${root}/${path}`, text, inForce), version: 1 };
}

/** The text after *fix all*. */
export function fixAllAs(
  path: string,
  text: string,
  others: readonly PageFile[] = [],
  today: IsoDate = exampleToday,
): string {
  const { inForce, facts, clock } = worldOf(path, text, others, today);
  const context = { facts, clock };
  const reviewed = atOnce(reviewing(readDocument(`${root}/${path}`, text, inForce), context));
  return atOnce(fixingAll(reviewed, context)).document.postmortem.source.text;
}

/** The findings of a configuration at the root of a workspace of the other files. */
export function checkConfigAs(text: string, others: readonly PageFile[] = []): readonly Finding[] {
  const { configurations } = worldOf(configPath, text, others, exampleToday);
  return checkConfig(configurations.read(`${root}/${configPath}`, text));
}

function worldOf(path: string, text: string, others: readonly PageFile[], today: IsoDate): World {
  const files = new Map([...others, { path, text }].map((file) => [`${root}/${file.path}`, file.text]));
  const configurations = new Configurations(
    {
      text: (uri) => {
        const found = files.get(uri);
        return found === undefined ? { kind: 'absent' } : { kind: 'text', text: found };
      },
      exists: (uri) => files.has(uri),
      real: (uri) => uri,
    },
    { home: () => root, forced: null },
  );
  const inForce = configurations.inForce(root);
  const index = new FactsIndex();
  for (const [uri, content] of files) {
    if (!uri.endsWith('.md')) continue;
    const reading = readingOf(readDocument(uri, content, inForce), today, 'UTC');
    if (reading.kind === 'postmortem') index.set(reading.facts, root);
  }
  const exists = (uri: string): 'yes' | 'no' => (files.has(uri) ? 'yes' : 'no');
  return {
    configurations,
    inForce,
    facts: index.factsFor(root, `${root}/${path}`, exists),
    clock: { today: () => today, now: () => instantOf(today), zone: 'UTC' },
  };
}
