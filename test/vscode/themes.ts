import type { EditorWindow } from './editor-window.ts';

/** The kinds of theme, each by one that comes with VS Code and by the class that it gives the window. */
const themes = [
  { kind: 'light', theme: 'Light 2026', mark: 'vs' },
  { kind: 'dark', theme: 'Dark 2026', mark: 'vs-dark' },
  { kind: 'high-contrast', theme: 'Dark High Contrast', mark: 'hc-black' },
  { kind: 'high-contrast-light', theme: 'Light High Contrast', mark: 'hc-light' },
] as const;

/** Keeps a picture of what the window shows in light and dark themes, with and without high contrast; ends in the first of them. */
export async function pictureInThemes(window: EditorWindow, name: string): Promise<void> {
  for (const { kind, theme, mark } of [...themes].reverse()) {
    await window.runCommand('Preferences: Color Theme');
    await window.page.getByPlaceholder('Select Color Theme').fill(theme);
    await window.choose(theme);
    await window.page.locator(`.monaco-workbench.${mark}`).waitFor();
    await window.picture(`${name}-${kind}`);
  }
}
