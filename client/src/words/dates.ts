const day = 86_400_000;

/** Whether the text is a day that exists, as `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && isoDate(time) === text;
}

/** The day so many days after another one. */
export function addDays(date: string, days: number): string {
  return isoDate(Date.parse(`${date}T00:00:00Z`) + days * day);
}

/** The last day of the month in which the day lies. */
export function endOfMonth(date: string): string {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return isoDate(Date.UTC(year, month, 0));
}

function isoDate(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
