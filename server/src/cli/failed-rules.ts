import { failureText, type TellFailure } from '../engine/rule-failure.ts';
import type { PathError } from './targets.ts';

/** Rules that threw in this run, each once a file: a file may be checked several times. */
export class FailedRules {
  readonly #told = new Map<string, PathError>();

  /** Hears of failures in the file that is printed as `path`. */
  in(path: string): TellFailure {
    return (failure) => {
      this.#told.set(`${path}\n${failure.rule}`, { path, message: failureText(failure) });
    };
  }

  /** Whether none failed in this file. */
  isClean(path: string): boolean {
    return ![...this.#told.values()].some((error) => error.path === path);
  }

  errors(): readonly PathError[] {
    return [...this.#told.values()];
  }
}
