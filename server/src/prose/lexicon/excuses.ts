import { phrases } from './list.ts';

/** What says that a deed was asked for or allowed. Phrases as in `faults.ts`. */
export const excuses: readonly string[] = phrases(`
  as planned/agreed/documented/designed/instructed/trained/required/foreseen/intended/prescribed/advised/ordered/scheduled/announced/directed
  as ~ says/said/asks/asked/provides/provided/foresees/requires/required/advises/advised/demands/demanded/allows/allowed/states/prescribes/instructs/instructed/suggests/suggested/proposes/proposed/tells/told
  on ~ advice; on ~ orders; on ~ recommendation; on instruction/instructions from/of; at ~ request; with ~ consent/approval/agreement/blessing
  by order of; by agreement with; in agreement with; in consultation with; in line/accordance/keeping with the/our/its; according to plan/procedure/policy/protocol; which ~ rules allow; which ~ rule/policy/manual/runbook/contract allows/foresees/permits
`);
