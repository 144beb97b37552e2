/** Deadlines of the review by rank, the gravest first: a start for a scale that has none. */
const deadlines: readonly string[] = ['24h', '48h', '5 business days', 'optional', 'none'];
const FEWEST_RANKS = 4;
const SEV = /^(SEV[ -]?)(\d)$/i;

/**
 * Commented lines for a first configuration that give a SEV scale its deadlines, by the severities that documents name;
 * null where they name none of such a scale. Scales of P0 to P3 have deadlines by default.
 */
export function offeredDeadlines(severities: readonly string[]): string | null {
  const named = severities.flatMap((severity) => {
    const [, style, figure] = SEV.exec(severity.trim()) ?? [];
    return style === undefined || figure === undefined ? [] : [{ style, rank: Number(figure) }];
  });
  const [first] = named;
  if (first === undefined) return null;
  const ranks = named.map(({ rank }) => rank);
  const lowest = Math.min(1, ...ranks);
  const highest = Math.max(lowest + FEWEST_RANKS - 1, ...ranks);
  const lines = Array.from({ length: highest - lowest + 1 }, (_, at) => {
    const deadline = deadlines[Math.min(at, deadlines.length - 1)] ?? 'none';
    return `#   ${first.style}${lowest + at}: ${deadline}\n`;
  });
  return `# A SEV scale has no deadlines for the review unless they are given here. An offer, highest first:
# severities:
${lines.join('')}`;
}
