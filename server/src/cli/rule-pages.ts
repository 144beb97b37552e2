import type { Block } from '../text/markdown/blocks.ts';
import { parseText } from '../text/markdown/parse.ts';
import { Source } from '../text/source.ts';

/** Where the rules are explained. */
export interface RulePages {
  /** The page of a rule, markdown; null where it is not at hand. */
  readonly text: (rule: string) => string | null;
  /** Its address on the web; null where the package names none. */
  readonly address: (rule: string) => string | null;
}

export const noPages: RulePages = { text: () => null, address: () => null };

/** What a page says, without its title and examples. */
export interface RuleHelp {
  /** The case that the rule is for, without marks. */
  readonly about: string;
  readonly text: string;
  readonly markdown: string;
}

/** The head of a page and its section "Why". */
export function helpOf(page: string): RuleHelp {
  const [head = '', ...sections] = page.split(/^## /m);
  const why = sections.find((section) => /^Why\s/.test(section))?.replace(/^Why\s+/, '') ?? '';
  const about = head.replace(/^# .*$/m, '').trim();
  const markdown = why.trim() === '' ? about : `${about}\n\n## Why\n\n${why.trim()}`;
  const text = [about, why].map(plainOf).filter((part) => part !== '');
  return { about: plainOf(about), text: text.join('\n\n'), markdown };
}

function plainOf(markdown: string): string {
  return plainBlocks(parseText(new Source(markdown)).blocks).join('\n\n');
}

function plainBlocks(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph' || block.kind === 'heading') return [block.inline.plain.trim()];
    if (block.kind === 'quote') return plainBlocks(block.blocks);
    if (block.kind !== 'list') return [];
    return [block.items.map((item) => `- ${plainBlocks(item.blocks).join(' ')}`).join('\n')];
  });
}
