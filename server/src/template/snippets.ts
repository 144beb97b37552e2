import { hole } from '../model/lexicon/holes.ts';
import { fixLines } from './sections.ts';
import { holesOfSlots, type Slot, type SlotName } from './slots.ts';
import { sectionLines, templateLines, templateSections } from './templates.ts';

/** A snippet as VS Code's files hold it. */
export interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** All snippets by name: the templates, every section, and the lines of a fix and of accepted risk. */
export function snippets(): Readonly<Record<string, Snippet>> {
  const all: Record<string, Snippet> = {
    'Post-mortem, full': {
      prefix: 'pm-full',
      description: 'Post-mortem for P0 and P1, with every section',
      body: [...templateLines('full', numbered()), ''],
    },
    'Post-mortem, short': {
      prefix: 'pm-short',
      description: 'Post-mortem for P2 and below, and for near misses',
      body: [...templateLines('short', numbered()), ''],
    },
    'Post-mortem, team session': {
      prefix: 'pm-retro',
      description: 'Post-mortem as a retro: prime directive, went well, lessons, ongoing problems',
      body: [...templateLines('retro', numbered()), ''],
    },
  };
  for (const section of templateSections) {
    all[section.heading] = {
      prefix: `pm-${section.name}`,
      description: section.about,
      body: [...sectionLines(section, numbered())],
    };
  }
  all.Fix = {
    prefix: 'pm-fix',
    description: 'A fix with its owner, date and check',
    body: [...fixLines(numbered())],
  };
  const slot = numbered();
  all['Accepted risk'] = {
    prefix: 'pm-accepted',
    description: 'A gap left open on purpose, with the day to look again',
    body: [`- Accepted: ${slot('text')}`, `  - Owner: ${slot('text')}`, `  - Look again on: ${slot('text')}`],
  };
  return all;
}

/**
 * Numbered holes in the order of the text; level and label stay open, since a choice would answer for a person, and the
 * severity, since a file of snippets cannot know the team's scale: completion offers it there.
 */
function numbered(): Slot {
  const numbers = new Map<SlotName, number>();
  let last = 0;
  return (name) => {
    if (name === 'roles') return 'tech-lead\non-call\nproduct-owner';
    const repeats = name !== 'text' && name !== 'clock';
    const number = (repeats ? numbers.get(name) : undefined) ?? ++last;
    if (repeats) numbers.set(name, number);
    return hole(number, holesOfSlots[name]);
  };
}
