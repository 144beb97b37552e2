/** Functions that go through everything for each word, as code does by mistake: what the measure has to find. */
export const sloppy: Readonly<Record<string, (text: string) => unknown>> = {
  'a loop in a loop': (text) => {
    const words = text.split(' ');
    let pairs = 0;
    for (const a of words) for (let at = 0; at < words.length; at++) if (a === words[at]) pairs++;
    return pairs;
  },
  'a list searched for each word': (text) => {
    const words = text.split(' ');
    return words.filter((_, at) => words.find((_other, index) => index === at) !== undefined);
  },
  'an index for each word': (text) => text.split(' ').map((_, at, words) => words.indexOf(`${at}`)),
  'the rest of the text for each word': (text) =>
    [...text.matchAll(/\w+/g)].map(({ index }) => text.slice(index).includes('?')),
  'an expression over all for each word': (text) =>
    [...text.matchAll(/\w+/g)].map(({ index }) => /[?]/.test(text.slice(0, index))),
  'a list made anew for each word': (text) => {
    let words: readonly string[] = [];
    for (const word of text.split(' ')) words = [...words, word];
    return words;
  },
};

/** The same work done once. */
export const careful: Readonly<Record<string, (text: string) => unknown>> = {
  'a loop': (text) => text.split(' ').map((word) => word.trim()),
  'a set': (text) => new Set(text.split(' ')).size,
  'a sorted list': (text) => text.split(' ').sort().length,
  'an expression': (text) => [...text.matchAll(/\w+/g)].map(({ index }) => /^\w/.test(text.slice(index))),
};
