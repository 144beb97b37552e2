import type { ReadDocument } from '../review/read-document.ts';
import type { Finding } from '../rules/rule.ts';

/** One version of a document as the editor holds it. */
export interface TextVersion {
  readonly uri: string;
  readonly version: number;
  readonly getText: () => string;
}

/** A version of a document that was read, with the configuration in force for it. */
export interface DocumentModel extends ReadDocument {
  readonly version: number;
}

/** A document with its findings. */
export interface Review {
  readonly model: DocumentModel;
  readonly findings: readonly Finding[];
  /** No rule threw: nothing that would be found is missing. */
  readonly complete: boolean;
}
