import type { Section } from '../document/section.ts';
import { isNobody } from '../lexicon/no-answer.ts';
import type { FixContext } from './context.ts';
import { partyAt } from './people-evidence.ts';

/** From this weight on, a heading is the name of somebody known. */
const KNOWN = 2.5;
/** From this weight on, a heading is shaped as a name. */
const SHAPED = 0.6;

/**
 * Tells the headings of a document that name who does what is under them: a heading is a name where it is known, or
 * where all headings beside it are shaped as names and one of them is known. Headings are weighed once.
 */
export class HeadingNames {
  readonly #context: FixContext;
  /** Of the headings beside one another, by their parent and level, whether all are shaped as names and one is known. */
  readonly #vouched: ReadonlyMap<string, boolean>;
  readonly #weights: ReadonlyMap<Section, number>;

  constructor(context: FixContext) {
    this.#context = context;
    const headings = context.sections.filter(({ style }) => style === 'heading');
    this.#weights = new Map(headings.map((section) => [section, this.#weightOf(section)]));
    const lists = new Map<string, Section[]>();
    for (const section of headings) {
      const list = lists.get(placeOf(section));
      if (list === undefined) lists.set(placeOf(section), [section]);
      else list.push(section);
    }
    this.#vouched = new Map([...lists].map(([place, list]) => [place, this.#isVouched(list)]));
  }

  /** How a heading names somebody; a label that is as a heading is shaped as a name. */
  of(section: Section): 'none' | 'shaped' | 'vouched' {
    if (section.style !== 'heading') return 'shaped';
    const weight = this.#weights.get(section) ?? 0;
    if (weight >= KNOWN) return 'vouched';
    return weight >= SHAPED && this.#vouched.get(placeOf(section)) === true ? 'vouched' : 'none';
  }

  #isVouched(headings: readonly Section[]): boolean {
    const weights = headings.map((section) => this.#weights.get(section) ?? 0);
    return weights.every((each) => each >= SHAPED) && weights.some((each) => each >= KNOWN);
  }

  /** How surely a heading is the name of people or a team; somebody who is nobody does not speak against it. */
  #weightOf({ heading }: Section): number {
    if (isNobody(heading)) return SHAPED;
    const parts = heading.split(/[,/&+]|\band\b/).map((part) => part.trim());
    if (parts.length > 4) return 0;
    const { people } = this.#context;
    return Math.min(
      ...parts.map((part) => {
        const party = partyAt(part, 0, part.length, people);
        return party !== null && party.end === part.length ? party.weight : 0;
      }),
    );
  }
}

function placeOf({ parent, level }: Section): string {
  return `${parent} ${level}`;
}
