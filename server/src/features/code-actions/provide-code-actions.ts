import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver-types';
import { repairEdits } from '../../engine/repair.ts';
import { ClientCommands } from '../../protocol/protocol.ts';
import type { Finding, QuickFix } from '../../rules/rule.ts';
import type { Range, Span } from '../../text/position.ts';
import type { Review } from '../document-model.ts';
import { rulePage } from '../rule-page.ts';
import { addToConfiguration, type ConfigurationFile } from './add-to-configuration.ts';
import { fixAllKind } from './kinds.ts';
import { refactorings } from './refactorings.ts';
import { suppressInFile, suppressOnLine } from './suppress.ts';
import { type EditAbilities, workspaceEdit } from './workspace-edit.ts';

export interface CodeActionWorld extends EditAbilities {
  /** URI of the folder that holds the rules' pages; null where there is none. */
  readonly pages: string | null;
  /** Commands that the client has. */
  readonly commands: readonly string[];
  readonly configuration: ConfigurationFile;
}

export interface CodeActionRequest {
  readonly range: Range;
  /** What the client shows at the range. */
  readonly diagnostics: readonly Diagnostic[];
  /** Kinds that are asked for; null for all. */
  readonly only: readonly string[] | null;
}

/** What can be done about the findings at a range, and to the document as a whole. */
export function provideCodeActions(
  review: Review,
  request: CodeActionRequest,
  world: CodeActionWorld,
): CodeAction[] {
  const { source, recognised } = review.model.postmortem;
  if (!recognised) return [];
  const span = { start: source.offsetAt(request.range.start), end: source.offsetAt(request.range.end) };
  const here = review.findings.filter((finding) => touches(finding.span, span));
  const asks = (kind: string): boolean =>
    request.only === null || request.only.some((only) => isKind(only, kind));
  const actions: CodeAction[] = [];
  if (asks(CodeActionKind.QuickFix)) {
    actions.push(
      ...here.flatMap((finding) => quickFixes(review, finding, request, world)),
      ...rulesOf(here).flatMap((rule) => fixAllOfRule(review, rule, world)),
      ...here.flatMap((finding) => silence(review, finding, request, world)),
      ...here.flatMap((finding) => whoItIs(review, finding, request, world)),
      ...rulesOf(here).flatMap((rule) => openPage(rule, world)),
    );
  }
  if (asks(CodeActionKind.RefactorRewrite)) actions.push(...refactorings(review.model, span, world));
  if (asks(fixAllKind)) actions.push(...fixAll(review, world));
  return actions;
}

function quickFixes(
  review: Review,
  finding: Finding,
  request: CodeActionRequest,
  world: CodeActionWorld,
): CodeAction[] {
  const fixes = finding.fixes ?? [];
  const ordered = [...fixes].sort((a, b) => Number(b.preferred === true) - Number(a.preferred === true));
  return ordered.map((fix) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: shown(review, finding, request),
    edit: editOf(review, fix, world),
    ...(fix.preferred === true ? { isPreferred: true } : {}),
  }));
}

function editOf(review: Review, fix: QuickFix, world: CodeActionWorld): NonNullable<CodeAction['edit']> {
  return workspaceEdit(review.model, fix.edits, fix.kind === 'scaffold' ? 'snippet' : 'plain', world);
}

function fixAllOfRule(review: Review, rule: string, world: CodeActionWorld): CodeAction[] {
  const findings = review.findings.filter((finding) => finding.rule === rule && finding.fixable);
  if (findings.length < 2) return [];
  return [
    {
      title: `Fix all of ${rule} in this file`,
      kind: CodeActionKind.QuickFix,
      edit: workspaceEdit(review.model, repairEdits(findings), 'plain', world),
    },
  ];
}

function fixAll(review: Review, world: CodeActionWorld): CodeAction[] {
  const edits = repairEdits(review.findings);
  if (edits.length === 0) return [];
  return [
    {
      title: 'Fix all that Missing Link can fix by itself',
      kind: fixAllKind,
      edit: workspaceEdit(review.model, edits, 'plain', world),
    },
  ];
}

/** A name that was taken for a person's, or is not known yet: the configuration can say which it is. */
function whoItIs(
  review: Review,
  finding: Finding,
  request: CodeActionRequest,
  world: CodeActionWorld,
): CodeAction[] {
  const { name } = finding;
  if (name === undefined || name === '') return [];
  const choices = [
    { title: `'${name}' is a system: add it to the configuration`, list: 'systems' },
    { title: `'${name}' is a person: add them to the configuration`, list: 'people' },
  ] as const;
  return choices.flatMap(({ title, list }) => {
    const edit = addToConfiguration(world.configuration, list, name, world);
    if (edit === null) return [];
    return [{ title, kind: CodeActionKind.QuickFix, diagnostics: shown(review, finding, request), edit }];
  });
}

function silence(
  review: Review,
  finding: Finding,
  request: CodeActionRequest,
  world: CodeActionWorld,
): CodeAction[] {
  const { postmortem } = review.model;
  const { rule } = finding;
  const choices = [
    { title: `Silence ${rule} on this line`, edit: suppressOnLine(postmortem, rule, finding.span.start) },
    { title: `Silence ${rule} in this file`, edit: suppressInFile(postmortem, rule) },
  ];
  return choices.flatMap(({ title, edit }) =>
    edit === null
      ? []
      : [
          {
            title,
            kind: CodeActionKind.QuickFix,
            diagnostics: shown(review, finding, request),
            edit: workspaceEdit(review.model, [edit], 'plain', world),
          },
        ],
  );
}

function openPage(rule: string, { pages, commands }: CodeActionWorld): CodeAction[] {
  const page = rulePage(pages, rule);
  if (page === null || !commands.includes(ClientCommands.openPage)) return [];
  const title = `Explain ${rule}`;
  return [
    {
      title,
      kind: CodeActionKind.QuickFix,
      command: { title, command: ClientCommands.openPage, arguments: [page] },
    },
  ];
}

/** The diagnostics of the request that show the finding. */
function shown(review: Review, finding: Finding, request: CodeActionRequest): Diagnostic[] {
  const { start } = review.model.postmortem.source.rangeOf(finding.span);
  return request.diagnostics.filter(
    ({ code, range }) =>
      code === finding.rule && range.start.line === start.line && range.start.character === start.character,
  );
}

function rulesOf(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.map(({ rule }) => rule))];
}

/** Whether the kind asked for is the kind offered or one above it. */
function isKind(only: string, kind: string): boolean {
  return only === '' || kind === only || kind.startsWith(`${only}.`);
}

function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
