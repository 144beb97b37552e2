import { daysBetween } from '../../lexicon/time/civil.ts';
import type { IsoDate } from '../../lexicon/time/moment.ts';
import { fieldValue } from '../fields.ts';
import { isOpen, statusOf } from '../fix-state.ts';
import type { Postmortem } from '../postmortem.ts';

/** Which severities are in force: a draft is being written, an archived document is memory. */
export type DocumentState = 'draft' | 'current' | 'archived';

/** What a status says of the document itself. */
export type StatusKind = 'draft' | 'open' | 'published' | 'finished' | 'closed';

/** The first words of a status by what they say, by language; `finished` is its writing, not what it asks for. */
const firstWords: readonly (readonly [StatusKind, string])[] = [
  [
    'closed',
    'closed|archived?|superseded|geschlossen|archiviert|clos|close|clôturée?|fermée?|cerrad[oa]|archivad[oa]|fechad[oa]|encerrad[oa]|chius[oa]|gesloten|クローズ|終了|已关闭|关闭|归档',
  ],
  [
    'finished',
    'completed?(?=\\s*$)|final(?:i[sz]ed)?|done|finished|abgeschlossen|fertig|terminée?|achevée?|completad[oa]|finalizad[oa]|terminad[oa]|concluíd[oa]|finalizad[oa]|completat[oa]|conclus[oa]|afgerond|voltooid|完了|完成|已完成|已结束',
  ],
  [
    'draft',
    'draft|wip|work in progress|in progress|writing|being written|incomplete|preliminary|new|unfinished|entwurf|in arbeit|brouillon|en cours de rédaction|borrador|rascunho|bozza|concept|下書き|作成中|草稿|编写中',
  ],
  [
    'published',
    'published|approved|reviewed|veröffentlicht|freigegeben|geprüft|publiée?|validée?|approuvée?|publicad[oa]|aprobad[oa]|aprovad[oa]|revisad[oa]|pubblicat[oa]|approvat[oa]|gepubliceerd|goedgekeurd|公開|承認|レビュー済|已发布|已评审',
  ],
  [
    'open',
    '(?:in |under )?review|reviewing|open|ongoing|active|monitoring|mitigated|investigating|current|todo|pending|offen|in prüfung|in bearbeitung|laufend|ouverte?|en cours|en revue|en attente|abiert[oa]|en revisión|en curso|en seguimiento|pendiente|abert[oa]|em revisão|em andamento|pendente|apert[oa]|in revisione|in corso|lopend|対応中|レビュー中|オープン|处理中|评审中|进行中',
  ],
];

const statuses = firstWords.map(
  ([kind, words]) => [kind, new RegExp(`^(?:${words})(?!\\p{Ll})`, 'iu')] as const,
);

/** What a status says of the document; null where it is about something else (`Resolved` is the incident). */
export function statusKind(status: string): StatusKind | null {
  const words = status.trim();
  return statuses.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/**
 * Draft, current or archived. Archived is what is closed by its status, or older than `archiveAfter` days and not said
 * to be open; what is only finished or has no day as long as nothing in it says that it is in use. `draft: true` in front
 * matter makes a draft of it whatever its age.
 */
export function documentState(postmortem: Postmortem, today: IsoDate, archiveAfter: number): DocumentState {
  const said = statusKind(fieldValue(postmortem, 'status'));
  if (said === 'closed') return 'archived';
  if (said === 'draft' || (said === null && /^(?:true|yes)$/i.test(fieldValue(postmortem, 'draft'))))
    return 'draft';
  if (said === 'open') return 'current';
  if (postmortem.date === null) return said === null && isKept(postmortem) ? 'current' : 'archived';
  if (daysBetween(postmortem.date, today) > archiveAfter) return 'archived';
  return said === 'finished' && !hasOpenFixes(postmortem) ? 'archived' : 'current';
}

/** A team that keeps type and severity in its front matter keeps a day too: one that is missing is no sign of age. */
function isKept({ metadata, because }: Postmortem): boolean {
  return (
    because === 'front-matter' &&
    metadata.some(({ key, shape }) => key === 'severity' && shape === 'front-matter')
  );
}

function hasOpenFixes({ fixes }: Postmortem): boolean {
  return fixes.some((fix) => isOpen(statusOf(fix, 'current')));
}
