import type { SemanticTokensLegend } from 'vscode-languageserver-types';
import type { FixField } from '../model/document/fix.ts';
import type { Postmortem } from '../model/document/postmortem.ts';
import type { Vocabulary } from '../model/document/vocabulary.ts';
import type { Span } from '../text/position.ts';
import type { DocumentModel } from './document-model.ts';

type TokenType = 'enumMember' | 'variable' | 'number' | 'keyword' | 'string';

const types: readonly TokenType[] = ['enumMember', 'variable', 'number', 'keyword', 'string'];

/** Standard token types only, so that every theme has a colour for them. */
export const tokensLegend: SemanticTokensLegend = { tokenTypes: [...types], tokenModifiers: [] };

interface Token {
  readonly span: Span;
  readonly type: TokenType;
}

/** The values of fields in the five-number code of LSP: level and label, severity, owners, dates, status, trackers. */
export function provideSemanticTokens(model: DocumentModel): number[] {
  const { postmortem } = model;
  if (!postmortem.recognised) return [];
  const tokens = [
    ...chainTokens(postmortem),
    ...metadataTokens(postmortem, model.inForce.config.vocabulary),
    ...postmortem.fixes.flatMap((fix) => fix.fields.flatMap(fieldToken)),
  ];
  return encode(postmortem, tokens);
}

function chainTokens(postmortem: Postmortem): readonly Token[] {
  return postmortem.chain.statements.flatMap(({ level, label }) =>
    [level, label].flatMap((value) => token(value?.span ?? null, 'enumMember')),
  );
}

const peopleKeys = /^(?:commander|responders|owner|author|authors|lead|reporter|signed\..*)$/;

function metadataTokens(postmortem: Postmortem, vocabulary: Vocabulary): readonly Token[] {
  const severities = new Set(vocabulary.severities.flatMap(({ names }) => names.map(lower)));
  return postmortem.metadata.flatMap(({ key, span, value, items, moment }) => {
    if (key === 'severity' && severities.has(lower(value))) return token(span, 'enumMember');
    if (key === 'status' || key === 'type') return token(span, 'keyword');
    if (moment !== null) return token(span, 'number');
    if (peopleKeys.test(key)) return items.flatMap((item) => token(item.span, 'variable'));
    if (key === 'services') return items.flatMap((item) => token(item.span, 'string'));
    return [];
  });
}

const fieldTypes: Readonly<Partial<Record<FixField['name'], TokenType>>> = {
  owner: 'variable',
  due: 'number',
  checkBy: 'number',
  status: 'keyword',
  tracker: 'string',
  artefact: 'string',
};

function fieldToken(field: FixField): readonly Token[] {
  const type = field.shape === 'checkbox' ? undefined : fieldTypes[field.name];
  return type === undefined ? [] : token(field.span, type);
}

function token(span: Span | null, type: TokenType): readonly Token[] {
  return span === null || span.end <= span.start ? [] : [{ span, type }];
}

/** Sorted, without overlaps, none over a line's end: as the protocol wants them. */
function encode(postmortem: Postmortem, tokens: readonly Token[]): number[] {
  const { source } = postmortem;
  const data: number[] = [];
  let line = 0;
  let character = 0;
  let end = 0;
  for (const { span, type } of [...tokens].sort((a, b) => a.span.start - b.span.start)) {
    const from = source.positionAt(span.start);
    if (span.start < end || source.lineAt(span.end) !== from.line) continue;
    const sameLine = from.line === line;
    data.push(
      from.line - line,
      sameLine ? from.character - character : from.character,
      span.end - span.start,
      types.indexOf(type),
      0,
    );
    line = from.line;
    character = from.character;
    end = span.end;
  }
  return data;
}

function lower(text: string): string {
  return text.toLowerCase();
}
