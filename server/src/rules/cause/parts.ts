import type { Postmortem } from '../../model/document/postmortem.ts';
import type { Rule } from '../rule.ts';
import { causeSections, partSlots } from '../shared/cause-sections.ts';
import { documentRank } from '../shared/rank.ts';
import { onOurTemplate } from '../shared/required.ts';
import { continueSection } from '../shared/section-scaffold.ts';

const severe = 1;

/** A severe incident on our template whose causes do not tell trigger, amplifier and recovery friction apart. */
export const causeParts: Rule = {
  id: 'cause/parts',
  summary: 'Trigger, amplifier and recovery friction are not separated',
  severity: { draft: 'off', current: 'hint', archived: 'off' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem, { config }) {
    if (!onOurTemplate(postmortem) || (documentRank(postmortem, config.vocabulary) ?? severe + 1) > severe)
      return;
    const section = causeSections(postmortem).find(({ empty }) => !empty);
    if (section === undefined || hasParts(postmortem)) return;
    yield {
      message: 'Separate trigger, amplifier and recovery friction. Which one cost the most?',
      span: section.headingSpan,
      fixes: [
        {
          kind: 'scaffold',
          title: 'Add trigger, amplifier and recovery friction',
          edits: [continueSection(postmortem, section, partSlots)],
        },
      ],
    };
  },
};

/** The words occur among the causes, as labels or in the sentences. */
function hasParts(postmortem: Postmortem): boolean {
  const told = postmortem.causes.some(
    ({ kind }) => kind === 'trigger' || kind === 'amplifier' || kind === 'recovery-friction',
  );
  return (
    told ||
    postmortem.passages.some(
      ({ place, text }) =>
        place === 'cause' && /\b(?:amplif|friction|trigger)/i.test(text) && !/:[\s*_]*$/.test(text),
    )
  );
}
