import type { Token } from 'markdown-it';
import type { LineMark, PreviewMarks } from '../../../server/src/protocol/preview-marks.ts';
import { badgesHtml, markHtml } from './mark-html.ts';

/** The tokens that hold our HTML; their content is empty, so that the names of headings do not change. */
export const ourToken = 'missing_link_mark';

/** Only what the marks need of a document. */
export type ShownMarks = Pick<PreviewMarks, 'badges' | 'lines'>;

/** Lines of the source, zero-based: the first, and the one behind the last. */
type Lines = readonly [number, number];

/** The tokens of a document with its marks between them; the given ones are kept by the editor and stay as they are. */
export function markedTokens(tokens: readonly Token[], { badges, lines }: ShownMarks): Token[] {
  const left = new Map<number, readonly LineMark[]>();
  for (const mark of lines) left.set(mark.line, [...(left.get(mark.line) ?? []), mark]);
  let row: Lines | null = null;
  const marked = tokens.map((token) => {
    if (token.type === 'tr_open') row = token.map;
    if (token.type === 'tr_close') row = null;
    if (token.type !== 'inline') return token;
    return row === null ? withLineMarks(token, left) : withCellMarks(token, row[0], left);
  });
  const [first] = tokens;
  if (badges === null || first === undefined) return marked;
  return marked.toSpliced(badgePlace(marked, badges.line), 0, htmlToken(first, badgesHtml(badges)));
}

/** Behind the heading that holds the title, else behind the first heading if nothing is before it, else at the top. */
function badgePlace(tokens: readonly Token[], line: number): number {
  const top = tokens.findIndex(({ type }) => type !== 'front_matter');
  const named = tokens.findIndex(({ type, map }) => type === 'heading_open' && covers(map, line));
  const heading = named >= 0 ? named : top;
  if (tokens[heading]?.type !== 'heading_open') return Math.max(0, top);
  return tokens.findIndex(({ type }, at) => at > heading && type === 'heading_close') + 1;
}

/** A paragraph or heading with the marks of its lines. Where its lines cannot be told apart, the first one's alone. */
function withLineMarks(token: Token, left: ReadonlyMap<number, readonly LineMark[]>): Token {
  const { map, children, content } = token;
  if (map === null || children === null || !isMarked(map, left)) return token;
  const [first] = map;
  const lines = linesOf(children);
  const sure = lines.length === content.split('\n').length ? lines : [children];
  return withChildren(
    token,
    sure.flatMap((line, at) => markedLine(line, left.get(first + at) ?? [], token)),
  );
}

/** Most paragraphs are not, and are left before anything is taken apart. */
function isMarked([first, end]: Lines, left: ReadonlyMap<number, unknown>): boolean {
  for (let line = first; line < end; line++) if (left.has(line)) return true;
  return false;
}

/** A cell with those marks of its row whose words it holds; a mark goes into one cell. */
function withCellMarks(token: Token, line: number, left: Map<number, readonly LineMark[]>): Token {
  const { children, content } = token;
  const waiting = left.get(line) ?? [];
  const own = waiting.filter(({ words }) => content.includes(words.replaceAll('\\|', '|')));
  if (children === null || own.length === 0) return token;
  left.set(
    line,
    waiting.filter((mark) => !own.includes(mark)),
  );
  return withChildren(token, markedLine(children, own, token));
}

/** Elapsed times begin their line, behind the break in front of it; all else ends it. */
function markedLine(line: readonly Token[], marks: readonly LineMark[], sample: Token): Token[] {
  const start = line[0] !== undefined && isBreak(line[0]) ? 1 : 0;
  const tokens = (kind: LineMark['kind']): Token[] =>
    marks.filter((mark) => mark.kind === kind).map((mark) => htmlToken(sample, markHtml(mark)));
  return [...line.slice(0, start), ...tokens('elapsed'), ...line.slice(start), ...tokens('overdue')];
}

/** The pieces of a paragraph by its lines: each but the first begins with its break. */
function linesOf(children: readonly Token[]): readonly (readonly Token[])[] {
  const lines: Token[][] = [[]];
  for (const child of children) {
    if (isBreak(child)) lines.push([]);
    lines.at(-1)?.push(child);
  }
  return lines;
}

function isBreak({ type }: Token): boolean {
  return type === 'softbreak' || type === 'hardbreak';
}

function withChildren(token: Token, children: Token[]): Token {
  return Object.assign(newToken(token, token.type), token, { children });
}

function htmlToken(sample: Token, html: string): Token {
  return Object.assign(newToken(sample, ourToken), { meta: html });
}

/** A token of the class of `sample`, which is one of the editor's: it is not ours to import. */
function newToken(sample: Token, type: string): Token {
  const Made = sample.constructor as new (type: string, tag: string, nesting: 0) => Token;
  return new Made(type, '', 0);
}

function covers(map: Lines | null, line: number): boolean {
  return map !== null && map[0] <= line && line < map[1];
}
