import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  MarkupKind,
} from 'vscode-languageserver-types';
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
import { dayProposals } from './dates.ts';
import { frontMatterSite } from './front-matter-site.ts';
import { headingProposals } from './headings.ts';
import { fieldLabelProposals, frontMatterKeyProposals } from './keys.ts';
import { peopleProposals } from './people.ts';
import type { Proposal } from './proposal.ts';
import { tableSite } from './table-site.ts';
import { labelProposals, levelProposals, severityProposals } from './terms.ts';
import { textSite } from './text-site.ts';
import type { ValueKind } from './value-kind.ts';
import { debriefAnswers, documentStatuses, documentTypes, fixStatuses } from './words.ts';

/** What completion knows beside the document. */
export interface CompletionWorld {
  readonly today: IsoDate;
  readonly codeOwners: readonly string[];
  readonly house: readonly SectionKind[] | null;
  /** Facts of the workspace's post-mortems. */
  readonly others: readonly PostmortemFacts[];
}

/** Values that are read out of what is typed: with every letter they are asked for again. */
const readFromTyped: ReadonlySet<string> = new Set<ValueKind>(['due', 'check-by', 'meeting', 'day']);

/** What can be written at the position of a post-mortem; nothing in other documents. */
export function provideCompletions(
  model: DocumentModel,
  position: Position,
  world: CompletionWorld,
): CompletionList {
  const { postmortem } = model;
  const site = postmortem.recognised ? siteAt(postmortem, postmortem.source.offsetAt(position)) : null;
  if (site === null) return { isIncomplete: false, items: [] };
  const range = postmortem.source.rangeOf(site.typed);
  return {
    isIncomplete: site.kind === 'value' && readFromTyped.has(site.of),
    items: proposalsFor(site, model, world).map((proposal, order) => itemOf(proposal, order, site, range)),
  };
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
  const days = { today: world.today, dateOrder: postmortem.dateOrder };
  switch (site.of) {
    case 'level':
      return levelProposals(vocabulary);
    case 'label':
      return labelProposals(vocabulary, postmortem.chain.primary?.level?.value ?? null);
    case 'severity':
      return severityProposals(
        inForce.config,
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
      return dayProposals(typed, 'due', days);
    case 'check-by':
      return dayProposals(typed, 'check', {
        ...days,
        due: fixAt(postmortem, site.typed.start)?.due?.date ?? null,
      });
    case 'meeting':
      return dayProposals(typed, 'meeting', days);
    case 'day':
      return dayProposals(typed, 'past', { ...days, incident: postmortem.date });
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
