import {
  type CompletionItem,
  type CompletionList,
  InsertTextFormat,
  MarkupKind,
  type Range,
} from 'vscode-languageserver-types';
import type { Postmortem } from '../../model/document/postmortem.ts';
import { clientCommands } from '../../protocol/commands.ts';
import { lineEndingAt } from '../../text/line-ending.ts';
import type { Position } from '../../text/position.ts';
import { yamlFlowItem } from '../../text/yaml/yaml-quote.ts';
import type { DocumentModel } from '../document-model.ts';
import { causeProposals } from './causes.ts';
import type { CompletionSite } from './completion-site.ts';
import type { CompletionWorld } from './completion-world.ts';
import { directiveProposals, ruleProposals } from './directives.ts';
import { fixLineProposals } from './fix-lines.ts';
import { frontMatterSite } from './front-matter-site.ts';
import { headingProposals } from './headings.ts';
import { fieldLabelProposals, frontMatterKeyProposals } from './keys.ts';
import { titleProposals } from './own-words.ts';
import type { Proposal } from './proposal.ts';
import { tableSite } from './table-site.ts';
import { levelLineProposals } from './terms.ts';
import { textSite } from './text-site.ts';
import { timelineProposals } from './timeline-entries.ts';
import type { ValueKind } from './value-kind.ts';
import { valueProposals } from './value-proposals.ts';

/** Values that depend on what is typed: with every letter they are asked for again. */
const readFromTyped: ReadonlySet<string> = new Set<ValueKind>([
  'due',
  'check-by',
  'meeting',
  'day',
  'artefact',
  'evidence',
]);

/** What can be written at the position of a post-mortem; nothing in other documents. */
export function provideCompletions(
  model: DocumentModel,
  position: Position,
  world: CompletionWorld,
): CompletionList {
  const { postmortem } = model;
  const site = postmortem.recognised ? siteAt(postmortem, postmortem.source.offsetAt(position)) : null;
  if (site === null) return { isIncomplete: false, items: [] };
  const { source } = postmortem;
  const place: Place = {
    site,
    range: source.rangeOf(site.typed),
    snippets: world.snippets,
    suggests: world.commands.includes(clientCommands.suggest),
    eol: lineEndingAt(source, site.typed.start),
  };
  const items = proposalsFor(site, model, world).map((proposal, order) => itemOf(proposal, order, place));
  return {
    isIncomplete: site.kind === 'value' && readFromTyped.has(site.of),
    // Without snippets an item may be nothing but slots.
    items: items.filter(({ textEdit }) => textEdit?.newText.trim() !== ''),
  };
}

/** What is written so far of a path where the position takes one; null elsewhere. */
export function typedPath({ postmortem }: DocumentModel, position: Position): string | null {
  const offset = postmortem.source.offsetAt(position);
  const site = postmortem.recognised ? siteAt(postmortem, offset) : null;
  if (site?.kind !== 'value' || (site.of !== 'artefact' && site.of !== 'evidence')) return null;
  return postmortem.source.text.slice(site.typed.start, offset);
}

function proposalsFor(
  site: CompletionSite,
  model: DocumentModel,
  world: CompletionWorld,
): readonly Proposal[] {
  const { postmortem } = model;
  switch (site.kind) {
    case 'front-matter-key':
      return frontMatterKeyProposals(postmortem);
    case 'heading':
      return [
        ...(site.level === 1 && !hasTitleHeading(postmortem) ? titleProposals(postmortem) : []),
        ...headingProposals(postmortem, world.house),
      ];
    case 'field-label':
      return fieldLabelProposals(
        site.fix === null ? null : (postmortem.fixes[site.fix] ?? null),
        site.written,
      );
    case 'timeline':
      return timelineProposals(postmortem, site);
    case 'chain-line':
      return levelLineProposals(
        model.inForce.config.vocabulary,
        postmortem.chain.primary?.level?.value ?? null,
      );
    case 'cause-line':
      return causeProposals(postmortem, site);
    case 'fix-line':
      return fixLineProposals(site.after);
    case 'directive':
      return directiveProposals(site.closing);
    case 'suppression':
      return ruleProposals();
    case 'value':
      return valueProposals(site, model, world);
  }
}

/** Whether the title is said below the front matter. */
function hasTitleHeading({ titleSpan, frontMatter }: Postmortem): boolean {
  return titleSpan.end > titleSpan.start && titleSpan.start >= (frontMatter?.span.end ?? 0);
}

interface Place {
  readonly site: CompletionSite;
  readonly range: Range;
  readonly snippets: boolean;
  /** The client can show what comes next. */
  readonly suggests: boolean;
  /** The line ending of the document. */
  readonly eol: string;
}

function itemOf(
  proposal: Proposal,
  order: number,
  { site, range, snippets, suggests, eol }: Place,
): CompletionItem {
  const { label, kind, detail, documentation, filter, snippet, goesOn = false } = proposal;
  const asSnippet = snippets && snippet !== undefined;
  const newText = asSnippet ? snippet : textFor(proposal.text ?? label, site);
  return {
    label,
    kind,
    sortText: String(order).padStart(4, '0'),
    textEdit: { range, newText: newText.replaceAll('\n', eol) },
    ...(asSnippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
    ...(goesOn && suggests ? { command: { title: 'Suggest', command: clientCommands.suggest } } : {}),
    ...(filter === undefined ? {} : { filterText: filter }),
    ...(detail === undefined ? {} : { detail }),
    ...(documentation === undefined
      ? {}
      : { documentation: { kind: MarkupKind.Markdown, value: documentation } }),
  };
}

/** The text as the place wants it: with a blank after a colon, quoted where YAML would misread it. */
function textFor(text: string, site: CompletionSite): string {
  if (site.kind === 'heading') return site.gap ? ` ${text}` : text;
  if (site.kind !== 'value') return text;
  const quoted = site.style === 'yaml' ? yamlFlowItem(text) : text;
  return site.gap ? ` ${quoted}` : quoted;
}

/** The site at an offset of the document; null where nothing is offered. */
function siteAt(postmortem: Postmortem, offset: number): CompletionSite | null {
  const { frontMatter } = postmortem;
  if (frontMatter !== null && offset >= frontMatter.body.start && offset <= frontMatter.body.end) {
    return frontMatterSite(postmortem, offset);
  }
  return tableSite(postmortem, offset) ?? textSite(postmortem, offset);
}
