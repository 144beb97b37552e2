import type { Postmortem } from '../../model/postmortem.ts';
import { headOf } from '../head.ts';
import type { QuickFix, Rule } from '../rule.ts';
import { insertAfter } from '../section-scaffold.ts';
import { hole } from '../snippet.ts';
import { causeSections } from './cause-sections.ts';

/** Nothing says how the incident was possible: no cause, no whys, no failure chain, no contributing factors. */
export const missing: Rule = {
  id: 'cause/missing',
  summary: 'Nothing tells how the incident was possible',
  severity: { draft: 'hint', current: 'information', archived: 'hint' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem) {
    if (postmortem.causes.length > 0 || causeSections(postmortem).length > 0 || isToldInPassing(postmortem))
      return;
    yield {
      message:
        'Nothing tells how this was possible. Contributing factors, five whys or a failure chain (trigger, amplifier, recovery friction) would.',
      span: headOf(postmortem),
      fixes: [addSection(postmortem)],
    };
  },
};

const causal =
  /\b(?:root cause|causes?|caused|causing|triggered by|because|due to|led to|resulted|as a result|reason|turned out|contributing factor)\b/i;

const fullAccount = 80;

/** A sentence gives the cause, a full account stands for it, or what went wrong is listed. */
function isToldInPassing(postmortem: Postmortem): boolean {
  let words = 0;
  for (const { text, place } of postmortem.passages) {
    if (place === 'actions') continue;
    if (place === 'timeline' ? /\broot cause\b/i.test(text) : causal.test(text)) return true;
    if (place === 'went-wrong') return true;
    if (place === 'narrative' || place === 'other') words += text.split(/\s+/).length;
  }
  return words >= fullAccount;
}

function addSection(postmortem: Postmortem): QuickFix {
  const before = ['timeline', 'impact', 'summary'];
  const section =
    before
      .map((kind) => postmortem.sections.find((one) => one.kind === kind))
      .find((one) => one !== undefined) ?? null;
  const lines = ['Trigger', 'Amplifier', 'Recovery friction'].map((part, at) => `- ${part}: ${hole(at + 1)}`);
  const edit = insertAfter(postmortem, section, [{ heading: 'Why it was possible', lines }]);
  return { kind: 'scaffold', title: "Add 'Why it was possible'", edits: [edit] };
}
