import type { EditorWindow } from './editor-window.ts';
import type { Session } from './session.ts';

/** One window for many steps: opening one takes longer than most of them. */
export interface SharedWindow {
  readonly session: Session;
  readonly window: EditorWindow;
}

/** Registers a step; one that fails leaves a picture. `told`: what it may say in notifications, where that is looked at. */
export type Step = (name: string, body: () => Promise<void>, told?: readonly RegExp[]) => void;
