import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Words that steer a terminal, forge a line, turn an order round or hide. */
export const hostile = {
  colour: 'red\u001b[31m\u001b[2J',
  link: '\u001b]8;;https://evil.example\u0007click\u001b]8;;\u0007',
  single: 'a\u009b31mb\u0085c\u007f',
  bell: 'ding\u0007\u0008\u0000',
  turned: 'exe\u202egnp.\u202c\u2066x\u2069',
  hidden: 'pay\u200bpal\u2060\ufeff',
  lines: 'one\u2028a.md:1:1: error forged [blame/person]\u2029two\u000bthree\u000cfour',
} as const;
export const everything: string = Object.values(hostile).join(' ');

/** Names of files may hold line breaks too. */
const forged = '\npostmortems/x.md:1:1: error forged [blame/person]\r';

const head = (id: string, more: string): string =>
  `---\ntype: postmortem\nid: ${id}${hostile.bell}\ntitle: Title ${everything}\nseverity: P2${hostile.colour}\nstatus: review\nservices: [checkout${hostile.turned}]\nlevel: operaton${hostile.colour}\nlabel: lab${hostile.single}\ncommander: "${hostile.link}"\nrecurs: ${hostile.lines}\n${more}---\n`;

const body = `
# Heading ${everything}

${everything}

## Summary

Bob${hostile.colour} should have known better ${everything}. It was a stupid mistake ${hostile.link} by Alice${hostile.single}.

## Timeline ${hostile.bell}

- 2026-11-03 09:12 trigger: roll-out ${everything}
- 09:10 detected: ${everything}
- 25:99 resolved ${hostile.turned}: ${everything}

## Why it was possible

1. Why? ${everything}

## Missing chain level

Operation${hostile.colour}, label${hostile.single}: ${everything}

## Structural fix

- [ ] Improve ${everything}
  - Owner: @jonas${hostile.colour}
  - Due: before ${hostile.link} 2026-02-30
  - Artefact: docs/gate${hostile.bell}.md
  - Tracker: SAFE-1, OPS-1${hostile.turned}
  - Evidence: https://evil.example/${hostile.colour}
  - Check: ${everything}
- [x] Do ${everything} (Alice${hostile.hidden}, due 2026-11-10) #12 [link](a${hostile.bell}.md) https://evil.example/a${hostile.colour}/issues/7

| Action | Owner | Due | Status |
| --- | --- | --- | --- |
| Table ${everything} | Bob${hostile.single} | soon${hostile.link} | op${hostile.turned}en |

<!-- missing-link-disable blame/nope${hostile.colour} -->
`;

const config = `root: true
"unknown\\e[31m\\r${hostile.turned}": 1
extends: "no\\e[31m\\uD800.yaml"
include: ["**/*\\e*.md"]
rules:
  "blame/\\e[31m\\a": off
  fix/owner: "loud\\e\\u009b"
trackers:
  "OPS-": "https://tracker.example/\\e{id}"
  "SAFE-": "https://tracker.example/{id}"
people:
  - name: "Zed\\e[31m"
    handles: ["\\e"]
severities: "\\e"
`;

export interface HostileFiles {
  /** Paths of the documents, from the folder. */
  readonly documents: readonly string[];
}

/** Writes a repository in which everything that can be named is hostile. */
export function writeHostileRepository(folder: string): HostileFiles {
  const names = Object.values(hostile).map((words) => words.replaceAll(/[\0/]/g, ''));
  const documents = [...names, forged.replaceAll('/', '')].map(
    (words, at) => `postmortems/2026-11-0${at + 1} ${words}.md`,
  );
  documents.push(`post${hostile.colour}${forged.replaceAll('/', '')}mortems/2026-11-09-a.md`);
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  mkdirSync(join(folder, '.git'), { recursive: true });
  for (const [at, path] of documents.entries()) {
    // Two of them say that they are the same incident.
    write(
      path,
      head(`INC-${Math.max(1, at)}`, at % 2 === 0 ? `review: 2026-11-04${hostile.single}\n` : '') + body,
    );
  }
  write('.missing-link.yaml', config);
  write('CODEOWNERS', `* @team${hostile.colour}\n`);
  writeFileSync(join(folder, 'postmortems', `bytes${hostile.colour}.md`), Uint8Array.of(0xff, 0xfe, 0x41));
  return { documents };
}

/** The first character of a text that a screen would obey or not show, with some words around it; null for none. */
export function obeyed(text: string): string | null {
  const found = /[\p{Cc}\u2028\u2029\u200b\u202a-\u202e\u2060-\u206f\ufeff]|\p{Cs}/u.exec(text);
  if (found === null) return null;
  return JSON.stringify(text.slice(Math.max(0, found.index - 60), found.index + 20));
}
