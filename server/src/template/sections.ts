import type { Slot } from './slots.ts';

/** A section of the template: what is under its heading. */
export interface TemplateSection {
  /** Last part of the snippet's prefix: `pm-timeline`. */
  readonly name: string;
  readonly heading: string;
  /** What the snippet's description says. */
  readonly about: string;
  readonly body: (slot: Slot) => readonly string[];
}

const prose = (slot: Slot): readonly string[] => [slot('text')];

function guided(instruction: string): (slot: Slot) => readonly string[] {
  return (slot) => [`<!-- ${instruction} -->`, '', slot('text')];
}

export const summarySection: TemplateSection = {
  name: 'summary',
  heading: 'Summary',
  about: 'What happened, who was affected, for how long',
  body: prose,
};

export const impactSection: TemplateSection = {
  name: 'impact',
  heading: 'Impact',
  about: 'Who could not do what, how many, for how long',
  body: prose,
};

export const timelineSection: TemplateSection = {
  name: 'timeline',
  heading: 'Timeline',
  about: 'What was known when, with a time zone',
  body: (slot) => [
    '<!-- UTC. What was known then; what became clear later goes to "What responders saw". -->',
    '',
    entryLine(slot('date'), slot('clock'), 'trigger:', slot('text')),
    ...['detected', 'escalated', 'communicated', 'mitigated', 'resolved'].map((mark) =>
      entryLine(slot('clock'), `${mark}:`, slot('text')),
    ),
  ],
};

/** An entry of the timeline, with one blank between what is known of it. */
function entryLine(...words: readonly string[]): string {
  return ['-', ...words.filter((word) => word !== '')].join(' ');
}

export const detectionSection: TemplateSection = {
  name: 'detection',
  heading: 'Detection and containment',
  about: 'When the system knew, when a person did, what contained it',
  body: guided(
    'When did the system know, and when did a person? Which runbooks were used, and why? What did customers hear?',
  ),
};

export const causeSection: TemplateSection = {
  name: 'cause',
  heading: 'Why it was possible',
  about: 'Trigger, amplifiers and recovery friction, down to a level of the chain',
  body: guided(
    'Trigger, amplifiers, recovery friction. Ask why the chain did not catch it, down to a level, not a person.',
  ),
};

export const respondersSection: TemplateSection = {
  name: 'responders',
  heading: 'What responders saw',
  about: 'What was visible and believed at each stage, and why it made sense',
  body: guided(
    'What was visible, believed, prioritised at each stage? Why did it make sense then? What do we know only now?',
  ),
};

export const chainSection: TemplateSection = {
  name: 'chain',
  heading: 'Missing chain level',
  about: 'Which level of the chain should have caught it, and why it did not',
  body: guided('Why did nothing catch it at that level? The fields `level` and `label` name it.'),
};

export const structuralFixSection: TemplateSection = {
  name: 'structural-fix',
  heading: 'Structural fix',
  about: 'The one change that closes the level: owned, dated, tracked, checkable',
  body: (slot) => [
    '<!-- One change to a checklist, runbook, test, template, CI step or ADR, for example: "Validate configuration against its schema in the release gate". -->',
    '',
    ...fixLines(slot),
  ],
};

/** An open fix with its fields. */
export function fixLines(slot: Slot): readonly string[] {
  const fields = ['Owner', 'Due', 'Artefact', 'Tracker', 'Check', 'Check by'];
  return [`- [ ] ${slot('fix')}`, ...fields.map((field) => `  - ${field}: ${slot('text')}`.trimEnd())];
}

export const immediateFixesSection: TemplateSection = {
  name: 'immediate',
  heading: 'Immediate fixes',
  about: 'What was done in or right after the incident',
  body: (slot) => [`- [x] ${slot('text')}`],
};

export const followUpsSection: TemplateSection = {
  name: 'follow-ups',
  heading: 'Follow-ups',
  about: 'Also worth doing, besides the structural fix',
  body: prose,
};

export const parkedSection: TemplateSection = {
  name: 'parked',
  heading: 'Parked for the retro',
  about: 'Good ideas that nobody owns yet',
  body: prose,
};

export const wentWellSection: TemplateSection = {
  name: 'went-well',
  heading: 'What went well',
  about: 'What to keep',
  body: prose,
};

export const lessonsSection: TemplateSection = {
  name: 'lessons',
  heading: 'Lessons learned',
  about: 'What is known now that was not before',
  body: prose,
};

export const futureSection: TemplateSection = {
  name: 'future',
  heading: 'Future considerations',
  about: 'What may become a risk',
  body: prose,
};

export const ongoingSection: TemplateSection = {
  name: 'ongoing',
  heading: 'Ongoing problems',
  about: 'What is not over yet',
  body: prose,
};

export const preparationSection: TemplateSection = {
  name: 'preparation',
  heading: 'Preparation',
  about: 'What is ready before the team meets: facts, timeline, who comes',
  body: guided('Timeline, impact and first response as facts. Who responded, and who can change something?'),
};

export const roomSection: TemplateSection = {
  name: 'room',
  heading: 'Who was in the room',
  about: 'Those who responded, and those who can implement changes',
  body: prose,
};

export const directiveSection: TemplateSection = {
  name: 'directive',
  heading: 'Prime directive',
  about: 'Read aloud before the team talks',
  body: () => [
    'Whatever we find, everyone did the best they could with what they knew, their skills, the resources and the situation.',
  ],
};

export const problemSection: TemplateSection = {
  name: 'problem',
  heading: 'Technical or process failure',
  about: 'Technical or process, bug or architecture, planning or execution',
  body: guided('Technical or process? A bug or the architecture? Planning or execution?'),
};
