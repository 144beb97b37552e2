import { dirname, join, resolve } from 'node:path';
import { createFile } from '../../host/create-file.ts';
import { fieldValue } from '../../model/document/fields.ts';
import { newPostmortem } from '../../template/new-postmortem.ts';
import { templateSizeOf } from '../../template/template-size.ts';
import type { Arguments } from '../arguments.ts';
import { clockOf } from '../clock.ts';
import { dateOf } from '../command-line.ts';
import { displayPath } from '../display-path.ts';
import { visitDocuments } from '../documents.ts';
import { type ExitCode, exitCode } from '../exit-codes.ts';
import { UsageError, wholeFolder } from '../options.ts';
import type { SettingsByFolder } from '../settings.ts';
import type { Terminal } from '../terminal.ts';
import { asItIs, name, shown } from '../text/shown.ts';

/** Writes a new post-mortem beside the others, with the next id; never over a file that is there. */
export function runNew(args: Arguments, settings: SettingsByFolder, terminal: Terminal): ExitCode {
  const title = args.operands.join(' ').trim();
  if (title === '') throw new UsageError('\'new\' needs a title: missing-link new "Checkout timeouts"');
  const today = clockOf(dateOf(args, 'today'), terminal).today();
  const others = othersBelow(settings, terminal);
  const folder = resolve(terminal.cwd, args.value('folder') ?? others.folder ?? 'postmortems');
  const { config } = settings.of(join(folder, 'new.md'));
  const severity = args.value('severity') ?? config.policies[1]?.names[0] ?? 'P1';
  const size = args.value('size') ?? templateSizeOf(severity, config);
  const made = newPostmortem(
    {
      size: size === 'short' || size === 'retro' ? size : 'full',
      title,
      severity,
      date: dateOf(args, 'date') ?? today,
      commander: args.value('commander') ?? '',
      services: [],
    },
    { today, config, ids: others.ids },
  );
  if (args.flag('print')) {
    terminal.out(asItIs(made.text));
    return exitCode.clean;
  }
  const file = join(folder, made.fileName);
  const path = displayPath(file, terminal.cwd);
  const result = createFile(file, made.text);
  if (result.kind === 'refused') throw new UsageError(`${path}: ${result.reason}`);
  terminal.out(shown`${name(path)}\n`);
  return exitCode.clean;
}

/** The ids that are taken, and the folder in which most post-mortems are. */
function othersBelow(
  settings: SettingsByFolder,
  terminal: Terminal,
): { readonly ids: readonly string[]; readonly folder: string | null } {
  const ids: string[] = [];
  const folders = new Map<string, number>();
  visitDocuments(wholeFolder, settings, terminal, ({ file, postmortem }) => {
    const id = fieldValue(postmortem, 'id');
    if (id !== '') ids.push(id);
    folders.set(dirname(file), (folders.get(dirname(file)) ?? 0) + 1);
  });
  const [usual] = [...folders].sort(([, a], [, b]) => b - a);
  return { ids, folder: usual?.[0] ?? null };
}
