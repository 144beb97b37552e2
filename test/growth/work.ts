import { type Profiler, Session } from 'node:inspector';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { takeLooked } from './natives.ts';

/** How often each function and each block of code ran, and how much the engine's own functions looked at. */
export class Work {
  readonly #functions: ReadonlyMap<string, Profiler.FunctionCoverage>;
  readonly #looked: ReadonlyMap<string, number>;

  constructor(
    functions: ReadonlyMap<string, Profiler.FunctionCoverage>,
    looked: ReadonlyMap<string, number>,
  ) {
    this.#functions = functions;
    this.#looked = looked;
  }

  /** What ran or looked, and how often: a function of the engine, or a block by its file, function and offsets. */
  *places(): Iterable<readonly [place: string, count: number]> {
    yield* this.#looked;
    for (const [name, { ranges }] of this.#functions) {
      for (const { startOffset, endOffset, count } of ranges) {
        yield [`${name} ${startOffset}-${endOffset}`, count];
      }
    }
  }

  /** The count of a place that other work named. A block that ran as often as the one around it is not distinguished. */
  countOf(place: string): number {
    const looked = this.#looked.get(place);
    if (looked !== undefined) return looked;
    const [, name = '', start = '', end = ''] = /^(.*) (\d+)-(\d+)$/.exec(place) ?? [];
    let count = 0;
    for (const range of this.#functions.get(name)?.ranges ?? []) {
      if (range.startOffset <= Number(start) && Number(end) <= range.endOffset) count = range.count;
    }
    return count;
  }
}

/** Counts what is done between two calls of `take`, in files whose path `counts`. */
export class WorkCounter {
  readonly #session = new Session();
  readonly #counts: (path: string) => boolean;

  constructor(counts: (path: string) => boolean) {
    this.#counts = counts;
    this.#session.connect();
    this.#session.post('Profiler.enable');
    this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    this.take();
  }

  /** What was done since the last call. */
  take(): Work {
    const functions = new Map<string, Profiler.FunctionCoverage>();
    // The answer comes before `post` returns: the session is of this thread.
    this.#session.post('Profiler.takePreciseCoverage', (error, answer) => {
      if (error !== null) throw error;
      for (const { url, functions: found } of answer.result) {
        if (!url.startsWith('file:')) continue;
        const path = relative(process.cwd(), fileURLToPath(url)).replaceAll('\\', '/');
        if (!this.#counts(path)) continue;
        for (const each of found) {
          functions.set(`${path} ${each.functionName || 'function'} ${each.ranges[0]?.startOffset}`, each);
        }
      }
    });
    return new Work(functions, takeLooked());
  }
}
