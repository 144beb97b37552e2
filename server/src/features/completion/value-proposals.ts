import { CompletionItemKind } from 'vscode-languageserver-types';
import type { PostmortemFacts } from '../../model/document/facts.ts';
import type { Fix } from '../../model/document/fix.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import { partsOf } from '../../model/lexicon/time/civil.ts';
import { nextId } from '../../template/next-id.ts';
import type { DocumentModel } from '../document-model.ts';
import type { CompletionSite } from './completion-site.ts';
import type { CompletionWorld } from './completion-world.ts';
import { dayProposals, meetingProposals } from './dates.ts';
import { momentProposals, titleProposals } from './own-words.ts';
import { pathProposals } from './paths.ts';
import { peopleProposals } from './people.ts';
import type { Proposal } from './proposal.ts';
import { labelProposals, levelProposals, severityProposals } from './terms.ts';
import { evidenceOfFix, trackerProposals } from './trackers.ts';
import { debriefAnswers, documentStatuses, documentTypes, fixStatuses } from './words.ts';

/** Values of the kind that the place takes, those that fit best first. */
export function valueProposals(
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
        typed: site.typed,
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
      return meetingProposals(typed, postmortem, inForce.config, world);
    case 'day':
      return dayProposals(typed, 'past', { ...days, incident: postmortem.date });
    case 'service':
      return namesOf(
        world.others.flatMap(({ services }) => services),
        CompletionItemKind.Module,
      );
    case 'class':
      return namesOf(
        world.others.flatMap((facts) => facts.class ?? []),
        CompletionItemKind.Class,
      );
    case 'identifier':
      return identifierProposals(postmortem, world);
    case 'title':
      return titleProposals(postmortem);
    case 'moment':
      return momentProposals(postmortem);
    case 'tracker':
      return trackerProposals(postmortem, world.others, site.typed);
    case 'artefact':
      return pathProposals(world.paths);
    case 'evidence':
      return [...evidenceOfFix(fixAt(postmortem, site.typed.start)), ...pathProposals(world.paths)];
    case 'incident':
      return incidentProposals(world.others);
  }
}

/** The fix that the offset is in, or that ends before it with nothing but blanks between. */
function fixAt({ fixes, source }: DocumentModel['postmortem'], offset: number): Fix | null {
  const fix = fixes.findLast(({ span }) => span.start <= offset);
  return fix !== undefined && source.text.slice(fix.span.end, offset).trim() === '' ? fix : null;
}

function namesOf(names: readonly string[], kind: CompletionItemKind): readonly Proposal[] {
  return [...new Set(names)].sort().map((label) => ({ label, kind }));
}

/** The id after those of the team. */
function identifierProposals(
  postmortem: Postmortem,
  { others, today }: CompletionWorld,
): readonly Proposal[] {
  const year = partsOf(postmortem.date ?? today).year;
  const label = nextId(
    others.flatMap(({ id }) => id ?? []),
    year,
  );
  return [{ label, kind: CompletionItemKind.Reference, detail: 'the next one' }];
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
