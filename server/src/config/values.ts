import { parsedUrl } from '../text/uri-text.ts';
import type { Deadline, Severity, TeamPerson } from './config.ts';
import { anyText, oneOf, type Shape, text } from './shape.ts';
import { eitherShape, type Field, listOf, mapped, record } from './shape-compound.ts';
import type { ConfigNode } from './tree.ts';

/** The shapes of single values in a configuration. */

export const severityOrOff: Shape<Severity | 'off'> = mapped(
  oneOf(['error', 'warning', 'information', 'info', 'hint', 'off'] as const),
  (name) => (name === 'info' ? 'information' : name),
);

/** A glob relative to the root: it cannot leave it. */
export const globShape: Shape<string> = text((value) => {
  if (value === '') return { wrong: 'Expected a path or glob.' };
  if (/^([a-z]:|[\\/]{1,2}|~)/i.test(value))
    return { wrong: 'Paths start at the root of the repository: no leading slash or drive.' };
  if (/(?:^|[\\/])\.\.(?:[\\/]|$)/.test(value)) return { wrong: "Paths stay in the repository: no '..'." };
  if (value.length > 500) return { wrong: 'Expected a glob of at most 500 characters.' };
  return { value };
});

const duration = /^(\d{1,4})\s*(h|hours?|d|days?|business[ -]days?|bd)$/i;

/** `24h`, `3 days`, `5 business days`, `optional`, `none`. */
export const deadlineShape: Shape<Deadline> = text(
  (value): { readonly value: Deadline } | { readonly wrong: string } => {
    const word = value.toLowerCase();
    if (word === 'optional' || word === 'none') return { value: word };
    const match = duration.exec(value);
    if (match === null) {
      return { wrong: "A deadline is '24h', '3 days', '5 business days', 'optional' or 'none'." };
    }
    const amount = Number(match[1]);
    const unit = (match[2] ?? '').toLowerCase();
    if (unit.startsWith('b')) return { value: { unit: 'business-days', amount } };
    return { value: { unit: 'hours', amount: unit.startsWith('d') ? amount * 24 : amount } };
  },
  { examples: ['24h', '3 days', '5 business days', 'optional', 'none'] },
);

/** An address to which an id is added: http(s), no user name, with the place for the id. */
export const trackerUrlShape: Shape<string> = text(
  (value) => {
    const url = parsedUrl(value.replaceAll('{id}', '1'));
    if (url === null) return { wrong: "Expected an address like 'https://tracker.example/issues/{id}'." };
    if (url.protocol !== 'https:' && url.protocol !== 'http:') {
      return { wrong: `A tracker's address begins with https:// or http://, not '${url.protocol}'.` };
    }
    if (url.username !== '' || url.password !== '')
      return { wrong: "A tracker's address cannot contain a user name." };
    if (!value.includes('{id}')) return { wrong: "The address needs '{id}', the place for the id." };
    if (parsedUrl(value.replaceAll('{id}', 'x'))?.host !== url.host) {
      return { wrong: "'{id}' belongs in the path of the address, not in its host." };
    }
    return { value };
  },
  { pattern: '^https?://', examples: ['https://github.com/org/repo/issues/{id}'] },
);

interface RawPerson {
  readonly name: string;
  readonly handles: readonly string[];
  readonly emails: readonly string[];
  readonly team: string;
}

const handle: Shape<string> = mapped(anyText, withoutAt);

const personFields: { readonly [K in keyof RawPerson]: Field<RawPerson[K]> } = {
  name: { shape: anyText, doc: 'Full name.' },
  handles: { shape: listOf(handle), doc: 'Handles, with or without @.' },
  emails: { shape: listOf(anyText), doc: 'E-mail addresses.' },
  team: { shape: handle, doc: 'The team.' },
};

/** `Maya Lind`, `@maya`, or the keys name, handles, emails, team. */
export const personShape: Shape<TeamPerson> = mapped(
  eitherShape(anyText, isText, record<RawPerson>(personFields)),
  (value): TeamPerson => {
    if (typeof value !== 'string') {
      const handles = value.handles ?? [];
      const name = value.name ?? handles[0] ?? value.emails?.[0] ?? '';
      return { name, handles, emails: value.emails ?? [], team: value.team ?? null };
    }
    const bare = withoutAt(value);
    return { name: bare, handles: bare === value ? [] : [bare], emails: [], team: null };
  },
);

/** A team, with or without `@`. */
export const teamShape: Shape<string> = handle;

export interface RawRule {
  readonly severity: Severity | 'off' | null;
  readonly options: Readonly<Record<string, string | number | boolean>>;
}

/** `fix/due: off`, or a map with `severity` and the rule's options; which options exist the rule knows. */
export const ruleSettingShape: Shape<RawRule> = {
  schema: {
    anyOf: [
      severityOrOff.schema,
      { const: false },
      {
        type: 'object',
        properties: { severity: severityOrOff.schema },
        additionalProperties: { type: ['string', 'number', 'boolean'] },
      },
    ],
  },
  read: (node, tell) => {
    // YAML takes `off` for text, but people also write `no` and `false`.
    if (node.kind === 'scalar' && node.value === false) return { severity: 'off', options: {} };
    if (node.kind !== 'map') {
      const severity = severityOrOff.read(node, tell);
      return severity === undefined ? undefined : { severity, options: {} };
    }
    let severity: RawRule['severity'] = null;
    const options: Record<string, string | number | boolean> = {};
    for (const { key, value } of node.entries) {
      if (key === 'severity') severity = severityOrOff.read(value, tell) ?? null;
      else if (value.kind === 'scalar' && value.value !== null) options[key] = value.value;
      else tell('wrong-type', `The option '${key}' needs a single value.`, value.span);
    }
    return { severity, options };
  },
};

export function isText(node: ConfigNode): boolean {
  return node.kind === 'scalar';
}

function withoutAt(value: string): string {
  return value.replace(/^@/, '');
}
