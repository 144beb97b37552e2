import { fieldValue } from '../model/document/fields.ts';
import type { Postmortem } from '../model/document/postmortem.ts';
import { incidentTimes } from '../model/document/time/incident-times.ts';
import { minutesBetween } from '../model/lexicon/time/compare.ts';
import { durationText } from '../model/lexicon/time/duration.ts';
import type { Moment } from '../model/lexicon/time/moment.ts';

/** When the incident was and how long it took, as far as the document tells; null where it gives no day. */
export function timesText(postmortem: Postmortem): string | null {
  const times = incidentTimes(postmortem);
  const start = (times.started ?? times.trigger)?.moment ?? null;
  const end = (times.resolved ?? times.mitigated)?.moment ?? null;
  const length = start === null || end === null ? null : lengthOf(start, end);
  if (start === null || start.date === null || start.minutes === null) return day(postmortem);
  if (end === null || length === null) {
    const detected = later(start, times.detected?.moment, 'Detected');
    return `${spanOf(start, null)}.${detected === '' ? '' : ` ${detected}.`}`;
  }
  const steps = [
    later(start, times.detected?.moment, 'detected'),
    times.resolved === undefined ? '' : later(start, times.mitigated?.moment, 'mitigated'),
  ].filter((step) => step !== '');
  const ending = times.resolved === undefined ? ' until it was mitigated' : '';
  const told = steps.length === 0 ? '' : ` ${capital(steps.join(', '))}.`;
  return `${spanOf(start, end)} (${durationText(length)}${ending}).${told}`;
}

function day({ date, metadata }: Postmortem): string | null {
  if (date === null) return null;
  const length = fieldValue({ metadata }, 'duration');
  return length === '' ? date : `${date}, for ${length}`;
}

/** `2026-11-03, 09:12 to 10:44 UTC` */
function spanOf(start: Moment, end: Moment | null): string {
  const about = start.approximate || end?.approximate === true ? 'about ' : '';
  const zone = zoneText(start);
  if (end === null) return `${start.date}, from ${about}${clock(start)}${zone}`;
  const sameZone = start.zone?.name === end.zone?.name;
  const to = end.date === start.date ? clock(end) : `${end.date} ${clock(end)}`;
  const ending = sameZone || end.zone === null ? zone : zoneText(end);
  return `${start.date}, ${about}${clock(start)}${sameZone ? '' : zone} to ${to}${ending}`;
}

function zoneText({ zone }: Moment): string {
  return zone === null ? '' : ` ${zone.name === 'Z' ? 'UTC' : zone.name}`;
}

function later(start: Moment, moment: Moment | undefined, verb: string): string {
  const minutes = moment === undefined ? null : lengthOf(start, moment);
  if (minutes === null) return '';
  return minutes === 0 ? `${verb} at once` : `${verb} after ${durationText(minutes)}`;
}

/** Null where it cannot be told, or what is told is impossible. */
function lengthOf(from: Moment, to: Moment): number | null {
  const minutes = minutesBetween(from, to);
  return minutes === null || minutes < 0 ? null : minutes;
}

function clock({ minutes }: Moment): string {
  const total = minutes ?? 0;
  return [Math.floor(total / 60), total % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
