/** Puts words into the language of the editor, with values for `{0}`, `{1}`, … */
export type Translate = (message: string, ...values: (string | number)[]) => string;

/** The words as they are in the source. */
export const inEnglish: Translate = (message, ...values) =>
  message.replaceAll(/\{(\d)\}/g, (hole, at: string) => String(values[Number(at)] ?? hole));

let translate = inEnglish;

/** As `l10n` of VS Code, whose module unit tests cannot load: English until `speakWith` gives it the editor's. */
export const l10n: { readonly t: Translate } = { t: (message, ...values) => translate(message, ...values) };

/** Has these files say their words by another function; the extension gives VS Code's before anything is said. */
export function speakWith(other: Translate): void {
  translate = other;
}
