import type { Span } from '../text/position.ts';
import { encodedPart } from '../text/uri-text.ts';
import { isWithin } from '../text/uris.ts';
import type { ConfigProblem, Preset } from './config.ts';
import { configShape, presets, type RawConfig } from './description.ts';
import { unknownName } from './shape.ts';
import type { ConfigNode } from './tree.ts';
import { readYamlTree } from './yaml-tree.ts';

/** The other files that a configuration may build on. */
export interface Surroundings {
  /** URI of the folder that `extends` never leaves. */
  readonly repository: string;
  /** The text of a file; null where it cannot be read. */
  readonly textOf: (uri: string) => string | null;
  /** The URI behind symbolic links; the URI itself where there are none. */
  readonly realOf: (uri: string) => string;
}

/** What a file and those it builds on say: layers, the weakest first. */
export interface Layers {
  readonly layers: readonly Partial<RawConfig>[];
  readonly problems: readonly ConfigProblem[];
  readonly rules: readonly RuleKey[];
}

/** A rule named under `rules`, with its options: whether they exist the registry knows. */
export interface RuleKey {
  readonly id: string;
  readonly span: Span;
  readonly options: readonly { readonly name: string; readonly span: Span }[];
}

/** Files read for one configuration, each time one is named. */
const mostFiles = 32;

/** Reads a file and follows its `extends`; problems in files built on are told at the name that leads there. */
export function readLayers(text: string, uri: string, around: Surroundings): Layers {
  return follow(text, uri, around, [uri], { left: mostFiles });
}

function follow(
  text: string,
  uri: string,
  around: Surroundings,
  path: readonly string[],
  budget: { left: number },
): Layers {
  const { tree, problems: faults } = readYamlTree(text);
  const problems: ConfigProblem[] = [...faults];
  if (tree === null) return { layers: [], problems, rules: [] };
  const tell = (kind: ConfigProblem['kind'], message: string, span: Span): void => {
    problems.push({ kind, message, span });
  };
  const own = configShape.read(tree, tell) ?? {};
  const below: Partial<RawConfig>[] = [];
  for (const { name, span } of extendsOf(tree)) {
    const preset = presets.find((known) => known === name);
    if (preset !== undefined) {
      below.push({ preset: preset satisfies Preset });
      continue;
    }
    const target = resolveInside(name, uri, around);
    if ('wrong' in target) {
      tell('bad-value', target.wrong, span);
    } else if (path.includes(target.uri)) {
      tell('bad-value', `'${name}' extends a file that already extends this one.`, span);
    } else if (budget.left-- <= 0) {
      tell('bad-value', `More than ${mostFiles} files extend one another here.`, span);
    } else {
      const parent = around.textOf(target.uri);
      if (parent === null) tell('bad-value', `'${name}' cannot be read.`, span);
      else {
        const layers = follow(parent, target.uri, around, [...path, target.uri], budget);
        below.push(...layers.layers);
        const fault = layers.problems[0];
        if (fault !== undefined) tell('bad-value', `In '${name}': ${fault.message}`, span);
      }
    }
  }
  return { layers: [...below, own], problems, rules: ruleKeysOf(tree) };
}

/**
 * The URI that a path beside `from` means, behind symbolic links; it may not lead out of the repository, nor anywhere
 * but to a YAML file.
 */
function resolveInside(
  name: string,
  from: string,
  around: Surroundings,
): { readonly uri: string } | { readonly wrong: string } {
  if (/^[a-z][a-z0-9+.-]*:/i.test(name) || /^[\\/~]/.test(name)) {
    return { wrong: `'${name}' is not in this repository. Give a preset or a relative path.` };
  }
  if (!/\.ya?ml$/i.test(name)) return { wrong: unknownName(name, presets, 'preset') };
  const folder = from.slice(0, from.lastIndexOf('/'));
  const parts = folder.split('/');
  for (const part of name.split(/[\\/]/)) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(encodedPart(part));
  }
  const uri = parts.join('/');
  const { repository } = around;
  const realRepository = around.realOf(repository);
  if (!isWithin(repository, uri) && !isWithin(realRepository, uri)) {
    return { wrong: `'${name}' leaves the repository.` };
  }
  const real = around.realOf(uri);
  if (!isWithin(realRepository, real)) {
    return { wrong: `'${name}' leaves the repository through a symbolic link.` };
  }
  // Where no link lies inside the repository its files keep the names under which an editor holds them.
  return { uri: real === realRepository + uri.slice(repository.length) ? uri : real };
}

function extendsOf(tree: ConfigNode): readonly { readonly name: string; readonly span: Span }[] {
  const value = entryOf(tree, 'extends');
  const items = value?.kind === 'list' ? value.items : value === undefined ? [] : [value];
  return items.flatMap((item) =>
    item.kind === 'scalar' && typeof item.value === 'string' && item.value !== ''
      ? [{ name: item.value.trim(), span: item.span }]
      : [],
  );
}

function ruleKeysOf(tree: ConfigNode): readonly RuleKey[] {
  const rules = entryOf(tree, 'rules');
  if (rules?.kind !== 'map') return [];
  return rules.entries.map(({ key, keySpan, value }) => ({
    id: key,
    span: keySpan,
    options:
      value.kind === 'map'
        ? value.entries
            .filter((entry) => entry.key !== 'severity')
            .map((entry) => ({ name: entry.key, span: entry.keySpan }))
        : [],
  }));
}

function entryOf(tree: ConfigNode, key: string): ConfigNode | undefined {
  return tree.kind === 'map' ? tree.entries.find((entry) => entry.key === key)?.value : undefined;
}
