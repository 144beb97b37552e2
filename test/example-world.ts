import { type Config, defaultConfig } from '../server/src/config/config.ts';
import { pathGlobs } from '../server/src/config/path-globs.ts';
import { readConfig } from '../server/src/config/read-config.ts';
import { check } from '../server/src/engine/check.ts';
import { factsOf } from '../server/src/model/extract-facts.ts';
import type { Postmortem } from '../server/src/model/postmortem.ts';
import { readPostmortem } from '../server/src/model/read.ts';
import type { IsoDate } from '../server/src/model/time/moment.ts';
import type { Finding, World } from '../server/src/rules/rule.ts';
import { Source } from '../server/src/text/source.ts';
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

/** Checks `text` as the file `path` in a workspace of the other files; what is not among them does not exist. */
export function checkAs(
  path: string,
  text: string,
  others: readonly PageFile[] = [],
  today: IsoDate = exampleToday,
): Checked {
  const config = configOf(others);
  const index = new FactsIndex();
  for (const other of others) {
    if (!other.path.endsWith('.md')) continue;
    const postmortem = read(other.path, other.text, config);
    if (postmortem.recognised) index.set(factsOf(postmortem, today, config.archiveAfter));
  }
  const postmortem = read(path, text, config);
  index.set(factsOf(postmortem, today, config.archiveAfter));
  const known = new Set(others.map((other) => `${root}/${other.path}`));
  const world: World = {
    today,
    now: Date.parse(`${today}T12:00:00Z`),
    zone: 'UTC',
    config,
    facts: index.factsFor(root, `${root}/${path}`, (uri) => (known.has(uri) ? 'yes' : 'no')),
  };
  return { postmortem, findings: check(postmortem, world) };
}

function read(path: string, text: string, config: Config): Postmortem {
  return readPostmortem(new Source(text), {
    uri: `${root}/${path}`,
    vocabulary: config.vocabulary,
    path: pathGlobs(config)(path),
  });
}

function configOf(files: readonly PageFile[]): Config {
  const file = files.find(({ path }) => path === configPath);
  return file === undefined ? defaultConfig : readConfig(file.text, `${root}/${configPath}`).config;
}
