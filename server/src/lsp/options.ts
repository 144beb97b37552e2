import { isIsoDate } from '../model/lexicon/time/civil.ts';
import type { InitializationOptions, PersonalSettings } from '../protocol/protocol.ts';

/** Settings with every default filled in. */
export interface ServerSettings {
  readonly problems: 'openFiles' | 'workspace';
  readonly hover: boolean;
  readonly completion: boolean;
  readonly links: boolean;
  readonly navigation: boolean;
  readonly folding: boolean;
  readonly refactorings: boolean;
  readonly semanticTokens: boolean;
  readonly codeLens: boolean;
  readonly inlayHints: boolean;
  readonly mine: readonly string[];
}

/** The options of a client as it sent them: what has another type than it should counts as not sent. */
export function clientOptions(sent: unknown): InitializationOptions {
  const given = record(sent);
  const today = text(given.today);
  const zone = text(given.zone);
  const cache = text(given.cache);
  const pages = text(given.pages);
  const weights = text(given.weights);
  return {
    ...(today !== null && isIsoDate(today) ? { today } : {}),
    ...(zone === null ? {} : { zone }),
    ...(cache === null ? {} : { cache }),
    ...(pages === null ? {} : { pages }),
    ...(weights === null ? {} : { weights }),
    clientCache: given.clientCache === true,
    clientFiles: texts(given.clientFiles),
    commands: texts(given.commands),
    me: texts(given.me),
  };
}

/** Personal settings as the client sent them, section `missingLink`. */
export function readSettings(sent: unknown): ServerSettings {
  const given: { readonly [K in keyof PersonalSettings]?: unknown } = record(sent);
  return {
    problems: given.problems === 'workspace' ? 'workspace' : 'openFiles',
    hover: enabled(given.hover),
    completion: enabled(given.completion),
    links: enabled(given.links),
    navigation: enabled(given.navigation),
    folding: enabled(given.folding),
    refactorings: enabled(given.refactorings),
    semanticTokens: enabled(given.semanticTokens),
    codeLens: enabled(given.codeLens),
    inlayHints: enabled(given.inlayHints),
    mine: texts(given.mine),
  };
}

function enabled(family: unknown): boolean {
  return record(family).enabled !== false;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
