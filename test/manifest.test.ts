import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { commandsPage, withCommands } from '../scripts/generate/commands.ts';
import { clientCommands, editorCommands } from '../server/src/protocol/commands.ts';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const { commands, configuration, menus, views, viewsWelcome, grammars, snippets } = manifest.contributes;
const sources = readdirSync('client/src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => readFileSync(`client/src/${file}`, 'utf8'))
  .join('\n');

test('the manifest and the page of commands follow the list', () => {
  const text = readFileSync('package.json', 'utf8');
  assert.equal(withCommands(text), text, "run 'npm run generate'");
  assert.equal(readFileSync('docs/commands.md', 'utf8'), commandsPage(), "run 'npm run generate'");
});

test('commands that sources and documentation name are on the list', () => {
  const ids = new Set<string>([...Object.keys(editorCommands), ...Object.values(clientCommands)]);
  const titles = new Set<string>(Object.values(editorCommands).map(({ title }) => title));
  const executed = [
    ...sources.matchAll(/(?:executeCommand\(|\bcommand: |\bcommand:|command = )'(missingLink\.[\w.]+)'/g),
  ]
    .map(([, name = '']) => name)
    .filter((name) => !name.endsWith('.focus'));
  assert.deepEqual(
    executed.filter((name) => !ids.has(name)),
    [],
  );
  const asked =
    /\*((?:Show|Group|Sort|Filter|Clear|Export|Copy|Read|Restart|New) (?:the )?[A-Z][\w’' -]+…?)\*/g;
  const named = readdirSync('docs')
    .filter((page) => page.endsWith('.md'))
    .flatMap((page) =>
      [...readFileSync(`docs/${page}`, 'utf8').matchAll(asked)].map(([, title = '']) => title),
    );
  assert.ok(named.length > 2, 'the pages name commands in italics');
  assert.deepEqual(
    named.filter((title) => !titles.has(title)),
    [],
  );
});

test('menus and welcome texts name commands that exist', () => {
  const declared = new Set(commands.map(({ command }: { readonly command: string }) => command));
  const entries = Object.values(menus).flat() as readonly { readonly command: string }[];
  const named = entries.map(({ command }) => command);
  const links = viewsWelcome.flatMap(({ contents }: { readonly contents: string }) =>
    [...contents.matchAll(/\(command:([\w.]+)\)/g)].map(([, name]) => name),
  );
  const ours = [...named, ...links].filter(
    (name) => name.startsWith('missingLink.') && !name.endsWith('.focus'),
  );
  assert.deepEqual(
    ours.filter((name) => !declared.has(name)),
    [],
  );
});

test('every setting has a description and a default', () => {
  for (const [name, setting] of Object.entries<Record<string, unknown>>(configuration.properties)) {
    assert.ok(setting.markdownDescription, `${name} has no description`);
    assert.ok('default' in setting, `${name} has no default`);
  }
});

test('every declared setting is read somewhere, and every setting of the protocol is declared', () => {
  const declared = Object.keys(configuration.properties).map((name) => name.replace('missingLink.', ''));
  const protocol = readFileSync('server/src/protocol/protocol.ts', 'utf8');
  const settings = /export interface PersonalSettings \{([\s\S]*?)\n\}/.exec(protocol)?.[1] ?? '';
  const served = [...settings.matchAll(/readonly (\w+)\?: (\{ readonly enabled)?/g)].map(
    ([, name, switched]) => (switched === undefined ? name : `${name}.enabled`),
  );
  const own = [...sources.matchAll(/section\.get<unknown>\('([\w.]+)'\)/g)].map(([, name]) => name);
  const library = ['trace.server'];
  assert.deepEqual([...declared].sort(), [...new Set([...served, ...own, ...library])].sort());
});

test('every declared view has a provider', () => {
  const declared = views.missingLink.map(({ id }: { readonly id: string }) => id);
  const made = [...sources.matchAll(/(?:createTreeView\(|AnswerTree\(server, )'([\w.]+)'/g)].map(
    ([, id]) => id,
  );
  assert.deepEqual([...made].sort(), [...declared].sort());
});

test('every file that the manifest names is there, and no .vscodeignore overrides what is packed', () => {
  const files = [
    manifest.icon,
    ...[...grammars, ...snippets].map(({ path }: { readonly path: string }) => path),
  ];
  for (const file of files) assert.ok(existsSync(file), `${file} is missing`);
  assert.equal(existsSync('.vscodeignore'), false);
});

test('lock files name no host', () => {
  for (const file of ['package-lock.json', 'test/workbench/package-lock.json']) {
    assert.doesNotMatch(readFileSync(file, 'utf8'), /"resolved": "http/, file);
  }
});

test('the editor that the types are of is the one that is asked for', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const types: string = lock.packages['node_modules/@types/vscode'].version;
  assert.equal(manifest.engines.vscode, `^${types}`);
});
