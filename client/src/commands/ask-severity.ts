import { l10n, type QuickPickItem, QuickPickItemKind } from 'vscode';
import { Requests } from '../../../server/src/protocol/protocol.ts';
import type { NewPlace, SeverityChoice } from '../../../server/src/protocol/written-texts.ts';
import type { Server } from '../server.ts';
import { pickFrom } from './pick-from.ts';

/** A severity, and the template where it is not the severity's. */
export interface ChosenSeverity {
  readonly name: string;
  readonly size?: 'retro';
}

type SeverityItem = QuickPickItem & { readonly severity: string | null };

/** The scale is the team's: the server knows it, and what each severity asks for. Below it is the session of a team. */
export async function askSeverity(
  server: Server,
  place: NewPlace,
  steps: number,
  offersSession: boolean,
): Promise<ChosenSeverity | undefined> {
  const choices = await server.ask(Requests.severities, place);
  const items: readonly SeverityItem[] = choices.map((choice) => ({
    severity: choice.severity,
    ...severityItem(choice),
  }));
  const usual = items[choices.findIndex((choice) => choice.usual)];
  const session: readonly SeverityItem[] = [
    { severity: null, label: '', kind: QuickPickItemKind.Separator },
    {
      severity: null,
      label: l10n.t('$(organization) For a session of the team…'),
      detail: l10n.t('Retro template: preparation, prime directive, what went well, lessons learned'),
    },
  ];
  const title = l10n.t('New Post-mortem ({0}/{1})', 2, steps);
  const question = l10n.t('How severe was it?');
  const picked = await pickFrom(title, question, offersSession ? [...items, ...session] : items, usual);
  if (picked === undefined) return undefined;
  if (picked.severity !== null) return { name: picked.severity };
  const again = await pickFrom(title, l10n.t('A session of the team. How severe was it?'), items, usual);
  return again === undefined ? undefined : { name: again.severity ?? '', size: 'retro' };
}

function severityItem({ severity, asks, template }: SeverityChoice): QuickPickItem {
  return { label: severity, description: asks, detail: template };
}
