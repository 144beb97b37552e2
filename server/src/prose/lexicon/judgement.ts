import { phrases } from './list.ts';

/** Words about character: they cannot be fixed, whoever they are about. */
export const characterPhrases: readonly string[] = phrases(`
  careless; carelessly; carelessness; careless ignorance; sloppy; sloppily; sloppiness; reckless
  recklessly; recklessness; negligent; negligence; negligently; incompetent; incompetence; irresponsible
  irresponsibly; laziness; lazily
  lazy engineer/engineers/developer/developers/admin/admins/people/team/work/reviewer/reviewers/attitude/coding
  was/were/is/are/being/been/too/simply/just lazy; unprofessional; clueless; amateurish; amateur hour
  thoughtless; thoughtlessly; half-assed; half-hearted; poor judgement; poor judgment; bad judgement
  bad judgment; lack of judgement; lack of judgment; not paying attention; was not paying attention
  asleep at the wheel; could not be bothered; idiot; idiots; moron; morons; gross ignorance; inattentive
  foolish; foolishly; slapdash; lackadaisical; bad attitude; inept; ineptitude; cavalier attitude
  had no business; has no business; lack of care; lack of discipline; lack of competence
  lack of professionalism; lack of common sense
`);

/** Strong feeling instead of a fact. */
export const animatedPhrases: readonly string[] = phrases(`
  ridiculous; ridiculously; stupid; stupidly; stupidity; unbelievable; unbelievably; idiotic; moronic
  insane; insanely; absurd; absurdly; pathetic; shameful; disgraceful; laughable; outrageous; appalling
  inexcusable; unforgivable; embarrassing; embarrassingly; can not believe; could not believe
  what a mess; what a disaster; a total/complete/absolute/utter disaster/mess/joke/shambles/farce
  what were they thinking; shocking; shockingly; for the love of god; wtf; facepalm
`);
