import { phrases, words } from './list.ts';

/** What is asked of people's minds, as a noun: "more care", "show some initiative". */
export const virtueNouns: readonly string[] = words(`
  care caution attention attentiveness vigilance diligence discipline rigour rigor patience humility respect openness honesty candour candor transparency ownership accountability
  responsibility commitment professionalism mindfulness awareness alertness focus concentration foresight forethought prudence thought thoughtfulness consideration empathy kindness courtesy
  goodwill trust initiative proactivity proactiveness curiosity scepticism skepticism judgement judgment wisdom restraint calm calmness composure seriousness urgency passion enthusiasm
  dedication cooperation co-operation teamwork collaboration communication dialogue coordination co-ordination alignment consistency thoroughness conscientiousness carefulness cautiousness
  meticulousness punctuality promptness self-discipline flexibility agility courage backbone pride craftsmanship love tlc effort efforts energy motivation morale mindset attitude
  maturity excellence circumspection watchfulness heed understanding competence leadership professionalism self-control self-criticism common-sense sense tact sensitivity resolve
  willingness readiness preparedness engagement involvement togetherness solidarity sharing feedback conscience zeal scrutiny interest appreciation reflection realism pragmatism
  distance sleep rest breaks teamplay sobriety perseverance stamina tidiness orderliness hygiene gumption grit nerve heart soul enthusiasm openness respect
`);

/** What people are asked to be. */
export const virtueAdjectives: readonly string[] = words(`
  careful cautious mindful vigilant diligent attentive proactive aware rigorous disciplined thorough conscious responsible alert conservative strict humble open honest transparent
  consistent watchful patient considerate kind kinder gentle gentler calm calmer focused focussed sharp sharper prudent conscientious meticulous methodical organised organized punctual prompt
  swift quick quicker faster smarter wiser better braver bolder stricter tougher realistic sensible reasonable thoughtful respectful professional serious committed accountable cooperative
  co-operative collaborative communicative responsive receptive flexible agile prepared ready curious sceptical skeptical suspicious pessimistic paranoid circumspect wary mature precise
  concise available reachable supportive friendly friendlier polite courteous empathetic aligned tidy tidier neat scrupulous systematic structured intentional deliberate decisive assertive
  persistent stringent forthcoming generous fair firm self-critical self-disciplined security-conscious quality-conscious risk-aware cost-aware customer-focused engaged involved motivated
  sober sane slower nicer cleverer cleaner clearer closer earlier safer tighter consequent united together sensitive awake rested honest realistic pragmatic observant perceptive
`);

/** How people are asked to do it. */
export const virtueAdverbs: readonly string[] = words(`
  carefully cautiously mindfully vigilantly diligently attentively proactively consciously responsibly humbly openly honestly transparently consistently patiently considerately kindly gently
  calmly sharply prudently conscientiously meticulously methodically punctually promptly swiftly quickly smartly wisely boldly strictly realistically sensibly reasonably thoughtfully
  respectfully professionally seriously cooperatively collaboratively flexibly curiously sceptically skeptically precisely politely courteously tidily neatly scrupulously systematically
  intentionally deliberately decisively assertively persistently firmly thoroughly rigorously closely properly comprehensively regularly frequently effectively efficiently clearly appropriately
  adequately correctly defensively sustainably holistically critically soberly steadily rationally logically intelligently judiciously painstakingly harmoniously seamlessly constantly
`);

/** Verbs that bring a virtue about. */
export const showing: readonly string[] = phrases(`
  show; have; take; exercise; demonstrate; display; apply; use; keep; maintain; practise; practice; bring; develop; cultivate; foster; build; instil; instill; nurture; encourage; promote; adopt; embrace; assume
  give; pay; invest; devote; dedicate; put; increase; raise; strengthen; restore; create; establish; install; embed; ensure; require; demand; expect; urge; call for; ask for; aim for; strive for; work on; work towards; lead with; act with; proceed with
  improve; enhance; boost; deepen; sharpen; step up; drive; champion; reinforce; stress; emphasise; emphasize; underline; get; find; need; needs; spend; do; bring in; add; provide; offer; learn; live; feel; more; less; greater; better; extra; additional; renewed; stronger; closer; closer; higher; fresh
  utmost; due; proper; sufficient; enough; heightened; increased; continued; constant; full; particular; special; ample
`);
