import { contentHash } from '../server/src/text/content-hash.ts';

/**
 * A whole and valid text of the index's cache whose readings say other words than the documents: whoever shows these has
 * them from the cache.
 */
export function retold(cache: string, from: string, to: string): string {
  if (!cache.includes(from)) throw new Error(`the cache does not say '${from}'`);
  const [head, ...lines] = cache.split('\n');
  const told = lines.map((line) => {
    const cells = line.split('\t');
    const json = (cells.at(-1) ?? '').replaceAll(from, to);
    const key = [...cells.slice(0, -3), contentHash(json)];
    return [...key, contentHash(key.join('\t')), json].join('\t');
  });
  return [head, ...told].join('\n');
}
