import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelSense } from './label-grammar.ts';
import { languages } from './languages/all.ts';
import { isNamed, knownField, mayBeKnown } from './metadata-keys.ts';

/** Labels that nobody listed whole, by the field that their words name. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  started: [
    'Incident start',
    'Outage began at',
    'Down since',
    'Störungsbeginn',
    "Début de l'incident",
    'Inicio de la incidencia',
    'Início da queda',
    'Inizio del disservizio',
    'Aanvang storing',
    'Początek awarii',
    '障害発生時刻',
    '故障开始时间',
    '장애 발생 시각',
  ],
  detected: ['First noticed', 'Customer impact first detected', 'Zeitpunkt der Entdeckung', '障害検知時刻'],
  mitigated: ['Bleeding stopped', 'Rolled back at', '暫定復旧', '止损时间'],
  resolved: [
    'Fully restored',
    'All clear given at',
    'Störungsende',
    "Fin de l'incident",
    'Fin de la incidencia',
    'Fim do incidente',
    'Fine disservizio',
    'Storing opgelost',
    'Koniec awarii',
    '完全復旧時刻',
    '故障恢复时间',
    '장애 종료 시각',
  ],
  commander: ['Incident commander on duty', 'Lead engineer', 'Led by', 'Leitung des Vorfalls'],
  scribe: ['Scribe for the incident', 'Protokollant'],
  responders: ['On-call engineers', 'People involved', 'Intervenants'],
  authors: [
    'Report written by',
    'Document author',
    'Bericht verfasst von',
    'Raport przygotowali',
    '報告書作成者',
  ],
  reviewers: ['Report approved by', 'Relu par'],
  services: ['Systems hit', 'Impacted applications', 'Betroffene Systeme', 'Services touchés', '受影响服务'],
  id: ['Incident number', 'Report ref', 'Nummer des Vorfalls', 'Störung Nr', '障害番号'],
  'time-to-detect': ['Time until detected', 'Zeit bis zur Erkennung'],
  'time-to-resolve': ['Minutes to full recovery', 'Czas do rozwiązania'],
  severity: ['Incident severity', 'Schweregrad des Vorfalls', "Gravité de l'incident", '障害の重大度'],
};

const OTHERS: readonly string[] = [
  'Owner',
  'What started the fire',
  'Started by',
  'Resolved by',
  'Communications lead',
  'Time to coffee',
  'Review started',
  'Report created',
  'Detected: started',
  'Start and fix',
  'Severity of the resolved issue resolved',
  'Three',
];

test('a label names its field by one word beside words for the incident and words that change nothing', () => {
  for (const [key, labels] of Object.entries(NAMED))
    for (const label of labels) assert.equal(labelSense(label)?.key, key, label);
});

test('a label with an unknown word, with several fields or about the document names none', () => {
  for (const label of OTHERS) assert.equal(labelSense(label), null, label);
});

/** Labels that only their value makes a field. */
const BY_VALUE: readonly (readonly [string, string, string | null])[] = [
  ['Level', 'Severity 1', 'severity'],
  ['Level', 'operation', 'level'],
  ['Class', '🟠 Major', 'severity'],
  ['Kategorie', 'Stufe 2', 'severity'],
  ['Classification', 'internal only', null],
  ['Customer-facing impact window', '10:02 – 11:40', 'duration'],
  ['Impact', '08:47 → 10:58 (2 h 11 min)', 'duration'],
  ['Impact', 'nobody could pay', 'impact'],
  ['Document', 'Draft', 'status'],
  ['Document', 'see the wiki', null],
  ['Token revoked', '2026-03-01 10:12', 'mitigated'],
  ['Valve closed', '14:20', 'resolved'],
  ['Valve closed', 'by hand', null],
  ['Review started', '2026-03-01', null],
  ['Total downtime', '40 min', 'duration'],
  ['Outage', 'the shop', null],
  ['Report approved', 'Ana Lopez', 'reviewers'],
  ['Report approved', '2026-03-01', null],
  ['Incident commander on duty', 'Ana Lopez', 'commander'],
  ['Incident commander on duty', 'nobody yet', null],
];

test('a label whose words leave it open is the field that its value shows', () => {
  for (const [label, value, key] of BY_VALUE)
    assert.equal(knownField(label, value), key, `${label}: ${value}`);
});

test('no word of a language has two roles by mistake: each stands once in each list', () => {
  for (const { code, labels } of languages)
    for (const [role, words] of Object.entries<string>({ ...labels })) {
      const all = words.split('|');
      assert.deepEqual(
        all.filter((word, at) => word === '' || all.indexOf(word) !== at),
        [],
        `${code} ${role}`,
      );
    }
});

test('the cheap look at the last word turns no known label away', () => {
  const names = languages.flatMap(({ metadata }) => Object.values(metadata).flat());
  for (const name of names) {
    for (const written of [name, name.toUpperCase(), `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`])
      assert.ok(mayBeKnown(written), written);
    assert.ok(isNamed(name), name);
  }
  for (const { code, labels } of languages)
    for (const words of Object.values<string>({ ...labels }).flatMap((list) => list.split('|')))
      assert.ok(mayBeKnown(words.replace('*', 'haupt')), `${code} ${words}`);
  for (const label of ['First reported to Service Desk', 'Loss of telemetry', 'to', 'bis'])
    assert.ok(mayBeKnown(label));
  assert.ok(!mayBeKnown('What they saw yesterday'));
});
