import { l10n } from 'vscode';
import type { DocumentStatus, FindingCounts } from '../../../server/src/protocol/postmortem-row.ts';
import { plural } from '../words/plural.ts';

/** `1 error, 2 warnings`: what was found in a document, hints left out. */
export function countWords({ errors, warnings, infos }: FindingCounts): string {
  const words = [
    ...(errors === 0 ? [] : [plural(errors, l10n.t('1 error'), l10n.t('{0} errors', errors))]),
    ...(warnings === 0 ? [] : [plural(warnings, l10n.t('1 warning'), l10n.t('{0} warnings', warnings))]),
    ...(infos === 0 ? [] : [plural(infos, l10n.t('1 note'), l10n.t('{0} notes', infos))]),
  ];
  return words.length === 0 ? l10n.t('No findings') : words.join(', ');
}

/** What the document is to us. */
export function stateWords(state: DocumentStatus['state']): string {
  switch (state) {
    case 'draft':
      return l10n.t('Draft post-mortem');
    case 'current':
      return l10n.t('Post-mortem');
    case 'archived':
      return l10n.t('Archived post-mortem');
  }
}

/** By what it was recognised; empty where the server has a reason that has no words here. */
export function reasonWords(because: string): string {
  switch (because) {
    case 'front-matter':
      return l10n.t('known by its front matter');
    case 'path':
      return l10n.t('known by its folder');
    case 'name':
      return l10n.t('known by its name');
    case 'sections':
      return l10n.t('known by its sections');
    default:
      return '';
  }
}
