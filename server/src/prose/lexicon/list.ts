/** The words of a block of text, one or many a line. */
export function words(block: string): readonly string[] {
  return block.trim().split(/\s+/);
}

/** The phrases of a block of text, one or many a line, parted by semicolons. */
export function phrases(block: string): readonly string[] {
  return block
    .split(/[;\n]/)
    .map((phrase) => phrase.trim().replaceAll(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');
}
