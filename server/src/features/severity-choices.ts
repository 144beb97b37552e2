import type { Config, Deadline } from '../config/config.ts';
import { policyOf } from '../config/severity-policy.ts';
import { severityScale, usualSeverity } from '../config/severity-scale.ts';
import { counted } from '../protocol/words.ts';
import type { SeverityChoice } from '../protocol/written-texts.ts';
import { usualRoles } from '../template/new-postmortem.ts';
import { templateSizeOf } from '../template/template-size.ts';

/**
 * The severities that a new post-mortem can have, on the team's scale and in the names that its documents use
 * (`written`), with what each asks for; the gravest first. `template` is the path of the team's own, null for ours.
 */
export function severityChoices(
  config: Config,
  written: readonly string[],
  template: string | null,
): readonly SeverityChoice[] {
  const usual = usualSeverity(config, written);
  return severityScale(config, written).map(({ name }) => {
    const size = templateSizeOf(name, config);
    return {
      severity: name,
      size,
      asks: [reviewAsked(config, name), signedWords(config, name, size)]
        .filter((each) => each !== '')
        .join(' · '),
      template: template ?? `${size} template`,
      usual: name === usual,
    };
  });
}

/** When the team asks for the review of a severity: `review within 48 hours`; empty where nothing is configured for it. */
export function reviewAsked(config: Config, severity: string): string {
  const policy = policyOf(config, severity);
  return policy === null ? '' : deadlineWords(policy.deadline);
}

function deadlineWords(deadline: Deadline): string {
  if (deadline === 'none') return 'no review';
  if (deadline === 'optional') return 'review optional';
  const unit = deadline.unit === 'hours' ? 'hour' : 'business day';
  return `review within ${counted(deadline.amount, unit)}`;
}

function signedWords(config: Config, severity: string, size: 'short' | 'full'): string {
  const roles = signersAsked(config, severity, size);
  return roles.length === 0 ? '' : `signed by ${roles.join(', ')}`;
}

/** The roles that sign a post-mortem of a severity, those of our full template where the team names none. */
export function signersAsked(config: Config, severity: string, size: 'short' | 'full'): readonly string[] {
  return policyOf(config, severity)?.signOff ?? (size === 'full' ? usualRoles : []);
}
