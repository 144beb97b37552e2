import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Postmortem } from '../server/src/model/document/postmortem.ts';
import { defaultVocabulary } from '../server/src/model/document/vocabulary.ts';
import { momentText } from '../server/src/model/lexicon/time/moment-text.ts';
import { readPostmortem } from '../server/src/model/read.ts';
import { Source } from '../server/src/text/source.ts';

interface Example {
  readonly heading: string;
  readonly line: number;
  readonly path: string;
  readonly text: string;
  readonly expected: Readonly<Record<string, unknown>>;
}

/** The examples of a page: a `markdown` fence, with a path in its info where that matters, then a `json` fence. */
function examplesOf(page: string): readonly Example[] {
  const examples: Example[] = [];
  const pattern = /^(`{3,})markdown(?: (\S.*))?\n((?:(?!\1).*\n)*)\1\n+```json\n((?:(?!```).*\n)*)```/gm;
  for (const match of page.matchAll(pattern)) {
    const before = page.slice(0, match.index);
    const prose = before.replace(/^(`{3,})[\s\S]*?^\1$/gm, '');
    examples.push({
      heading: [...prose.matchAll(/^#+ (.*)$/gm)].at(-1)?.[1] ?? '',
      line: before.split('\n').length,
      path: match[2] ?? 'incidents/2026-03-04-example.md',
      text: match[3] ?? '',
      expected: JSON.parse(match[4] ?? '{}'),
    });
  }
  return examples;
}

/** All that a page may say of an example. */
function facts(postmortem: Postmortem): Readonly<Record<string, unknown>> {
  return {
    recognised: postmortem.recognised,
    title: postmortem.title,
    date: postmortem.date,
    metadata: Object.fromEntries(
      postmortem.metadata.map((field) => [
        field.key,
        field.moment === null ? field.value : momentText(field.moment),
      ]),
    ),
    people: postmortem.people.map((person) => person.name),
    sections: postmortem.sections.flatMap((section) =>
      section.kind === 'other' ? [] : [section.kind, ...section.also],
    ),
    timeline: postmortem.timelines.flatMap((timeline) =>
      timeline.entries.map((entry) => [
        momentText(entry.time),
        entry.text,
        ...(entry.mark === null ? [] : [entry.mark]),
      ]),
    ),
    chain: postmortem.chain.statements.map((each) => [
      each.role,
      each.level?.value ?? null,
      each.label?.value ?? null,
    ]),
    causes: postmortem.causes.map((cause) => [cause.kind, cause.text]),
    incidents: postmortem.incidents.map((incident) => incident.title),
    problems: postmortem.problems.map((problem) => [problem.kind, problem.repair]),
    directives: postmortem.directives.map((each) => [each.action, ...each.rules.map((rule) => rule.id)]),
    fixes: postmortem.fixes.map((fix) => ({
      title: fix.title,
      kind: fix.kind,
      owners: fix.owners.map((owner) => owner.name),
      due: fix.due?.date ?? null,
      status: fix.status,
      trackers: fix.trackers.map((tracker) => tracker.id),
      evidence: fix.evidence.map((tracker) => tracker.id),
      check: fix.check,
      checkBy: fix.checkBy?.date ?? null,
      acceptedUntil: fix.acceptedUntil?.date ?? null,
      artefacts: fix.artefacts.map((artefact) => artefact.path),
    })),
  };
}

/** What was read, cut down to what the page speaks of. */
function spokenOf(actual: unknown, expected: unknown): unknown {
  if (Array.isArray(expected) && Array.isArray(actual))
    return actual.map((each, at) => spokenOf(each, expected[at]));
  if (!isRecord(expected) || !isRecord(actual)) return actual;
  return Object.fromEntries(
    Object.entries(expected).map(([key, value]) => [key, spokenOf(actual[key], value)]),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const page = new URL('../docs/formats.md', import.meta.url);
for (const example of examplesOf(readFileSync(page, 'utf8'))) {
  test(`docs/formats.md:${example.line} ${example.heading}`, () => {
    const uri = `file:///repository/${encodeURI(example.path)}`;
    const source = new Source(example.text);
    const actual = facts(readPostmortem(source, { uri, vocabulary: defaultVocabulary, path: 'default' }));
    assert.deepEqual(spokenOf(actual, example.expected), example.expected);
  });
}
