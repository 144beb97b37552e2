/** Text of a document made safe to be in markdown: nothing in it is a link, an image, HTML or emphasis. */
export function escaped(text: string): string {
  return text
    .slice(0, 300)
    .replace(/[\r\n]+/g, ' ')
    .replace(/[\\`*_{}[\]()#+\-.!|<>~&:@/]/g, '\\$&');
}
