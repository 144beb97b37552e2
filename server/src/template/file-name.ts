import type { IsoDate } from '../model/lexicon/time/moment.ts';

const longest = 60;

/** A file name for a post-mortem: `2026-11-03-checkout-timeouts.md`. Letters of every script stay. */
export function fileNameFor(date: IsoDate, title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if ([...longer].length > longest) break;
    slug = longer;
  }
  const name = slug === '' ? [...(words[0] ?? 'incident')].slice(0, longest).join('') : slug;
  return `${date}-${name}.md`;
}
