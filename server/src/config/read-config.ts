import type { Config, ConfigProblem } from './config.ts';
import { type RuleKey, readLayers, type Surroundings } from './extends.ts';
import { mergeLayers } from './merge.ts';

export interface ReadConfig {
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
  /** Rules named in the file itself; the engine knows which of them exist. */
  readonly rules: readonly RuleKey[];
}

/**
 * The configuration that the text of a configuration file gives. What is broken is told on its words, and
 * the defaults replace it. Never throws. Without `around` only presets can be extended.
 */
export function readConfig(text: string, uri: string, around?: Surroundings): ReadConfig {
  const { layers, problems, rules } = readLayers(text, uri, around ?? alone(uri));
  const ordered = [...problems].sort((a, b) => a.span.start - b.span.start);
  return { config: mergeLayers(layers, uri), problems: ordered, rules };
}

function alone(uri: string): Surroundings {
  return { repository: uri.slice(0, uri.lastIndexOf('/')), textOf: () => null, realOf: (other) => other };
}
