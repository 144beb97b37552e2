/** The records of comma-separated values (RFC 4180), quotes read; at most `most` of them, in one pass over the text. */
export function csvRecords(text: string, delimiter: string, most: number): readonly (readonly string[])[] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length && records.length < most) {
    const field = text[at] === '"' ? quoted(text, at) : plainField(text, at, delimiter);
    record.push(field.value);
    at = field.end;
    if (text[at] === delimiter) {
      at++;
      if (at < text.length) continue;
      record.push('');
    }
    while (at < text.length && (text[at] === '\r' || text[at] === '\n')) at++;
    if (record.some((value) => value !== '')) records.push(record);
    record = [];
  }
  if (record.length > 0 && records.length < most) records.push(record);
  return records;

  function plainField(from: string, start: number, mark: string): Field {
    let end = start;
    while (end < from.length && from[end] !== mark && from[end] !== '\n' && from[end] !== '\r') end++;
    return { value: from.slice(start, end).trim(), end };
  }

  /** A quotation mark in it is written twice; what is between its end and the delimiter is passed over. */
  function quoted(from: string, start: number): Field {
    const parts: string[] = [];
    let at = start + 1;
    for (;;) {
      const close = from.indexOf('"', at);
      if (close < 0) return { value: parts.concat(from.slice(at)).join(''), end: from.length };
      parts.push(from.slice(at, close));
      at = close + 1;
      if (from[at] !== '"') break;
      parts.push('"');
      at++;
    }
    const { end } = plainField(from, at, delimiter);
    return { value: parts.join(''), end };
  }
}

interface Field {
  readonly value: string;
  /** Offset of the delimiter or line ending behind it. */
  readonly end: number;
}
