/** What reading a file gave; `unreadable` is one that is there and cannot be read as text. */
export type SeenText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly message: string }
  | { readonly kind: 'absent' };

/**
 * The files around a document as far as they are known at once, by URI. A host that has to wait for answers says
 * `absent` and false for now, looks up what was asked, and asks for the result again.
 */
export interface SeenFiles {
  readonly text: (uri: string) => SeenText;
  readonly exists: (uri: string) => boolean;
  /** The URI behind symbolic links; the URI itself where there are none. */
  readonly real: (uri: string) => string;
}
