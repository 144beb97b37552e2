import type { Severity } from '../config/config.ts';
import type { Postmortem } from '../model/document/postmortem.ts';
import type { DocumentState } from '../model/document/time/document-state.ts';
import { documentState } from '../model/document/time/document-state.ts';
import { configUnknownSuppression, reportUnknownNames } from '../rules/config/unknown-suppression.ts';
import { configUnusedSuppression, reportUnusedNames } from '../rules/config/unused-suppression.ts';
import { rules as registered } from '../rules/registry.ts';
import type { Finding, Report, Rule, RuleInfo, World } from '../rules/rule.ts';
import { chainAsked } from '../rules/shared/chain/asked.ts';
import { isWordingRule, readWording } from '../rules/shared/wording/hits.ts';
import type { Source } from '../text/source.ts';
import { atOnce, type Steps } from '../text/steps.ts';
import { rethrow, type TellFailure } from './rule-failure.ts';
import { suppressible } from './rule-names.ts';
import { compareSeverity, severityOf, stepBelow, weaker } from './severity.ts';
import { soundFixes } from './sound-fixes.ts';
import { keepStrongest } from './strongest.ts';
import { means, Suppressions } from './suppression.ts';

/**
 * All findings of a document, in the order of the text; findings at the same place in the order of the registry.
 * A document that is no post-mortem has none; one with conflict markers has only those. Rules that could only say
 * less than `atLeast` are not asked: of old documents most could only give hints. A rule that throws loses its own
 * findings only, and `failed` hears of it.
 */
export function check(
  postmortem: Postmortem,
  world: World,
  rules: readonly Rule[] = registered,
  atLeast: Severity = 'hint',
  failed: TellFailure = rethrow,
): readonly Finding[] {
  return atOnce(checking(postmortem, world, rules, atLeast, failed));
}

/** The same in steps: each is a rule that was asked, and says how many were. */
export function* checking(
  postmortem: Postmortem,
  world: World,
  rules: readonly Rule[] = registered,
  atLeast: Severity = 'hint',
  failed: TellFailure = rethrow,
): Steps<readonly Finding[]> {
  if (!postmortem.recognised) return [];
  const state = documentState(postmortem, world.today, world.config.archiveAfter);
  return yield* new Run(postmortem, world, state, atLeast, failed).findings(rules);
}

/** One check of one document. */
class Run {
  readonly #postmortem: Postmortem;
  readonly #world: World;
  readonly #state: DocumentState;
  readonly #atLeast: Severity;
  readonly #failed: TellFailure;
  readonly #suppressions: Suppressions;
  readonly #findings: Finding[] = [];

  constructor(
    postmortem: Postmortem,
    world: World,
    state: DocumentState,
    atLeast: Severity,
    failed: TellFailure,
  ) {
    this.#postmortem = postmortem;
    this.#world = world;
    this.#state = state;
    this.#atLeast = atLeast;
    this.#failed = failed;
    this.#suppressions = new Suppressions(postmortem);
  }

  *findings(rules: readonly Rule[]): Steps<readonly Finding[]> {
    const postmortem = this.#postmortem;
    const spoke = new Set<string>();
    const asked = this.#inForce(rules);
    if (asked.some((rule) => isWordingRule(rule.id) && this.#isAsked(rule))) yield* this.#wording();
    for (const [index, rule] of asked.entries()) {
      if (this.#collect(rule, () => rule.check(postmortem, this.#world))) spoke.add(rule.id);
      yield index + 1;
    }
    if (postmortem.directives.length > 0) {
      const names = suppressible();
      this.#collect(configUnknownSuppression, () => reportUnknownNames(postmortem.directives, names));
      // Of a rule that is off here nobody can say that silencing it is needless.
      const heard = [...spoke];
      const unused = this.#suppressions.unused().filter(({ rule }) => heard.some((id) => means(rule, id)));
      this.#collect(configUnusedSuppression, () => reportUnusedNames(unused, postmortem));
    }
    return inOrder(keepStrongest(this.#findings));
  }

  #inForce(rules: readonly Rule[]): readonly Rule[] {
    if (this.#postmortem.problems.some((problem) => problem.kind === 'conflict-marker')) {
      return rules.filter((rule) => rule.id === 'structure/conflict');
    }
    if (chainAsked(this.#postmortem, this.#world)) return rules;
    return rules.filter((rule) => rule.chainOnly !== true);
  }

  /** The prose is read before the rules of wording ask for it: that takes longer than all of them, so it is done in steps. */
  *#wording(): Steps<void> {
    try {
      yield* readWording(this.#postmortem, this.#world);
    } catch {
      // The rules that ask for it fail alike, each for itself, and are told of.
    }
  }

  #severityOf(rule: RuleInfo): Severity | 'off' {
    const severity = severityOf(rule, this.#state, this.#world.config);
    return compareSeverity(severity, this.#atLeast) < 0 ? 'off' : severity;
  }

  #isAsked(rule: RuleInfo): boolean {
    return this.#severityOf(rule) !== 'off';
  }

  /** False where the rule is off here, or failed. */
  #collect(rule: RuleInfo, reports: () => Iterable<Report>): boolean {
    const severity = this.#severityOf(rule);
    if (severity === 'off') return false;
    const found = this.#found(rule, reports);
    if (found === null) return false;
    for (const report of found) {
      if (report.unsure === true && this.#state === 'archived') continue;
      const line = this.#postmortem.source.lineAt(report.span.start);
      if (this.#suppressions.silences(rule.id, line)) continue;
      this.#findings.push(findingOf(report, rule, severity, this.#postmortem.source));
    }
    return true;
  }

  /** Null where the rule throws: what it had reported before rests on half of its thoughts. */
  #found(rule: RuleInfo, reports: () => Iterable<Report>): readonly Report[] | null {
    try {
      return [...reports()];
    } catch (error) {
      this.#failed({ rule: rule.id, error });
      return null;
    }
  }
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings
    .map((finding, order) => ({ finding, order }))
    .sort((a, b) => a.finding.span.start - b.finding.span.start || a.order - b.order)
    .map(({ finding }) => finding);
}

function findingOf(report: Report, rule: RuleInfo, severity: Finding['severity'], source: Source): Finding {
  const fixes = soundFixes(report.fixes ?? [], source);
  const usual = report.unsure === true ? stepBelow(severity) : severity;
  return {
    ...report,
    fixes,
    rule: rule.id,
    severity: report.atMost === undefined ? usual : weaker(usual, report.atMost),
    fixable: fixes.some(({ kind }) => kind === 'repair'),
  };
}
