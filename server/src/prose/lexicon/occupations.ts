import { words } from './list.ts';

/**
 * What people are called by their work or standing, beside the roles of `people.ts`. Left out on purpose: what is as
 * often a part of a machine (driver, controller, scheduler, dispatcher, broker, producer, worker, guard, master).
 */
export const occupations: readonly string[] = words(`
  accountant accountants actuary actuaries adviser advisers advisor advisors anaesthetist apprentice apprentices assistant
  assistants auditor auditors bookkeeper bookkeepers captain captains caretaker cashier cashiers chairman chairwoman
  chairperson chancellor cleaner cleaners clerk clerks clinician clinicians coder coders comptroller coordinator
  coordinators counsel courier couriers  dean designer doctor doctors editor-in-chief facilitator forecaster forecasters freelancer freelancers headmaster  
    instructor instructors janitor journalist landlord lawyer lawyers lecturer lecturers librarian
  librarians machinist mechanic mechanics mentor midwife minister nurse nurses officer officers paramedic
  pharmacist pharmacists physician physicians planner planners plumber porter porters president proofreader
   quartermaster radiographer radiographers radiologist rector rep reps
  representative representatives salesman salespeople scientist scientists secretary signaller signallers sponsor
  statistician statisticians steward stewards superintendent surgeon surgeons surveyor surveyors sysop sysops 
   temp temps   trainer trainers treasurer treasurers tutor tutors vp vps warden watchman webmaster
  webmasters welder   approver   cabler cablers caseworker caseworkers colleague
  controller-on-duty curator   evangelist exec execs headteacher  
  investor mgr mgrs mgmt patroller pm pms pmo po   scribe
  shareholder shopkeeper stakeholder stakeholders stewardess stockbroker swe swes
  bloke blokes boy boys bro bros chap chaps dude dudes fellow fellows fool fools gal gals genius geniuses
  guru gurus joker jokers kid kids lad lads newbie newbies noob noobs novice novices old-timer ppl rookie
  rookies smartass veteran veterans amateur amateurs cowboy cowboys clown clowns idiot idiots   
  archivist archivists assessor bartender biologist biologists bosun brother bursar carpenter carpenters chaplain chemist chemists
  coach columnist commissioner commissioners copywriter copywriters councillor councillors crewman crewmen dentist dentists economist
  economists educator educators epidemiologist examiner examiners firefighter firefighters fireman fitter fitters founder founders
  gardener gardeners gentleman gentlemen geologist groundskeeper handyman hairdresser harbourmaster helmsman housekeeper
  inspector inspectors interpreters investigator investigators janitors lad ladies lady landlady lawmaker lawmakers lieutenant
  lifeguard lifeguards lineman linemen lobbyist locksmith lookout marketer marketers mayor mayors merchandiser meteorologist
  meteorologists modeller modellers ministers musicians pathologist photographer photographers policeman policemen
  politician politicians postmaster prefect premier presenter presenters professor professors provost psychologist psychologists
  purser ranger rangers receptionist receptionists recruiter recruiters referee releaser releasers repairman rigger riggers
  roommate roofer schoolteacher senator seniors sergeant sergeants sgt signalman skipper soldier soldiers solicitor solicitors
  spokesman spokesperson spokeswoman tailor teacher teachers technologist technologists theorist translators usher vicar
  waiter waiters watchkeeper workman workmen
   successor predecessor counterpart counterparts cto cfo cmo cso ciso coo cpo hod
  director-general deputy deputies leader leaders manageress taskforce volunteer volunteers student-helper
`);

/** Parts of a company that speak and act as people do; a team adds its own as `teams`. */
export const departments: readonly string[] = words(`
  marketing procurement legal hr finance accounting facilities netops noc soc helpdesk servicedesk comms devrel secops
  bizops finops mlops presales purchasing payroll recruiting directorate committee ministry council guild squad tribe crew
  dept contractor subcontractor outsourcer outsourcers reseller resellers consultancy consultancies consultants subcontractors
  leadership subsidiary secretariat sysops dev-ops infosec itops webops trustees officials authorities
`);

/** As often a machine or a thing; they are people where only people do what is said of them. */
export const unsureGroups: readonly string[] = words(`
  installer installers helper helpers requester requesters signer signers integrator integrators annotator annotators teller tellers trader traders dealer dealers starter starters joiner joiners custodian proposer
  product sales infra infrastructure security networking networks storage frontend backend payments billing hosting
  office offices desk board group groups unit chapter crowd bunch lot organisation organization firm agency authority
  bank hospital university school regulator registrar supplier studio company companies side
  department head chief pilot pilots dispatcher dispatchers editor editors owner owners
  trust council plant lab laboratory depot hotline clinic parish municipality prefecture institute faculty pharmacy warehouse
  newsroom reception kitchen guard guards bureau cabinet watch tier-1 tier-2 tier-3 first-line second-line
  third-line attendant attendants
  controller controllers producer moderator agent agents student students operator operators partner integrations
  hoster carrier telecom isp compliance audit editorial ward wards
`);
