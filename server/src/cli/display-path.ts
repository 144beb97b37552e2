import { relative, sep } from 'node:path';

/** The path as it is printed: relative to the working directory, with `/` between the parts. */
export function displayPath(file: string, cwd: string): string {
  const path = relative(cwd, file);
  if (path === '') return '.';
  return sep === '/' ? path : path.split(sep).join('/');
}
