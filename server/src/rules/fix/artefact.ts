import type { Fix } from '../../model/document/fix.ts';
import { isOpen, statusOf } from '../../model/document/fix-state.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import type { Rule, World } from '../rule.ts';
import { emptySlot, stateOf, titleOf } from '../shared/fix/asked.ts';
import { fieldScaffold } from '../shared/fix/scaffold.ts';

/** Kinds of chain artefact by their usual words. */
const KINDS =
  /\b(?:checklists?|runbooks?|playbooks?|tests?|test suite|templates?|pipelines?|ci|workflows?|adrs?|decision records?|gates?|lint(?:er|ing)?|schemas?|polic(?:y|ies)|dashboards?|alerts?|alarms?|monitors?|configurations?|manifests?|terraform|briefs?|scenarios?|specifications?|contracts?|guides?|guidelines?|documentation|readme|hooks?|quotas?|limits?|scripts?)\b/i;

/** The structural fix changes nothing that can be pointed at. */
export const fixArtefact: Rule = {
  id: 'fix/artefact',
  summary: 'The structural fix names no artefact',
  severity: { draft: 'hint', current: 'information', archived: 'hint' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem, world) {
    const state = stateOf(postmortem, world);
    for (const fix of postmortem.fixes) {
      if (fix.kind !== 'structural' || fix.title === '') continue;
      const status = statusOf(fix, state);
      if (!isOpen(status) && status !== 'tracked') continue;
      if (fix.artefacts.length > 0 || names(postmortem, fix, world)) continue;
      const quick = fieldScaffold(postmortem, fix, 'Name the artefact', [
        { name: 'artefact', hole: 'artefact' },
      ]);
      const slot = emptySlot(postmortem, fix, 'artefact');
      yield {
        message: 'Which artefact does this change: a checklist, runbook, test, template, CI step or ADR?',
        span: slot ?? titleOf(postmortem, fix),
        ...(slot === null ? {} : { clause: slot }),
        fixes: [quick],
      };
    }
  },
};

/** Whether the artefact field or the fix's own words name a kind of artefact. */
function names(postmortem: Postmortem, fix: Fix, world: World): boolean {
  if (fix.fields.some(({ name, value }) => name === 'artefact' && value !== '')) return true;
  const words = `${fix.title} ${postmortem.source.slice(fix.words)}`;
  if (KINDS.test(words)) return true;
  const lower = words.toLowerCase();
  return world.config.artefacts.some(({ kind }) => lower.includes(kind.toLowerCase()));
}
