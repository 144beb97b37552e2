import { l10n, type QuickPickItem, window } from 'vscode';
import type { FixChange } from '../../../server/src/protocol/fix-change.ts';
import type { OpenFix } from '../../../server/src/protocol/open-fix.ts';
import { fixesSaid } from '../words/figures-said.ts';

/** The fixes that are asked about together, at least one. */
export type Asked = readonly [OpenFix, ...OpenFix[]];

type Ask = (
  asked: Asked,
  knownOwners: () => Promise<readonly string[]>,
  askDay: (title: string) => Promise<string | null>,
) => Promise<FixChange | null>;

/** What the commands of fixes ask a person, once for all of them; null where the person cancelled. */
export const askChange: Readonly<Record<'done' | 'assign' | 'due' | 'snooze' | 'drop', Ask>> = {
  done: async (asked) => {
    const structural = asked.some(({ kind }) => kind === 'structural');
    if (asked.every(({ evidence }) => evidence.length > 0)) return { kind: 'done', evidence: null };
    const evidence = await window.showInputBox({
      title: l10n.t('Done: {0}', subject(asked)),
      prompt: structural
        ? l10n.t('What shows that it is done? A pull request, a commit, a link.')
        : l10n.t('What shows that it is done? A pull request, a commit, a link. Optional.'),
      placeHolder: l10n.t('#123, a commit or an address'),
      ignoreFocusOut: true,
      validateInput: (text) =>
        structural && text.trim() === ''
          ? l10n.t('A structural fix needs evidence to be done.')
          : oneLine(text),
    });
    return evidence === undefined ? null : { kind: 'done', evidence: evidence.trim() || null };
  },

  assign: async (asked, knownOwners) => {
    const owners = await knownOwners();
    const owner = await pickOrType(
      l10n.t('Owner of: {0}', subject(asked)),
      l10n.t('A handle, a name or a team'),
      owners,
      (text) => text,
    );
    return owner === null ? null : { kind: 'assign', owner };
  },

  due: async (asked, _knownOwners, askDay) => {
    const due = await askDay(l10n.t('Due date of: {0}', subject(asked)));
    if (due === null) return null;
    const moved = asked.filter((fix) => fix.due !== null);
    if (moved.length === 0) return { kind: 'due', due, reason: null };
    const question =
      asked.length === 1
        ? l10n.t('Why move it from {0} to {1}?', asked[0].due ?? '', due)
        : l10n.t('Why move them to {0}?', due);
    const reason = await askReason(question, l10n.t('Optional.'), false);
    return reason === null ? null : { kind: 'due', due, reason: reason || null };
  },

  snooze: async (asked, _knownOwners, askDay) => {
    const until = await askDay(l10n.t('Snooze until: {0}', subject(asked)));
    if (until === null) return null;
    const question = asked.length === 1 ? l10n.t('Why can it wait?') : l10n.t('Why can they wait?');
    const reason = await askReason(question, l10n.t('The reason is written into the post-mortem.'), true);
    return reason === null ? null : { kind: 'snooze', until, reason };
  },

  drop: async (asked) => {
    const question =
      asked.length === 1
        ? l10n.t('Why is it dropped: {0}', subject(asked))
        : l10n.t('Why are they dropped: {0}', subject(asked));
    const reason = await askReason(question, l10n.t('The reason is written into the post-mortem.'), true);
    return reason === null ? null : { kind: 'drop', reason };
  },
};

function subject(asked: Asked): string {
  return asked.length === 1 ? asked[0].title : fixesSaid(asked.length);
}

async function askReason(title: string, prompt: string, needed: boolean): Promise<string | null> {
  const reason = await window.showInputBox({
    title,
    prompt,
    ignoreFocusOut: true,
    validateInput: (text) => (needed && text.trim() === '' ? l10n.t('A reason is needed.') : oneLine(text)),
  });
  return reason === undefined ? null : reason.trim();
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
    pick.items =
      own === null ? items : [{ label: own, description: l10n.t('as typed'), alwaysShow: true }, ...items];
  });
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      const chosen = pick.selectedItems[0]?.label;
      // Who types and confirms faster than the list follows means what is typed now, not what the list says.
      const answer = chosen !== undefined && offers.includes(chosen) ? chosen : accept(pick.value.trim());
      if (answer === null || answer === '') return;
      resolve(answer);
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
  return /[\r\n]/.test(text) ? l10n.t('One line only.') : undefined;
}
