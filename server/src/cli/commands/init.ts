import { dirname, join } from 'node:path';
import { createFile } from '../../host/create-file.ts';
import { fieldValue } from '../../model/document/fields.ts';
import { configName } from '../../protocol/document-names.ts';
import { displayPath } from '../display-path.ts';
import { visitDocuments } from '../documents.ts';
import { type ExitCode, exitCode } from '../exit-codes.ts';
import { offeredDeadlines } from '../offered-deadlines.ts';
import { UsageError, wholeFolder } from '../options.ts';
import { SettingsByFolder } from '../settings.ts';
import type { Terminal } from '../terminal.ts';
import { joinedShown, name, shown } from '../text/shown.ts';

/** Writes a first configuration that says where this repository keeps its post-mortems; never over one. */
export function runInit(terminal: Terminal): ExitCode {
  const { folders, severities } = foundBelow(terminal);
  const result = createFile(join(terminal.cwd, configName), firstConfig(folders, severities));
  if (result.kind === 'refused') throw new UsageError(`${configName}: ${result.reason}`);
  const found =
    folders.length === 0
      ? shown`No post-mortem was found yet`
      : shown`Post-mortems are in ${joinedShown(folders.map(name), ', ')}`;
  terminal.out(shown`${name(configName)} written. ${found}; 'missing-link check' checks them.\n`);
  return exitCode.clean;
}

interface Found {
  /** Folders of recognised documents, relative to the working directory. */
  readonly folders: readonly string[];
  /** The severities that they name. */
  readonly severities: readonly string[];
}

function foundBelow(terminal: Terminal): Found {
  const folders = new Set<string>();
  const severities = new Set<string>();
  visitDocuments(wholeFolder, new SettingsByFolder(terminal.cwd, null), terminal, ({ file, postmortem }) => {
    folders.add(displayPath(dirname(file), terminal.cwd));
    severities.add(fieldValue(postmortem, 'severity') ?? '');
  });
  const sorted = [...folders].filter((folder) => folder !== '.').sort();
  return { folders: sorted.slice(0, 20), severities: [...severities].sort() };
}

function firstConfig(folders: readonly string[], severities: readonly string[]): string {
  const deadlines = offeredDeadlines(severities);
  const include =
    folders.length === 0
      ? '# include: [postmortems]\n'
      : `include:\n${folders.map((folder) => `  - ${JSON.stringify(folder)}\n`).join('')}`;
  return `# Settings of Missing Link for this repository: the editor, the command line and CI read this file.
root: true

# Where post-mortems are kept, relative to this file.
${include}
# The chain is asked about where its words are in use; 'extends: chain' asks everywhere.
# extends: chain

# Severities of rules; 'missing-link rules' lists them.
# rules:
#   blame/hindsight: information
#   fix/too-many: off

${deadlines === null ? '' : `${deadlines}\n`}# Where ids of issues lead.
# trackers:
#   "#": https://git.example.com/org/repo/issues/{id}
`;
}
