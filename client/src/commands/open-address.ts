import { env, type Uri } from 'vscode';

/**
 * Opens a page outside of the editor, after the editor's own question where it does not trust the address yet.
 * The address goes as text, which the editor takes although it declares a `Uri`: a `Uri` it decodes and encodes
 * again, and an encoded `&` or `#` in a query would change its meaning.
 */
export async function openAddress(address: string): Promise<void> {
  if (!/^https?:\/\//.test(address)) return;
  await env.openExternal(address as unknown as Uri);
}
