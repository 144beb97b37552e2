import { type QuickPickItem, window } from 'vscode';
import type { FixChange, OpenFix } from '../../../server/src/protocol/protocol.ts';
import { addDays, endOfMonth, isIsoDate } from '../words/dates.ts';

type Ask = (fix: OpenFix, today: string, fixes: readonly OpenFix[]) => Promise<FixChange | null>;

/** What the commands of a fix ask a person; null where the person cancelled. */
export const askChange: Readonly<Record<'done' | 'assign' | 'due' | 'snooze' | 'drop', Ask>> = {
  done: async (fix) => {
    const structural = fix.kind === 'structural';
    if (fix.evidence.length > 0) return { kind: 'done', evidence: null };
    const evidence = await window.showInputBox({
      title: `Done: ${fix.title}`,
      prompt: structural
        ? 'What shows that it is done? A pull request, a commit, a link.'
        : 'What shows that it is done? A pull request, a commit, a link. May be left empty.',
      placeHolder: '#123, a commit or an address',
      ignoreFocusOut: true,
      validateInput: (text) =>
        structural && text.trim() === '' ? 'A structural fix is done with evidence.' : oneLine(text),
    });
    return evidence === undefined ? null : { kind: 'done', evidence: evidence.trim() || null };
  },

  assign: async (fix, _today, fixes) => {
    const known = [...new Set(fixes.flatMap((other) => other.owners))].sort();
    const owner = await pickOrType(
      `Owner of: ${fix.title}`,
      'A handle, a name or a team',
      known,
      (text) => text,
    );
    return owner === null ? null : { kind: 'assign', owner };
  },

  due: async (fix, today) => {
    const due = await askDate(`Due date of: ${fix.title}`, today);
    if (due === null) return null;
    if (fix.due === null) return { kind: 'due', due, reason: null };
    const reason = await askReason(
      `Why does it move from ${fix.due} to ${due}?`,
      'May be left empty.',
      false,
    );
    return reason === null ? null : { kind: 'due', due, reason: reason || null };
  },

  snooze: async (fix, today) => {
    const until = await askDate(`Snooze until: ${fix.title}`, today);
    if (until === null) return null;
    const reason = await askReason('Why can it wait?', 'The reason is written into the post-mortem.', true);
    return reason === null ? null : { kind: 'snooze', until, reason };
  },

  drop: async (fix) => {
    const reason = await askReason(`Why is it dropped: ${fix.title}`, 'Written into the post-mortem.', true);
    return reason === null ? null : { kind: 'drop', reason };
  },
};

async function askReason(title: string, prompt: string, needed: boolean): Promise<string | null> {
  const reason = await window.showInputBox({
    title,
    prompt,
    ignoreFocusOut: true,
    validateInput: (text) => (needed && text.trim() === '' ? 'A reason is needed.' : oneLine(text)),
  });
  return reason === undefined ? null : reason.trim();
}

async function askDate(title: string, today: string): Promise<string | null> {
  const offers = new Map([
    [`In one week, ${addDays(today, 7)}`, addDays(today, 7)],
    [`In two weeks, ${addDays(today, 14)}`, addDays(today, 14)],
    [`At the end of the month, ${endOfMonth(today)}`, endOfMonth(today)],
    [`In three months, ${addDays(today, 91)}`, addDays(today, 91)],
  ]);
  const typed = (text: string): string | null => (isIsoDate(text) ? text : null);
  const answer = await pickOrType(title, 'Pick one, or write YYYY-MM-DD', [...offers.keys()], typed);
  return answer === null ? null : (offers.get(answer) ?? answer);
}

/** A list that also takes what is typed, where `accept` makes something of it. */
function pickOrType(
  title: string,
  placeholder: string,
  offers: readonly string[],
  accept: (text: string) => string | null,
): Promise<string | null> {
  const pick = window.createQuickPick<QuickPickItem>();
  const items = offers.map((label) => ({ label }));
  pick.title = title;
  pick.placeholder = placeholder;
  pick.ignoreFocusOut = true;
  pick.items = items;
  pick.onDidChangeValue((value) => {
    const text = value.trim();
    const own = text === '' || offers.includes(text) ? null : accept(text);
    pick.items = own === null ? items : [{ label: own, description: 'as typed', alwaysShow: true }, ...items];
  });
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]?.label ?? null);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(null);
      pick.dispose();
    });
    pick.show();
  });
}

function oneLine(text: string): string | undefined {
  return /[\r\n]/.test(text) ? 'One line only.' : undefined;
}
