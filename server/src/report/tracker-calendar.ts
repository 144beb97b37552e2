import ical, { ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator';
import { isOpen } from '../model/document/fix-state.ts';
import { addDays } from '../model/lexicon/time/civil.ts';
import type { IsoDate } from '../model/lexicon/time/moment.ts';
import { plain, shortened } from '../protocol/plain-line.ts';
import { statusWords } from '../protocol/words.ts';
import { contentHash } from '../text/content-hash.ts';
import type { Steps } from '../text/steps.ts';
import type { Entry } from './entry.ts';
import { foldedCalendar } from './folded-line.ts';

/** A day on which somebody has to look at a fix. */
interface Appointment {
  readonly kind: 'due' | 'check' | 'look-again';
  readonly day: IsoDate;
  readonly verb: string;
}

/** The last line of a calendar. */
const end = 'END:VCALENDAR';

/**
 * The dates of fixes as a calendar (RFC 5545): due dates, days of checking whether a fix worked, days of looking at
 * an accepted risk again. Entries take the whole day and no time of it; each has the same name in every export, so
 * that importing again updates it.
 */
export function* trackerCalendar(entries: readonly Entry[], today: IsoDate): Steps<string> {
  const calendar = ical({ name: 'Open fixes', prodId: '//missing-link//open fixes//EN' });
  // Written one by one: the library folds a whole calendar a hundred times slower, seconds for thousands of entries.
  const events: string[] = [];
  const frame = calendar.toString();
  for (const entry of entries) {
    for (const appointment of appointments(entry)) {
      const address = entry.trackers.find(({ url }) => url !== null)?.url ?? null;
      const event = calendar.createEvent({
        id: `${contentHash(`${entry.rootPath}#${entry.fix.key}`)}-${appointment.kind}@missing-link`,
        allDay: true,
        start: midnight(appointment.day),
        end: midnight(addDays(appointment.day, 1)),
        stamp: midnight(today),
        summary: summary(entry, appointment),
        description: description(entry),
        transparency: ICalEventTransparency.TRANSPARENT,
        busystatus: ICalEventBusyStatus.FREE,
        ...(address === null ? {} : { url: plain(address) }),
      });
      events.push(foldedCalendar(event.toString()));
    }
    yield events.length;
  }
  return `${frame.slice(0, -end.length)}${events.join('')}${end}\r\n`;
}

function appointments({ fix }: Entry): readonly Appointment[] {
  const { due, snoozedUntil, checkBy, acceptedUntil } = fix;
  if (fix.status === 'accepted') return one('look-again', acceptedUntil, 'Look again');
  if (fix.status === 'done') return one('check', checkBy, 'Check');
  const day = snoozedUntil !== null && (due === null || due < snoozedUntil) ? snoozedUntil : due;
  const known = isOpen(fix.status) || fix.status === 'tracked';
  return known ? [...one('due', day, 'Due'), ...one('check', checkBy, 'Check')] : [];
}

function one(kind: Appointment['kind'], day: IsoDate | null, verb: string): readonly Appointment[] {
  return day === null ? [] : [{ kind, day, verb }];
}

function summary({ facts, fix }: Entry, { verb }: Appointment): string {
  const incident = facts.id === null ? '' : ` (${plain(facts.id)})`;
  return `${verb}: ${shortened(plain(fix.title), 120)}${incident}`;
}

function description({ facts, fix, path, trackers }: Entry): string {
  const lines: readonly (readonly [string, string])[] = [
    ['Fix', fix.title],
    ['Incident', [facts.id, facts.title].filter((part) => part !== null).join(': ')],
    ['Owner', fix.owners.join(', ') || 'nobody yet'],
    ['Severity', facts.severity ?? ''],
    ['Chain level', facts.level ?? ''],
    ['Status', statusWords(fix.status)],
    ['Tracker', trackers.map(({ id, url }) => (url === null || url === id ? id : `${id} ${url}`)).join(', ')],
    ['Where', `${path}:${fix.line + 1}`],
  ];
  return lines
    .map(([label, value]) => [label, plain(value)])
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `${label}: ${value}`)
    .join('\n');
}

function midnight(day: IsoDate): Date {
  return new Date(`${day}T00:00:00Z`);
}
