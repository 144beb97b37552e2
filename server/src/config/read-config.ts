import type { Config, ConfigProblem } from './config.ts';
import { type RuleKey, readLayers, type Surroundings } from './extends.ts';
import { mergeLayers } from './merge.ts';

export interface ReadConfig {
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
  /** Rules named in the file itself; the engine knows which of them exist. */
  readonly rules: readonly RuleKey[];
  /** Files that `extends` names and `around.texts` does not hold yet; read them and call again. */
  readonly wanted: readonly string[];
}

/**
 * The configuration that the text of a `.missing-link.yaml` gives. What is broken is told on its words, and
 * the defaults stand in for it. Never throws. Without `around` only presets can be extended.
 */
export function readConfig(text: string, uri: string, around?: Surroundings): ReadConfig {
  const alone: Surroundings = { repository: uri.slice(0, uri.lastIndexOf('/')), texts: new Map() };
  const { layers, problems, rules, wanted } = readLayers(text, uri, around ?? alone);
  const ordered = [...problems].sort((a, b) => a.span.start - b.span.start);
  return { config: mergeLayers(layers, uri), problems: ordered, rules, wanted };
}
