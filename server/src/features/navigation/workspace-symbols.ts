import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-types';
import type { PostmortemFacts } from '../../model/document/facts.ts';
import { isOpen } from '../../model/document/fix-state.ts';
import { compareText } from '../../text/compare-text.ts';
import { shownTitle } from '../views/shown-title.ts';

/** An editor shows a short list and asks again with each letter. */
const most = 200;

export interface SymbolsWorld {
  /** What the root of a file is called where there are several; null where there is one. */
  readonly placeOf: (uri: string) => string | null;
}

/**
 * Incidents by id and title, and the fixes that are open, as far as their words hold the letters of the query in its
 * order; the newest incidents first. An editor ranks them by its own measure.
 */
export function workspaceSymbols(
  all: Iterable<PostmortemFacts>,
  query: string,
  { placeOf }: SymbolsWorld,
): readonly WorkspaceSymbol[] {
  const fits = looselyIn(query);
  const found: WorkspaceSymbol[] = [];
  const newestFirst = [...all].sort(
    (a, b) => compareText(b.date ?? '', a.date ?? '') || compareText(a.uri, b.uri),
  );
  for (const facts of newestFirst) {
    const incident = incidentName(facts);
    const place = placeOf(facts.uri);
    if (fits(incident)) {
      found.push(symbol(incident, SymbolKind.Event, place ?? facts.status ?? '', facts.uri, 0));
    }
    const under = [facts.id ?? shownTitle(facts), place].filter((part) => part !== null).join(' · ');
    for (const { status, title, line } of facts.fixes) {
      if (!isOpen(status) || title === '' || !fits(title)) continue;
      found.push(symbol(title, SymbolKind.Property, under, facts.uri, line));
    }
    if (found.length >= most) break;
  }
  return found.slice(0, most);
}

function incidentName(facts: PostmortemFacts): string {
  const title = shownTitle(facts);
  return facts.id === null || facts.id === title ? title : `${facts.id} ${title}`;
}

function symbol(
  name: string,
  kind: SymbolKind,
  containerName: string,
  uri: string,
  line: number,
): WorkspaceSymbol {
  const start = { line, character: 0 };
  return { name, kind, containerName, location: { uri, range: { start, end: start } } };
}

/** Whether a text has the letters of the query in its order, capitals aside: as editors match. */
function looselyIn(query: string): (text: string) => boolean {
  const letters = [...query.toLowerCase().replace(/\s+/g, '')];
  return (text) => {
    const inside = text.toLowerCase();
    let at = 0;
    for (const letter of letters) {
      at = inside.indexOf(letter, at) + 1;
      if (at === 0) return false;
    }
    return true;
  };
}
