/** What a column or a key is called that holds the time, its day apart, the words, or who wrote them; the best name first. */
const TIMES = [
  'timestamp',
  'datetime',
  'date_time',
  'time',
  'ts',
  'created_at',
  'createdat',
  'createddatetime',
  'occurred_at',
  'at',
  'when',
  'uhrzeit',
  'zeitpunkt',
  'zeit',
  'heure',
  'hora',
  'ora',
  'tijd',
  '時刻',
  '日時',
  '时间',
  'date',
];
const DAYS = ['date', 'day', 'datum', 'tag', 'fecha', 'data', 'jour', '日付', '日期'];
const WORDS = [
  'text',
  'message',
  'event',
  'description',
  'summary',
  'what',
  'body',
  'content',
  'title',
  'note',
  'details',
  'ereignis',
  'beschreibung',
  'nachricht',
  'événement',
  'evento',
  'mensaje',
  'mensagem',
  'イベント',
  '内容',
];
const AUTHORS = ['author', 'user', 'username', 'user_name', 'who', 'from', 'sender', 'name', 'autor'];

/** Where the parts of an entry are among names of columns or keys; null for a part that none of them names. */
export interface NamedParts {
  readonly time: number | null;
  readonly day: number | null;
  readonly words: number | null;
  readonly author: number | null;
}

/** Finds the parts by their names: `Time (UTC)` is `time`. */
export function namedParts(names: readonly string[]): NamedParts {
  const keys = names.map((name) =>
    name
      .replace(/\([^()]{0,40}\)/, '')
      .trim()
      .toLowerCase()
      .replaceAll(/[ -]/g, '_'),
  );
  const time = firstOf(keys, TIMES);
  const day = firstOf(keys, DAYS);
  return {
    time,
    day: day === time ? null : day,
    words: firstOf(keys, WORDS),
    author: firstOf(keys, AUTHORS),
  };
}

function firstOf(keys: readonly string[], wanted: readonly string[]): number | null {
  for (const name of wanted) {
    const at = keys.indexOf(name);
    if (at >= 0) return at;
  }
  return null;
}
