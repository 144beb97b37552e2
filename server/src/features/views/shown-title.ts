import type { PostmortemFacts } from '../../model/document/facts.ts';
import { fileName } from '../../model/document/file-name.ts';

/** What a post-mortem is called in a list: its title, else its incident's id, else the name of its file. */
export function shownTitle({ title, id, uri }: Pick<PostmortemFacts, 'title' | 'id' | 'uri'>): string {
  if (title !== null && title.trim() !== '') return title;
  if (id !== null) return id;
  const { name, folders } = fileName(uri);
  return /^index$/i.test(name) ? (folders.at(-1) ?? name) : name;
}
