/** Names of the places in a template that a person or a command fills. */
export type SlotName =
  | 'id'
  | 'title'
  | 'severity'
  | 'services'
  | 'date'
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

/** `key: value` without a blank at the end where there is no value. */
export function keyLine(key: string, value: string): string {
  return value === '' ? `${key}:` : `${key}: ${value}`;
}
