import type { Config } from '../../config/config.ts';
import { policyOf } from '../../config/severity-policy.ts';
import { field } from '../../model/document/fields.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import { reviewDeadline } from '../../rules/shared/review-deadline.ts';
import { templateSizeOf } from '../../template/template-size.ts';
import { reviewAsked, signersAsked } from '../severity-choices.ts';
import { shownDeadline } from '../shown-time.ts';
import { escaped } from './markdown.ts';
import { holds, type Piece, piece } from './piece.ts';

/** What the team asks of the severity: until when the review is due, who signs, which template it has. */
export interface SeverityWorld {
  readonly config: Config;
  /** IANA zone of the reader. */
  readonly zone: string;
  /** Paths of the team's own templates. */
  readonly templates: () => readonly string[];
}

/** Null for words that are no severity of the team's scale. */
export function severityPiece(postmortem: Postmortem, at: number, world: SeverityWorld): Piece | null {
  const said = field(postmortem, 'severity');
  if (said === null || !holds(said.span, at)) return null;
  const { config } = world;
  const value = said.value.trim();
  if (policyOf(config, value) === null && !isNamed(value, config)) return null;
  const size = templateSizeOf(value, config);
  const signers = signersOf(postmortem, config, value, size);
  const asks = [
    reviewLine(postmortem, value, world),
    signers.length === 0 ? '' : `signed by ${signers.join(', ')}`,
    templateLine(world.templates(), size),
  ].filter((line) => line !== '');
  return piece(
    said.span,
    [`**${escaped(value)}**: severity`, asks.map((line) => `- ${escaped(line)}`).join('\n')].join('\n\n'),
  );
}

function isNamed(value: string, { vocabulary }: Config): boolean {
  return vocabulary.severities.some(({ names }) =>
    names.some((name) => name.toLowerCase() === value.toLowerCase()),
  );
}

function reviewLine(postmortem: Postmortem, severity: string, { config, zone }: SeverityWorld): string {
  const asked = reviewAsked(config, severity);
  const deadline = reviewDeadline(postmortem, config, zone);
  return deadline === null ? asked : `${asked} after the incident: by ${shownDeadline(deadline.at, zone)}`;
}

/** The roles of the policy, else those that the document has slots for, else the usual ones. */
function signersOf(
  { metadata }: Postmortem,
  config: Config,
  severity: string,
  size: 'short' | 'full',
): readonly string[] {
  const slots = metadata.flatMap(({ key }) =>
    key.startsWith('signed.') ? [key.slice('signed.'.length)] : [],
  );
  if (policyOf(config, severity)?.signOff === null && slots.length > 0) return slots;
  return signersAsked(config, severity, size);
}

function templateLine([only, second]: readonly string[], size: 'short' | 'full'): string {
  if (only === undefined) return `${size} template`;
  return second === undefined ? `template: ${only}` : '';
}
