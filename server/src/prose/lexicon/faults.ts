import { blameVerbs } from './blame-verbs.ts';
import { idioms } from './idioms.ts';
import { phrases, words } from './list.ts';

/**
 * Words that put a person at fault. Phrases are plain words: `a/b` are alternatives, `~` stands for up to three
 * words (adverbs, a determiner). What the subject is, the subject finder tells.
 */
export interface FaultPhrase {
  /** Names the form for message and rewrite. */
  readonly form: string;
  /** `mind`: only people do it. `act`: systems do it too, the subject must be known to be a person. */
  readonly kind: 'mind' | 'act';
  /** Also with we or I as subject; those stay hints. */
  readonly self: boolean;
  /** Milder words: a hint with any subject. */
  readonly soft?: boolean;
  readonly phrases: readonly string[];
}

export const faultVerbs: readonly FaultPhrase[] = [
  {
    form: 'forgot',
    kind: 'mind',
    self: true,
    phrases: [
      'forgot',
      'forgotten',
      'forgetting',
      'forgets',
      'neglected to',
      'neglected',
      'neglecting to',
      'omitted to',
    ],
  },
  {
    form: 'overlooked',
    kind: 'act',
    self: true,
    phrases: phrases(`
  overlooked; overlooking; missed; ignored; ignoring; disregarded; disregarding; dismissed; skipped
  skipping; bypassed; glossed over; lost track of
`),
  },
  {
    form: 'failed-to',
    kind: 'act',
    self: true,
    phrases: ['failed to', 'failing to'],
  },
  {
    form: 'did-not',
    kind: 'act',
    self: false,
    phrases: phrases(`
  did not read; did not check; did not verify; did not double-check; did not follow; did not test
  did not understand; did not ask; did not consult; did not inform; did not tell; did not notify
  did not communicate; did not escalate; did not review; did not consider; did not look; did not validate
  did not confirm; did not coordinate; did not warn; did not document; did not pay; did not take
  did not listen; did not catch; did not make sure; did not give; did not anticipate; did not appreciate
  did not mention; did not report; did not open; did not watch; did not study; did not rehearse; did not question; did not challenge
  did not research; did not inspect; did not answer; did not reply; did not finish; did not bring; did not learn; did not forward; did not hand over
  did not ~ proper/enough/any/sufficient attention; not given ~ attention; did not have the; did not stop to; did not once; did not so much as; did not even
  did not trouble; did not turn up; did not show up; did not respond within; did not keep ~ informed/posted; did not see fit; not ~ bothered
  did nothing; did not monitor; did not update; did not ensure; did not plan; did not account
  did not announce; did not prioritise/prioritize; did not wait; refused to
  pushed/deployed/merged/shipped/released ~ untested/unreviewed/broken
  had/has/have not ~ tested/checked/verified/read/reviewed/run/consulted/informed/documented/considered/followed/understood/updated
`),
  },
  {
    form: 'did-not-think',
    kind: 'mind',
    self: true,
    phrases: phrases(`
  did not bother; did not realise/realize; did not think to; did not think of; did not think about; could not be bothered
  not bothering; never bothered; never thought; did not care
`),
  },
  {
    form: 'did-not',
    kind: 'act',
    self: false,
    soft: true,
    phrases: ['did not notice', 'did not recognise/recognize', 'did not spot', 'had/have no idea'],
  },
  {
    form: 'never',
    kind: 'act',
    self: false,
    phrases: phrases(`
  never wrote; never tested; never checked; never read; never updated; never documented; never verified
  never asked; never told; never informed; never reviewed; never considered; never followed; never looked
  never communicated; never escalated; never ran; never tried; never validated; never raised
  never warned; never mentioned; never opened; never answered; never finished; never rehearsed; never questioned; never learned; never logged; never once
  never noticed; never followed up; never replied; never handed over; never came back
`),
  },
  {
    form: 'without-checking',
    kind: 'act',
    self: false,
    phrases: phrases(`
  without ~ checking; without ~ testing; without ~ asking; without ~ telling; without ~ verifying
  without ~ reading; without ~ consulting; without ~ informing; without ~ notifying; without ~ looking
  without ~ thinking; without ~ reviewing; without ~ bothering; without ~ understanding
  without ~ considering; without ~ validating; without ~ a word; without so much as; without ~ permission; without ~ authorisation/authorization
  without ~ having tested/checked/read/asked/run/told/verified; without any heads-up; without a heads-up; without ~ warning anyone/anybody/us; without notice to; without a second thought; without a glance; without waiting for; without stopping to; without opening
`),
  },
  {
    form: 'mistake',
    kind: 'mind',
    self: true,
    phrases: phrases(`
  fat-fingered; fat-fingering; mistyped; mistyping; misjudged; misread; mistook; messed up; messing up
  screwed up; screwing up; botched; goofed; fumbled; bungled; mishandled; mismanaged; dropped the ball
  blew it; made a/an/the/this/that/some/several/two ~ mistake/mistakes/typo/typos/error/errors/blunder
  made ~ poor/bad/wrong/terrible/serious/grave/stupid/silly/careless/basic/costly mistake/mistakes/error/errors
  made ~ poor/bad/wrong/terrible decision/decisions/call/judgement/judgment/choice/choices
  making/made/make/repeating/repeated ~ mistake/mistakes/typo/typos/blunder; slipped up; cut corners
  cutting corners; was asleep; fell asleep; jumped the gun; misunderstood; lost focus; panicked
  got careless; got it wrong; got this wrong; chose to ignore; took shortcuts; took a shortcut
`),
  },
  {
    form: 'caused',
    kind: 'act',
    self: false,
    phrases: phrases(`
  caused; causing; broke; took down the/production/prod/our
  took the site/service/database/cluster/api down; brought down
  brought the site/service/database/cluster down; crashed production/prod/the; wrecked; ruined; destroyed
  created this mess; created the mess; knocked out; nuked; trashed
`),
  },
  {
    form: 'assumed',
    kind: 'mind',
    self: false,
    soft: true,
    phrases: [
      'jumped to conclusions',
      'jumped to the wrong conclusion',
      'rushed',
      'lost situation/situational awareness',
    ],
  },
  {
    form: 'idiom',
    kind: 'mind',
    self: false,
    phrases: phrases(`
  just/simply gave up; gave up ~ and went; failed miserably/badly/dismally/spectacularly; let it run/lie/burn/drop/go; went silent; went quiet
  left ~ unattended/unlocked/unguarded/unwatched/unanswered; played/plays/playing ~ down; brushed/brushes/brushing ~ off; was/were/is/are not up to
  merged/pushed/shipped/deployed/approved/signed/released/committed ~ without a/any ~ review/approval/test/tests/testing; pushed/deployed/shipped straight to
  waited ~ too long; waited far too long; hesitated; did ~ poor/bad/sloppy/lousy/shoddy/half job; does ~ poor/bad/sloppy/lousy/shoddy job
  never learns/learn; never tests/checks/reads/asks/looks/listens/answers/replies/documents; never test/check/read/ask/listen/answer/reply/document; has/have form for; has/have ~ to answer for
  dumped ~ on us/others; fairy tale/tales; threw/throws/throwing ~ over the wall; threw it over; saw fit to; sees fit to; ticked/ticking ~ boxes; asked questions later; ask questions later
  against the ~ plan/advice/rules/instructions; against ~ better judgement/judgment; thinks/think ~ rules are; on a disciplinary; takes the biscuit; took the biscuit; has/have a lot to
  could not/can not tell ~ from; can not count; learn to count; part in the affair; part in this affair; had ~ nerve to; made matters worse; made things worse; made it worse; made matters considerably worse
  fell furthest below; falls furthest below; fell short; falls short; fell well short; promised ~ and then; kept ~ waiting; keeps ~ waiting; left ~ waiting; left ~ in the dark; strung ~ along; palmed ~ off; passed ~ around; shuffled ~ around
`),
  },
  // Last, so that the same words keep the form that knows a question for them.
  { form: 'idiom', kind: 'mind', self: true, phrases: [...idioms, ...blameVerbs] },
];

/** With an acting person beside them they say fault; without one they are facts. */
export const faultAdverbs: readonly string[] = phrases(`
  mistakenly; accidentally; accidently; inadvertently; unintentionally; erroneously; wrongly; incorrectly
  blithely; wilfully; willfully; knowingly; stubbornly; thoughtlessly; clumsily; needlessly; rashly; impulsively; absent-mindedly; absentmindedly; unilaterally; unthinkingly; obstinately; half-heartedly; haphazardly; inexplicably; arrogantly; lazily; cheerfully; merrily; happily; stupidly; idiotically; mindlessly; thoughtlessly; dismissively; nonchalantly; incompetently; ineptly; shamelessly; brazenly; cavalierly; irresponsibly; unprofessionally; conveniently; sheepishly; grudgingly; prematurely; overconfidently; optimistically; impatiently; complacently; belatedly
  unwittingly; hurriedly; crudely; rudely; cynically; gleefully; blatantly; defiantly; aimlessly; singlehandedly; single-handedly; inappropriately; purposely; obstinately; wantonly; flippantly; timidly; feebly; ham-fistedly
  carelessly; recklessly; negligently; foolishly; blindly; unwisely; improperly; wrongfully; prematurely
  hastily; naively; lazily; sloppily; by mistake; by accident; in error
`);

export const faultAdjectives: readonly string[] = words(`
  mistaken accidental inadvertent unintentional erroneous careless reckless negligent sloppy hasty lazy
  botched ill-considered thoughtless
`);

/** "Priya's failure", "the failure of the on-call". */
export const faultNouns: readonly string[] = phrases(`
  fault; mistake; mistakes; error; errors; failure; failures; negligence; carelessness; oversight
  incompetence; laziness; inattention; blunder; blunders; screw-up; screwup; sloppiness; recklessness
  ignorance; stubbornness; obstinacy; arrogance; hubris; complacency; overconfidence; haste; hastiness; impatience; greed; vanity; neglect; indifference; inattentiveness
  thoughtlessness; absent-mindedness; clumsiness; dithering; indecision; inability; unresponsiveness; intransigence; insistence; misconduct; malpractice; dereliction; disregard
  mishandling; mismanagement; misjudgement; miscalculation; misinterpretation; misunderstanding; misreading; misconception; mix-up; confusion; lapse; lapses; gaffe; goof; own goal
  blame; excuse; excuses; tardiness; ineptitude; naivety; cluelessness; wishful thinking; shortcomings; failing; failings; slip-up; bungle; omission; omissions; fumble; fumbling; slowness; passivity; inaction; disrespect; rashness
  forgetfulness; misclick; mis-click; screwup; cock-up; foul-up; faux pas; want of care; lack of concentration; lack of interest; lack of care; lack of experience; lack of foresight; poor execution; poor communication; insufficient care; inadequate care; loss of situational awareness; error of judgement; error of judgment; weak leadership; poor leadership; over-familiarity
  heedlessness; rashness; imprudence; laxity; slackness; remissness; unconcern; nonchalance; obtuseness; foolishness; silliness; idiocy; fecklessness; shoddiness; misbehaviour; misbehavior; misdeed; impropriety; condescension; disdain; snobbery; pretence; bluff; hypocrisy; trickery; shenanigans; evasion; evasiveness; prevarication; procrastination; sluggishness; lethargy; apathy; timidity; cowardice; selfishness; opportunism; unreliability; helplessness; secretiveness; amateurism; bungling; bickering; infighting; squabble; politicking; ego; egos; mess; stupidity; vandalism; sabotage; disobedience; defiance; dishonesty; lie; lies; deceit; cover-up; bravado; machismo; swagger; grandstanding; guesswork; botch; howler; stunt; antics; whim; nonsense; attitude problem; lack of ownership; lack of respect; lack of urgency; lack of rigour; lack of rigor; lack of preparation; lack of communication
  typo; misjudgement; misjudgment; inexperience; indiscipline; slip
  cynicism; naivete; rudeness; immaturity; insensitivity; malfeasance; duplicity; treachery; paranoia; disinterest; meanness; ruthlessness; reticence; irreverence; hesitancy; hostility; jealousy; callousness; reluctance; unilateralism; wastefulness; petulance; spite; malice
  drunkenness; bluster; insubordination; disloyalty; favouritism; favoritism; nepotism; cronyism; pettiness; inflexibility; foot-dragging; buck-passing; corner-cutting; box-ticking; penny-pinching; idleness; sloth; indolence; inertia; torpor; high-handedness; heavy-handedness
  short-sightedness; myopia; gullibility; credulity; laxness; dilatoriness; slovenliness; unprofessionalism; dilettantism; impetuosity; foolhardiness; unhelpfulness; obstructiveness; lack of candour; lack of candor; lack of leadership; lack of courage; lack of humility; lack of effort; lack of interest; lack of follow-through; poor handling; clumsy handling; poor work; meddling; dawdling; guessing; half-heartedness
  lack of care; lack of attention; lack of diligence; lack of judgement; poor judgement; poor judgment
  bad judgement; bad judgment; lack of discipline; lack of competence; unwillingness; refusal
`);

/** What a person is said to be. */
export const guiltPhrases: readonly string[] = phrases(`
  at fault; to blame; responsible for the/this/our/that ~ outage/incident/crash/failure/breakage/downtime/mess/disaster/error/mistake/loss; guilty; culpable; the culprit; the guilty party; in the wrong
  accountable for the/this ~ outage/incident/failure; negligent; careless; incompetent
  asleep at the wheel; reckless; sloppy; lazy; irresponsible; clueless; complacent; inattentive
  oblivious; unprofessional; out of their/his/her depth; too junior; too inexperienced; not competent
  not paying attention; not careful enough; distracted; not qualified
  arrogant; stubborn; useless; worse than useless; hopeless; inept; ill-prepared; unprepared; unskilled; undisciplined; disorganised; disorganized; delinquent
  asleep; half asleep; fast asleep; awol; drunk; hungover; hung over; unfocused; not concentrated; not focused; naive; gullible; overconfident; cocky; hasty; impatient; short-sighted
  too slow; too hasty; too eager; too busy ~ to; too lazy; too arrogant; too proud; too trusting; painfully slow; unhelpful; rude; unresponsive; uncooperative; obstructive; dismissive; evasive; dishonest; ignorant; blind to; deaf to
  in over ~ head; no help; of no help; caught napping; caught out; nowhere to be; not interested; not bothered; ashamed; to be ashamed; at sea; the weak link; the weakest link; the problem here; mistaken; remiss; derelict; lax; inefficient; amateurish
  foolish; stupid; unreliable; untrustworthy; inattentive; forgetful; clumsy; confused; in breach of; not the sharpest; out of his depth; out of its depth; out of her depth; out to lunch; too inexperienced; half-hearted; slack; sluggish; unimpressive; insufficiently trained; inexcusably
`);

/** "The intern has been spoken to." */
export const sanctions: readonly string[] = phrases(`
  been/was/were spoken to; been/was/were reminded; been/was/were reprimanded; been/was/were disciplined
  been/was/were told off; been/was/were warned; was/were/been given a warning; needs/need to learn
  needs/need to be retrained; has/have to learn; should/must learn to; should/ought to know better
  received/got/given/gets/receive ~ warning; issued with a ~ warning; been/was/were fired/sacked/suspended/demoted/dismissed; been/was/were let go; been/was/were taken off the; been/was/were removed from the rota/rotation/team/list
  invited to consider ~ position; been/was/were reprimanded; been/was/were held accountable; should have known better; had no business; has no business; had no right
`);

/** After `failed to`: an attempt that did not work, no omission. */
export const attempts: readonly string[] = words(`
  reproduce purchase connect log login ssh restore recover restart reboot reach access find locate bring start
  mitigate resolve fix stop isolate determine replicate diagnose boot load ping win agree finish complete
  kill roll get
`);

/** After `we failed to`: what people omit; anything else is a company speaking of its service. */
export const humanActs: readonly string[] = words(`
  test check verify follow notify communicate escalate notice realise realize document review update
  coordinate plan consider anticipate read tell inform ask monitor catch validate include rename renew
  rotate recognise recognize understand account ensure remember remove add look see spot identify foresee
  act react respond listen think warn prepare set configure enable disable run take learn appreciate
  announce alert investigate prioritise prioritize assign apply do bump pin migrate audit report put make
  give drain lock
`);

/** "We missed our SLO": a company speaking of its service. */
export const serviceObjects: readonly string[] = words(`
  slo slos sla slas target targets goal goals budget objective objectives deadline deadlines expectations
  standards kpi nothing no none
`);
