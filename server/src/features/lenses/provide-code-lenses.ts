import type { CodeLens, Command } from 'vscode-languageserver-types';
import type { Postmortem } from '../../model/document/postmortem.ts';
import { clientCommands } from '../../protocol/commands.ts';
import type { World } from '../../rules/rule.ts';
import type { DocumentModel } from '../document-model.ts';
import { classLens } from './class-lens.ts';
import { fixLenses } from './fix-lenses.ts';
import { titleLensWords } from './title-lens.ts';

export interface LensWorld extends World {
  /** The commands of `clientCommands` that the client has. */
  readonly commands: readonly string[];
}

/** A lens with what it will say. */
interface FoundLens {
  /** Names it among those of the document. */
  readonly of: string;
  /** Zero-based. */
  readonly line: number;
  readonly command: Command;
}

/** What a lens says is asked for when it comes into view; this much finds it again. */
interface LensData {
  readonly uri: string;
  readonly of: string;
}

/**
 * The places of lenses: above the title, above the class, above each open fix with a date that is in no table, above each
 * table of such fixes. At most one for each; none in a document that is no post-mortem.
 */
export function provideCodeLenses(model: DocumentModel, world: LensWorld): CodeLens[] {
  const { source } = model.postmortem;
  return foundLenses(model, world).map(({ of, line }) => {
    const data: LensData = { uri: model.uri, of };
    return { range: source.rangeOf(source.lineSpan(line)), data };
  });
}

/** The lens with its words; without any where the document has changed and no longer has it. */
export function resolveCodeLens(
  lens: CodeLens,
  now: { readonly model: DocumentModel; readonly world: LensWorld } | null,
): CodeLens {
  const data = lensData(lens);
  const found = now === null ? [] : foundLenses(now.model, now.world);
  const command = found.find(({ of }) => of === data?.of)?.command ?? silent('');
  return { range: lens.range, command };
}

/** What a client sent back with a lens; null where it is not ours. */
export function lensData({ data }: CodeLens): LensData | null {
  if (typeof data !== 'object' || data === null) return null;
  const { uri, of }: { readonly uri?: unknown; readonly of?: unknown } = data;
  return typeof uri === 'string' && typeof of === 'string' ? { uri, of } : null;
}

function foundLenses({ postmortem, inForce }: DocumentModel, world: LensWorld): readonly FoundLens[] {
  if (!postmortem.recognised) return [];
  const { source } = postmortem;
  const title = postmortem.title === null ? null : titleLensWords(postmortem, world);
  const before = classLens(postmortem, world);
  return [
    ...(title === null ? [] : [{ of: 'title', line: titleLine(postmortem), command: silent(title) }]),
    ...(before === null
      ? []
      : [
          {
            of: 'class',
            line: source.lineAt(before.span.start),
            command: opening(before.words, before, world),
          },
        ]),
    ...fixLenses(postmortem, world.today, inForce.config.archiveAfter).map(({ of, line, words }) => ({
      of: `fix ${of}`,
      line,
      command: silent(words),
    })),
  ];
}

/** The heading in the body, where the title that counts is in front matter. */
function titleLine({ source, titleSpan, frontMatter, blocks }: Postmortem): number {
  const inFront = frontMatter !== null && titleSpan.start < frontMatter.span.end;
  const heading = inFront ? blocks.find((block) => block.kind === 'heading' && block.level === 1) : undefined;
  return heading?.line ?? source.lineAt(titleSpan.start);
}

/** Words without a command: editors show them and nothing can be clicked. */
function silent(words: string): Command {
  return { title: withoutIcons(words), command: '' };
}

function opening(
  words: string,
  place: { readonly uri: string; readonly line: number },
  world: LensWorld,
): Command {
  if (!world.commands.includes(clientCommands.openPostmortem)) return silent(words);
  return {
    title: withoutIcons(words),
    command: clientCommands.openPostmortem,
    arguments: [place.uri, place.line],
  };
}

/** Editors draw `$(name)` in a lens as an icon, and words of documents are no icons. */
function withoutIcons(words: string): string {
  return words.replaceAll('$(', '$ (');
}
