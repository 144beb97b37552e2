import { l10n } from 'vscode';

/**
 * What a view says over rows that may be out of date. Nothing over no rows: only then VS Code shows the welcome text, which
 * says the same in all views.
 */
export function loadingWords(state: 'building' | 'failed' | 'ready', hasRows: boolean): string | undefined {
  if (!hasRows || state === 'ready') return undefined;
  return state === 'building'
    ? l10n.t('Reading post-mortems…')
    : l10n.t('The language server is not running.');
}
