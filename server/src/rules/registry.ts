import { label } from './chain/label.ts';
import { labelUnknown } from './chain/label-unknown.ts';
import { level } from './chain/level.ts';
import { levelUnknown } from './chain/level-unknown.ts';
import { person } from './chain/person.ts';
import { several } from './chain/several.ts';
import { unknownKey, unknownRule, unreadable as unreadableConfig, value } from './config/configuration.ts';
import { unknownSuppression } from './config/unknown-suppression.ts';
import { unusedSuppression } from './config/unused-suppression.ts';
import { decision } from './debrief/decision.ts';
import { humanError } from './debrief/human-error.ts';
import { artefact } from './link/artefact.ts';
import { evidence } from './link/evidence.ts';
import { reference } from './link/reference.ts';
import type { Rule, RuleInfo } from './rule.ts';
import { conflict } from './structure/conflict.ts';
import { duplicateId } from './structure/duplicate-id.ts';
import { empty } from './structure/empty.ts';
import { placeholder } from './structure/placeholder.ts';
import { section } from './structure/section.ts';
import { unreadable } from './structure/unreadable.ts';

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

  section,
  empty,
  placeholder,
  duplicateId,
  conflict,
  unreadable,

  artefact,
  reference,
  evidence,

  humanError,
  decision,
];

/** Reported by the engine itself: faults of the configuration, and silencing comments that are of no use. */
const ofTheEngine: readonly RuleInfo[] = [
  unreadableConfig,
  unknownKey,
  value,
  unknownRule,
  unknownSuppression,
  unusedSuppression,
];

/** Every id that a finding can have. */
export const allRules: readonly RuleInfo[] = [...rules, ...ofTheEngine];
