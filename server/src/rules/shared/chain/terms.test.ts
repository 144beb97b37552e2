import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultVocabulary } from '../../../model/document/vocabulary.ts';
import { eitherTerm, meantTerm, termNamed } from './terms.ts';

const { levels, labels } = defaultVocabulary;

test('a term is known by name and alias, whatever its case and separators', () => {
  assert.equal(termNamed('Operations', levels)?.name, 'operation');
  assert.equal(termNamed('scenario gap', labels)?.name, 'scenario-gap');
  assert.equal(termNamed('deployment', levels), null);
});

test('a misspelt alias leads to the name', () => {
  assert.equal(meantTerm('opertions', levels), 'operation');
  assert.equal(meantTerm('the build', levels), null);
});

test('lists the terms to choose from', () => {
  assert.equal(eitherTerm(levels), 'strategy, discovery, scope, execution or operation');
  assert.equal(eitherTerm(levels.slice(0, 1)), 'strategy');
  assert.equal(eitherTerm([]), '');
});
