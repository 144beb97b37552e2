import type { HoleName } from '../model/lexicon/holes.ts';

/** Names of the places in a template that a person or a command fills. */
export type SlotName =
  | 'id'
  | 'title'
  | 'severity'
  | 'services'
  | 'date'
  | 'clock'
  | 'review'
  | 'commander'
  | 'responders'
  | 'level'
  | 'label'
  | 'roles'
  | 'fix'
  | 'text';

/** Gives the words for a slot, as front matter holds them: a value, a hole of a snippet, or nothing. `roles` has lines. */
export type Slot = (name: SlotName) => string;

/** What is in the holes of these slots until a person answers; nothing is in all others. */
export const holesOfSlots: Readonly<Partial<Record<SlotName, HoleName>>> = {
  title: 'title',
  date: 'day',
  clock: 'clock',
  id: 'id',
  severity: 'severity',
  fix: 'change',
};

/** `key: value` without a blank at the end where there is no value. */
export function keyLine(key: string, value: string): string {
  return value === '' ? `${key}:` : `${key}: ${value}`;
}
