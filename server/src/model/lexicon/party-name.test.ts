import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { isEmail } from './email.ts';
import { partyNameAt } from './party-name.ts';

function nameIn(words: string): string | null {
  const found = partyNameAt(words, 0, words.length);
  return found === null ? null : words.slice(0, found.end);
}

suite('the name of a group or a post', () => {
  const named: readonly (readonly [string, string])[] = [
    ['Queue Engineering, and more', 'Queue Engineering'],
    ['Chief Security Officer', 'Chief Security Officer'],
    ['Head of Clearing (from June)', 'Head of Clearing'],
    ['Vendor Mgmt, Licensing', 'Vendor Mgmt'],
    ['Core Eng. has it', 'Core Eng.'],
    ['Team Checkout', 'Team Checkout'],
    ['Ufficio reti: conta le code', 'Ufficio reti'],
    ['Jefatura de Redes', 'Jefatura de Redes'],
    ['Fachbereich Zahlungen', 'Fachbereich Zahlungen'],
    ['afdeling Beheer, gereed', 'afdeling Beheer'],
    ['Rechenzentrum', 'Rechenzentrum'],
    ['the platform team', 'the platform team'],
    ['IT department', 'IT department'],
    ['Release Manager', 'Release Manager'],
    ['store ops', 'store ops'],
    ['DevOps', 'DevOps'],
  ];
  for (const [words, name] of named) test(words, () => assert.equal(nameIn(words), name));

  const others = [
    'Password Manager',
    'password manager',
    'Consumer group',
    'Data center',
    'Update the team',
    'Notify Support Team',
    'Train engineers on restores',
    'Legacy systems',
    'Retry queue',
    'Operations',
    'head of the queue',
    'Management of change',
  ];
  for (const words of others) test(`not: ${words}`, () => assert.equal(nameIn(words), null));
});

test('the address of a mailbox', () => {
  for (const mail of ['ana@queue.example', 'a.b+c@mail.queue.example', 'mailto:ana@queue.example'])
    assert.ok(isEmail(mail), mail);
  for (const other of ['ana@', '@ana', 'queue-server@2.2.0', 'ana@queue', 'ask ana@queue.example'])
    assert.ok(!isEmail(other), other);
});
