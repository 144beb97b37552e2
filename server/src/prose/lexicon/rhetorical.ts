import { phrases } from './list.ts';

/** Questions that hold their answer: nobody waits for one. Phrases as in `faults.ts`. */
export const rhetoricalPhrases: readonly string[] = phrases(`
  why on earth; why oh why; why in the world; why the hell; why the heck; why ever did; what on earth; how on earth; how in the world; who on earth
  why did nobody; why did no one; why did not we/anyone/anybody/somebody/someone ~ just/simply/ever; why did we not just/simply; why not just; why not simply; why did it take until; why was nobody; why was no one; why has nobody; why were we not
  what were/was we/they/he/she/i thinking; what was ~ thinking; what were ~ thinking; were we even thinking; how could we/anyone/anybody/he/she/they/you/the; how can anyone/anybody; how could ~ not know/notice/see; how did this/that/it ever; how did ~ ever pass/get; how was it not; how was this/that ever; how many times must/do/did; how hard can it; how hard could it; how hard is it; how difficult can it
  who in ~ right mind; who needs; who thought; who could have thought; who would have thought; who approved this; who let; could not we/someone/anyone have; could we not have; should not we/someone have; should we not have; would not it have been; would it not have been; would it have hurt; would it have killed; what if we had; what did we/you/they expect; isn't it obvious; is not it obvious; is it not obvious
  how did we/nobody/anyone ~ miss; how did nobody; how come nobody/we/no; what took us so; what took so long; why did we wait; why did we only; why was it only; why only; why not earlier; why so late; why did we need; why do we always; why do we never; why is it always; why always; why must we
  is it too much to ask; does nobody/anyone/anybody; do people ~ ever; do we ever; does anyone ever; does ~ not know how; did nobody/anyone/anybody; did no one; did it not occur; have we learned nothing; was nobody; when will ~ finally; when will ~ learn; when are ~ going to; ever read ~ mail; what kind of genius/idiot/engineer/person/moron; kind of genius
`);
