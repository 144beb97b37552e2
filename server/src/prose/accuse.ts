import type { WordingRule } from './hit.ts';
import type { Subject } from './noun-phrases.ts';
import type { Scene } from './scene.ts';

/** What is said of a subject, as far as it decides whether the subject is accused. */
export interface Charge {
  /** Only people do it; of the rest it must be known that they are people. */
  readonly mind: boolean;
  /** Also said of oneself it is worth a hint. */
  readonly self: boolean;
  readonly soft: boolean;
  /** A company may be charged with it too, as a hint. */
  readonly vendor: boolean;
  /** Users may be charged with it: they think, they do not fail. */
  readonly user: boolean;
}

export interface Verdict {
  readonly rule: WordingRule;
  readonly strength: 'strong' | 'soft';
}

/** Whether the charge against the subject is blame, and whose; null where it is not one. */
export function accuse(scene: Scene, subject: Subject | null, charge: Charge): Verdict | null {
  if (subject === null) return null;
  const strength = charge.soft ? 'soft' : 'strong';
  switch (subject.being) {
    case 'person':
      return { rule: 'blame/person', strength };
    case 'role':
    case 'third':
      return { rule: 'blame/role', strength };
    case 'anybody':
      return scene.names.isNobody(scene.word(subject.from)) ? null : { rule: 'blame/role', strength };
    case 'they':
      return charge.mind || scene.resolveThey(subject.from) !== null
        ? { rule: 'blame/role', strength }
        : null;
    case 'self':
      return charge.self ? { rule: 'blame/self', strength: 'soft' } : null;
    case 'vendor':
      return charge.vendor || charge.mind ? { rule: 'blame/role', strength: 'soft' } : null;
    case 'named':
      return charge.mind ? { rule: 'blame/role', strength: 'soft' } : null;
    case 'ambiguous': {
      const user = scene.word(subject.to - 1).startsWith('user');
      return (user ? charge.user : charge.mind) ? { rule: 'blame/role', strength } : null;
    }
    case 'system':
      return charge.mind && scene.isBareName(subject) ? { rule: 'blame/person', strength: 'soft' } : null;
    case 'outsider':
    case 'pronoun':
      return null;
  }
}
