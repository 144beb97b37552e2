/** Word lists by which names, groups and actions are distinguished; lower case, English. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Base forms that open an action ("Add an alert"). */
export const VERBS: ReadonlySet<string> = set(`
  abolish abort absorb accelerate accept acknowledge acquire activate adapt add address adjust adopt advertise
  advise advocate aggregate agree alert align allow allowlist alter amend analyse analyze annotate announce
  append apply approve archive argue arrange ask assemble assert assess assign assume attach attend attribute
  audit augment authenticate automate avoid backdate backfill backport backup ban begin bind blacklist block
  blocklist bolt boost borrow bounce break brief bring broadcast budget build bump bundle bury buy bypass cache
  calculate call cancel capture cease centralise centralize change chase check choose chunk circulate cite clamp
  clarify clean cleanup clone close coach coalesce collapse collate collect combine come communicate compare
  compile complain complete compose compress concentrate conclude conduct configure confirm connect consider
  consolidate consult contact contain continue contribute convert convince coordinate copy correct count cover
  craft create cross cut dampen deal debug decide decline decommission decouple decrease decrypt deduct
  deduplicate define delay delegate delete deliver demand demonstrate demote depend deploy deprecate deprovision
  derive describe design destroy detach detect deter determine develop diagnose dig direct disable disallow
  discard disconnect discontinue discuss dismantle dispatch display distribute divide do dockerise dockerize
  document double drain drill drive drop dump duplicate ease edit educate eject elect eliminate email embed emit
  empower empty emulate enable encourage encrypt enforce engage enhance enlarge enquire enrich ensure enter
  enumerate erase escalate establish estimate evaluate evolve examine exchange exclude execute exempt exercise
  exit expand expect experiment expire explain explore export expose express extend extract fail fetch figure
  file fill filter finalise finalize find finish fix flag flatten flip focus follow forbid force forecast
  foresee formalise formalize forward found freeze fuzz gate gather generate get give grant grep grow guarantee
  guard guide halt hand handle hang harden hash have heal help hide highlight hire hold host hunt identify
  ignore illustrate implement import improve include incorporate increase influence inform ingest initiate
  inject inline inquire insert insist inspect install instrument integrate interview introduce invalidate
  inventory invest investigate invite isolate iterate join jump justify keep kick kill label launch lead learn
  leave let leverage liaise license lift limit link list listen load lobby localise localize lock log look lower
  maintain make manage mandate map mark mask match measure mend mention merge meter migrate mimic minimise
  minimize mirror mitigate model modify monitor move mute narrow negotiate nominate normalise normalize notify
  observe obtain offer offload omit onboard open operate opt optimise optimize orchestrate order organise
  organize outline outsource overhaul override pad page paint parallelise parallelize parameterise parametrize
  parse partition pass patch pause pay peg penalise perform permit persist persuade phone pick pilot pin pipe
  pitch place plan play plug poll populate port post practise prefer preload prepare prepend present preserve
  press prevent prewarm print prioritise prioritize probe proceed procure produce profile prohibit promise
  promote prompt propose protect prototype provide provision prune publish pull purge pursue push put qualify
  quantify quarantine quit quote raise randomise randomize rank rate ratify re-enable reach react read readdress
  reassess reassign rebase reboot rebuild recall recheck recommend recompute reconcile reconfigure record
  recover recreate recruit recycle redact redefine redeploy redesign redirect redistribute redo reduce
  reevaluate refactor refine reflect reformat refresh refund refuse register rehearse rehome reindex reinforce
  reinstate reject rekey relax release relocate remap remediate remind remove rename render renegotiate renew
  reopen reorder reorganise reorganize repair repeat replace replan replay replicate report reprint reproduce
  request require reroute rerun reschedule research reseed resend reserve reset reshape resize resolve respond
  restart restate restock restore restrict restructure resume retag retain retarget rethink rethrow retire
  retrain retry return reuse reveal revert review revise revisit revoke reward rewire reword rework rewrite rid
  ring rip roll rollback rotate route run sample sanitise sanitize save scale scan schedule scope scrape script
  seal secure see segment select sell send separate serialize serve set settle setup shard share shave shift
  ship shorten show shrink shut sign silence simplify simulate sketch skip slow solve sort specify speed spin
  split sponsor stabilise stabilize stage stagger standardise standardize start state steer stick stop store
  stream streamline strengthen stress strip study submit subscribe subsidise suggest sunset supply support
  surface suspend swap sweep switch symlink sync synchronise synchronize tackle tag take talk teach tear tell
  terminate test think throttle tidy tighten time trace track trade train transfer transition translate trap
  treat trial trigger trim try tune turn unblock uncomment understand undo unify uninstall unpick unpin unset
  unwind update upgrade upload urge use vacuum validate vary verify version vet visit vote wait walk warm warn
  wash watch weigh welcome whitelist whittle widen wind wire withdraw work wrap write
`);

/** Words that name a topic, a horizon or a kind of measure where a person's name could be. */
export const TOPICS: ReadonlySet<string> = set(`
  access action actions administration alarm alarms alert alerting alerts analytics api apis app application
  applications architecture audit authentication authorization automation availability aws azure backend backup
  backups billing blockers branch bug bugs build builds business cache caching capacity certificate certificates
  change changes chat ci clean cleanup client clients cloud cluster code coding comms communication communications
  compliance completed config configuration container contract contracts coverage culture customer customers cve
  dashboard dashboards data database databases debt decision decisions decommissioning defer deferred delivery
  dependencies dependency deploy deployment deployments design detect detection development direct discussion
  dns docker docs documentation done education elasticsearch email emails engineering enhancement enhancements
  environment environments error errors escalation ethics event events external failover feature features finance
  finished fix fixes follow followup followups frontend functionality future gcp general git github gitlab goal
  goals governance grafana hardware health high hosting hr human identification immediate impact improvement
  improvements incident incidents index infra infrastructure input integration internal investigation issue issues
  items java javascript jira jobs kafka kubernetes later learning learnings lessons library log logging logs long
  long-term low maintenance major management marketing measures medium medium-term message messaging metrics
  migration minor misc miscellaneous mitigate mitigation mitigations mobile monitor monitoring near near-term
  network networking next nginx note notes notification notifications now observability ongoing open operation
  operational operations organisation organization other others outcome outcomes outstanding owner ownership
  pending people performance permissions person planned planning plans platform plugins policies policy policies
  postgres postmortem prevent prevention preventative preventive priorities priority problem procedure procedures
  process processes product production progress prometheus protocol quality query question questions queue quick
  recommendation recommendations recovery redis redundancy refactoring regression release releases reliability
  remaining remediation repair reporting research resilience resolution resolved resources response result results
  review reviews risk risks rollback rollout rollouts runbook runbooks safety scaling schedule schema scope
  security server servers service services setup severity short short-term site slack someday soon staff staffing staging
  standards status storage strategic structural summary support system systemic systems tactical task tasks
  technical technology template terraform test testing tests third-party ticket tickets time timeline to-do todo
  tool tooling tools tracking traffic training trigger troubleshooting ui upgrade upgrades upstream user users
  ux validation vendor verification versioning visibility vulnerability wiki windows wip work workflow workflows
  january february march april may june july august september october november december today tomorrow what when
  where which who why how mysql mongodb cassandra rabbitmq helm jenkins linux python node rust go
`);

/** Capital letters that are no initials. */
export const ACRONYMS: ReadonlySet<string> = set(`
  acl adr ai aks alb ami api aws az b2b b2c bau bcp bgp bi cd cdn ci cli cms cors cpu crd crm crud css
  csv cto cve cvs cx db dba ddos dev dlq dns do dr dx ebs ec2 ecs eks elb elk es eta etl fe faq fyi gcp
  gke gpu gtm gui ha hr html http https ide iac iam id idp ios ip isp it jira jit js json jvm jwt k8s kb kms
  kpi lb ldap llm ltv mfa ml mq mr mtu mvp n/a na nat nfs nlb npm oidc ok oom orm os p0 p1 p2 p3 p4 pdf php pii
  pm pos poc pr prd prod pvc qa qps rbac rca rds rfc rpc rpo rto s3 saas sdk sev sla slack sli slo sms sns
  soc sop spf sql sqs ssd ssh ssl sso sts svc tbc tbd tcp tf tfa tls todo ttl tv ui uk uptime url us utc uuid ux
  vm vpc vpn waf wal wip www xml yaml ok ii iii iv
`);

/** What people are called as a group; read as an owner where a name may be. */
export const CREWS: ReadonlySet<string> = set(`
  team teams squad squads crew group guild tribe chapter devs developers engineers everyone everybody ops devops
  sre sres secops dbas maintainers admins responders oncall on-call leads volunteers operators moderators
  managers testers designers reviewers contributors
`);

/** First words of an item that read "… to …" or "… will …" without naming anybody. */
export const NOT_NAMES: ReadonlySet<string> = set(`
  a ability able about access after again all already also an and another any anything approach as attempt
  attempts aim aims aiming back because before being best better both but by can cause changes close commit due
  each easier easy efforts enough even every everything failure failures fail first for from further going good
  had hard has having he here hope hopefully how i idea if important improvements in instead intend intention is
  it its just key lack less likely link links looking maybe more most move much must need needed needs neither new
  no none not nothing now number on once one only options or other our out pages plans please possible
  possibility potential prior process promise rather ready reason related relative required responsible same
  seems she should similar so some someone something somebody steps subject such sure switch tasks that the their
  them then there these they thing things this those thus time today transition trying two unable under until
  up upgrades updates us user users using via wanted want wants way ways we were what when where whether which
  while who why will wish with work would yes yet you your
`);

/** Handles that call a crowd or tag an item, never a person. */
export const NOT_HANDLES: ReadonlySet<string> = set(`
  all channel here everyone due done start started today tomorrow priority high medium low critical waiting
  someday next home work office phone errands param return returns override deprecated example tbd tbc todo
  nobody none unknown latest main master
`);
