import assert from 'node:assert/strict';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import test from 'node:test';
import { commandsPage, withCommands, withTitles } from '../scripts/generate/commands.ts';
import { clientCommands, editorCommands } from '../server/src/protocol/commands.ts';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const { commands, configuration, menus, views, viewsWelcome, walkthroughs, grammars, snippets } =
  manifest.contributes;
const words: Readonly<Record<string, string>> = JSON.parse(readFileSync('package.nls.json', 'utf8'));
const sources = readdirSync('client/src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => readFileSync(`client/src/${file}`, 'utf8'))
  .join('\n');

test('the manifest and the page of commands follow the list', () => {
  const text = readFileSync('package.json', 'utf8');
  assert.equal(withCommands(text), text, "run 'npm run generate'");
  const titles = readFileSync('package.nls.json', 'utf8');
  assert.equal(withTitles(titles), titles, "run 'npm run generate'");
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

test('menus, welcome texts and steps name commands that exist', () => {
  const declared = new Set(commands.map(({ command }: { readonly command: string }) => command));
  const entries = Object.values(menus).flat() as readonly { readonly command: string }[];
  const links = Object.values(words).flatMap((text) =>
    [...text.matchAll(/\(command:([\w.]+)/g)].map(([, name = '']) => name),
  );
  const ends = steps.flatMap(({ completionEvents }) =>
    completionEvents.map((event) => event.replace(/^onCommand:/, '')),
  );
  assert.ok(links.length > 10, 'welcome texts have links');
  const ours = [...entries.map(({ command }) => command), ...links, ...ends].filter(
    (name) => name.startsWith('missingLink.') && !name.endsWith('.focus'),
  );
  assert.deepEqual(
    ours.filter((name) => !declared.has(name)),
    [],
  );
});

test('a command that is a button has an icon', () => {
  const icons = new Map<string, unknown>(
    commands.map(({ command, icon }: { readonly command: string; readonly icon?: string }) => [
      command,
      icon,
    ]),
  );
  const entries: readonly { readonly command: string; readonly group?: string }[] = [
    ...menus['view/title'],
    ...menus['view/item/context'],
  ];
  const buttons = entries.filter(({ group = '' }) => /^(?:navigation|inline)/.test(group));
  assert.ok(buttons.length > 3);
  assert.deepEqual(
    buttons.filter(({ command }) => icons.get(command) === undefined),
    [],
  );
});

test('three views say the same while nothing can be shown', () => {
  const states = ['workspaceFolderCount == 0', '== building', '== failed', '== none'];
  for (const { id } of views.missingLink as readonly { readonly id: string }[]) {
    for (const state of states) {
      const said = viewsWelcome.filter(
        ({ view, when }: { readonly view: string; readonly when: string }) =>
          view === id && when.endsWith(state),
      );
      assert.equal(said.length, 1, `${id}, ${state}`);
    }
  }
});

interface Step {
  readonly id: string;
  readonly media: { readonly svg: string; readonly altText: string };
  readonly completionEvents: readonly string[];
}

const steps: readonly Step[] = walkthroughs[0].steps;

test('the walkthrough has four steps, each with a picture in the colours of the theme', () => {
  assert.equal(steps.length, 4);
  for (const { id, media } of steps) {
    const picture = readFileSync(media.svg, 'utf8');
    const colours = [...picture.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, colour = '']) => colour);
    assert.ok(colours.length > 5, `${id} is a picture`);
    assert.deepEqual(
      colours.filter((colour) => colour !== 'none' && !/^var\(--vscode-[\w-]+, #\w{6}\)$/.test(colour)),
      [],
      `${id} is legible in every theme`,
    );
    // The page of the walkthrough forbids both.
    assert.doesNotMatch(picture, /<style|<script|style=|href=/);
  }
});

test('every setting has a description and a default', () => {
  for (const [name, setting] of Object.entries<Record<string, unknown>>(configuration.properties)) {
    assert.ok(setting.markdownDescription, `${name} has no description`);
    assert.ok('default' in setting, `${name} has no default`);
  }
});

/** Read where they are written by hand, and not offered to anybody: examples and tests have days that do not move. */
const forTests = ['today'];

test('every declared setting is read somewhere, and every setting of the protocol is declared', () => {
  const declared = Object.keys(configuration.properties).map((name) => name.replace('missingLink.', ''));
  const protocol = readFileSync('server/src/protocol/protocol.ts', 'utf8');
  const settings = /export interface PersonalSettings \{([\s\S]*?)\n\}/.exec(protocol)?.[1] ?? '';
  const served = [...settings.matchAll(/readonly (\w+)\?: (\{ readonly enabled)?/g)].map(
    ([, name, switched]) => (switched === undefined ? name : `${name}.enabled`),
  );
  const own = [...sources.matchAll(/section\.get<unknown>\('([\w.]+)'\)/g)].map(([, name]) => name);
  const library = ['trace.server'];
  const read = new Set([...served, ...own, ...library]);
  assert.deepEqual(
    forTests.filter((name) => !read.has(name)),
    [],
  );
  assert.deepEqual([...declared, ...forTests].sort(), [...read].sort());
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
    ...steps.map(({ media }) => media.svg),
    walkthroughs[0].icon,
    ...['package.nls.json', 'package.nls.de.json', `${manifest.l10n}/bundle.l10n.de.json`],
  ].map((file) => file.replace(/^\.\//, ''));
  const packed = new Set(globSync(manifest.files).map((file) => file.replaceAll('\\', '/')));
  for (const file of files) {
    assert.ok(existsSync(file), `${file} is missing`);
    assert.ok(packed.has(file) || packed.has(dirname(file)), `${file} is not packed`);
  }
  assert.equal(existsSync('.vscodeignore'), false);
});

test('the scheme of the rule pages is the one that opens as a preview', () => {
  const scheme = /pageScheme = '([\w-]+)'/.exec(sources)?.[1];
  const editors = manifest.contributes.configurationDefaults['workbench.editorAssociations'];
  assert.deepEqual(Object.keys(editors), [`${scheme}:/**/*.md`]);
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

test('rows of the side bar have keys, and Enter goes on with a list', () => {
  const keys = manifest.contributes.keybindings.map(
    ({ command, key }: { readonly command: string; readonly key: string }) => `${key} ${command}`,
  );
  assert.deepEqual(keys, [
    'space missingLink.fix.tick',
    'f2 missingLink.fix.due',
    'shift+f2 missingLink.fix.assign',
    'delete missingLink.fix.drop',
    'ctrl+c missingLink.fix.copy',
    'ctrl+z missingLink.fix.undo',
    'enter missingLink.continueList',
  ]);
});
