import MarkdownIt, { type Token } from 'markdown-it';

type Nesting = Token['nesting'];

/**
 * A token of markdown-it with fields that are set as usual. The library defines each of thirteen by a call of its own,
 * which takes a tenth of all reading of blocks.
 */
class PlainToken {
  readonly type: string;
  readonly tag: string;
  attrs = null;
  map: Token['map'] = null;
  readonly nesting: Nesting;
  level: number;
  children = null;
  content = '';
  markup = '';
  info = '';
  meta = null;
  block = true;
  hidden = false;

  constructor(type: string, tag: string, nesting: Nesting, level: number) {
    this.type = type;
    this.tag = tag;
    this.nesting = nesting;
    this.level = level;
  }
}

Object.setPrototypeOf(PlainToken.prototype, MarkdownIt.Token.prototype);

/** What markdown-it keeps while it reads blocks; it makes its tokens as the library does, only faster. */
export class BlockState extends MarkdownIt.StateBlock {
  override push(type: string, tag: string, nesting: Nesting): Token {
    if (nesting < 0) this.level--;
    const token = new PlainToken(type, tag, nesting, this.level) as unknown as Token;
    if (nesting > 0) this.level++;
    this.tokens.push(token);
    return token;
  }
}
