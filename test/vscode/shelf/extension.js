const { Disposable, EventEmitter, FileSystemError, FileType, workspace } = require('vscode');

const postmortem = `---
type: postmortem
id: INC-50
title: The bell stood still
severity: P2
status: review
services: [harbour]
level: operation
label: configuration
---

# The bell stood still

## Summary

The bell of the harbour stood still for an hour.

## Follow-ups

- [ ] Hang the bell again
  - Owner: @ines
  - Due: 2026-11-01
`;

const files = new Map([
  ['/shop/README.md', '# Shop\n'],
  ['/shop/postmortems/2026-10-20-bell.md', postmortem],
]);

/** As a repository looks that is shown without a checkout: nothing is written, times are not known, nobody watches. */
exports.activate = ({ subscriptions }) => {
  const refuse = (uri) => {
    throw FileSystemError.NoPermissions(uri);
  };
  const provider = {
    onDidChangeFile: new EventEmitter().event,
    watch: () => new Disposable(() => {}),
    stat: (uri) => {
      const text = files.get(uri.path);
      if (text !== undefined) return { type: FileType.File, ctime: 0, mtime: 0, size: text.length };
      if (namesIn(uri.path).size === 0) throw FileSystemError.FileNotFound(uri);
      return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    },
    readDirectory: (uri) => [...namesIn(uri.path)],
    readFile: (uri) => {
      const text = files.get(uri.path);
      if (text === undefined) throw FileSystemError.FileNotFound(uri);
      return new TextEncoder().encode(text);
    },
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
  subscriptions.push(workspace.registerFileSystemProvider('shelf', provider, { isReadonly: true }));
};

/** What lies in a folder, with its types. */
function namesIn(folder) {
  const start = `${folder.replace(/\/$/, '')}/`;
  const below = [...files.keys()].filter((path) => path.startsWith(start));
  return new Map(
    below.map((path) => {
      const [name, ...rest] = path.slice(start.length).split('/');
      return [name, rest.length === 0 ? FileType.File : FileType.Directory];
    }),
  );
}
