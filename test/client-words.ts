import { readdirSync, readFileSync } from 'node:fs';
import jsTokens from 'js-tokens';

/** Words for people in the source of the client. */
export interface ClientWords {
  /** What goes through `l10n.t`: the English words, which are the keys of a translation. */
  readonly keys: readonly string[];
  /** What does not, with its file. */
  readonly around: readonly string[];
}

/** Files whose words are no words of the editor: they are written into documents, or sent to a tracker. */
const written = new Set(['commands/example-postmortem.ts', 'words/fix-markdown.ts', 'words/new-issue.ts']);

/** Names, which are the same in every language; a sign in front is an icon. */
const names = /^(?:\$\([\w-]+\) )?(?:Missing Link|Markdown|CSV|iCalendar|JSON)$/;

/** Properties that VS Code shows: there a single small word is for people, too. */
const shownProperties = new Set([
  'label',
  'detail',
  'description',
  'title',
  'tooltip',
  'prompt',
  'placeHolder',
  'placeholder',
]);

/** Reads the client's source, its tests left out. */
export function clientWords(): ClientWords {
  const files = readdirSync('client/src', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !written.has(file));
  const all = files.map((file) => wordsOf(readFileSync(`client/src/${file}`, 'utf8'), file));
  return {
    keys: [...new Set(all.flatMap(({ keys }) => keys))].sort(),
    around: all.flatMap(({ around }) => around),
  };
}

/** The words in one file of code. */
export function wordsOf(code: string, file: string): ClientWords {
  const keys: string[] = [];
  const around: string[] = [];
  const before: string[] = [];
  // Whether the templates that are open belong to machines: their later parts are far from what says so.
  const open: boolean[] = [];
  for (const { type, value } of jsTokens(code)) {
    if (type === 'WhiteSpace' || type === 'LineTerminatorSequence' || type.endsWith('Comment')) continue;
    const text = literal(type, value);
    if (text !== null) {
      const goesOn = /^Template(?:Middle|Tail)$/.test(type);
      const forMachines = goesOn ? open.at(-1) === true : isForMachines(before);
      if (type === 'TemplateHead') open.push(forMachines);
      if (type === 'TemplateTail') open.pop();
      if (before.slice(-4).join('').endsWith('l10n.t(')) keys.push(text);
      else if (!forMachines && !names.test(text) && isForPeople(text, before))
        around.push(`${file}: ${text}`);
    }
    before.push(value);
  }
  return { keys, around };
}

function literal(type: string, value: string): string | null {
  if (type === 'StringLiteral') return unescaped(value.slice(1, -1));
  if (!type.startsWith('Template') && type !== 'NoSubstitutionTemplate') return null;
  return unescaped(value.replaceAll(/^[`}]|`$|\$\{$/g, ''));
}

function unescaped(text: string): string {
  return text.replaceAll(/\\(.)/g, (_all, sign: string) => (sign === 'n' ? '\n' : sign));
}

/** What is imported, logged, thrown inside, or a type. */
function isForMachines(before: readonly string[]): boolean {
  const last = before.slice(-8).join('');
  return /(?:from|import)$|newError\($|log\.\w+\($|as$/.test(last);
}

/** Words that follow one another, a word that begins with a capital, or any word where it is shown. */
function isForPeople(text: string, before: readonly string[]): boolean {
  if (/[A-Za-z]{2,}[,.:]? [A-Za-z]|^[A-Z][a-z]+[a-z .…]*$/.test(text)) return true;
  return before.at(-1) === ':' && shownProperties.has(before.at(-2) ?? '') && /[a-z]{2}/i.test(text);
}
