import { daysBetween } from '../../lexicon/time/civil.ts';
import type { PostmortemFacts } from '../facts.ts';

/** Incidents further apart than this are no repeats of each other unless a person says so. */
const repeatDays = 365;

/**
 * The classes that an incident belongs to, as keys for looking up others: its explicit `class`, else level, label
 * and each service together. Level and label alone are a count, never a class.
 */
export function classKeys(
  facts: Pick<PostmortemFacts, 'class' | 'level' | 'label' | 'services'>,
): readonly string[] {
  if (facts.class !== null) return [facts.class.toLowerCase()];
  const { level, label } = facts;
  if (level === null || label === null || label.toLowerCase() === 'unknown') return [];
  return facts.services.map((service) => `${level}/${label}/${service}`.toLowerCase());
}

/** Keys of a level at each service whatever the label, for looking up incidents that were given another one. */
export function placeKeys(facts: Pick<PostmortemFacts, 'level' | 'services'>): readonly string[] {
  const { level } = facts;
  return level === null ? [] : facts.services.map((service) => `${level}/*/${service}`.toLowerCase());
}

/** Whether `earlier` happened before and so near that the later one repeats its class. */
export function isRepeatOf(
  later: Pick<PostmortemFacts, 'date' | 'recurs' | 'class'>,
  earlier: Pick<PostmortemFacts, 'date' | 'id' | 'class'>,
): boolean {
  if (earlier.id !== null && later.recurs.some((id) => id.toLowerCase() === earlier.id?.toLowerCase())) {
    return true;
  }
  if (later.date === null || earlier.date === null) return false;
  const days = daysBetween(earlier.date, later.date);
  return days > 0 && (days <= repeatDays || later.class !== null);
}
