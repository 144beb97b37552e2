import { commands, extensions } from 'vscode';
import { openFile } from './documents.ts';
import { equal, ok, test } from './harness.ts';

const id = 'missing-link.missing-link';

test('a markdown document activates the extension', async () => {
  await openFile('README.md');
  const extension = extensions.getExtension(id);
  ok(extension !== undefined, 'the extension is not there');
  await extension?.activate();
  equal(extension?.isActive, true);
});

test('every command of the manifest is registered', async () => {
  const manifest = extensions.getExtension(id)?.packageJSON;
  const declared: readonly string[] = manifest.contributes.commands.map(
    ({ command }: { readonly command: string }) => command,
  );
  const registered = new Set(await commands.getCommands(true));
  equal(
    declared.filter((command) => !registered.has(command)),
    [],
  );
});
