import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findWorkbench } from '../../scripts/workbench.ts';
import { root } from './build-suite.ts';

export interface Token {
  readonly text: string;
  readonly scopes: readonly string[];
}

interface Rule {
  readonly startIndex: number;
  readonly endIndex: number;
  readonly scopes: readonly string[];
}

interface Grammar {
  tokenizeLine(
    line: string,
    state: unknown,
  ): { readonly tokens: readonly Rule[]; readonly ruleStack: unknown };
}

/**
 * The tokens of a markdown text as VS Code's own tokenizer sees them, with its own markdown and YAML grammars and
 * the injections that our manifest contributes.
 */
export async function tokenizeMarkdown(text: string): Promise<readonly Token[]> {
  const grammar = await loadMarkdown();
  const tokens: Token[] = [];
  let state: unknown = null;
  for (const line of text.split('\n')) {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    for (const { startIndex, endIndex, scopes } of result.tokens) {
      tokens.push({ text: line.slice(startIndex, endIndex), scopes });
    }
  }
  return tokens;
}

async function loadMarkdown(): Promise<Grammar> {
  const vscode = join(dirname((await findWorkbench()).serverMain), '..');
  const require = createRequire(join(vscode, 'package.json'));
  const oniguruma = require('vscode-oniguruma');
  const textmate = require('vscode-textmate');
  const wasm = readFileSync(join(vscode, 'node_modules', 'vscode-oniguruma', 'release', 'onig.wasm'));
  await oniguruma.loadWASM(wasm);
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const ours: readonly { readonly scopeName: string; readonly path: string }[] =
    manifest.contributes.grammars;
  const files = new Map<string, string>([
    ['text.html.markdown', join(vscode, 'extensions/markdown-basics/syntaxes/markdown.tmLanguage.json')],
    ...['yaml', 'yaml-1.2', 'yaml-embedded', 'yaml-1.0', 'yaml-1.1', 'yaml-1.3'].map(
      (name) =>
        [
          name === 'yaml' ? 'source.yaml' : `source.${name.replace('yaml-', 'yaml.')}`,
          join(vscode, 'extensions/yaml/syntaxes', `${name}.tmLanguage.json`),
        ] as const,
    ),
    ...ours.map(({ scopeName, path }) => [scopeName, join(root, path)] as const),
  ]);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns: readonly string[]) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text: string) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (scope: string) => {
      const file = files.get(scope);
      return file === undefined ? null : textmate.parseRawGrammar(readFileSync(file, 'utf8'), file);
    },
    getInjections: (scope: string) =>
      scope === 'text.html.markdown' ? ours.map(({ scopeName }) => scopeName) : undefined,
  });
  return registry.loadGrammar('text.html.markdown');
}
