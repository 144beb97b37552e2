/**
 * The words that tell the name of a group or a post by its head: "Wallet Engineering", "Head of Integration", "Ufficio
 * reti". Lower case; a new one is a word here, and `party-name.test.ts` says what it must not catch.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Last words that only groups of people have. */
export const GROUPS: ReadonlySet<string> = set(`
  team teams squad squads guild crew chapter tribe group desk desks helpdesk office committee council bureau
  department departments dept depts division directorate secretariat staff folks workgroup taskforce
  developers engineers maintainers responders administrators managers testers designers
  sre sres dba dbas on-call oncall teamet enheten avdelningen avdelingen
`);

/** Last words of what somebody is: posts and titles. */
export const POSTS: ReadonlySet<string> = set(`
  manager mgr director officer lead engineer owner coordinator supervisor administrator admin analyst architect
  commander secretary superintendent specialist adviser advisor consultant developer technician president chair
  executive foreman registrar steward buyer scientist designer tester chief head leader champion ambassador
  representative auditor editor curator nurse matron pilot captain librarian pharmacist physician surgeon counsel
  scribe controller marshal accountant planner trainer clerk warden
`);

/** Last words of fields of work, by which departments are called, and much else. */
export const WORKS: ReadonlySet<string> = set(`
  operations ops eng engineering mgmt management networks network networking support services systems tools tooling
  platform platforms infrastructure infra security success care experience science marketing relations assurance legal
  finance comms communications logistics procurement purchasing accounting sales facilities treasury compliance audit
  licensing reliability billing payments quality analytics research planning training contracts maintenance
  development delivery integration integrations architecture transport dispatch claims custody clearing settlement
  settlements outstations stations stores pricing fulfilment fulfillment warehousing records registry communication
  safety fraud identity mobile web data product design programme programmes governance privacy
  board unit centre center room resources
`);

/** One word that is a group or a post wherever it has a capital. */
export const ALONE: ReadonlySet<string> = set(`
  sre sres devops secops finops netops dataops mlops ops qa dba dbas cto ceo cio coo cfo ciso cpo cso cdo dpo dsi rssi cro
  legal marketing finance hr procurement purchasing accounting facilities treasury helpdesk noc soc csirt
`);

/** One word that is a group in small letters, too. */
export const ALONE_SMALL: ReadonlySet<string> = set('developers maintainers engineers on-call oncall');

/** First words of a group or a post where what it is for comes behind: "Ufficio reti", "Head of Integration". */
export const BEFORE: ReadonlySet<string> = set(`
  ufficio direzione reparto squadra settore divisione responsabile direttore direttrice referente
  oficina dirección departamento equipo área jefatura gerencia subdirección jefe jefa director directora gerente
  coordinador coordinadora encargado encargada responsable
  pôle équipe equipe cellule département direction chef cheffe directeur directrice
  equipa gerência diretoria diretor diretora coordenação coordenador coordenadora núcleo setor departamento squadra
  afdeling teamleider dienst hoofd
  abteilung fachbereich referat fachgruppe dezernat stabsstelle leiter leiterin leitung teamleiter teamleiterin gruppe
  dział zespół kierownik enheten avdelningen gruppen
`);

/** Ranks: whatever capital word is behind them is a post, "Senior Curator", "Deputy Registrar". */
export const RANKS: ReadonlySet<string> = set(
  'chief deputy senior junior principal acting interim assistant vp svp evp vice',
);

/** First words that name a post or a group with "of" behind them, and groups before a name of their own: "Team Checkout". */
export const OF: ReadonlySet<string> = set(`
  head vp svp director lead manager office department directorate chief chair bureau dean chapter
`);
export const WITH_NAME: ReadonlySet<string> = set('team squad tribe guild');

/** Words that a name of a group joins its parts with. */
export const LINKS: ReadonlySet<string> = set(
  "of for and & de del della dello delle dei di da do das dos du des la el le les der für van y e et d' l'",
);

/** Deeds that are things as well, so that a name may begin with them: "Change Manager", "Release Engineering". */
export const THINGS_TOO: ReadonlySet<string> = set(`
  change release support design test service network store field market research process control supply risk plan
  project product account contract report transport credit trade plant shift order data lab load site web lead access
  incident review launch build chat host desk help care claim fleet trust
`);

/** Before these words the head is a program or a thing: "password manager", "consumer group", "data center". */
export const MACHINES: ReadonlySet<string> = set(`
  password passwords package packages queue load alert secret secrets memory session window cluster resource certificate
  cert task job config configuration device transaction connection dependency file tag state cache buffer lock partition
  node bootstrap download plugin extension boot version traffic api system process event message consumer security
  target replica log data call rack power autoscaling auto-scaling placement parameter context layer thread pool
  storage control key token schema state-machine test build status alerts migration request worker container image
  operating file-system distributed legacy upstream downstream payment third-party external
  monitoring logging alerting database queueing messaging raft quorum meeting status dash clip key
`);

/** Heads that a program may have, too. */
export const OF_MACHINES: ReadonlySet<string> = set(
  'manager managers controller leader group center centre unit board room systems services networks network tools platform support',
);

/** Every word by which a name of several words can be told, so that other places are passed over. */
export const HEADS: ReadonlySet<string> = new Set([
  ...GROUPS,
  ...POSTS,
  ...WORKS,
  ...BEFORE,
  ...OF,
  ...WITH_NAME,
  ...RANKS,
]);

/** Endings of one word that is a department or a post: "IT-Abteilung", "Rechenzentrum", "Datenschutzbeauftragter". */
export const ENDINGS: readonly string[] = [
  'abteilung',
  'leitung',
  'leiter',
  'leiterin',
  'referat',
  'zentrum',
  'zentrale',
  'krisenstab',
  'pressestelle',
  'kundendienst',
  'bereitschaft',
  'leitstelle',
  'beauftragter',
  'beauftragte',
  'dienststelle',
  'amt',
  'team',
  'gruppe',
  'afdeling',
  'avdelningen',
  'enheten',
];
