/** Word lists by which names, groups and actions are told apart; lower case, English. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Base forms that open an action ("Add an alert"). */
export const VERBS: ReadonlySet<string> = set(`
  accept activate adapt add address adjust adopt agree alert align allow alter analyse analyze announce apply
  archive arrange ask assess assign attach audit authenticate automate avoid backfill backport backup ban bind
  block boost bring build bump bundle cache calculate call cancel capture centralise centralize change check
  choose clarify clean cleanup close collect combine come communicate compare complete conduct configure confirm
  connect consider consolidate contact continue contribute convert coordinate copy correct cover create cut
  deal debug decide decommission decouple decrease deduplicate define delete deliver deploy deprecate describe
  design detect determine develop diagnose disable discuss display distribute do document double drain drill
  drop duplicate edit educate eliminate email emit enable encourage encrypt enforce engage enhance enrich ensure
  escalate establish estimate evaluate examine exclude execute expand experiment explain explore expose extend
  extract fail file fill filter finalise finalize find finish fix flag follow force formalise formalize gate
  gather generate get give grant handle harden have help hire hold host identify ignore implement import improve
  include increase inform ingest initiate insert inspect install instrument integrate introduce inventory
  investigate invite isolate keep label launch lead learn leave let lift limit link list load lock log look
  lower maintain make manage map mark match measure merge migrate minimise minimize mirror mitigate model modify
  monitor move negotiate notify observe offer onboard open optimise optimize orchestrate order organise organize
  override page partition patch pause perform pick pin place plan populate port post prepare present prevent
  prioritise prioritize probe produce profile promote propose protect prototype provide provision prune publish
  pull purge push put raise rank rate re-enable reach read rebase reboot rebuild recheck recommend reconcile
  reconfigure record recover redeploy redesign redirect reduce reevaluate refactor refine refresh refuse register
  reinforce reinstate relax release relocate remediate remind remove rename reorganise reorganize repair replace
  replicate report reproduce request require research resend reserve reset resolve respond restart restore
  restrict restructure retain rethink retire retrain retry return reuse revert review revise revisit revoke rework
  rewrite roll rollback rotate route run sanitise sanitize save scale scan schedule scope script secure see
  select send separate serialize serve set setup share shift ship shorten show shrink shut sign silence simplify
  simulate skip slow sort specify speed spin split stabilise stabilize stage standardise standardize start state
  stop store stream strengthen streamline stress submit subscribe suggest support surface suspend switch sync
  synchronise synchronize tag take teach tell terminate test think throttle tighten tidy time track train transfer
  transition translate treat trial trigger trim try tune turn uncomment understand undo unify uninstall unpin
  update upgrade upload use validate verify version visit vote wait walk warn watch weigh whitelist widen wire
  work wrap write
`);

/** Words that name a topic, a horizon or a kind of measure where a person's name could stand. */
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

/** What people are called as a group; read as an owner where a name may stand. */
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
