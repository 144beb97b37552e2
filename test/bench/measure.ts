import { spawnSync } from 'node:child_process';

/** Median time of one call in milliseconds, after a warm-up. */
export function timeOf(work: () => void, rounds = 7): number {
  work();
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  return median(times);
}

/** Median wall time of a whole process in milliseconds, the commands in turn so that drift hits all alike. */
export function timeOfProcesses(
  commands: Readonly<Record<string, readonly string[]>>,
  rounds = 5,
): Readonly<Record<string, number>> {
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, [] as number[]]));
  for (let i = 0; i <= rounds; i++) {
    for (const [name, args] of Object.entries(commands)) {
      const start = performance.now();
      spawnSync(process.execPath, args, { stdio: 'ignore' });
      if (i > 0) times[name]?.push(performance.now() - start);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
}

export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** The value that `share` percent of the values do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * share) / 100))] ?? 0;
}

/** Prints one row of a report: name, figure, remark. */
export function row(name: string, figure: string, remark = ''): void {
  console.log(`${name.padEnd(58)} ${figure.padStart(12)}  ${remark}`);
}
