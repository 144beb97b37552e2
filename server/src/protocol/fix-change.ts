/** What a person wants to change of a fix. Dates are `YYYY-MM-DD`. */
export type FixChange =
  | { readonly kind: 'done'; readonly evidence: string | null }
  | { readonly kind: 'reopen' }
  | { readonly kind: 'verified' }
  | { readonly kind: 'assign'; readonly owner: string }
  | { readonly kind: 'due'; readonly due: string; readonly reason: string | null }
  | { readonly kind: 'snooze'; readonly until: string; readonly reason: string }
  | { readonly kind: 'drop'; readonly reason: string };

export interface EditFixParams {
  readonly uri: string;
  /** `OpenFix.id` */
  readonly id: string;
  /** `OpenFix.hash`: the item that the person saw. */
  readonly hash: string;
  readonly change: FixChange;
}

export interface PlainPosition {
  readonly line: number;
  readonly character: number;
}

export interface PlainEdit {
  readonly range: { readonly start: PlainPosition; readonly end: PlainPosition };
  readonly newText: string;
}

export type EditFixResult =
  | {
      readonly kind: 'edits';
      readonly uri: string;
      /** The version of the open document that the edits fit; null for a closed file. */
      readonly version: number | null;
      /** States the result: `Mark "…" done`. */
      readonly title: string;
      readonly edits: readonly PlainEdit[];
    }
  | {
      readonly kind: 'refused';
      readonly code: 'changed' | 'gone' | 'unreadable' | 'impossible';
      /** One sentence for the person. */
      readonly reason: string;
    };
