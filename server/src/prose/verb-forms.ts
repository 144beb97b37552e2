import { doublingVerbs, irregularForms, regularVerbs } from './lexicon/verb-forms.ts';

const doubling: ReadonlySet<string> = new Set(doublingVerbs);
const pasts = new Map<string, string>();
const gerunds = new Map<string, string>();
const bases = new Map<string, string>();

for (const base of regularVerbs) {
  pasts.set(pastOf(base), base);
  learn(base);
}
for (const [past, participle, base] of irregularForms) {
  pasts.set(past, base);
  pasts.set(participle, base);
  learn(base);
}

function learn(base: string): void {
  const gerund = gerundForm(base);
  gerunds.set(gerund, base);
  bases.set(base, gerund);
}

/** The gerund of a plain form: `checking`; null where the verb is not known. */
export function gerundOf(base: string): string | null {
  return bases.get(base) ?? null;
}

/** The plain form of a past or a participle (`checked`, `forgotten`), in lower case; null where it is not known. */
export function baseOfPast(word: string): string | null {
  return pasts.get(word) ?? null;
}

/** The plain form of a gerund: `checking`. */
export function baseOfGerund(word: string): string | null {
  return gerunds.get(word) ?? null;
}

function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  if (base.endsWith('ic')) return `${base}ked`;
  return doubling.has(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

function gerundForm(base: string): string {
  if (/[^eo]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  if (base.endsWith('ic')) return `${base}king`;
  const doubles = doubling.has(base) || /^(?:begin|cut|forget|get|put|run|rerun|reset|set|shut)$/.test(base);
  return doubles ? `${base}${base.at(-1)}ing` : `${base}ing`;
}
