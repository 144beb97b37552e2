import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { EditorWindow } from './editor-window.ts';
import type { Session } from './session.ts';

/** One window for many steps: opening one takes longer than most of them. */
export interface SharedWindow {
  readonly session: Session;
  readonly window: EditorWindow;
}

/** Registers a step; one that fails leaves a picture. */
export type Step = (name: string, body: () => Promise<void>) => void;

/** A step that also looks at the notifications: each of `told` is said, in this order, and nothing else. */
export type ToldStep = (name: string, body: () => Promise<void>, told?: readonly RegExp[]) => void;

/** Steps in the window that is open by then; `run` begins the name of a picture of one that fails. */
export function stepsIn(window: () => EditorWindow, run: string): Step {
  return (name, body) => {
    it(name, async () => {
      try {
        await body();
      } catch (error) {
        await window().picture(`${run}-failed-${name.replaceAll(/\W+/g, '-').slice(0, 40)}`);
        throw error;
      }
    });
  };
}

/** As `stepsIn`, in a window that records its notifications. */
export function toldStepsIn(window: () => EditorWindow, run: string): ToldStep {
  const step = stepsIn(window, run);
  return (name, body, told = []) =>
    step(name, async () => {
      await body();
      const said = await window().notifications();
      assert.equal(said.length, told.length, `said: ${said.join(' | ')}`);
      for (const [index, words] of told.entries()) assert.match(said[index] ?? '', words);
    });
}
