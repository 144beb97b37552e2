import { animated } from './blame/animated.ts';
import { character } from './blame/character.ts';
import { counterfactual } from './blame/counterfactual.ts';
import { hindsight } from './blame/hindsight.ts';
import { humanErrorCause } from './blame/human-error.ts';
import { person as blamedPerson } from './blame/person.ts';
import { role } from './blame/role.ts';
import { self } from './blame/self.ts';
import { missing as missingCause } from './cause/missing.ts';
import { parts } from './cause/parts.ts';
import { shallow } from './cause/shallow.ts';
import { stopsAtPerson } from './cause/stops-at-person.ts';
import { unsure } from './cause/unsure.ts';
import { label } from './chain/label.ts';
import { labelUnknown } from './chain/label-unknown.ts';
import { level } from './chain/level.ts';
import { levelUnknown } from './chain/level-unknown.ts';
import { person } from './chain/person.ts';
import { several } from './chain/several.ts';
import {
  shadowed,
  unknownKey,
  unknownRule,
  unreadable as unreadableConfig,
  value,
} from './config/configuration.ts';
import { unknownSuppression } from './config/unknown-suppression.ts';
import { unusedSuppression } from './config/unused-suppression.ts';
import { decision } from './debrief/decision.ts';
import { humanError } from './debrief/human-error.ts';
import { artefact as fixArtefact } from './fix/artefact.ts';
import { check as fixCheck } from './fix/check.ts';
import { date as fixDate } from './fix/date.ts';
import { due } from './fix/due.ts';
import { dueOrder } from './fix/due-order.ts';
import { evidence as fixEvidence } from './fix/evidence.ts';
import { linked } from './fix/linked.ts';
import { one } from './fix/one.ts';
import { overdue } from './fix/overdue.ts';
import { owner } from './fix/owner.ts';
import { structural } from './fix/structural.ts';
import { tooMany } from './fix/too-many.ts';
import { vague } from './fix/vague.ts';
import { verify } from './fix/verify.ts';
import { artefact } from './link/artefact.ts';
import { evidence } from './link/evidence.ts';
import { reference } from './link/reference.ts';
import { date } from './meta/date.ts';
import { impact } from './meta/impact.ts';
import { late } from './meta/late.ts';
import { severity } from './meta/severity.ts';
import { signOff } from './meta/sign-off.ts';
import { again } from './recurrence/again.ts';
import { stillOpen } from './recurrence/open.ts';
import type { Rule, RuleInfo } from './rule.ts';
import { cells } from './structure/cells.ts';
import { conflict } from './structure/conflict.ts';
import { duplicateId } from './structure/duplicate-id.ts';
import { empty } from './structure/empty.ts';
import { placeholder } from './structure/placeholder.ts';
import { section } from './structure/section.ts';
import { unreadable } from './structure/unreadable.ts';
import { duration } from './timeline/duration.ts';
import { impossible } from './timeline/impossible.ts';
import { marks } from './timeline/marks.ts';
import { missing as timelineMissing } from './timeline/missing.ts';
import { order } from './timeline/order.ts';
import { time } from './timeline/time.ts';
import { zone } from './timeline/zone.ts';

/**
 * Every rule about post-mortems, in the order in which findings on the same words are told.
 * An id that was retired stays here as a comment and is never given to another rule.
 */
export const rules: readonly Rule[] = [
  level,
  levelUnknown,
  label,
  labelUnknown,
  several,
  person,

  structural,
  one,
  owner,
  due,
  fixDate,
  dueOrder,
  overdue,
  fixArtefact,
  fixCheck,
  fixEvidence,
  verify,
  linked,
  tooMany,

  stillOpen,
  again,

  timelineMissing,
  order,
  zone,
  time,
  marks,
  duration,
  impossible,

  severity,
  date,
  late,
  signOff,
  impact,

  section,
  empty,
  placeholder,
  duplicateId,
  cells,
  conflict,
  unreadable,

  artefact,
  reference,
  evidence,

  blamedPerson,
  role,
  character,
  humanErrorCause,
  hindsight,
  vague,
  self,
  animated,
  counterfactual,

  missingCause,
  shallow,
  stopsAtPerson,
  unsure,
  parts,

  humanError,
  decision,
];

/** Reported by the engine itself: faults of the configuration, and silencing comments that are of no use. */
const ofTheEngine: readonly RuleInfo[] = [
  unreadableConfig,
  shadowed,
  unknownKey,
  value,
  unknownRule,
  unknownSuppression,
  unusedSuppression,
];

/** Every id that a finding can have. */
export const allRules: readonly RuleInfo[] = [...rules, ...ofTheEngine];
