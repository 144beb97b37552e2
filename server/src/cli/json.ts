import { factsOf } from '../model/document/extract-facts.ts';
import type { PostmortemFacts } from '../model/document/facts.ts';
import type { Postmortem } from '../model/document/postmortem.ts';
import type { Section } from '../model/document/section.ts';
import type { SectionKind } from '../model/lexicon/meanings.ts';
import { momentText } from '../model/lexicon/time/moment-text.ts';
import { fixJson } from '../report/fix-json.ts';
import type { Finding } from '../rules/rule.ts';
import type { Range } from '../text/position.ts';
import type { Source } from '../text/source.ts';
import type { Document } from './documents.ts';

/** The values of the JSON contracts: key order and names as other programs rely on them. */

/** A finding as every output tells it. */
export interface FindingJson extends Pick<Finding, 'rule' | 'severity' | 'message' | 'fixable'> {
  readonly range: Range;
  /** The other lines of the file that it is about, from zero; absent where there are none. */
  readonly lines?: readonly number[];
}

export function findingJson(finding: Finding, source: Source, uri: string): FindingJson {
  const lines = linesOf(finding, source, uri);
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    range: source.rangeOf(finding.span),
    fixable: finding.fixable,
    ...(lines.length === 0 ? {} : { lines }),
  };
}

/** What is in other files is told by the message. */
function linesOf({ related = [], span }: Finding, source: Source, uri: string): readonly number[] {
  const here = related.filter((place) => place.uri === uri);
  const lines = new Set(here.map((place) => source.lineAt(place.span.start)));
  lines.delete(source.lineAt(span.start));
  return [...lines].sort((a, b) => a - b);
}

/** What is known of the fixes of a document. */
export function factsOfDocument({ postmortem, inForce }: Document, today: string): PostmortemFacts {
  return factsOf(postmortem, today, inForce.config.archiveAfter);
}

export function inspectJson(document: Document, today: string): object {
  const { postmortem } = document;
  const facts = factsOfDocument(document, today);
  const { chain } = postmortem;
  return {
    path: document.path,
    postmortem: postmortem.recognised,
    because: postmortem.because,
    archived: facts.archived,
    title: postmortem.title,
    metadata: metadataJson(postmortem),
    sections: sectionsJson(postmortem.sections),
    timeline: postmortem.timelines
      .flatMap((timeline) => timeline.entries)
      .map((entry) => ({
        line: entry.line,
        time: momentText(entry.time) ?? '',
        kind: entry.mark,
        text: entry.text,
      })),
    chain: {
      level: orNull(chain.primary?.level?.value),
      label: orNull(chain.primary?.label?.value),
      contributing: chain.statements
        .filter((statement) => statement.role === 'contributing')
        .map((statement) => ({
          level: orNull(statement.level?.value),
          label: orNull(statement.label?.value),
        })),
    },
    fixes: facts.fixes.map((fix) => fixJson(facts, fix, document.path, today)),
  };
}

/** Sections by kind; whys are told as the root cause, too, where no other section is it. */
function sectionsJson(sections: readonly Section[]): readonly object[] {
  const kindsOf = ({ kind, also }: Section): readonly SectionKind[] => [kind, ...also];
  const hasCause = sections.some((section) => kindsOf(section).includes('root-cause'));
  return sections.flatMap((section) =>
    kindsOf(section)
      .flatMap((kind): readonly SectionKind[] =>
        kind === 'whys' && !hasCause ? [kind, 'root-cause'] : [kind],
      )
      .map((kind) => ({ kind, heading: section.heading, line: section.line })),
  );
}

/** What decided how the document is read: the signs that it is a post-mortem or none, and the row of each field of a fix. */
export function whyJson({ postmortem }: Document): object {
  const fixes = postmortem.fixes.map(({ line, fields }) => ({
    line,
    fields: fields.map(({ name, value, row }) => ({ name, value, row })),
  }));
  return { why: { recognition: postmortem.signs, fixes } };
}

/** By key, the first field with a value; points in time in their exact form, the incident's day wherever it was found. */
function metadataJson(postmortem: Postmortem): object {
  const metadata: Record<string, { readonly value: string; readonly line: number }> = {};
  for (const field of postmortem.metadata) {
    if (field.value === '' || Object.hasOwn(metadata, field.key)) continue;
    const exact = field.moment === null ? null : momentText(field.moment);
    metadata[field.key] = { value: exact ?? field.value, line: field.line };
  }
  if (postmortem.date !== null) {
    const line = metadata.date?.line ?? postmortem.source.lineAt(postmortem.titleSpan.start);
    metadata.date = { value: postmortem.date, line };
  }
  return metadata;
}

function orNull(value: string | undefined): string | null {
  return value === undefined || value === '' ? null : value;
}
