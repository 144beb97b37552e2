import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Source } from '../../../text/source.ts';
import { type ReadOptions, readPostmortem } from '../../read.ts';
import { defaultVocabulary } from '../vocabulary.ts';
import { allSigns, recognise } from './recognise.ts';

const report = '# Queue stuck\n\n## Summary\n\na\n\n## Timeline\n\n- 10:00 b\n\n## Root cause\n\nc\n';

function verdict(path: string, text = report, glob: ReadOptions['path'] = 'default'): string {
  const postmortem = readPostmortem(new Source(text), {
    uri: `file:///shop/repository/${path}`,
    vocabulary: defaultVocabulary,
    path: glob,
  });
  assert.equal(postmortem.isTemplate, postmortem.because === 'template', path);
  return `${postmortem.recognised ? 'yes' : 'no'}, ${postmortem.because}`;
}

test('the type in front matter decides, types of pages say nothing', () => {
  assert.equal(verdict('notes/a.md', '---\ntype: postmortem\n---\n'), 'yes, front-matter');
  assert.equal(verdict('notes/a.md', '---\ntype: incident-report\n---\n'), 'yes, front-matter');
  assert.equal(verdict('incidents/2026-03-04-a.md', `---\ntype: runbook\n---\n${report}`), 'no, other-type');
  assert.equal(verdict('incidents/2026-03-04-a.md', `---\ntype: post\n---\n${report}`), 'yes, path');
});

test('a template of post-mortems carries their type, an incident of templates is one', () => {
  const typed = `---\ntype: postmortem\n---\n${report}`;
  assert.equal(verdict('postmortems/template.md', typed), 'no, template');
  assert.equal(verdict('postmortems/000-template.md', typed), 'no, template');
  assert.equal(verdict('postmortems/template.md', typed, 'included'), 'yes, front-matter');
  assert.equal(verdict('postmortems/2026-03-04-template-engine-crash.md', typed), 'yes, front-matter');
  assert.equal(verdict('postmortems/2026-03-04-template-engine-crash.md'), 'yes, path');
});

test('folders and names of post-mortems, with one sign more', () => {
  for (const path of [
    'docs/postmortems/2026-03-04-queue.md',
    'docs/post-mortems/INC-12.md',
    'incidents/2026/03/04.md',
    'incident-reports/PM2026-001 - Queue stuck.md',
    'source/incidents/queue.html.md.erb',
    'content/blog/incidents/2026-03-04-queue/index.md',
    'docs/incidents/queue.qmd',
  ]) {
    assert.equal(verdict(path), 'yes, path', path);
  }
  assert.equal(verdict('incidents/notes.md', '# Notes\n\nwords\n'), 'no, nothing');
  assert.equal(
    verdict('_posts/2026-03-04-queue.md', `---\ncategories: [post-mortem]\n---\n${report}`),
    'yes, path',
  );
});

test('elsewhere sections tell, and fewer where the name does', () => {
  assert.equal(verdict('docs/queue.md'), 'yes, sections');
  assert.equal(
    verdict('docs/queue-outage.md', '# Queue\n\n## Root cause\n\na\n\n## Impact\n\nb\n'),
    'yes, sections',
  );
  assert.equal(verdict('docs/queue.md', '# Queue\n\n## Summary\n\na\n\n## Impact\n\nb\n'), 'no, nothing');
  assert.equal(
    verdict(
      'docs/design.md',
      '# Queue\n\n## Summary\n\n## Background\n\n## Next steps\n\n## Open questions\n',
    ),
    'no, nothing',
  );
});

test('templates, indexes, runbooks, decisions, minutes and changelogs are none', () => {
  assert.equal(verdict('incidents/template.md'), 'no, template');
  assert.equal(verdict('incidents/000-template.md'), 'no, template');
  assert.equal(verdict('incidents/PMyyyy-nnn - Postmortem template.md'), 'no, template');
  for (const path of [
    'incidents/README.md',
    'incidents/index.md',
    'CHANGELOG.md',
    'docs/runbooks/queue.md',
    'docs/adr/004-queue.md',
    'minutes/2026-03-04.md',
    'docs/incident-process.md',
    'docs/incident-response.md',
    'docs/incidents/overview.md',
    'docs/design/queue.md',
  ]) {
    assert.equal(verdict(path), 'no, name', path);
  }
  for (const title of [
    'Design: new queue',
    'How to report an incident',
    'Incident response process',
    'Disaster recovery test plan',
  ]) {
    assert.equal(verdict('docs/queue.md', report.replace('Queue stuck', title)), 'no, name', title);
  }
});

test('articles of a knowledge base, advisories, plans and response plans are none', () => {
  const document = (...headings: string[]): string =>
    `# A\n\n${headings.map((heading) => `## ${heading}\n\nwords\n`).join('\n')}`;
  assert.equal(verdict('docs/kb/a.md', document('Summary', 'Cause', 'Resolution')), 'no, nothing');
  assert.equal(verdict('docs/security/a.md', document('Summary', 'Impact', 'Workarounds')), 'no, nothing');
  assert.equal(
    verdict('rollout.md', `${document('Summary', 'Impact', 'Timeline')}\n- 2026-03-04 alpha\n`),
    'no, nothing',
  );
  assert.equal(verdict('outage-handling.md', document('Summary', 'Detection', 'Containment')), 'no, nothing');
  assert.equal(verdict('docs/a.md', document('Summary', 'Impact', 'Root cause')), 'yes, sections');
  assert.equal(verdict('_posts/a.md', document('What happened?', 'Impact', 'Resolution')), 'yes, sections');
});

test('a sprint retrospective and a service about incidents are none', () => {
  const retro =
    '# Sprint 12\n\n## What went well\n\n- a\n\n## What went wrong\n\n- b\n\n## Action items\n\n- c\n';
  assert.equal(verdict('retros/2026-03-04.md', retro), 'no, nothing');
  assert.equal(
    verdict('incident-response-service/docs/design.md', '# Design\n\n## Summary\n\na\n'),
    'no, nothing',
  );
});

test('a dated file of post-mortems without headings, and a README that holds several', () => {
  assert.equal(verdict('postmortems/2026-03-04.md', 'The queue was stuck.\n'), 'yes, path');
  const one = '### Summary\n\na\n\n### Timeline\n\n- 10:00 b\n\n';
  assert.equal(
    verdict('post-mortems/README.md', `# Log\n\n## First\n\n${one}## Second\n\n${one}`),
    'yes, path',
  );
});

test('a title calls the document a template, or tells of one that broke', () => {
  const titled = (title: string): string => report.replace('Queue stuck', title);
  assert.equal(verdict('incidents/new.md', titled('Post-mortem template')), 'no, template');
  assert.equal(verdict('incidents/new.md', titled('[Template] Incident name')), 'no, template');
  assert.equal(verdict('incidents/invoices.md', titled('Invoice template sent twice')), 'yes, path');
});

test('a README of one incident is that incident', () => {
  assert.equal(verdict('incidents/2026-03-04/README.md'), 'yes, path');
});

test('what the configuration says comes before names, and needs a sign too', () => {
  assert.equal(verdict('docs/queue.md', report, 'excluded'), 'no, excluded');
  assert.equal(verdict('docs/queue.md', `---\ntype: postmortem\n---\n${report}`, 'excluded'), 'no, excluded');
  assert.equal(verdict('reviews/queue.md', '# Queue\n\n## Summary\n\na\n', 'included'), 'yes, path');
  assert.equal(verdict('reviews/queue.md', '# Queue\n\nwords\n', 'included'), 'no, nothing');
});

test('an empty document and front matter alone are none', () => {
  assert.equal(verdict('incidents/2026-03-04-a.md', ''), 'no, nothing');
  assert.equal(verdict('docs/a.md', '---\ntitle: a\n---\n'), 'no, nothing');
});

test('a form whose title is a slot is a template until its name has a date', () => {
  const form = report.replace('Queue stuck', 'Incident report: [Title]').replace('10:00', 'HH:MM');
  assert.equal(verdict('docs/incidents/incident-report.md', form), 'no, template');
  assert.equal(verdict('docs/incidents/2026-03-04-queue.md', form), 'yes, path');
});

test('articles on troubleshooting and notes of a release are none, a log of incidents among runbooks is one', () => {
  assert.equal(verdict('docs/troubleshooting/queue.md'), 'no, name');
  assert.equal(verdict('release-notes/2.3.1.md'), 'no, name');
  const one = '### Summary\n\na\n\n### Timeline\n\n- 10:00 b\n\n';
  const log = `# Log\n\n## First\n\n${one}## Second\n\n${one}`;
  assert.match(verdict('runbooks/source/incident-log.html.md.erb', log), /^yes/);
});

test('the order of signs decides nothing', () => {
  const input = {
    uri: 'file:///shop/incidents/2026-03-04-a.md',
    path: 'default',
    frontMatter: [],
    fields: [],
    title: 'Post-mortem template',
    sections: [],
    passages: [],
    timedEvents: 2,
    incidents: 1,
    hasText: true,
  } as const;
  const usual = recognise(input);
  for (let turn = 1; turn < allSigns.length; turn += 3) {
    assert.deepEqual(recognise(input, [...allSigns.slice(turn), ...allSigns.slice(0, turn)]), usual);
  }
  assert.deepEqual(recognise(input, allSigns.toReversed()), usual);
});

test('of what its name and title decide no fields, passages and times are read', () => {
  const refuse = (): never => assert.fail('read for nothing');
  const input = {
    uri: 'file:///shop/docs/adr/004-queue.md',
    path: 'default',
    frontMatter: [],
    title: 'Use one queue',
    sections: [],
    incidents: 1,
    hasText: true,
    get fields(): never {
      return refuse();
    },
    get passages(): never {
      return refuse();
    },
    get timedEvents(): never {
      return refuse();
    },
  } as const;
  const { recognised, isTemplate } = recognise(input);
  assert.deepEqual([recognised, isTemplate], [false, false]);
});
