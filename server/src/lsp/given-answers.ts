import type { DocumentModel } from '../features/document-model.ts';
import { type RecordedFacts, recordFacts } from '../review/recorded-facts.ts';
import type { Facts } from '../rules/rule.ts';
import { normalUri } from '../text/uris.ts';
import type { Session } from './session.ts';

/** What an answer rested on beside the document's own text. */
interface Ground {
  readonly model: DocumentModel;
  readonly today: string;
  readonly asked: RecordedFacts;
}

/** The last answer of one kind for each open document: another is worth asking for once its ground has changed. */
export class GivenAnswers {
  readonly #session: Session;
  readonly #grounds = new Map<string, Ground>();

  constructor(session: Session) {
    this.#session = session;
  }

  /** Facts for an answer about this document; what is asked of them is remembered in place of what was asked before. */
  factsFor(model: DocumentModel): Facts {
    const asked = recordFacts(this.factsNow(model));
    // Reading asked this already, of facts that do not remember.
    if (model.postmortem.undecidedDates) asked.facts.dateOrder();
    this.#grounds.set(model.uri, { model, today: this.#session.calendar.today(), asked });
    return asked.facts;
  }

  /** Facts for a part of an answer that was given before. */
  factsNow({ uri, inForce }: DocumentModel): Facts {
    const { index, existence } = this.#session;
    return index.factsFor(inForce.root, normalUri(uri), existence.ask);
  }

  forget(uri: string): void {
    this.#grounds.delete(uri);
  }

  /**
   * Whether some document would have another answer now, for a reason that its editor does not know. Said once: it counts
   * again when its editor has asked again, which it does only for what can be seen.
   */
  takeChanged(): boolean {
    const changed = [...this.#grounds].filter(([uri, ground]) => this.#isChanged(uri, ground));
    for (const [uri] of changed) this.#grounds.delete(uri);
    return changed.length > 0;
  }

  #isChanged(uri: string, { model, today, asked }: Ground): boolean {
    const { calendar, configs } = this.#session;
    if (today !== calendar.today() || configs.peek(uri) !== model.inForce) return true;
    return !asked.stillTrue(this.factsNow(model));
  }
}
