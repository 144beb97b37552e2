import type { Postmortem } from '../../model/document/postmortem.ts';
import type { Section } from '../../model/document/section.ts';
import { incidentTimes, isStated } from '../../model/document/time/incident-times.ts';
import { hole } from '../../model/lexicon/holes.ts';
import { minutesBetween } from '../../model/lexicon/time/compare.ts';
import { durationText } from '../../model/lexicon/time/duration.ts';
import type { QuickFix } from '../rule.ts';
import { continueSection } from './section-scaffold.ts';

/** The quick fix that asks under a heading how many were affected and for how long, with the lengths that the document gives. */
export function figuresOfImpact(postmortem: Postmortem, section: Section): QuickFix {
  const lines = [
    `- Affected: ${hole(1, 'affected')}`,
    `- For how long: ${hole(2, 'length', lengthsOf(postmortem))}`,
  ];
  return {
    kind: 'scaffold',
    title: 'Say how many and for how long',
    edits: [continueSection(postmortem, section, lines)],
  };
}

/** The quick fix that writes an empty section as the questions that a reader of an impact has. */
export function writeImpact(postmortem: Postmortem, section: Section): QuickFix {
  const lines = [
    `- Affected: ${hole(1, 'affected')}`,
    `- What they could not do: ${hole(2)}`,
    `- For how long: ${hole(3, 'length', lengthsOf(postmortem))}`,
  ];
  return {
    kind: 'scaffold',
    title: `Write the questions of an impact under '${section.heading}'`,
    edits: [continueSection(postmortem, section, lines)],
  };
}

/** How long it was from the start until it was mitigated and resolved, as far as the document states these times. */
function lengthsOf(postmortem: Postmortem): readonly string[] {
  const times = incidentTimes(postmortem);
  const start = isStated(times.started) ? times.started : times.trigger;
  if (!isStated(start)) return [];
  const lengths = [times.mitigated, times.resolved].flatMap((end) => {
    const minutes = isStated(end) ? minutesBetween(start.moment, end.moment) : null;
    // Of more than a day the words would leave out the minutes.
    return minutes === null || minutes <= 0 || minutes > 1440 ? [] : [durationText(minutes)];
  });
  return [...new Set(lengths)];
}
