import assert from 'node:assert/strict';
import { test } from 'node:test';

const { stripExamples }: { readonly stripExamples: (code: string) => string } = await import(
  './without-examples.mjs' as string
);

test('examples of rows are left out, and nothing else', () => {
  const code = `const rows = [
  {
    id: 'a',
    examples: {
      yes: [['Alert }] (@ana)', "it's"]],
      no: ['\\'{'],
    },
  },
  { id: 'b', read: (examples) => examples },
];
`;
  assert.equal(
    stripExamples(code),
    `const rows = [
  {
    id: 'a',

  },
  { id: 'b', read: (examples) => examples },
];
`,
  );
});
