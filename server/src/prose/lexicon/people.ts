import { words } from './list.ts';

/** Nouns for people by what they do, and for groups of them. A noun phrase is a role where one of these is its head. */
export const roles: readonly string[] = words(`
  engineer engineers developer developers dev devs programmer programmers coder coders admin admins
  administrator administrators sysadmin sysadmins sre sres dba dbas on-call oncall on-caller on-callers
  on-calls responder responders reviewer reviewers author authors deployer deployers maintainer
  maintainers committer committers contributor contributors contractor contractors subcontractor
  subcontractors technician technicians intern interns trainee trainees junior juniors manager
  managers director directors executive executives qa tester testers staff personnel employee employees
  colleague colleagues coworker coworkers co-worker co-workers teammate teammates team teams squad squads crew member members
  lead commander commanders architect architects analyst analysts consultant consultants specialist
  specialists staffer staffers folks guy guys management leadership department departments
  designer designers researcher researchers newcomer hire hires approver approvers supervisor
  supervisors person human individual
  planner planners cto ceo cio devops secops netops ops operators assignee assignees moderator moderators
  organiser organisers organizer organizers boss foreman electrician electricians professional
  professionals expert experts volunteer volunteers deputy
`);

/** Roles only where something human is around them: an operator may be a controller, a user a customer. */
export const ambiguousRoles: readonly string[] = words(`
  operator support user users owner owners submitter engineering organization organisation company
  operations people individuals humans shift
`);

/** Roles that are parts of machines behind some words: "the query planner", "a cluster member". */
export const machineRoles: readonly string[] = words(`
  manager managers planner planners supervisor supervisors member members director directors deployer
  deployers operators tester testers approver approvers lead analyst author maintainer
`);

/** The words that make a machine of them. */
export const machineModifiers: readonly string[] = words(`
  query package packages cluster traffic password session secret secrets resource resources node process window memory
  connection volume device load group quorum etcd kubernetes k8s raft file task tasks job state config configuration boot
  event transaction tag dependency license plugin replica replication cache queue storage ring gossip kafka consumer
  lock lease partition shard container pod vm hypervisor backend upload download buffer code bot
`);

/** Heads that look like a role and are not: "a bad actor", "the customer". */
export const outsiders: readonly string[] = words(`
  attacker attackers hacker hackers adversary adversaries intruder intruders spammer spammers phisher
  phishers scammer scammers thief thieves actor actors criminal criminals exploiter abuser abusers
  customer customers client clients visitor visitors subscriber subscribers consumer consumers shopper
  shoppers buyer buyers reader readers regulator regulators
`);

/** Other companies: a hint at most. */
export const vendors: readonly string[] = words(`
  vendor vendors provider providers supplier suppliers carrier carriers partner partners registrar isp
  isps hoster agency
`);

export const firstPerson: readonly string[] = ['i', 'we', 'me', 'us', 'myself', 'ourselves'];

/** Pronouns for a person. */
export const thirdPerson: readonly string[] = ['he', 'she', 'him', 'whoever'];

/** Pronouns for whoever. */
export const anybody: readonly string[] = [
  'someone',
  'somebody',
  'anyone',
  'anybody',
  'nobody',
  'no-one',
  'noone',
  'everyone',
  'everybody',
];

/** Adjectives that make an ambiguous head a person: "the maintenance operator", "a human operator". */
export const humanAdjectives: readonly string[] = words(`
  human product business duty process delivery junior senior experienced inexperienced tired on-duty night day late early weekend new on-call
`);
