import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver-types';
import { clientCommands } from '../../protocol/commands.ts';
import type { Finding } from '../../rules/rule.ts';
import type { RuleId } from '../../rules/rule-ids.ts';
import type { Range, Span } from '../../text/position.ts';
import type { Review } from '../document-model.ts';
import { rulePage } from '../rule-page.ts';
import { addToConfiguration, type ConfigurationFile } from './add-to-configuration.ts';
import { type FixAll, fixAllAction, fixAllsFor, type MadeFixAll } from './fix-all.ts';
import type { OfferWorld } from './offer.ts';
import { offeredActions } from './offered-actions.ts';
import { refactorings } from './refactorings.ts';
import { suppressInFile, suppressOnLine } from './suppress.ts';
import { quickFixEdit, workspaceEdit } from './workspace-edit.ts';

export interface CodeActionWorld extends OfferWorld {
  /** What no finding asks for is wanted. */
  readonly refactorings: boolean;
  /** The edits of what no finding asks for are asked for later. */
  readonly editsLater: boolean;
  /** URI of the folder that holds the rules' pages; null where there is none. */
  readonly pages: string | null;
  readonly configuration: ConfigurationFile;
  /** The sets of repairs that `wantedFixAlls` asked for. */
  readonly fixAlls: readonly MadeFixAll[];
}

export interface CodeActionRequest {
  readonly range: Range;
  /** What the client shows at the range. */
  readonly diagnostics: readonly Diagnostic[];
  /** Kinds that are asked for; null for all. */
  readonly only: readonly string[] | null;
}

/** What of the document a request is about. */
interface Scope {
  readonly span: Span;
  readonly here: readonly Finding[];
  readonly asks: (kind: string) => boolean;
}

/** The sets of repairs that have to be made before a request can be answered. */
export function wantedFixAlls(review: Review, request: CodeActionRequest): readonly FixAll[] {
  if (!review.model.postmortem.recognised) return [];
  const { here, asks } = scopeOf(review, request);
  return fixAllsFor(review, rulesOf(here), asks);
}

/** What can be done about the findings at a range, and to the document as a whole. */
export function provideCodeActions(
  review: Review,
  request: CodeActionRequest,
  world: CodeActionWorld,
): CodeAction[] {
  if (!review.model.postmortem.recognised) return [];
  const { span, here, asks } = scopeOf(review, request);
  const sets = world.fixAlls.map((made) => ({ ofRule: made.rule !== null, made }));
  const actions: CodeAction[] = [];
  if (asks(CodeActionKind.QuickFix)) {
    actions.push(
      ...here.flatMap((finding) => quickFixes(review, finding, request, world)),
      ...sets
        .filter(({ ofRule }) => ofRule)
        .flatMap(({ made }) => fixAllAction(review, made, world, request.diagnostics)),
      ...here.flatMap((finding) => whoItIs(review, finding, request, world)),
      ...rulesOf(here).flatMap((rule) => openPage(rule, request, world)),
      ...here.flatMap((finding) => silence(review, finding, request, world)),
    );
  }
  const wants = (kind: string): boolean => asks(kind) && (world.refactorings || !isKind('refactor', kind));
  if (wants(CodeActionKind.RefactorRewrite)) actions.push(...refactorings(review.model, span, world));
  actions.push(...offeredActions(review.model, request.range, wants, world));
  actions.push(
    ...sets
      .filter(({ ofRule }) => !ofRule)
      .flatMap(({ made }) => fixAllAction(review, made, world, request.diagnostics)),
  );
  return actions;
}

function scopeOf({ model, findings }: Review, { range, only }: CodeActionRequest): Scope {
  const { source } = model.postmortem;
  const span = { start: source.offsetAt(range.start), end: source.offsetAt(range.end) };
  return {
    span,
    here: findings.filter((finding) => touches(finding.span, span)),
    asks: (kind) => only === null || only.some((one) => isKind(one, kind)),
  };
}

function quickFixes(
  review: Review,
  finding: Finding,
  request: CodeActionRequest,
  world: CodeActionWorld,
): CodeAction[] {
  const fixes = finding.fixes ?? [];
  const ordered = [...fixes].sort((a, b) => Number(b.preferred === true) - Number(a.preferred === true));
  return ordered.flatMap((fix) => {
    const edit = quickFixEdit(review.model, fix, world);
    if (edit === null) return [];
    return [
      {
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        diagnostics: shown(review, finding, request),
        edit,
        ...(fix.preferred === true ? { isPreferred: true } : {}),
      },
    ];
  });
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
    { title: `'${name}' is a system: add to configuration`, list: 'systems' },
    { title: `'${name}' is a person: add to configuration`, list: 'people' },
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
            edit: workspaceEdit(review.model, [edit], world),
          },
        ],
  );
}

/** With its diagnostics, or editors would put it behind all that have some. */
function openPage(
  rule: RuleId,
  { diagnostics }: CodeActionRequest,
  { pages, commands }: CodeActionWorld,
): CodeAction[] {
  const page = rulePage(pages, rule);
  if (page === null || !commands.includes(clientCommands.openPage)) return [];
  const title = `Explain ${rule}`;
  return [
    {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: diagnostics.filter(({ code }) => code === rule),
      command: { title, command: clientCommands.openPage, arguments: [page] },
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

function rulesOf(findings: readonly Finding[]): readonly RuleId[] {
  return [...new Set(findings.map(({ rule }) => rule))];
}

/** Whether the kind asked for is the kind offered or one above it. */
function isKind(only: string, kind: string): boolean {
  return only === '' || kind === only || kind.startsWith(`${only}.`);
}

function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
