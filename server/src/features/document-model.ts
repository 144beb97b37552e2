import type { Postmortem } from '../model/postmortem.ts';
import type { Finding } from '../rules/rule.ts';
import type { ConfigInForce } from '../workspace/config-store.ts';

/** One version of a document as the editor holds it. */
export interface TextVersion {
  readonly uri: string;
  readonly version: number;
  readonly languageId: string;
  readonly getText: () => string;
}

/** A version of a document that was read, with the configuration in force for it. */
export interface DocumentModel {
  readonly uri: string;
  readonly version: number;
  readonly postmortem: Postmortem;
  readonly inForce: ConfigInForce;
}

/** A document with its findings. */
export interface Review {
  readonly model: DocumentModel;
  readonly findings: readonly Finding[];
}
