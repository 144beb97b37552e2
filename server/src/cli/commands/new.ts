import { dirname, join, resolve } from 'node:path';
import { usualSeverity } from '../../config/severity-scale.ts';
import { createFile } from '../../host/create-file.ts';
import { fieldValue } from '../../model/document/fields.ts';
import { newPostmortem } from '../../template/new-postmortem.ts';
import type { TeamTemplate } from '../../template/team-template.ts';
import { templateSizeOf } from '../../template/template-size.ts';
import type { Arguments } from '../arguments.ts';
import { clockOf } from '../clock.ts';
import { dateOf } from '../command-line.ts';
import { displayPath } from '../display-path.ts';
import { documentOf, visitTexts } from '../documents.ts';
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
  const chosen = args.value('folder');
  const { root } = settings.of(join(resolve(terminal.cwd, chosen ?? '.'), 'new.md'));
  const others = othersOf(root, settings, terminal);
  const folder = resolve(terminal.cwd, chosen ?? others.folder ?? 'postmortems');
  const { config } = settings.of(join(folder, 'new.md'));
  const severity = args.value('severity') ?? usualSeverity(config, others.severities);
  const size = args.value('size');
  const made = newPostmortem(
    {
      size: size === 'short' || size === 'retro' || size === 'full' ? size : templateSizeOf(severity, config),
      title,
      severity,
      date: dateOf(args, 'date') ?? today,
      commander: args.value('commander') ?? '',
      services: [],
    },
    { today, config, ids: others.ids, template: size === null ? others.template : null },
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

/** What the documents of a root tell a new one. */
interface Others {
  readonly ids: readonly string[];
  readonly severities: readonly string[];
  /** The folder in which most of them are. */
  readonly folder: string | null;
  /** The team's own template; of several the one with the most sections. */
  readonly template: TeamTemplate | null;
}

function othersOf(root: string, settings: SettingsByFolder, terminal: Terminal): Others {
  const ids: string[] = [];
  const severities: string[] = [];
  const folders = new Map<string, number>();
  let best: (TeamTemplate & { readonly sections: number }) | null = null;
  visitTexts(wholeFolder, settings, terminal, (file) => {
    if (file.inForce.root !== root) return;
    const { postmortem } = documentOf(file);
    if (postmortem.isTemplate) {
      const sections = postmortem.sections.length;
      if (best === null || sections > best.sections) best = { postmortem, path: file.path, sections };
      return;
    }
    if (!postmortem.recognised) return;
    const id = fieldValue(postmortem, 'id');
    if (id !== '') ids.push(id);
    const severity = fieldValue(postmortem, 'severity');
    if (severity !== '') severities.push(severity);
    folders.set(dirname(file.file), (folders.get(dirname(file.file)) ?? 0) + 1);
  });
  const [usual] = [...folders].sort(([, a], [, b]) => b - a);
  return { ids, severities, folder: usual?.[0] ?? null, template: best };
}
