import type { DueGroup } from './open-fix.ts';
import { counted } from './words.ts';

/** How many fixes there are, as every view, status and report counts them. */
export interface FixFigures {
  /** Whatever somebody may still have to look at, resting or not. */
  readonly all: number;
  /** Still to be done, overdue or not; what is tracked elsewhere is counted there. */
  readonly open: number;
  readonly overdue: number;
  /** Done, and the day on which somebody checks whether it worked has passed. */
  readonly toVerify: number;
  /** Accepted risks whose day has come. */
  readonly toLookAt: number;
  /** Done lately. */
  readonly done: number;
}

const none: FixFigures = { all: 0, open: 0, overdue: 0, toVerify: 0, toLookAt: 0, done: 0 };

/** What a fix of each group is counted as, beside `all`. */
const countedAs: Readonly<Record<DueGroup, readonly Exclude<keyof FixFigures, 'all'>[]>> = {
  overdue: ['open', 'overdue'],
  'look-again': ['toLookAt'],
  verify: ['toVerify'],
  'this-week': ['open'],
  'next-week': ['open'],
  later: ['open'],
  'no-date': ['open'],
  tracked: [],
  accepted: [],
  done: ['done'],
  unmarked: [],
};

/** Counts fixes by their groups. */
export function fixFigures(fixes: Iterable<{ readonly group: DueGroup }>): FixFigures {
  const figures: { -readonly [K in keyof FixFigures]: number } = { ...none };
  for (const { group } of fixes) {
    figures.all++;
    for (const name of countedAs[group]) figures[name]++;
  }
  return figures;
}

/** How many ask something of somebody: what is open, and what waits for a look. */
export function waiting({ open, toVerify, toLookAt }: FixFigures): number {
  return open + toVerify + toLookAt;
}

/** The figures that are not zero, each with what it counts: `5 open fixes`, `2 overdue`, `1 to be verified`. */
export function figureWords({ open, overdue, toVerify, toLookAt }: FixFigures): readonly string[] {
  return [
    ...(open === 0 ? [] : [counted(open, 'open fix', 'open fixes')]),
    ...(overdue === 0 ? [] : [`${overdue} overdue`]),
    ...(toVerify === 0 ? [] : [`${toVerify} to be verified`]),
    ...(toLookAt === 0 ? [] : [`${toLookAt} accepted to look at again`]),
  ];
}
