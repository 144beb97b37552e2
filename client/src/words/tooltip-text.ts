/**
 * Text of a document as markdown that shows exactly it, and wraps between its words: what an editor makes of a text
 * itself has no place to break. No sign in it begins markup, an icon, an entity or a link.
 */
export function asMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[!-#%-/:-@[-`{-~]/g, '\\$&')
    .replaceAll('$', '&#36;');
}

/** An http(s) or file address as the target of a markdown link. */
export function linkTarget(address: string): string {
  return address.replace(
    /[\s()<>\\|"']/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
