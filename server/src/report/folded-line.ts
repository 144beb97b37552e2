/** RFC 5545, 3.1: a line is no longer than 75 octets without its end; what follows a break begins with a space. */
const mostOctets = 74;

/** The lines of a calendar, which end in CRLF, each folded where it is too long; no character is cut. */
export function foldedCalendar(text: string): string {
  return text.split('\r\n').map(foldedLine).join('\r\n');
}

function foldedLine(line: string): string {
  // No character of a text has more than three octets for each of its UTF-16 units.
  if (line.length * 3 <= mostOctets) return line;
  const parts: string[] = [];
  let start = 0;
  let octets = 0;
  for (let at = 0; at < line.length; ) {
    const point = line.codePointAt(at) ?? 0;
    const size = octetsOf(point);
    if (octets + size > mostOctets) {
      parts.push(line.slice(start, at));
      start = at;
      octets = 0;
    }
    octets += size;
    at += point > 0xffff ? 2 : 1;
  }
  return [...parts, line.slice(start)].join('\r\n ');
}

/** The length of a code point in UTF-8. */
function octetsOf(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
