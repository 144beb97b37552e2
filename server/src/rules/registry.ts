import { blameAnimated } from './blame/animated.ts';
import { blameCharacter } from './blame/character.ts';
import { blameCounterfactual } from './blame/counterfactual.ts';
import { blameHindsight } from './blame/hindsight.ts';
import { blameHumanError } from './blame/human-error.ts';
import { blamePerson } from './blame/person.ts';
import { blameRole } from './blame/role.ts';
import { blameSelf } from './blame/self.ts';
import { causeMissing } from './cause/missing.ts';
import { causeParts } from './cause/parts.ts';
import { causeShallow } from './cause/shallow.ts';
import { causeStopsAtPerson } from './cause/stops-at-person.ts';
import { causeUnsure } from './cause/unsure.ts';
import { chainLabel } from './chain/label.ts';
import { chainLabelUnknown } from './chain/label-unknown.ts';
import { chainLevel } from './chain/level.ts';
import { chainLevelUnknown } from './chain/level-unknown.ts';
import { chainPerson } from './chain/person.ts';
import { chainSeveral } from './chain/several.ts';
import {
  configShadowed,
  configUnknownKey,
  configUnknownRule,
  configUnreadable,
  configValue,
} from './config/configuration.ts';
import { configUnknownSuppression } from './config/unknown-suppression.ts';
import { configUnusedSuppression } from './config/unused-suppression.ts';
import { debriefDecision } from './debrief/decision.ts';
import { debriefHumanError } from './debrief/human-error.ts';
import { fixAccepted } from './fix/accepted.ts';
import { fixArtefact } from './fix/artefact.ts';
import { fixCheck } from './fix/check.ts';
import { fixDate } from './fix/date.ts';
import { fixDue } from './fix/due.ts';
import { fixDueOrder } from './fix/due-order.ts';
import { fixEvidence } from './fix/evidence.ts';
import { fixLinked } from './fix/linked.ts';
import { fixOne } from './fix/one.ts';
import { fixOngoing } from './fix/ongoing.ts';
import { fixOverdue } from './fix/overdue.ts';
import { fixOwner } from './fix/owner.ts';
import { fixStructural } from './fix/structural.ts';
import { fixTooMany } from './fix/too-many.ts';
import { fixVague } from './fix/vague.ts';
import { fixVerify } from './fix/verify.ts';
import { linkArtefact } from './link/artefact.ts';
import { linkEvidence } from './link/evidence.ts';
import { linkReference } from './link/reference.ts';
import { metaDate } from './meta/date.ts';
import { metaImpact } from './meta/impact.ts';
import { metaLate } from './meta/late.ts';
import { metaSeverity } from './meta/severity.ts';
import { metaSeverityImpact } from './meta/severity-impact.ts';
import { metaSignOff } from './meta/sign-off.ts';
import { recurrenceAgain } from './recurrence/again.ts';
import { recurrenceOpen } from './recurrence/open.ts';
import { recurrenceRelabelled } from './recurrence/relabelled.ts';
import { recurrenceUnnamed } from './recurrence/unnamed.ts';
import type { Rule, RuleInfo } from './rule.ts';
import { structureCells } from './structure/cells.ts';
import { structureConflict } from './structure/conflict.ts';
import { structureDuplicateId } from './structure/duplicate-id.ts';
import { structureEmpty } from './structure/empty.ts';
import { structurePlaceholder } from './structure/placeholder.ts';
import { structureSection } from './structure/section.ts';
import { structureUnread } from './structure/unread.ts';
import { structureUnreadable } from './structure/unreadable.ts';
import { timelineDuration } from './timeline/duration.ts';
import { timelineImpossible } from './timeline/impossible.ts';
import { timelineMarks } from './timeline/marks.ts';
import { timelineMissing } from './timeline/missing.ts';
import { timelineOrder } from './timeline/order.ts';
import { timelineTime } from './timeline/time.ts';
import { timelineZone } from './timeline/zone.ts';

/**
 * Every rule about post-mortems, in the order in which findings on the same words are told.
 * An id that was retired stays here as a comment and is never given to another rule.
 */
export const rules: readonly Rule[] = [
  chainLevel,
  chainLevelUnknown,
  chainLabel,
  chainLabelUnknown,
  chainSeveral,
  chainPerson,

  fixStructural,
  fixOne,
  fixOwner,
  fixDue,
  fixDate,
  fixDueOrder,
  fixOverdue,
  fixArtefact,
  fixCheck,
  fixEvidence,
  fixVerify,
  fixAccepted,
  fixOngoing,
  fixLinked,
  fixTooMany,

  recurrenceOpen,
  recurrenceAgain,
  recurrenceUnnamed,
  recurrenceRelabelled,

  timelineMissing,
  timelineOrder,
  timelineZone,
  timelineTime,
  timelineMarks,
  timelineDuration,
  timelineImpossible,

  metaSeverity,
  metaSeverityImpact,
  metaDate,
  metaLate,
  metaSignOff,
  metaImpact,

  structureSection,
  structureEmpty,
  structureUnread,
  structurePlaceholder,
  structureDuplicateId,
  structureCells,
  structureConflict,
  structureUnreadable,

  linkArtefact,
  linkReference,
  linkEvidence,

  blamePerson,
  blameRole,
  blameCharacter,
  blameHumanError,
  blameHindsight,
  fixVague,
  blameSelf,
  blameAnimated,
  blameCounterfactual,

  causeMissing,
  causeShallow,
  causeStopsAtPerson,
  causeUnsure,
  causeParts,

  debriefHumanError,
  debriefDecision,
];

/** Reported by the engine itself: faults of the configuration, and silencing comments that are of no use. */
const ofTheEngine: readonly RuleInfo[] = [
  configUnreadable,
  configShadowed,
  configUnknownKey,
  configValue,
  configUnknownRule,
  configUnknownSuppression,
  configUnusedSuppression,
];

/** Every id that a finding can have. */
export const allRules: readonly RuleInfo[] = [...rules, ...ofTheEngine];
