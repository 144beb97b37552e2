import type { Calendar } from './calendar.ts';

/** Runs `newDay` whenever the day in the user's zone has changed; never with a pinned day. */
export function atMidnight(calendar: Calendar, newDay: () => void): void {
  let today = calendar.today();
  const wait = (): void => {
    const milliseconds = calendar.untilNextLook();
    if (milliseconds === null) return;
    const timer: unknown = setTimeout(() => {
      const now = calendar.today();
      if (now !== today) newDay();
      today = now;
      wait();
    }, milliseconds + 1);
    letGo(timer);
  };
  wait();
}

/** In Node a waiting timer would keep the process alive. */
function letGo(timer: unknown): void {
  if (typeof timer === 'object' && timer !== null && 'unref' in timer && typeof timer.unref === 'function') {
    timer.unref();
  }
}
