import type { Facts, World } from '../rules/rule.ts';
import type { FolderSettings } from './settings.ts';
import type { Terminal } from './terminal.ts';

/** The day in force: what `--today` says, else the calendar. */
export function todayOf(today: string | null, terminal: Terminal): string {
  return today ?? terminal.today;
}

/** The world of a document on the command line; a pinned day stands at noon UTC. */
export function worldOf(
  settings: FolderSettings,
  facts: Facts,
  today: string | null,
  terminal: Terminal,
): World {
  return {
    today: todayOf(today, terminal),
    now: today === null ? terminal.now : Date.parse(`${today}T12:00:00Z`),
    get zone() {
      return terminal.zone();
    },
    config: settings.config,
    facts,
  };
}
