import type { Postmortem } from '../../../model/document/postmortem.ts';
import type { World } from '../../rule.ts';

/** Whether the document itself uses the chain's words: a slot for a level or label, or a section of our template. */
export function writesChain(postmortem: Postmortem): boolean {
  return (
    postmortem.chain.statements.length > 0 ||
    postmortem.sections.some(({ kind }) => kind === 'chain' || kind === 'structural-fix')
  );
}

/**
 * Whether the chain's questions are asked in full here: the preset says so, the document is on our
 * template, or the workspace writes chain levels. Elsewhere the preset `auto` asks one of them, once.
 */
export function chainAsked(postmortem: Postmortem, world: World): boolean {
  switch (world.config.preset) {
    case 'chain':
      return true;
    case 'auto':
      return writesChain(postmortem) || world.facts.usesChain();
    default:
      return writesChain(postmortem);
  }
}
