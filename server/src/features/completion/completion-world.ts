import type { PostmortemFacts } from '../../model/document/facts.ts';
import type { SectionKind } from '../../model/lexicon/meanings.ts';
import type { IsoDate } from '../../model/lexicon/time/moment.ts';

/** What completion knows beside the document. */
export interface CompletionWorld {
  readonly today: IsoDate;
  /** The reader's IANA zone, for times that state none. */
  readonly zone: string;
  /** Items may hold snippets. */
  readonly snippets: boolean;
  /** Commands that the client registers. */
  readonly commands: readonly string[];
  readonly codeOwners: readonly string[];
  readonly house: readonly SectionKind[] | null;
  /** Facts of the workspace's post-mortems. */
  readonly others: readonly PostmortemFacts[];
  /** Files and folders by the paths that can be written for them; folders end with a slash. */
  readonly paths: readonly string[];
}
