/** Post-mortems made up by a seeded generator, for benches and fuzzing: believable in shape, endless in number. */

type Random = (below: number) => number;

/** A small linear congruential generator: the same seed gives the same documents on every machine. */
export function seeded(seed: number): Random {
  let state = (seed * 2654435761 + 1) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const services = ['checkout', 'payments', 'search', 'catalogue', 'ledger', 'mail', 'identity', 'shipping'];
const people = ['@maya', '@li', '@sam', '@noor', '@ines', '@bo', '@team/payments', ''];
const levels = ['strategy', 'discovery', 'scope', 'execution', 'operation'];
const labels = ['scenario-gap', 'adr-drift', 'integration-gap', 'configuration', 'capacity', 'third-party'];
const severities = ['P0', 'P1', 'P2', 'P3'];
const sentences = [
  'The rollout of the new configuration reached all regions within four minutes.',
  'The release gate did not validate the file against its schema.',
  'Requests queued behind a lock that the migration held for eleven minutes.',
  'The dashboard showed the error rate of the old cluster only.',
  'A retry without jitter turned a slow dependency into an outage.',
  'The on-call engineer failed to notice the second alert.',
  'The runbook described a command that no longer exists.',
  'We should have tested the restore before the upgrade.',
  'The load balancer kept sending traffic to a node that had been drained.',
  'Customers saw an error page for 3 % of their orders.',
];
const actions = [
  'Validate the configuration against its schema in the release gate',
  'Add an alert on the age of the oldest message in the queue',
  'Write the restore into the quarterly drill',
  'Improve monitoring',
  'Give the retry a budget and jitter',
  'Name an owner for the shared cache in CODEOWNERS',
];

/** One document of about `kilobytes` KB, of the number `index`. */
export function generateDocument(index: number, kilobytes = 3): string {
  const random = seeded(index + 1);
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const day = String(1 + random(28)).padStart(2, '0');
  const month = String(1 + random(12)).padStart(2, '0');
  const year = 2022 + random(5);
  const date = `${year}-${month}-${day}`;
  const service = pick(services);
  const lines = [
    '---',
    'type: postmortem',
    `id: INC-${year}-${String(index).padStart(5, '0')}`,
    `severity: ${pick(severities)}`,
    `status: ${pick(['draft', 'review', 'published', 'closed'])}`,
    `services: [${service}]`,
    `level: ${pick(levels)}`,
    `label: ${pick(labels)}`,
    '---',
    '',
    `# ${date} ${service} incident ${index}`,
    '',
    '## Summary',
    '',
    `${pick(sentences)} ${pick(sentences)}`,
    '',
    '## Timeline',
    '',
    'All times in UTC.',
    '',
  ];
  for (let i = 0; i < 8; i++) {
    lines.push(
      `- ${date} ${String(8 + i).padStart(2, '0')}:${String(random(60)).padStart(2, '0')} ${pick(sentences)}`,
    );
  }
  lines.push('', '## Why it was possible', '');
  while (lines.join('\n').length < kilobytes * 1024 - 700) {
    lines.push(
      `${pick(sentences)} ${pick(sentences)} See [the change](https://example.com/c/${random(9999)}).`,
      '',
    );
  }
  lines.push('## Structural fix', '');
  for (let i = 0; i < 3; i++) {
    if (i === 1) lines.push('', '## Follow-ups', '');
    lines.push(`- [${random(2) === 0 ? ' ' : 'x'}] ${pick(actions)}`);
    const owner = pick(people);
    if (owner !== '') lines.push(`  - Owner: ${owner}`);
    if (random(2) === 0) lines.push(`  - Due: ${year}-${month}-28`);
    if (random(3) === 0) lines.push(`  - Tracker: #${random(9999)}`);
  }
  return `${lines.join('\n')}\n`;
}
