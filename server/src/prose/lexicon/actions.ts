import { phrases, words } from './list.ts';

const people =
  'everyone/everybody/people/engineers/engineer/developers/developer/devs/team/teams/staff/operators/operator/members/member/on-call/oncall/reviewers/admins/all/colleagues/authors/responders/sres/dbas/users/personnel/employees/humans/interns/technicians/folks/ourselves';
const know = 'is/are/knows/know/understands/understand/follow/follows/remember/remembers/reads/read/aware';
const process = 'process/processes/procedure/procedures/guidelines/protocol/checklist/standards';

/** Actions that end nowhere. Phrases as in `faults.ts`. */
export const feelingPhrases: readonly string[] = phrases(`
  be/being ~ careful; be/being ~ mindful; be/being ~ cautious; be/being ~ vigilant; be/being ~ diligent
  be/being ~ attentive; be/being proactive
  be/being more/extra/very aware/rigorous/disciplined/proactive/thorough/conscious/responsible/alert/conservative/strict
  be better at; be better about; get better at; be stricter; be more communicative; be more transparent
  take/taking/exercise/exercising/use/using ~ care/caution
  more care; more caution; more discipline; more attention; more diligence; more careful; more carefully
  more rigour; more rigor; more closely; reduce/minimize/minimise/eliminate human error/errors
  establish/establishing/foster/fostering/build/promote/promoting a ~ culture; follow/following/adopt/adopting ~ best practices; communicate/communicating earlier; do better; pay/paying ~ attention; double-check; double check; triple-check
  keep/keeping an/a/our/their ~ eye/eyes; think/thinking twice; slow down and think; be on the lookout
  raise/raising/increase/increasing/improve/improving ~ awareness; more awareness; better awareness
  create/creating awareness; spread awareness
  try/trying harder; test/testing/document/documenting more; remember/remembering to; stay vigilant; remain vigilant
  communicate/communicating ~ better; communicate/communicating more; better/clearer/more/improved communication
  better/more coordination; better/more collaboration; better/closer cooperation; better ~ planning
  make/making sure this/it never/does/doesnt ~ happen/happens; ensure/ensuring this/it never/does ~ happen/happens
  never let this happen again; not let this happen again; not repeat this ~ mistake; not make this/the ~ mistake
  follow/following the/our/all ~ ${process}; stick/sticking to the/our ~ ${process}; adhere/adhering to the/our ~ ${process}
  be better ~ discussed/communicated/coordinated/planned/documented/tested
  make/making ~ better; make/making ~ more robust/resilient/reliable
`);

/** As generic as "improve", with an object of their own. */
export const reviewPhrases: readonly string[] = phrases(`
  review/revisit/rethink/revise ~ process/processes/procedure/procedures/practices
`);

/** Actions on a person's behaviour. */
export const peoplePhrases: readonly string[] = phrases(`
  remind/reminding ~ ${people}
  educate/educating/train/training/retrain/retraining/re-train/teach/teaching/coach/coaching/instruct/instructing ~ ${people}
  make/making sure ~ ${people} ~ ${know}; ensure/ensuring ~ ${people} ~ ${know}
  encourage/encouraging ~ ${people}; urge/urging ~ ${people}; tell/telling/ask/asking ~ ${people} ~ to
  needs/need/should/must/has/have to learn; should learn; must learn; needs/need to be reminded/retrained
  needs/need ~ training; to be retrained; talk/speak to/with the ~ engineer/developer/intern/team
  have a word with; hold/holding ~ accountable; discipline the; brush up on; sharpen/sharpening our
  awareness/refresher/team/staff/engineer/developer/operator/on-call training; cross-training
  training session/sessions; training and awareness; training on/for/about
  additional/more/better/regular/further/extra/adequate/proper/improved/enhanced/ongoing/continuous ~ training
  conduct/conducting/provide/providing/organize/organizing/organise/organising/schedule/arrange/hold/offer/run/give/deliver ~ training/trainings/workshop/workshops
  training of the/our ~ ${people}
`);

/** "Improve monitoring": a verb that names no end … */
export const genericVerbs: readonly string[] = words(`
  improve improving improvement improvements enhance enhancing enhancement enhancements strengthen
  strengthening increase increasing optimize optimizing optimise optimising refine refining boost boosting
  streamline streamlining tighten tightening bolster bolstering invest investing focus sharpen sharpening
  reinforce reinforcing elevate
`);

/** "Better communication", "more testing": only as the thing asked for. */
export const genericAdjectives: readonly string[] = words(`
  better more stronger stricter improved enhanced closer clearer tighter greater increased additional adequate sufficient comprehensive
  proper
`);

/** … and a noun that names no thing. */
export const genericNouns: readonly string[] = words(`
  monitoring alerting alerts alarms communication communications documentation docs testing tests training
  process processes procedure procedures review reviews coverage visibility observability reliability
  resilience resiliency robustness quality stability security performance awareness collaboration
  coordination planning tooling knowledge understanding practices discipline response handling maintenance
  oversight governance validation logging automation onboarding workflow workflows culture skills
  transparency availability hygiene ownership diligence checks controls runbooks playbooks safeguards
  preparedness readiness detection management infrastructure dashboards metrics support safety efficiency
  scalability attention rigor rigour measures mechanisms time times speed standards guidelines protocols capabilities posture
`);

/** Before "better monitoring" they make it the thing asked for. */
export const wishVerbs: readonly string[] = words(`
  need needs needed want require requires add adding have provide providing introduce introducing establish implement
  implementing ensure create develop do start get for perform enable apply promote set put putting invest write having
  getting building build setup up deploy deploying use using install adopt into investigate consider
`);

/** They turn a sentence towards what is to be done. */
export const intents: readonly string[] = words(`
  need needs should must will ought shall let's have going plan
`);

/** "To page when", "to require a second approval": the action says what it will do. */
export const mechanisms: readonly string[] = words(`
  page alert fire include verify detect stop name cover require reject fail block notify catch show log emit validate check run trigger surface
  expose reveal flag
`);

/** "Ensure that engineers are paged": about the pager, not about engineers. */
export const servedWith: readonly string[] = words(`
  paged alerted notified on-call able called added informed asked given shown prompted
`);

/** What is trained that is no person. */
export const learners: readonly string[] = words(`
  model models data dataset set job jobs pipeline ml run runs cluster classifier network
`);
