import type { Directive, Postmortem } from '../model/postmortem.ts';
import type { UnusedName } from '../rules/config/unused-suppression.ts';
import type { Span } from '../text/position.ts';

/** One rule name of one directive (or a directive without names) and the lines it silences. */
interface Silence {
  /** Null: every rule. */
  readonly rule: string | null;
  readonly span: Span;
  readonly directive: Directive;
  readonly firstLine: number;
  /** Inclusive. */
  readonly lastLine: number;
}

/** What the silencing comments of a document silence, and which of them did. */
export class Suppressions {
  readonly #silences: readonly Silence[];
  readonly #used = new Set<Silence>();

  constructor(postmortem: Postmortem) {
    this.#silences = silencesOf(postmortem.directives, postmortem.source.lineCount - 1);
  }

  /** Whether the rule is silenced on the line; remembers the comment that did it. */
  silences(rule: string, line: number): boolean {
    let silenced = false;
    for (const silence of this.#silences) {
      if (line < silence.firstLine || line > silence.lastLine || !means(silence.rule, rule)) continue;
      this.#used.add(silence);
      silenced = true;
    }
    return silenced;
  }

  /** The names that silenced nothing so far, in document order. */
  unused(): readonly UnusedName[] {
    return this.#silences.filter((silence) => !this.#used.has(silence));
  }
}

/** Whether a name in a comment, in whatever case, means the rule; `blame` and `blame/*` mean all of the group, null all. */
export function means(silenced: string | null, rule: string): boolean {
  if (silenced === null) return true;
  const name = silenced.toLowerCase();
  if (name === rule) return true;
  const group = name.endsWith('/*') ? name.slice(0, -2) : name;
  return !group.includes('/') && rule.startsWith(`${group}/`);
}

function silencesOf(directives: readonly Directive[], lastLine: number): readonly Silence[] {
  const silences: Silence[] = [];
  directives.forEach((directive, index) => {
    if (directive.action === 'enable') return;
    const names = directive.rules.length > 0 ? directive.rules : [{ id: null, span: directive.span }];
    for (const { id, span } of names) {
      const [first, last] = linesOf(directive, id, directives.slice(index + 1), lastLine);
      silences.push({ rule: id, span, directive, firstLine: first, lastLine: last });
    }
  });
  return silences;
}

function linesOf(
  directive: Directive,
  rule: string | null,
  later: readonly Directive[],
  lastLine: number,
): readonly [number, number] {
  switch (directive.action) {
    case 'disable-file':
      return [0, lastLine];
    case 'disable-line':
      return [directive.line, directive.line];
    case 'disable-next-line':
      return [directive.nextLine, directive.nextLine];
    default: {
      const end = later.find((other) => other.action === 'enable' && enables(other, rule));
      return [directive.line, end?.line ?? lastLine];
    }
  }
}

function enables(enable: Directive, rule: string | null): boolean {
  if (enable.rules.length === 0) return true;
  return rule !== null && enable.rules.some(({ id }) => means(id, rule));
}
