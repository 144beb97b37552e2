import { type ImportedEntry, type ImportWorld, mostEntries, unknownMoment } from './imported.ts';
import { messageLine } from './message-line.ts';
import { namedParts } from './named-parts.ts';
import { momentOfValue } from './said-moment.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** The entries of a list of objects in JSON, or of one object a line; null for what is no such text. Unknown keys are passed over. */
export function readJson(text: string, world: ImportWorld): readonly ImportedEntry[] | null {
  const objects = objectsOf(text.trim());
  if (objects === null) return null;
  const entries: ImportedEntry[] = [];
  for (const object of objects) {
    if (entries.length > mostEntries) break;
    const entry = entryOf(object, world);
    if (entry !== null) entries.push(entry);
  }
  return entries;
}

function objectsOf(text: string): readonly JsonObject[] | null {
  if (text[0] !== '[' && text[0] !== '{') return null;
  const whole = parsed(text);
  if (whole === null) return text[0] === '{' ? objectLines(text) : null;
  const list = Array.isArray(whole) ? whole : listIn(whole);
  const objects = list?.filter(isObject) ?? (isObject(whole) ? [whole] : []);
  return objects.length === 0 ? null : objects;
}

/** `{"messages": [...]}`: the longest list that it holds. */
function listIn(whole: unknown): readonly unknown[] | null {
  if (!isObject(whole)) return null;
  const lists = Object.values(whole).filter((value): value is unknown[] => Array.isArray(value));
  return lists.sort((a, b) => b.length - a.length)[0] ?? null;
}

function objectLines(text: string): readonly JsonObject[] | null {
  const objects: JsonObject[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') continue;
    const object = parsed(line);
    if (!isObject(object)) return null;
    objects.push(object);
    if (objects.length > mostEntries) break;
  }
  return objects;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Null where an object has no words. A time that cannot be read is unknown. */
function entryOf(object: JsonObject, world: ImportWorld): ImportedEntry | null {
  const pairs = Object.entries(object).flatMap(([key, value]) => {
    const words = wordsOf(value);
    return words === '' ? [] : [{ key, words }];
  });
  const parts = namedParts(pairs.map(({ key }) => key));
  const value = (at: number | null): string => (at === null ? '' : (pairs[at]?.words ?? ''));
  const text = messageLine(value(parts.words));
  if (text === '') return null;
  const time = value(parts.time);
  const day = value(parts.day);
  const moment = (day === '' ? null : momentOfValue(`${day} ${time}`, world)) ?? momentOfValue(time, world);
  const author = messageLine(value(parts.author));
  return { moment: moment ?? unknownMoment, author: author === '' ? null : author, text };
}

/** An object holds words one level down: `{"content": "…"}`, `{"displayName": "…"}`. */
function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (!isObject(value)) return '';
  const inner = value.content ?? value.text ?? value.displayName ?? value.name;
  return typeof inner === 'string' ? inner : '';
}
