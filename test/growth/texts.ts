/** A place of a document in which a piece can be many times. */
export interface Context {
  readonly name: string;
  readonly path: string;
  /** Is between two pieces. */
  readonly between: string;
  readonly text: (pieces: string) => string;
}

const postmortem = 'postmortems/2026-11-03-checkout.md';
const meta = '---\ntype: postmortem\nstatus: review\ndate: 2026-11-03\nauthors: [Ana Souza, Li]\n';
const head = `${meta}---\n\n# Checkout was down\n\n`;
const actions = `${head}## Action items\n\n`;
const item = `${actions}- [ ] Add a test`;
const table = `${actions}| Action | Owner | Due |\n| --- | --- | --- |\n| `;
const timeline = `${head}## Timeline\n\nAll times UTC.\n\n- 2026-11-03 09:12 trigger: a deploy\n- `;
const causes = `${head}## Root cause\n\n`;
const whys = `${head}## Five whys\n\n1. Why? `;
const chain = `${head}## Missing level\n\n- Level: `;

function inside(name: string, before: string, after = '\n', path: string = postmortem): Context {
  return { name, path, between: '', text: (pieces) => before + pieces + after };
}

/** Each piece in a line or block of its own. */
function many(name: string, before: string, between: string, after = '\n'): Context {
  return { name, path: postmortem, between, text: (pieces) => before + pieces + after };
}

/** Where blocks are one after the other. */
export const inDocument: Context = inside('a document', head, '');

export const contexts: readonly Context[] = [
  inside('a line of a README', '# Shop\n\n', '\n', 'README.md'),
  inside('the title', `${meta}---\n\n# `),
  inside('a value of front matter', `${meta}severity: `, '\n---\n'),
  inside('a metadata line', `${head}**Severity**: `),
  inside('the summary', `${head}## Summary\n\n`),
  inside('a heading', `${head}## `),
  inside('a bold label', `${causes}**`, '**: a value\n'),
  inside('a quote', `${causes}> `),
  inside('a block of code', `${causes}\`\`\`\n`, '\n```\n'),
  inside('a comment', `${causes}<!-- `, ' -->\n'),
  inside('a silencing comment', `${causes}<!-- missing-link-disable `, ' -->\n'),
  inside('an item', `${causes}- `),
  inside('the words of an action', `${item} `),
  inside('the brackets of an action', `${item} (`, ')\n'),
  inside('a bullet of an action', `${item}\n  - `),
  inside('an owner', `${item}\n  - Owner: `),
  inside('a due date', `${item}\n  - Due: `),
  inside('a tracker', `${item}\n  - Tracker: `),
  inside('evidence', `${item}\n  - Evidence: `),
  inside('a check', `${item}\n  - Check: `),
  inside('a row of actions', table),
  inside('a cell of actions', `${table}Add a test | `, ' | 2026-12-01 |\n'),
  inside('an event', `${timeline}09:31 `),
  inside('a row of events', `${head}## Timeline\n\n| Time | Event |\n| --- | --- |\n| 09:12 | `, ' |\n'),
  inside('a level', chain),
  inside('a why', whys),
  many('lines', causes, '\n'),
  many('paragraphs', causes, '\n\n'),
  many('actions', `${actions}- [ ] `, '\n- [ ] '),
  many('bullets of an action', `${item}\n  - `, '\n  - '),
  many('rows of actions', table, ' | @ana | 2026-12-01 |\n| ', ' | @ana | |\n'),
  many('events', `${timeline}09:31 `, '\n- 09:31 '),
  many('headings', `${actions}### `, '\n\nText.\n\n### '),
  many('values of front matter', `${meta}a: `, '\nb: ', '\n---\n'),
];

/** What writers, tools and attackers repeat. */
export const pieces: readonly string[] = [
  ...[' ', '\t', '\u00a0', '\u2028', ': ', '- ', '| ', '*', '**', '_', '~~', '`', '[', ']('],
  ...['[x] ', '(', '<', '<br>', '<!--', '-->', '{{', '"', '\\', '#', '---', ',', ';', '?', '!'],
  ...['0', 'a', 'Ana, ', '@a ', '@a/b', '#1 ', 'https://a.b/c ', '[a](b) ', '2026-11-03 ', '09:12 ', '2 h '],
  ...[
    'Friday ',
    'due ',
    'due: ',
    'owner: ',
    'until ',
    '(done) ',
    '. Done ',
    '📅 2026-12-01 ',
    '[due:: ',
    'TODO ',
  ],
  ...[
    'TBD',
    'Incident ',
    'should have ',
    'human error ',
    'and ',
    'because ',
    'level: ',
    'fix/owner ',
    '\ud800',
    '😀',
    '<s>a</s> ',
    '<del>',
    '</s>',
    '~~a~~ ',
    '[[a|b]] ',
    '[[',
    '<td>',
  ],
];

/** Blocks that can be many times. */
export const blocks: readonly string[] = [
  '## Timeline\n\n',
  '## Timeline\n\n- 09:12 it failed\n\n',
  '**09:12** - it failed  \n| a | b |\n| --- | --- |\n| 09:12 | d |\n\n',
  '# Incident\n\n',
  '# Incident 2026-11-03\n\nIt failed.\n\n',
  '## Action items\n\n- [ ] Add a test\n\n',
  '## Root cause\n\nA queue.\n\n',
  '## Missing level\n\n- Level: scope\n\n',
  '## [a](b) `c` **d**\n',
  '### Why?\n\nBecause.\n\n',
  '- [ ] Add a test (@ana, due 2026-12-01) #12\n',
  '- [ ] Add a test\n  - Closes: CF7\n',
  '- a\n\n  b\n\n',
  '1. a\n',
  '- - ',
  '> ',
  '> ## a\nb\n',
  '> a\nb\n\n',
  '| a | b |\n| --- | --- |\n| c | d |\n\n',
  '**Owner**: Ana\n',
  '**why? ~~**: a\n',
  '- `TBD`\n',
  'A human error, it should have been seen.\n\n',
  '**09:12** - it failed  \n',
  '- 2026-11-03 09:12 UTC detected: it failed\n',
  '<!-- missing-link-disable fix/owner -->\n',
  '<!-- missing-link-disable fix/owner -->\n- [ ] a\n<!-- missing-link-enable fix/due -->\n',
  '<!-- missing-link-disable-next-line fix/owner, fix/due -->\n- [ ] Add a test\n',
  '[a]: b\n',
  '<<<<<<< a\n=======\n>>>>>>> b\n',
  '---\n\n',
  '```\na\n```\n',
  '<div>\n\n',
  '*\n',
  '!!! note "a"\n\n    - [ ] Add a test\n\n',
  '=== "a"\n    ',
  ':::note a\n- [ ] Add a test\n',
  '<details><summary>a</summary>\n- a\n</details>\n',
  '> [!NOTE]\n> a\n\n',
  '<table>\n',
  '<table><tr><td>Add a test<td>Ana</table>\n',
  '- ~~Add a test~~ no longer needed\n',
  '<summary>\n',
];
