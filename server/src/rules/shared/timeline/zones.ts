/** Zones that are offered to choose from: one can be typed as well. */
export const zones: readonly string[] = ['UTC', 'CET', 'US/Pacific', 'Europe/London'];
