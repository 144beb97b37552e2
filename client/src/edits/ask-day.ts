import { l10n, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import type { DayPurpose, DaysResult, OfferedDay } from '../../../server/src/protocol/offered-day.ts';
import { Requests } from '../../../server/src/protocol/protocol.ts';
import type { Server } from '../server.ts';

interface DayItem extends QuickPickItem {
  /** `YYYY-MM-DD`; null for a line that only says something. */
  readonly day: string | null;
}

const placeholder = l10n.t('A day as you say it (next fri, in 10 days, 15 dec, eom) or YYYY-MM-DD');

/**
 * Asks for a day, as one says it: the server reads what is typed, and every choice shows its date and weekday. Words
 * that give no day are said to, above the next working days. `YYYY-MM-DD`; null where the person cancelled.
 */
export async function askDay(
  server: Server,
  title: string,
  purpose: DayPurpose,
  uri: string | null,
): Promise<string | null> {
  const ask = async (words: string): Promise<DaysResult> => {
    try {
      return await server.ask(Requests.days, { words, purpose, uri });
    } catch (error) {
      server.log.error(`Days could not be offered: ${String(error)}`);
      return { meant: [], others: [], note: l10n.t('The language server does not answer. See its log.') };
    }
  };
  const pick = window.createQuickPick<DayItem>();
  pick.title = title;
  pick.placeholder = placeholder;
  pick.ignoreFocusOut = true;
  /** What the list is about; null while it is behind what is typed. */
  let shown: { readonly typed: string; readonly result: DaysResult } | null = null;
  const show = async (typed: string): Promise<DaysResult | null> => {
    shown = null;
    pick.busy = true;
    const result = await ask(typed);
    if (pick.value !== typed) return null;
    pick.busy = false;
    pick.items = itemsOf(result, typed);
    shown = { typed, result };
    return result;
  };
  return new Promise((resolve) => {
    const done = (day: string): void => {
      resolve(day);
      pick.hide();
    };
    pick.onDidChangeValue((typed) => void show(typed));
    pick.onDidAccept(async () => {
      const chosen = pick.selectedItems[0];
      if (shown !== null && shown.typed === pick.value) {
        if (typeof chosen?.day === 'string') done(chosen.day);
        return;
      }
      // Who types and confirms faster than the list follows means what is typed, not what the list shows.
      const meant = (await show(pick.value))?.meant ?? [];
      if (meant.length === 1 && meant[0] !== undefined) done(meant[0].day);
    });
    pick.onDidHide(() => {
      resolve(null);
      pick.dispose();
    });
    pick.show();
    void show('');
  });
}

/** Every choice is shown whatever is typed: the server has chosen them. What was not understood comes first, and is no choice. */
function itemsOf({ meant, others, note }: DaysResult, typed: string): readonly DayItem[] {
  const said: readonly DayItem[] = note === null ? [] : [{ label: note, alwaysShow: true, day: null }];
  if (meant.length === 0) return [...said, ...others.map(itemOf)];
  const behind: DayItem = { label: l10n.t('Other days'), kind: QuickPickItemKind.Separator, day: null };
  const above: readonly DayItem[] =
    note === null ? [] : [{ label: note, kind: QuickPickItemKind.Separator, day: null }];
  return [...above, ...meant.map(itemOf), ...(typed === '' ? [] : [behind]), ...others.map(itemOf)];
}

function itemOf({ title, distance, day }: OfferedDay): DayItem {
  return { label: title, description: distance, alwaysShow: true, day };
}
