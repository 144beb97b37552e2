/** What the codes of the system mean, in the words that follow a path: `a.md: no space left`. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EBUSY: 'in use by another program',
  EDQUOT: 'no space left (quota)',
  EEXIST: 'already exists',
  EFBIG: 'larger than the file size limit',
  EIO: 'input/output error',
  EISDIR: 'a folder, not a file',
  ELOOP: 'symbolic links in a circle',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'name too long',
  ENFILE: 'too many open files',
  ENOENT: 'no such file or folder',
  ENOSPC: 'no space left',
  ENOTDIR: 'not a folder',
  ENXIO: 'not a regular file',
  EPERM: 'permission denied',
  EROFS: 'read-only file system',
  ETXTBSY: 'in use by another program',
};

/** The code that the system gave for a failure (`ENOSPC`); null where the error is not one of its own. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/** Why the system refused, in a few plain words; `otherwise` with the code where nobody has words for it. */
export function systemReason(error: unknown, otherwise: string): string {
  const code = systemCode(error);
  if (code === null) return otherwise;
  return reasons[code] ?? `${otherwise} (${code})`;
}
