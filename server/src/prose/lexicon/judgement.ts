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
  shoddy; slipshod; half-baked; ham-fisted; cack-handed; wrong-headed; tone-deaf; bonehead; boneheaded; pig-headed; bull-headed; hot-headed
  cavalier; wilful blindness; willful blindness; wishful thinking; hubris; stubbornness; malpractice; dereliction; incompetently; undisciplined; shamelessly; unskilled; clumsily; clumsiness
  thoughtlessness; inattentiveness; absent-mindedness; complacent; complacency; short-sighted; shortsighted; misconduct; managerial neglect; wilfully; willfully; arrogantly; arrogance; blithely; heedless; heedlessly; unthinkingly; stupid mistake; silly mistake; dumb mistake
  weak leadership; poor leadership; lack of leadership; lack of interest; lack of concentration; lack of diligence; lack of foresight; cursory manner; unseemly haste; sheer negligence; plain negligence; rookie error/errors/mistake/mistakes; schoolboy error/errors; beginner's mistake; beginners mistake; basic incompetence; knee-jerk
  unprofessionally; irresponsibility; hare-brained; harebrained; clownish; clown show; keystone cops; cowboy engineering; yolo; lame excuse; poor excuse
`);

/** Praise and politeness that mean their opposite. */
export const sarcasm: readonly string[] = phrases(`
  slow clap; bless them; bless him; bless her; bless their; in ~ infinite wisdom; in ~ wisdom ,; well done him; well done them; well done her; bravo to; kudos to ~ for breaking; full marks to; congratulations to ~ on; congrats guys; thanks to ~ heroics
  so-called experts/expert/engineers/specialists/seniors/professionals; supposedly senior; self-proclaimed; self-styled; resident genius; kind of genius; some genius; esteemed; surprise , surprise; surprise surprise; had one job; one job ,; the less said; true to form; as per usual; what do you expect; what did we expect; what else is new; who would have thought; who would have guessed; big talk; lone wolf
  apparently optional; is optional for; whom i shall not name; who shall remain nameless; shall remain nameless; naming no names; we all know who; you know who you are; to ~ discredit; shame on; textbook example of how not; how not to; not the sharpest; bright idea; bright spark; bright sparks; brilliant idea; clever clogs; stroke of genius; heaven forbid; god forbid; finally wake up; finally woke up; got round to; deigned to; deign to; graciously; could not be bothered; when it suits; typical devs/dev/ops/management/vendor/support/developers; typical amateur
`);

/** What is done to people for what they did. */
export const punishments: readonly string[] = phrases(`
  name and shame; naming and shaming; written warning; final warning; verbal warning; formal warning; disciplinary action/measures/proceedings/procedure/steps/hearing; no bonus for; bonus ~ cut; dock ~ bonus/pay; deduct ~ bonus/pay/salary; from ~ bonus; cut ~ bonus; off the rota until; off on-call until; take ~ off the rota; take away ~ rights/access/permissions/sudo/privileges; revoke ~ access ~ punishment
  hold ~ individuals ~ account/accountable; holding ~ individuals ~ account/accountable; hold ~ responsible accountable; dressing-down; dressing down; reprimand; reprimanded; buy cake; access as a consequence; rights as a consequence; until he/she learns; until he/she has; until they learn; let near; made an example
  performance review/plan for; performance improvement plan; put on a pip
`);

/** Strong feeling instead of a fact. */
export const animatedPhrases: readonly string[] = phrases(`
  ridiculous; ridiculously; stupid; stupidly; stupidity; unbelievable; unbelievably; idiotic; moronic
  insane; insanely; absurd; absurdly; pathetic; shameful; disgraceful; laughable; outrageous; appalling
  inexcusable; unforgivable; embarrassing; embarrassingly; can not believe; could not believe
  what a mess; what a disaster; a total/complete/absolute/utter disaster/mess/joke/shambles/farce
  what were they thinking; idiotically; beggars belief; defies belief; beyond belief; mind-boggling; baffling that; what a joke; what a shambles; a shambles; a farce; utter mess; total mess; fiasco; scandalous; a disgrace; inexplicably; insulting; jaw-dropping; shocking; shockingly; for the love of god; wtf; facepalm
`);
