import { labelMeaning } from '../../model/lexicon/field-labels.ts';
import { knownKey } from '../../model/lexicon/metadata-keys.ts';

/** What kind of value a field takes, as far as values are offered. */
export type ValueKind =
  | 'level'
  | 'label'
  | 'severity'
  | 'document-type'
  | 'document-status'
  | 'fix-status'
  | 'person'
  | 'due'
  | 'check-by'
  | 'day'
  | 'meeting'
  | 'service'
  | 'incident'
  | 'identifier'
  | 'title'
  | 'moment'
  | 'class'
  | 'tracker'
  | 'artefact'
  | 'evidence'
  | 'debrief';

const byKey: Readonly<Record<string, ValueKind>> = {
  level: 'level',
  label: 'label',
  severity: 'severity',
  type: 'document-type',
  status: 'document-status',
  owner: 'person',
  authors: 'person',
  commander: 'person',
  scribe: 'person',
  responders: 'person',
  reviewers: 'person',
  services: 'service',
  recurs: 'incident',
  id: 'identifier',
  title: 'title',
  started: 'moment',
  detected: 'moment',
  mitigated: 'moment',
  resolved: 'moment',
  class: 'class',
  debrief: 'debrief',
  date: 'day',
  review: 'meeting',
  published: 'day',
};

/** What a metadata field of this name takes; null where nothing can be offered. */
export function metadataValueKind(label: string): ValueKind | null {
  if (label.toLowerCase() === 'type') return 'document-type';
  return byKey[knownKey(label) ?? ''] ?? null;
}

/** What a field of a fix with this label takes; null where nothing can be offered. */
export function fixValueKind(label: string): ValueKind | null {
  switch (labelMeaning(label)) {
    case 'owner':
      return 'person';
    case 'due':
      return 'due';
    case 'checkBy':
    case 'accepted':
    case 'snoozed':
      return 'check-by';
    case 'status':
      return 'fix-status';
    case 'tracker':
      return 'tracker';
    case 'artefact':
      return 'artefact';
    case 'evidence':
      return 'evidence';
    default:
      return null;
  }
}
