import type { FixFigures } from '../../../server/src/protocol/fix-figures.ts';
import { l10n } from './l10n.ts';
import { plural } from './plural.ts';

/** `1 fix`, `2 fixes`. */
export function fixesSaid(count: number): string {
  return plural(count, l10n.t('1 fix'), l10n.t('{0} fixes', count));
}

/** `1 open fix`, `2 open fixes`. */
export function openFixesSaid(count: number): string {
  return plural(count, l10n.t('1 open fix'), l10n.t('{0} open fixes', count));
}

/** The figures that are not zero, each with what it counts. */
export function figuresSaid({ open, overdue, toVerify, toLookAt }: FixFigures): readonly string[] {
  return [
    ...(open === 0 ? [] : [openFixesSaid(open)]),
    ...(overdue === 0 ? [] : [l10n.t('{0} overdue', overdue)]),
    ...(toVerify === 0 ? [] : [l10n.t('{0} to be verified', toVerify)]),
    ...(toLookAt === 0 ? [] : [l10n.t('{0} accepted to look at again', toLookAt)]),
  ];
}
