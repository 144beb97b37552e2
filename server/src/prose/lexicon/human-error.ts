import { phrases, words } from './list.ts';

/** Errors of people, where they are in the place of a cause. Phrases as in `faults.ts`. */
export const humanErrorPhrases: readonly string[] = phrases(`
  human error; human errors; human mistake; human mistakes; human failure; human factor; human oversight
  operator error; operator errors; operator mistake; operator mistakes; operator oversight; pilot error
  manual error; manual errors; manual mistake; administrator error; admin error; engineer error
  developer error; developer mistake; developer oversight; engineering mistake; employee error
  technician error; staff error; operational mistake; procedural mistake; human misconfiguration
  clerical error; clerical mistake; error by a human; mistake by a human; pebkac; pebcak; id10t; layer 8
  mistake by an operator; error by an operator; error of the operator; mistake of the operator
  typing mistake; typing error; copy-paste mistake; finger trouble; user/human/operator misunderstanding; fat finger; fat-finger; fat fingers
  slip of the finger; cockpit error
`);

/** Count only in the slot of a cause: after "due to", as "the cause was", alone under a cause heading. */
export const slotPhrases: readonly string[] = phrases(`
  user error; user mistake; an oversight; oversight; a mistake; mistake; mistakes; carelessness
  inattention; lack of attention; lack of care; lack of diligence; lack of discipline; negligence
  a misunderstanding; misunderstanding; miscommunication; forgetfulness; a slip; inexperience
  incompetence; laziness; complacency; wrong judgement; poor judgement; poor judgment; bad judgement
  bad judgment; a lapse; a lapse of concentration; a momentary lapse; confusion within the team
  human forgetfulness; sloppiness
`);

/** They open the slot: what follows is given as the cause. */
export const causeOpeners: readonly string[] = phrases(`
  due to; caused by; because of; result of; resulted from; resulting from; attributed to; attributable to
  attribute ~ to; down to; owing to; stemmed from; stems from; stemming from; triggered by; induced by
  traced ~ to; thanks to; originated from; originated in; blamed on; linked to
  consequence of; product of; case of; through; cause; causes; trigger; reason
`);

/** "Human error led to": the phrase is the subject of these. */
export const causalVerbs: readonly string[] = words(`
  led leads caused causes causing resulted extended broke triggered took made brought meant introduced contributed created prevented left put sent let allowed started deleted removed wiped changed 
`);

/** Before the phrase they make it something guarded against, counted or spoken about. */
export const notACause: readonly string[] = words(`
  prevent prevents preventing prevented avoid avoids avoiding reduce reduces reducing minimize minimise
  minimizing minimising eliminate eliminates eliminating risk risks prone possibility chance chances
  likelihood potential against guard guards detect detects detecting catch catches mitigate mitigates
  mitigating protect protects protecting tolerate opportunity opportunities room removes removing any
  every blame blaming say saying call calling concept term label phrase limit limits decrease scope impact
  susceptible vulnerable resilient robust stop cite citing exclude excluded ruled rule suspect suspected
  like if may might could can whether
`);

/** After the phrase: "user error reports". */
export const notErrorsThemselves: readonly string[] = words(`
  report reports rate rates message messages log logs handling page pages prone -prone code codes count
  counts budget dashboard metric metrics percentage volume tracking should never can could may might will
  proof assessment analysis reporting spike screen alert alerts would must mode modes check checks filter filters protection board boards committee body review reviews engineering training specialist fixes fix
`);
