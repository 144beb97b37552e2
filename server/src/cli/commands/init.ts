import { dirname, join } from 'node:path';
import { createFile } from '../../host/create-file.ts';
import { configName } from '../../protocol/document-names.ts';
import { displayPath } from '../display-path.ts';
import { visitDocuments } from '../documents.ts';
import { type ExitCode, exitCode } from '../exit-codes.ts';
import { UsageError, wholeFolder } from '../options.ts';
import { SettingsByFolder } from '../settings.ts';
import type { Terminal } from '../terminal.ts';
import { joinedShown, name, shown } from '../text/shown.ts';

/** Writes a first configuration that says where this repository keeps its post-mortems; never over one. */
export function runInit(terminal: Terminal): ExitCode {
  const folders = foldersBelow(terminal);
  const result = createFile(join(terminal.cwd, configName), firstConfig(folders));
  if (result.kind === 'refused') throw new UsageError(`${configName}: ${result.reason}`);
  const found =
    folders.length === 0
      ? shown`No post-mortem was found yet`
      : shown`Post-mortems are in ${joinedShown(folders.map(name), ', ')}`;
  terminal.out(shown`${name(configName)} written. ${found}; 'missing-link check' checks them.\n`);
  return exitCode.clean;
}

/** Folders of recognised documents, relative to the working directory. */
function foldersBelow(terminal: Terminal): readonly string[] {
  const folders = new Set<string>();
  visitDocuments(wholeFolder, new SettingsByFolder(terminal.cwd, null), terminal, ({ file }) => {
    folders.add(displayPath(dirname(file), terminal.cwd));
  });
  return [...folders]
    .filter((folder) => folder !== '.')
    .sort()
    .slice(0, 20);
}

function firstConfig(folders: readonly string[]): string {
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

# Where ids of issues lead.
# trackers:
#   "#": https://git.example.com/org/repo/issues/{id}
`;
}
