import {
  causeSection,
  chainSection,
  detectionSection,
  directiveSection,
  followUpsSection,
  futureSection,
  immediateFixesSection,
  impactSection,
  lessonsSection,
  ongoingSection,
  parkedSection,
  preparationSection,
  problemSection,
  respondersSection,
  roomSection,
  structuralFixSection,
  summarySection,
  type TemplateSection,
  timelineSection,
  wentWellSection,
} from './sections.ts';
import { keyLine, type Slot } from './slots.ts';
import { typedScalar } from './typed-text.ts';

export type TemplateSize = 'short' | 'full' | 'retro';

/** P0 and P1 get the full one; P2, P3 and near misses the short one. The retro is for a session of the team. */
const sizes: Readonly<Record<TemplateSize, readonly TemplateSection[]>> = {
  short: [
    summarySection,
    impactSection,
    timelineSection,
    causeSection,
    chainSection,
    structuralFixSection,
    followUpsSection,
  ],
  full: [
    summarySection,
    impactSection,
    timelineSection,
    detectionSection,
    causeSection,
    respondersSection,
    chainSection,
    structuralFixSection,
    immediateFixesSection,
    followUpsSection,
    parkedSection,
    wentWellSection,
    lessonsSection,
    futureSection,
    ongoingSection,
  ],
  retro: [
    preparationSection,
    roomSection,
    directiveSection,
    summarySection,
    impactSection,
    timelineSection,
    problemSection,
    causeSection,
    chainSection,
    wentWellSection,
    lessonsSection,
    futureSection,
    ongoingSection,
    structuralFixSection,
    followUpsSection,
  ],
};

/** Every section of the templates, in the order of the full one, then those of the retro alone. */
export const templateSections: readonly TemplateSection[] = [...new Set([...sizes.full, ...sizes.retro])];

/** The lines of a template, its slots filled by `slot`. */
export function templateLines(size: TemplateSize, slot: Slot): readonly string[] {
  const title = slot('title');
  const head = frontMatter(size, slot, title);
  const sections = sizes[size].flatMap((section) => ['', ...sectionLines(section, slot)]);
  return ['---', ...head, '---', '', `# ${title}`, ...sections];
}

/** The heading and what is under it; nothing follows the heading where the body is empty. */
export function sectionLines(section: TemplateSection, slot: Slot): readonly string[] {
  const body = [...section.body(slot)];
  while (body.at(-1) === '') body.pop();
  return body.length === 0 ? [`## ${section.heading}`] : [`## ${section.heading}`, '', ...body];
}

function frontMatter(size: TemplateSize, slot: Slot, title: string): readonly string[] {
  const people = (): readonly string[] => [
    keyLine('commander', slot('commander')),
    keyLine('responders', `[${slot('responders')}]`),
  ];
  return [
    'type: postmortem',
    keyLine('id', slot('id')),
    keyLine('title', typedScalar(title)),
    keyLine('severity', slot('severity')),
    'status: draft',
    keyLine('services', `[${slot('services')}]`),
    keyLine('review', slot('review')),
    ...(size === 'full' ? people() : []),
    keyLine('level', slot('level')),
    keyLine('label', slot('label')),
    ...(size === 'full' ? ['signed:', ...rolesOf(slot).map((role) => `  ${role}:`)] : []),
  ];
}

function rolesOf(slot: Slot): readonly string[] {
  return slot('roles')
    .split('\n')
    .filter((role) => role !== '');
}
