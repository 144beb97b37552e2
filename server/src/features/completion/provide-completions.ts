import { type CompletionItem, CompletionItemKind, MarkupKind } from 'vscode-languageserver-types';
import type { PostmortemFacts } from '../../model/document/facts.ts';
import type { Fix } from '../../model/document/fix.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import type { SectionKind } from '../../model/lexicon/meanings.ts';
import type { IsoDate } from '../../model/lexicon/time/moment.ts';
import { rules } from '../../rules/registry.ts';
import type { Position } from '../../text/position.ts';
import { yamlFlowItem } from '../../text/yaml/yaml-quote.ts';
import type { DocumentModel } from '../document-model.ts';
import type { CompletionSite } from './completion-site.ts';
import { checkByProposals, dayProposals, dueProposals } from './dates.ts';
import { frontMatterSite } from './front-matter-site.ts';
import { headingProposals } from './headings.ts';
import { fieldLabelProposals, frontMatterKeyProposals } from './keys.ts';
import { peopleProposals } from './people.ts';
import type { Proposal } from './proposal.ts';
import { tableSite } from './table-site.ts';
import { labelProposals, levelProposals, severityProposals } from './terms.ts';
import { textSite } from './text-site.ts';
import { debriefAnswers, documentStatuses, documentTypes, fixStatuses } from './words.ts';

/** What completion knows beside the document. */
export interface CompletionWorld {
  readonly today: IsoDate;
  readonly codeOwners: readonly string[];
  readonly house: readonly SectionKind[] | null;
  /** Facts of the workspace's post-mortems. */
  readonly others: readonly PostmortemFacts[];
}

/** What can be written at the position of a post-mortem; nothing in other documents. */
export function provideCompletions(
  model: DocumentModel,
  position: Position,
  world: CompletionWorld,
): CompletionItem[] {
  const { postmortem } = model;
  if (!postmortem.recognised) return [];
  const site = siteAt(postmortem, postmortem.source.offsetAt(position));
  if (site === null) return [];
  const range = postmortem.source.rangeOf(site.typed);
  return proposalsFor(site, model, world).map((proposal, order) => itemOf(proposal, order, site, range));
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
      return headingProposals(postmortem, world.house);
    case 'field-label':
      return fieldLabelProposals(site.fix === null ? null : (postmortem.fixes[site.fix] ?? null));
    case 'suppression':
      return rules.map(({ id, summary }) => ({ label: id, detail: summary, kind: CompletionItemKind.Value }));
    case 'value':
      return valueProposals(site, model, world);
  }
}

function valueProposals(
  site: CompletionSite & { readonly kind: 'value' },
  { postmortem, inForce }: DocumentModel,
  world: CompletionWorld,
): readonly Proposal[] {
  const { vocabulary } = inForce.config;
  const typed = postmortem.source.slice(site.typed);
  switch (site.of) {
    case 'level':
      return levelProposals(vocabulary);
    case 'label':
      return labelProposals(vocabulary, postmortem.chain.primary?.level?.value ?? null);
    case 'severity':
      return severityProposals(
        vocabulary,
        world.others.flatMap(({ severity }) => severity ?? []),
      );
    case 'document-type':
      return documentTypes;
    case 'document-status':
      return documentStatuses;
    case 'fix-status':
      return fixStatuses;
    case 'debrief':
      return debriefAnswers;
    case 'person':
      return peopleProposals({
        postmortem,
        config: inForce.config,
        codeOwners: world.codeOwners,
        otherOwners: world.others.flatMap(({ fixes }) => fixes.flatMap(({ owners }) => owners)),
      });
    case 'due':
      return dueProposals(world.today, typed);
    case 'check-by':
      return checkByProposals(world.today, fixAt(postmortem, site.typed.start)?.due?.date ?? null, typed);
    case 'day':
      return dayProposals(world.today, postmortem.date, typed);
    case 'service':
      return serviceProposals(world.others);
    case 'incident':
      return incidentProposals(world.others);
  }
}

/** The fix that the offset is in, or that ends before it with nothing but blanks between. */
function fixAt({ fixes, source }: DocumentModel['postmortem'], offset: number): Fix | null {
  const fix = fixes.findLast(({ span }) => span.start <= offset);
  return fix !== undefined && source.text.slice(fix.span.end, offset).trim() === '' ? fix : null;
}

function serviceProposals(others: readonly PostmortemFacts[]): readonly Proposal[] {
  return [...new Set(others.flatMap(({ services }) => services))]
    .sort()
    .map((label) => ({ label, kind: CompletionItemKind.Module }));
}

/** Newest first. */
function incidentProposals(others: readonly PostmortemFacts[]): readonly Proposal[] {
  return others
    .filter(({ id }) => id !== null)
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1))
    .map(({ id, title, date }) => ({
      label: id ?? '',
      detail: [date, title].filter(Boolean).join(' · '),
      kind: CompletionItemKind.Reference,
      filter: `${id ?? ''} ${title ?? ''}`,
    }));
}

function itemOf(
  proposal: Proposal,
  order: number,
  site: CompletionSite,
  range: ReturnType<DocumentModel['postmortem']['source']['rangeOf']>,
): CompletionItem {
  const { label, kind, detail, documentation, filter } = proposal;
  return {
    label,
    kind,
    sortText: String(order).padStart(4, '0'),
    textEdit: { range, newText: textFor(proposal.text ?? label, site) },
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
