import type { SectionKind } from '../lexicon/meanings.ts';
import { type FileName, fileName } from './file-name.ts';
import type { Because, MetadataField } from './postmortem.ts';
import type { Section } from './section.ts';

export interface RecognitionInput {
  readonly uri: string;
  /** What the configuration's globs say. */
  readonly path: 'included' | 'excluded' | 'default';
  readonly fields: readonly Pick<MetadataField, 'key' | 'shape' | 'value'>[];
  readonly title: string | null;
  readonly sections: readonly Section[];
  /** How many events of its timelines have a time of day. */
  readonly timedEvents: number;
  /** How many incidents the file holds. */
  readonly incidents: number;
  /** Something beside headings, comments and rules stands in it. */
  readonly hasText: boolean;
}

export interface Recognition {
  readonly recognised: boolean;
  readonly because: Because;
}

const ownTypes =
  /^(?:post[-_ ]?mortems?|incident(?:[-_ ](?:report|review|postmortem|retrospective|analysis))?|pir|rca|coe|post[-_ ]incident[-_ ]review|near[-_ ]?miss|incident[-_ ]postmortem|retrospective)$/i;
/** Types that site generators give to any page. */
const pageTypes =
  /^(?:posts?|pages?|docs?|document(?:ation)?|blogs?|articles?|default|note|notes|report|news|single|security|book)$/i;
const excludedNames =
  /^(?:change-?log|changes|history|license|contributing|code[-_ ]of[-_ ]conduct|security|summary|toc|table[-_ ]of[-_ ]contents|glossary|faq|todo|agenda|overview|slos?|slas?)$/i;
const template = /(?:^|[\W_])(?:template|sample|example|skeleton|boilerplate|starter|blank)(?:$|[\W_\d])/i;
/** A name that calls the file itself a template: `template`, `000-template`, `template-incident-report`. */
const templateItself = /^_?template(?:$|[\W_])|(?:^|[\W_\d])template$/i;
/** A name about dealing with incidents, not about one. */
const aboutIncidents =
  /(?:^|[\W_])incident[-_ ](?:response|management|handling|severit(?:y|ies)|levels?|roles?|command(?:er)?)(?:[-_ ](?:plan|process|policy|procedures?|guide|levels?))?$/i;
/** Titles of other documents: `Design: new queue`, `How to report an incident`, `Incident response process`. */
const otherTitle =
  /^(?:design|design doc(?:ument)?|proposal|rfc|adr|runbook|playbook|guide|howto|experiment|feature)\b\s*[:#\d\u2013\u2014-]|^how to\b|^(?:design|proposal) (?:of|for)\b|\b(?:process|procedure|policy|plan|guidelines?|playbook|runbook|handbook)\s*$/i;
/** Names of other documents; the commonest words only where the name ends with them. */
const otherKinds =
  /(?:^|[\W_])(?:adr|rfc|runbook|run[-_ ]book|playbook|minutes|agenda|meeting|standup|changelog|release[-_ ]?notes|design[-_ ]?doc|how[-_ ]?to)s?(?:$|[\W_])|(?:^|[\W_])(?:guides?|guidelines|process|plans?|procedures?|levels|roles|severit(?:y|ies)|metrics|checklists?|policy|policies|handbook|faq)$/i;
const otherFolders =
  /^(?:adrs?|rfcs?|runbooks?|playbooks?|decisions|architecture-decisions|design-docs?|minutes|meetings?|designs?|proposals?|specs?|troubleshooting|how-?tos?|guides?|tutorials?|procedures?|sops?|release-?notes|change-?logs?|_?dev_meetings|meeting-notes|templates?|\.github|node_modules|vendor)$/i;
/** A folder of post-mortems by its name: the word anywhere, "incidents" and its kin as what the name is about. */
const incidentFolder =
  /(?:^|[\W_])post[-_ ]?mortems?(?:$|[\W_])|(?:^|[\W_])(?:incidents|incident[-_ ]?(?:reports?|retros?|reviews?|analys[ei]s|logs?|history|retrospectives?)|outages?|outage[-_ ]reports?|disclosures|rcas?|pirs?|near[-_ ]?misses)$|^_?incident$/i;
const incidentName =
  /(?:^|[\W_\d])(?:post[-_ ]?mortems?|incident|outage|downtime|crash|disruption|degradation|breach|pm[-_ ]?\d{2,}|inc[-_ ]?\d{2,}|rca|root[-_ ]cause|pir|near[-_ ]?miss|retro)(?:$|[\W_\d])/i;
const dated =
  /(?:19|20)\d{2}[-_.]?(?:0?[1-9]|1[0-2])(?:[-_.]?(?:0?[1-9]|[12]\d|3[01]))?(?!\d)|(?<!\d)\d{1,2}[-_.]\d{1,2}[-_.](?:20)?\d{2}(?!\d)|(?<!\d)\d{1,2}[-_ ](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-_ ](?:20)?\d{2}/i;
const numbered = /^(?:[A-Za-z]{1,8}[-_ ]?)?\d{2,6}(?:[-_ .]|$)/;

/** How far above a document its folder of post-mortems may be. */
const deepest = 6;

/** Kinds that other documents than post-mortems seldom have. */
const telling: ReadonlySet<SectionKind> = new Set([
  'timeline',
  'root-cause',
  'contributing',
  'detection',
  'resolution',
  'impact',
  'went-well',
  'went-wrong',
  'lucky',
  'trigger',
  'whys',
  'structural-fix',
  'chain',
  'responders-saw',
  'immediate-fixes',
]);

/** Kinds that no other retrospective has: a sprint, too, goes well or wrong. */
const core: ReadonlySet<SectionKind> = new Set([
  'timeline',
  'root-cause',
  'contributing',
  'detection',
  'resolution',
  'impact',
  'trigger',
  'whys',
  'structural-fix',
  'chain',
]);

const decisive: ReadonlySet<SectionKind> = new Set([
  'contributing',
  'went-well',
  'went-wrong',
  'lucky',
  'trigger',
  'whys',
  'structural-fix',
  'chain',
  'responders-saw',
]);
const besideCause: ReadonlySet<SectionKind> = new Set([
  'impact',
  'detection',
  'actions',
  'lessons',
  'timeline',
]);

/** Whether a document is a post-mortem, and what made it count as one or not. */
export function recognise(input: RecognitionInput): Recognition {
  if (input.path === 'excluded') return { recognised: false, because: 'excluded' };
  const type =
    input.fields.find((field) => field.shape === 'front-matter' && field.key === 'type')?.value ?? '';
  const place = fileName(input.uri);
  if (ownTypes.test(type)) {
    // A template of post-mortems carries their type, and is copied with it.
    if (templateItself.test(place.name) && input.path !== 'included')
      return { recognised: false, because: 'template' };
    return { recognised: true, because: 'front-matter' };
  }
  if (type !== '' && !pageTypes.test(type)) return { recognised: false, because: 'other-type' };
  const kinds = sectionEvidence(input.sections);
  const excluded = excludedBy(place, input, kinds.length);
  if (excluded !== null) return { recognised: false, because: excluded };
  const name = ownName(place);
  if (byPlace(place, input)) {
    const titleDated = dated.test((input.title ?? '').replaceAll('/', '-'));
    const sign =
      titleDated || dated.test(name) || numbered.test(name) || incidentName.test(name) || isNumber(place);
    const known = kinds.some(
      (kind) => telling.has(kind) || kind === 'actions' || kind === 'lessons' || kind === 'summary',
    );
    if (known || (sign && input.hasText)) return { recognised: true, because: 'path' };
    return { recognised: false, because: 'nothing' };
  }
  if (!kinds.some((kind) => core.has(kind))) return { recognised: false, because: 'nothing' };
  const tells = isReview(kinds, input.timedEvents) || tellsWhatHappened(input.sections);
  if (incidentName.test(name) || incidentName.test(input.title ?? '')) {
    if (dated.test(name) || (kinds.length >= 2 && (tells || numbered.test(name)))) {
      return { recognised: true, because: 'name' };
    }
  }
  const distinct = kinds.filter((kind) => telling.has(kind));
  if (kinds.length >= 3 && distinct.length >= 2 && tells) return { recognised: true, because: 'sections' };
  return { recognised: false, because: 'nothing' };
}

/**
 * Whether the sections are those of a review: articles of a knowledge base have a cause and a resolution, advisories
 * an impact, and plans a timeline, which has days but no times of day.
 */
function isReview(kinds: readonly SectionKind[], timedEvents: number): boolean {
  if (timedEvents > 0 || kinds.some((kind) => decisive.has(kind))) return true;
  return kinds.includes('root-cause') && kinds.some((kind) => besideCause.has(kind));
}

/** An advisory says what is wrong; a review says what happened. */
function tellsWhatHappened(sections: readonly Section[]): boolean {
  return sections.some((section) => section.kind === 'summary' && /^what happened$/i.test(section.heading));
}

/** Distinct kinds that are named outright. */
function sectionEvidence(sections: readonly Section[]): readonly SectionKind[] {
  const kinds = new Set<SectionKind>();
  for (const section of sections) {
    if (section.kind === 'other' || section.weak) continue;
    kinds.add(section.kind);
    for (const kind of section.also) kinds.add(kind);
  }
  return [...kinds];
}

function byPlace(place: FileName, input: RecognitionInput): boolean {
  if (input.path === 'included') return true;
  if (place.folders.slice(-deepest).some((folder) => incidentFolder.test(folder))) return true;
  const tags = input.fields.filter((field) => /^(?:layout|tags|categories|category)$/.test(field.key));
  return tags.some((field) => incidentName.test(` ${field.value} `));
}

function excludedBy(place: FileName, input: RecognitionInput, kinds: number): Because | null {
  const { name } = place;
  const incident = dated.test(name) || (numbered.test(name) && !/^(?:adr|rfc)/i.test(name));
  if (templateItself.test(name) || (template.test(name) && !dated.test(name))) return 'template';
  if (/^\W*template\b|\btemplate\W*$/i.test(input.title ?? '')) {
    return 'template';
  }
  if (!incident && isUnfilled(input)) return 'template';
  if (excludedNames.test(name) || (otherKinds.test(name) && !incident)) return 'name';
  if (!incident && (aboutIncidents.test(name) || otherTitle.test(input.title ?? ''))) return 'name';
  const nearest = place.folders.at(-1) ?? '';
  const otherFolder = place.folders.findLastIndex((folder) => otherFolders.test(folder));
  const nearEnough = otherFolder >= place.folders.length - 3;
  const ownFolder = place.folders.findLastIndex((folder) => incidentFolder.test(folder));
  const ownLog = logName.test(name) && input.incidents > 1;
  if (otherFolder > ownFolder && nearEnough && !ownLog) return 'name';
  if (/^(?:readme|index|_index)$/i.test(name)) {
    const several = input.incidents > 1 && ownFolder >= 0;
    return several || standsForFolder(nearest, input, kinds) ? null : 'name';
  }
  return null;
}

/** Its title is a slot and nothing has happened at any time yet. */
function isUnfilled({ title, timedEvents }: RecognitionInput): boolean {
  return timedEvents === 0 && /\[[^\]\d]{2,40}\]|<[^<>\d]{2,40}>|\{\{|\bYYYY\b|\bX{3,}\b/.test(title ?? '');
}

/** A log of several incidents, by its own name. */
const logName = /^(?:incident[-_ ]?(?:log|reports?|history)|post[-_ ]?mortems|incidents|outages)$/i;

/** A README or index of one incident's folder is that incident's document. */
function standsForFolder(folder: string, input: RecognitionInput, kinds: number): boolean {
  if (
    /^(?:post[-_ ]?mortems?|incidents?|incident[-_ ]\w+|outages?|retros|rcas?|docs?|src|\d{4})$/i.test(folder)
  )
    return false;
  const named = dated.test(folder) || numbered.test(folder) || incidentName.test(input.title ?? '');
  return named && kinds >= 1;
}

function ownName(place: FileName): string {
  return /^(?:readme|index|_index)$/i.test(place.name) ? (place.folders.at(-1) ?? '') : place.name;
}

/** `incidents/2022/03/23.md`: the date is the path. */
function isNumber(place: FileName): boolean {
  return /^\d{1,2}$/.test(place.name) && place.folders.slice(-2).every((folder) => /^\d{2,4}$/.test(folder));
}
