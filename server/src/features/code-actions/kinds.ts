import { CodeActionKind } from 'vscode-languageserver-types';

/** All repairs of a document: safe to run on save. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.missingLink`;
