import type { SeverityRank, Vocabulary } from '../model/document/vocabulary.ts';
import { headingKey } from '../model/lexicon/heading-text.ts';
import type { SectionKind } from '../model/lexicon/meanings.ts';
import { type Config, defaultConfig } from './config.ts';
import { isSectionKind, type RawConfig } from './description.ts';
import { phraseKinds } from './entries.ts';
import { presetLayers } from './presets.ts';

/**
 * The configuration that layers give together, the weakest first. Single values and lists replace those below;
 * rules, sections, trackers, artefacts, people, teams and systems are added to them.
 */
export function mergeLayers(layers: readonly Partial<RawConfig>[], uri: string | null): Config {
  const preset = last(layers, 'preset') ?? defaultConfig.preset;
  const all = [presetLayers[preset], ...layers];
  const severities = lastFilled(all, 'severities');
  const rules = joined(all.map((layer) => layer.rules));
  return {
    uri,
    root: layers.at(-1)?.root ?? false,
    preset,
    include: last(all, 'include') ?? defaultConfig.include,
    exclude: last(all, 'exclude') ?? defaultConfig.exclude,
    vocabulary: vocabularyOf(all),
    people: all.flatMap((layer) => layer.people ?? []),
    teams: all.flatMap((layer) => layer.teams ?? []),
    systems: all.flatMap((layer) => layer.systems ?? []),
    roles: all.flatMap((layer) => layer.roles ?? []),
    phrases: phrasesOf(all),
    trackers: [...joined(all.map((layer) => layer.trackers))].map(([key, url]) => ({ key, url })),
    artefacts: [...joined(all.map((layer) => layer.artefacts))].map(([kind, paths]) => ({ kind, paths })),
    policies: severities ?? defaultConfig.policies,
    requiredSections: requiredOf(all),
    archiveAfter: last(all, 'archiveAfter') ?? defaultConfig.archiveAfter,
    rules: new Map([...rules].flatMap(([id, { severity }]) => (severity === null ? [] : [[id, severity]]))),
    ruleOptions: new Map([...rules].map(([id, { options }]) => [id, options])),
  };
}

/** An empty list of levels, labels or severities says nothing: a chain without levels asks nothing. */
function lastFilled<K extends 'levels' | 'labels' | 'severities'>(
  layers: readonly Partial<RawConfig>[],
  key: K,
): RawConfig[K] | undefined {
  return last(
    layers.filter((layer) => layer[key]?.length !== 0),
    key,
  );
}

function last<K extends keyof RawConfig>(
  layers: readonly Partial<RawConfig>[],
  key: K,
): RawConfig[K] | undefined {
  return layers.findLast((layer) => layer[key] !== undefined)?.[key];
}

function phrasesOf(layers: readonly Partial<RawConfig>[]): Config['phrases'] {
  return new Map(
    phraseKinds
      .map((kind) => [kind, layers.flatMap((layer) => layer.phrases?.get(kind) ?? [])] as const)
      .filter(([, phrases]) => phrases.length > 0),
  );
}

function joined<V>(maps: readonly (ReadonlyMap<string, V> | undefined)[]): ReadonlyMap<string, V> {
  return new Map(maps.flatMap((map) => [...(map ?? [])]));
}

function vocabularyOf(layers: readonly Partial<RawConfig>[]): Vocabulary {
  const usual = defaultConfig.vocabulary;
  const severities = lastFilled(layers, 'severities');
  return {
    levels: lastFilled(layers, 'levels') ?? usual.levels,
    labels: lastFilled(layers, 'labels') ?? usual.labels,
    severities:
      severities === undefined
        ? usual.severities
        : ranksOf(
            severities.map(({ names }) => names),
            usual,
          ),
    sections: sectionNames(layers),
    dateOrder: last(layers, 'dateOrder') ?? usual.dateOrder,
  };
}

/** The team's own scale from the gravest down; near misses stay known beside it. */
function ranksOf(names: readonly (readonly string[])[], usual: Vocabulary): readonly SeverityRank[] {
  const nearMiss = usual.severities.filter(({ rank }) => rank === 9);
  return [...names.map((one, rank) => ({ rank, names: one })), ...nearMiss];
}

function sectionNames(layers: readonly Partial<RawConfig>[]): ReadonlyMap<string, SectionKind> {
  const byHeading = new Map<string, SectionKind>();
  for (const layer of layers) {
    for (const [kind, { names }] of layer.sections ?? []) {
      if (!isSectionKind(kind)) continue;
      for (const name of names) byHeading.set(headingKey(name), kind);
    }
  }
  return byHeading;
}

function requiredOf(layers: readonly Partial<RawConfig>[]): readonly SectionKind[] | null {
  const required = new Map<SectionKind, boolean>();
  for (const layer of layers) {
    for (const [kind, section] of layer.sections ?? []) {
      if (isSectionKind(kind) && (section.required || section.names.length === 0)) {
        required.set(kind, section.required);
      }
    }
  }
  const kinds = [...required].filter(([, wanted]) => wanted).map(([kind]) => kind);
  return required.size === 0 ? null : kinds;
}
