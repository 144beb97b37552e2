import { phrases, words } from './list.ts';

/** Verbs that promise a better state and name none: with any object, where nothing says when it is reached. */
export const bettering: readonly string[] = phrases(`
  improve; improving; enhance; enhancing; strengthen; strengthening; beef up; beefing up; shore up; step up; stepping up; ramp up; tighten up; tighten; tightening; bolster; bolstering; boost; boosting; polish; solidify; uplift; lift; elevate; deepen; sharpen; refine; optimise; optimize; optimising; optimizing; streamline; streamlining; rationalise; rationalize; modernise; modernize; mature; evolve
  reinvigorate; future-proof; bulletproof; right-size; level up; up our game; toughen; firm up; brush up; spruce up; smooth out; iron out; fine-tune; tune; perfect; professionalise; professionalize; institutionalise; operationalise; institute; harden; fortify; reinvent; revitalise; revitalize; reorganise our; rationalise our
  make improvements to/in; make ~ improvements; work on; working on; focus on; focusing on; invest in; investing in; invest more; invest time; spend more time; put more effort; put ~ effort into; put ~ quality time; double down on; lean into; keep improving; continue improving; continue to improve; further improve; further strengthen; constantly improve; continuously improve; keep pushing; keep hammering; keep working; look into; looking into; look at; look over; take a look; take another look; have a look; have another look; have a think; think about; thinking about; give ~ thought; give ~ more attention; shine some light; get a grip on; gain control; get control; get ~ under control; get on top of; do something about; take care of
  pay down; drive up; ramp up; squeeze more; shift left on; unlock; reinforce; refresh; lighten; ease; upskill; level-up; professionalise; sort out ~ mess; bring ~ up to scratch; bring ~ up to speed; bring ~ up to date; get ~ in order; get ~ into shape; get ~ house in order; take ~ to the next level; bring about; lift ~ to; raise the quality; raise the level; raise the bar; raise the standard; increase the quality; find a better way; find better ways; address the issues; address issues; get better; be better; have better; aim for; work towards; take steps; take measures; put measures; put safeguards; put controls; shine; keep improving; keep an eye; keep tabs; stay on top
  evaluate improvements; explore improvements; look for ways; seek ways; look into ways; find the right balance
`);

/** Verbs that look at a thing, or keep it well: vague only before a generic one, with nothing behind it that says which. */
export const regarding: readonly string[] = phrases(`
  overhaul; rework; rethink; revisit; revamp; reconsider; reimagine; tidy up; tidy; clean up; sort out
  review; reviewing; evaluate; assess; examine; consider; explore; investigate; research; discuss; reassess; re-evaluate; reevaluate; monitor; prioritise; prioritize; emphasise; emphasize; stress; underline; champion; advocate; promote; push for; support; drive; embrace; leverage; maximise; maximize; ensure; ensuring; guarantee; maintain; safeguard; secure; provide; expand; extend; increase; increasing; raise; grow; accelerate; simplify; clarify; unify; align; reduce; reducing; minimise; minimize; limit; eliminate; avoid; avoiding; prevent; preventing; mitigate; reinforce; uphold; practise; practice; enforce; respect; deliver; achieve; strive for; aim for; work towards; work toward; drive up; address; tackle; manage
  explore ways; investigate ways; explore options; investigate options; evaluate options; consider options; explore possibilities; identify opportunities; identify areas; identify ways
`);

/** Verbs that make something: with a bare generic noun and nothing else they name no end. */
export const making: readonly string[] = phrases(`
  add; adding; update; updating; create; creating; build; implement; implementing; introduce; establish; develop; conduct; perform; do; have; get; keep; set up; put in place; write; need; hold; run; schedule; organise; organize; define; publish; deliver; offer; arrange; initiate; roll out; push; drive up; start; continue; explore
`);

/** Nouns that name no thing, beside those of `actions.ts`. */
export const abstractNouns: readonly string[] = words(`
  options ways possibilities improvements improvement alternatives approach approaches architecture setup things stuff issues problems mistakes errors incidents outages surprises risk risks debt complexity noise
  gaps situation landscape basics fundamentals responsibilities responsibility roles expectations handover handovers hand-overs escalation escalations operations operation readiness redundancy resilience governance
  strategy roadmap model posture hygiene expertise competence capability capabilities experience teamwork cooperation co-operation collaboration synergies alignment communication comms dialogue feedback information knowledge-sharing
  excellence innovation trust confidence commitment consistency continuity simplicity clarity accountability competency morale motivation focus priorities prioritisation prioritization autonomy engagement leadership mentality mindset attitude behaviour behavior culture
  vigilance caution care concentration diligence carefulness thoroughness seriousness professionalism urgency responsiveness proactivity initiative foresight pace effectiveness productivity throughput consistency durability dependability uptime
  monitors logs log logging metric telemetry tracing debugging deploys deployment deployments rollbacks rollback releases release backups backup failover failovers recovery restore hardware capacity configuration configs config environment environments staging dependencies code codebase design designs pipeline pipelines platform systems system services service software tools tool stack integration integrations database databases network security permissions access change changes estimation estimates meetings meeting syncs sync retrospectives staffing manpower budget resources resource training trainings workshops refresher onboarding guidance support instructions lessons learnings
`);

/** Words of measure and manner that make any deed a wish: "test more thoroughly", "respond faster". */
export const manners: readonly string[] = words(`
  more better harder faster quicker earlier sooner closer closely carefully thoroughly properly seriously proactively diligently conscientiously defensively comprehensively consistently regularly rigorously
  attentively cautiously responsibly effectively efficiently clearly openly smarter calmer tighter stricter strictly wisely appropriately adequately sensibly frequently promptly swiftly gently smoothly correctly systematically often
`);

/** Hedges: with one of them nobody can say when the action is done. */
export const hedges: readonly string[] = phrases(`
  at some point; some day; someday; one day; here and there; where it makes sense; where they make sense; where sensible; where appropriate; where applicable; as needed; as necessary; as required; as appropriate; where possible; wherever possible; when possible; whenever possible; if possible; as far as possible; as much as possible; or something; somehow; something about; things up; sort of; a bit more; bit by bit; in general; going forward; when time permits; when we have time; if time permits; at all times; best efforts; due care; as soon as possible; in due course; to be discussed; appropriate measures; necessary measures; necessary steps; appropriate steps; all necessary; adequate measures; suitable measures; suitable guidance
`);

/** What is asked of people's minds: an exhortation, in any place where something is planned. */
export const exhortations: readonly string[] = phrases(`
  get better at; getting better at; trust the alerts/alarms/tools/dashboards/process/checklist/runbook; take ~ time; plan better
  not lose sight; do not lose sight; never lose sight; keep ~ in mind; over-communicate; overcommunicate; turn up prepared; come prepared; be prepared; read the change; look after; behave like; act like; sweat the details; work hand in hand; hand in hand; make best efforts; best efforts; best effort; smarten up; up ~ game; take ~ at heart; mind the; respect; chill; stop ~ guessing; start listening; start asking; stop assuming; ask yourself; ask ourselves; ask oneself; check twice; look twice; read twice; sleep on it; err on the side
  stay/staying/remain/keep calm/vigilant/alert/focused/humble/sharp/attentive/watchful/cautious/curious/patient; keep calm; keep ~ wits; keep ~ head; keep ~ cool; use ~ head; use ~ brain; use common sense; common sense; be sure of; be gentle/gentler/patient/humble/considerate/open/honest/transparent/sharper/quicker/faster/calmer/friendlier/smarter/wiser/stricter/rigorous/consistent/diligent/watchful/prepared/alert/mindful/serious/professional/responsible/disciplined/tidier/bolder/kinder/punctual; be more ~ with; be more open; be more consistent; be better prepared; be better at; be on ~ guard; be on ~ toes; on our toes; on the ball; be in closer
  do not rush; not rush; do not panic; never rush; do not get sloppy; not get sloppy; do not ignore ~ alerts/alarms/warnings/pages/signs/signals/errors; do not forget; never forget; not forget; do not assume; never assume; stop assuming; do not approve ~ blindly; avoid rushing; avoid complacency; avoid being; avoid making ~ mistakes; avoid such mistakes; avoid mistakes; avoid human; avoid surprises; avoid repeating; not repeat; no more sloppiness; no more cowboy; zero tolerance; tread carefully/lightly/softly; touch ~ tired; look before; think before; think harder; think ahead; think further; plan ahead; pause and; take a breath; take a step back; take a moment; take ~ seriously; take ownership; take responsibility; taking ownership; take to heart; take this to heart; take heed; pay heed; pay regard; pay due; have regard; give due; get serious; get it right; do our homework; do ~ homework; do a better job; do better; learn from; learn ~ lesson; draw ~ lesson; draw a lesson
  think twice; measure twice; trust , but; trust but verify; rtfm; read the docs; drill , drill; practise what; walk the talk; lead by example; set the right tone; set an example; pull ~ socks; pull together; work hand in hand; work together; work closer; work closely; work more closely; work smarter; work harder; work better; work conscientiously; work carefully; join forces; speak up; reach out; stay in touch; stay in the loop; keep ~ in the loop; in the loop; listen to; inform each other; inform ~ better; talk to each other; talk more; coordinate better; align better; cooperate; co-operate; collaborate more; collaborate better; help each other
  try harder; try to be; try to keep; try not to; strive to; strive for; make an effort; make ~ effort; make every effort; go the extra mile; up ~ game; step up ~ game; raise the bar; raise ~ standards; higher standards; standards will be; hold ~ higher standard; own quality; feel responsible; feel ownership; care more; care about; love for; more love; a bit of love; tlc; some love; attention they deserve; attention it deserves; a bit of tlc; respect the; respect for; abide by; comply with ~ policy; comply with the; stick to the; adhere to; internalise; internalize; live the; cultivate; foster; fostering; instil; instill; inculcate; nurture; sensitise; sensitize; sensitising; sensitizing; reiterate; reinforce the need; stress the importance; emphasise the importance; emphasize the importance; underline the importance; impress upon; make ~ aware; raise ~ consciousness; raise ~ awareness; awareness of; let people know; spread the word; socialise; socialize; evangelise; evangelize; have ~ conversation; have a word; have a chat; speak to the
  sense of urgency; sense of ownership; sense of responsibility; greater urgency; more urgency; utmost care; utmost caution; utmost attention; greatest care; greatest possible care; due diligence; more discipline; iron discipline; discipline around; with care; with caution; with due; due caution; greater care; greater vigilance; extra vigilance; extra care; extra caution; more caution; more vigilance; heightened attention; more rigour; more rigor; more seriousness; more respect; more foresight; more humility; more patience; a cooler head; good judgement; good judgment; proper thought; thorough thought; proper respect; self-discipline; keep in mind; bear in mind; be reminded; are reminded; heads up; keep ~ eye on; keep ~ tabs; keep tabs; stay on top; on top of; on the lookout; eyes open; eyes peeled; watch out; watch out for; beware of; more eyes on; best foot; healthier scepticism; healthy scepticism; mindset; operational excellence; world-class; best-in-class; north star; synergies; low-hanging; next level; step change
`);

/** What a company says when it wants to be believed: the words are the vow. */
export const vows: readonly string[] = phrases(`
  we promise; i promise; promise to do; promise you; that's a promise; we vow; we pledge; we/i strive to; we strive for; leave no stone; spare no effort; no effort will be spared; will not rest; not rest until; work tirelessly; working tirelessly; working around the clock; work around the clock; doing everything in; do everything in ~ power; do everything we can; everything in our power; do our utmost; do our best to
  lessons will be learned/learnt/drawn; learn the lessons; learned our lesson; learnt our lesson; learning the lessons; learn and grow; come out stronger; stronger and wiser; emerge stronger; regain ~ trust; restore ~ confidence; rebuild ~ trust; fully/remain/remains committed to; we are committed to; is/are committed to ~ improving/delivering/providing/ensuring/learning/preventing; steadfast in; level of service you; service you deserve; receiving attention at; necessary steps will; appropriate measures will; all necessary steps; on a journey to/towards; never happen again; does not happen again; not happen again; must not happen again; not occur again; never again
  make great strides; standards will be raised; room for improvement; different standard of; putting the customer first; customer first; at the heart of every; north star; world-class experience; best-in-class; operational excellence
`);

/** What a company says it will be or do: a vow behind "we will", "we must". */
export const resolutions: readonly string[] = phrases(`
  do better; be better; be sharper; be ~ quicker; be ~ faster; be ~ smoother; be ~ careful; be ~ diligent; be ~ disciplined; be ~ thorough; be ~ vigilant; be ~ attentive; be ~ mindful; be ~ proactive; be ~ serious; be ~ humble; be ~ rigorous; become ~ disciplined; become more; more careful; more diligent; more disciplined; more thorough; more attention; more seriously; more serious; more robust; more vigilant; more love; more weight; more care; more time on; take ~ seriously; higher quality; higher standard; keep improving; continue improving; continue to improve; further strengthen; further improve; improve our; improve as; improve ~ communication/monitoring/testing/processes/procedures/documentation/alerting/tooling; strengthen our; make improvement; make improvements; invest in; pull ~ socks; on our toes; eyes open; extra mile; up ~ game; walk the talk; tread carefully; listen to each; stop assuming; take a breath; feel responsible; collective effort; smarten up; pay ~ attention; paying ~ attention; particular attention; close attention; better time management; learn from; work hard; work harder; try harder; prevent this from happening; put ~ first; keep ~ eye; double check; double-check; communicate better; communicate more; think twice; do ~ homework; see to it; guide all; work on it; endeavour to; endeavor to; strive
`);

/** Before a generic noun they wish, and name no measure. */
export const vagueAdjectives: readonly string[] = words(`
  more better less fewer greater stronger clearer smoother closer tighter stricter cleaner healthier safer easier simpler faster quicker sounder wider earlier
  deeper richer nicer saner proper adequate sufficient regular additional extra continuous appropriate further enhanced improved heightened sane meaningful
  best good clear suitable robust comprehensive effective efficient consistent frequent periodic ongoing timely thorough rigorous strict solid reliable strong smart
  general overall similar such future necessary relevant various certain basic stringent increased enough higher renewed professional modern state-of-the-art
`);

/** What only people are asked to do or be: behind "the team to", "everybody must". */
export const behaviours: readonly string[] = phrases(`
  concentrate; understand; appreciate; familiarise; familiarize; internalise; internalize; remember; realise; realize; recognise; recognize; acknowledge; respect; care; listen; cooperate; co-operate
  collaborate; communicate; coordinate; speak up; reach out; behave; act; react; respond; think; plan ahead; take ~ care; take ~ seriously; take ~ time; take ownership; take responsibility; take initiative
  own ~ quality; pay ~ attention; pay heed; keep ~ eye; keep ~ mind; stay; remain; become; be more; be ~ aware; be ~ careful; be ~ cautious; be conscious; be alert; be prepared; be ready; be open; be honest; be kind; be patient; be transparent; be disciplined; be responsible; be accountable; be vigilant; be diligent
  be mindful; be proactive; get better; get used; get into the habit; get along; do better; do ~ homework; do ~ job; do ~ best; do ~ utmost; try; strive; endeavour; endeavor; refrain; commit to; adhere; comply; abide; stick to; follow the; follow our; follow all; read ~ carefully; read the; look at ~ carefully; look twice; look closely; check twice; check carefully; check more; double-check; double check
  make an effort; make every effort; work together; work harder; work closely; work more; work on; go the extra; step up; up ~ game; show more; show some; share ~ knowledge; talk more; talk to; ask more; ask for help; help each; trust; treat ~ with; handle ~ with; exercise; apply ~ judgement; apply ~ judgment; use ~ judgement; use ~ judgment; use common sense; learn; improve; tighten; raise ~ game; sharpen; wake up; pull ~ weight; pull together; watch out; hold ~ to a higher; put ~ first; put more; give more; give ~ attention; spend more; invest more; avoid; stop ~ around; keep each; keep ~ informed; keep ~ loop; inform each; engage
`);

/** Done to people's heads: with people as their object they name no change of a system. */
export const teaching: readonly string[] = phrases(`
  train; training; retrain; retraining; re-train; coach; coaching; upskill; upskilling; brief; briefing; educate; educating; teach; teaching; instruct; instructing; sensitise; sensitize; sensitising; sensitizing; mentor; mentoring
  remind; reminding; warn; warning; urge; urging; encourage; encouraging; motivate; motivating; empower; empowering; enable; inspire; inspiring; challenge; admonish; caution; counsel; discipline; drill; capacitate; re-educate; reprimand
  talk to; talk with; talking to; speak to; speak with; speaking to; have a word with; have a talk with; have a chat with; listen to; listening to; explain to; appeal to; follow up with; check in with; sit down with; engage with; align with; sync with; stress to; make clear to; hammer home to; impress on; impress upon; reiterate to; tell; telling; ask; asking; get; getting; expect; want; trust; hold
`);

/** Of those, verbs that ask for an act: what they ask must be a matter of behaviour. */
export const askingVerbs: readonly string[] = words(
  'tell telling ask asking get getting expect want hold enable trust follow check',
);

/** "Could use some love": what a thing is said to need that nobody can tick off. */
export const needs: readonly string[] = phrases(`
  needs/need/needed/deserves/deserve/requires/require ~ love/tlc/attention/improvement/improvements/work/care/rethink/rethinking/overhaul/thought/focus/polish/cleanup/clean-up/tidying/hardening/strengthening/improving/refinement
  could/can use/do ~ love/tlc/attention/improvement/work/care/rethink/polish/help/brush-up; could do with; be/get better; be improved; be enhanced; be strengthened; be optimised/optimized; be tightened; be stepped up; be given ~ priority/attention/thought; be taken ~ seriously; be paid to; be paid attention; has/have to improve; must improve; needs/need to improve; should improve
`);

/** They stand for anything. */
export const anything: readonly string[] = words('everything things stuff anything');

/** As those, of words too plain to look for elsewhere than among the actions. */
export const plainExhortations: readonly string[] = phrases(
  'slow down; stand behind; read the docs; ask more; talk more; think first',
);
