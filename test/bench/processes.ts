import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateDocument } from './generate-documents.ts';
import { row, timeOfProcesses } from './measure.ts';

const cli = path.resolve(import.meta.dirname, '../../dist/cli.js');
const readAll = `
const fs = require('node:fs'), path = require('node:path');
for (const entry of fs.readdirSync(process.argv[1], { recursive: true, withFileTypes: true }))
  if (entry.isFile()) fs.readFileSync(path.join(entry.parentPath, entry.name), 'utf8');`;

/** Whole processes from cold: the command line against an empty Node and against reading the same files. */
export function reportProcesses(counts: readonly number[]): void {
  for (const count of counts) {
    const folder = writeDocuments(count);
    const cache = mkdtempSync(path.join(tmpdir(), 'missing-link-bench-cache-'));
    const check = [cli, 'check', folder, '--format', 'json', '--today', '2026-11-21'];
    const times = timeOfProcesses(
      {
        empty: ['-e', '0'],
        read: ['-e', readAll, folder],
        check,
        again: [...check, '--cache', '--cache-location', cache],
      },
      count > 2000 ? 2 : 4,
    );
    rmSync(folder, { recursive: true });
    rmSync(cache, { recursive: true });
    reportTimes(count, times);
  }
}

function reportTimes(count: number, times: Readonly<Record<string, number>>): void {
  const { empty = 1, read = 1, check = 0, again = 0 } = times;
  console.log(`\ncheck ${count} post-mortem${count === 1 ? '' : 's'} of 3 KB, whole process, all rules`);
  row(
    'against an empty Node',
    (check / empty).toFixed(1),
    `${check.toFixed(0)} ms against ${empty.toFixed(0)} ms`,
  );
  row('against reading the files', (check / read).toFixed(1), `${read.toFixed(0)} ms`);
  row('beyond starting Node, per document', `${(((check - empty) / count) * 1000).toFixed(0)} µs`);
  row(
    'again with --cache, nothing changed, against reading',
    (again / read).toFixed(1),
    `${again.toFixed(0)} ms, ${(again / check).toFixed(3)} of the first time`,
  );
}

function writeDocuments(count: number): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'missing-link-bench-'));
  for (let i = 0; i < count; i++) {
    const month = path.join(folder, 'postmortems', String(i % 24).padStart(2, '0'));
    if (i < 24) mkdirSync(month, { recursive: true });
    writeFileSync(path.join(month, `2026-01-01-incident-${i}.md`), generateDocument(i));
  }
  return folder;
}
