/** Words by which files, folders and titles say what a document is; each list is for a name that is lower case. */

const outrightWords = [
  'post[-_ ]?mortems?|incident[-_ ]?(?:reports?|reviews?|retros?|retrospectives?|analys[ei]s|post[-_ ]?mortems?)',
  'outage[-_ ]?(?:reports?|reviews?)|post[-_ ]?incident[-_ ]?(?:reviews?|reports?)|root[-_ ]cause[-_ ]analysis',
  'after[-_ ]action[-_ ](?:reports?|reviews?)|corrections?[-_ ]of[-_ ]errors?|near[-_ ]?miss(?:es)?|rcas?|pirs?',
  '(?:ausfall|störungs|vorfalls?|incident-?)bericht|nachbetrachtung',
  '(?:rapport|compte[-_ ]rendu)[-_ ]d.?incident|retour d.expérience',
  '(?:informe|reporte)[-_ ](?:de|del)[-_ ](?:incidente|caída)|análisis post[-_ ]?mortem',
  'relatório[-_ ](?:de|do)[-_ ]incidente|(?:rapporto|relazione)[-_ ](?:di|su)[-_ ]incidente|incidentrapport(?:en)?|storingsrapport|storingsverslag',
  'raport[-_ ](?:z|o|po)[-_ ](?:awarii|incydencie|incydentu)|driftstörningsrapport',
].join('|');
const incidentWords = [
  'incidents?|outages?|downtime|crash|disruption|degradation|breach|pm[-_ ]?\\d{2,}|inc[-_ ]?\\d{2,}|prb[-_ ]?\\d{2,}|8d[-_ ]?\\d{2,}|root[-_ ]cause',
  'störung|ausfall|vorfall|panne|interruption de service|incidente|incidencia|caída|indisponibilidade|disservizio|storing',
  'störungen|ausfälle|coupure|dysfonctionnement|perturbation|interrupción|interrupção|guasto|interruzione|uitval|verstoring|awaria|awarii|incydent|driftstörning|driftstopp|avbrott',
].join('|');

/** What only a document about one incident is called; in scripts without blanks the words may be anywhere. */
export const OUTRIGHT = new RegExp(
  `(?:^|[^\\p{L}])(?:${outrightWords})(?:$|[^\\p{L}])|障害報告|ポストモーテム|インシデント(?:レポート|報告)|事后分析|事後分析|故障复盘|故障报告|事故报告|事故复盘|장애 ?보고`,
  'iu',
);

/** What is in the names of such documents and of others. */
export const ABOUT_INCIDENT = new RegExp(
  `(?:^|[^\\p{L}])(?:${incidentWords})(?:$|[^\\p{L}])|障害|インシデント|故障|事故|장애`,
  'iu',
);

/** A folder of post-mortems by its name: the word anywhere, "incidents" and its kin as what the name is about. */
export const INCIDENT_FOLDER =
  /(?:^|[\W_])post[-_ ]?mortems?(?:$|[\W_])|(?:^|[\W_])(?:incidents|incident[-_ ]?(?:reports?|retros?|reviews?|analys[ei]s|logs?|history|retrospectives?)|outages?|outage[-_ ]reports?|disclosures|rcas?|pirs?|near[-_ ]?misses|incident(?:es|i)|incidencias|(?:rapports?|comptes[-_ ]rendus)[-_ ]d?.?incidents?|vorfälle|störungen|ausfälle|nachbetrachtungen|storingen)$|^_?incident$|障害|事故|故障/iu;

/** A folder in which post-mortems lie beside other things. */
export const NEARBY_FOLDER =
  /^(?:retros?|retrospectives?|reviews|anomal(?:y|ies)|8d|problem-?records?|failure-?(?:reports?|reviews?)|reliability|sre|pm|pms|learnings?|debriefs?|coes?|failures|ops|on-?call|operations)$/i;

/** A day in a name. */
export const DATED =
  /(?:19|20)\d{2}[-_.]?(?:0?[1-9]|1[0-2])(?:[-_.]?(?:0?[1-9]|[12]\d|3[01]))?(?!\d)|(?<!\d)\d{1,2}[-_.]\d{1,2}[-_.](?:20)?\d{2}(?!\d)|(?<!\d)\d{1,2}[-_ ](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-_ ](?:20)?\d{2}/i;

/** A number at the start of a name. */
export const NUMBERED = /^(?:[A-Za-z]{1,8}[-_ ]?)?\d{2,6}(?:[-_ .]|$)/;

/** Types of front matter that say post-mortem. */
export const OWN_TYPE =
  /^(?:post[-_ ]?mortems?|incident(?:[-_ ](?:report|review|postmortem|retrospective|analysis))?|pir|rca|coe|post[-_ ]incident[-_ ]review|near[-_ ]?miss|incident[-_ ]postmortem|retrospective)$/i;

/** Types that site generators give to any page. */
export const PAGE_TYPE =
  /^(?:posts?|pages?|docs?|document(?:ation)?|blogs?|articles?|default|note|notes|report|news|single|security|book)$/i;

/** Names of other documents, and the commonest words only where the name is nothing else or ends with them. */
export const OTHER_NAME =
  /^(?:change-?log|changes|history|license|contributing|code[-_ ]of[-_ ]conduct|security|summary|toc|table[-_ ]of[-_ ]contents|glossary|faq|todo|agenda|overview|slos?|slas?|standards|conventions)$|(?:^|[\W_])(?:adr|rfc|runbook|run[-_ ]book|playbook|minutes|agenda|meeting|standup|changelog|release[-_ ]?notes|design[-_ ]?doc|how[-_ ]?to)s?(?:$|[\W_])|(?:^|[\W_])(?:guides?|guidelines|process|plans?|procedures?|levels|roles|severit(?:y|ies)|metrics|checklists?|policy|policies|handbook|faq)$/i;

/** A name about dealing with incidents, not about one. */
export const HANDLING_NAME =
  /(?:^|[\W_])incident[-_ ](?:response|management|handling|severit(?:y|ies)|levels?|roles?|command(?:er)?)(?:[-_ ](?:plan|process|policy|procedures?|guide|levels?))?$/i;

/** Titles of other documents: `Design: new queue`, `Incident response process`. */
export const OTHER_TITLE =
  /^(?:design|design doc(?:ument)?|proposal|rfc|adr|runbook|playbook|guide|howto|experiment|feature)\b\s*[:#\d\u2013\u2014-]|^(?:design|proposal) (?:of|for)\b|\b(?:process|procedure|policy|plan|guidelines?|playbook|runbook|handbook|standards|checklist|faq)\s*$/i;

/** Titles that teach: `How to report an incident`, `Writing up an incident`. */
export const TEACHING_TITLE =
  /^(?:how to|when to|what (?:is|are)|guide to|introduction to|about)\b|^\p{L}+ing(?: up| out| for)?(?: an?| the| your| our| good| better| great| blameless| effective){0,3} (?:incidents?|post-?mortems?|outages?|retros?|retrospectives?|reviews?|rcas?)(?: reports?| reviews?)?\s*$/iu;

/** Titles that name what a folder holds. */
export const COLLECTION_TITLE =
  /^(?:the |our |all |past |public )?(?:post-?mortems|incidents|outages|incident (?:reports|reviews|history|logs?)|retrospectives|reviews|runbooks)(?: (?:and|&) (?:post-?mortems|incidents|outages|retrospectives))?\s*$/i;

/** Titles about many of them: "Why we write post-mortems". */
export const PLURAL_TITLE =
  /\b(?:post-?mortems|incident (?:reports|reviews|retrospectives)|rcas|retrospectives)\b/i;

/** Titles of descriptions of a thing. */
export const REFERENCE_TITLE =
  /\b(?:api|reference|schema|specification|manual|documentation|architecture|command|commands|configuration)\W*$|^(?:api|reference)\b/i;

/** Folders of other documents. */
export const OTHER_FOLDER =
  /^(?:adrs?|rfcs?|runbooks?|playbooks?|decisions|architecture-decisions|design-docs?|minutes|meetings?|designs?|proposals?|specs?|troubleshooting|how-?tos?|guides?|tutorials?|procedures?|sops?|release-?notes|change-?logs?|_?dev_meetings|meeting-notes|apis?|references?|(?:security-)?advisories|\.github|node_modules|vendor)$/i;

/** A name of which "template" is a part, and one that calls the file itself a template. */
export const TEMPLATE_NAME =
  /(?:^|[\W_])(?:template|skeleton|boilerplate|vorlage|plantilla|modèle)(?:$|[\W_\d])|^_?(?:sample|example|starter|blank)(?:$|[\W_\d])|[\W_](?:sample|example|starter|blank)\d*$/iu;
export const TEMPLATE_ITSELF = /^_?template(?:$|[\W_])|(?:^|[\W_\d])template$/i;
export const TEMPLATE_TITLE = /^\W*template\b|\b(?:template|form)\W*$/i;
export const TEMPLATE_FOLDER = /^_?(?:templates?|vorlagen|plantillas)$/i;
/** A title with a slot in it. */
export const SLOT_IN_TITLE = /\[[^\]\d]{2,40}\]|<[^<>\d]{2,40}>|\{\{|\bYYYY\b|\bX{3,}\b/;

/** A log of several incidents, by its own name. */
export const LOG_NAME = /^(?:incident[-_ ]?(?:log|reports?|history)|post[-_ ]?mortems|incidents|outages)$/i;
/** A file that stands for its folder, and folders that stand for more than one document. */
export const INDEX_NAME = /^(?:readme|index|_index)$/i;
export const PLAIN_FOLDER =
  /^(?:post[-_ ]?mortems?|incidents?|incident[-_ ]\w+|outages?|retros|rcas?|docs?|src|\d{4})$/i;

/** Headings that documents of every kind have. */
export const COMMON_HEADING =
  /^(?:why|good|bad|overview|actions?|impact|causes?|problems?|fix(?:es)?|trigger|response|setup|effects?|result|good practices?|bad practices?)\??$/i;

/** An advisory reports a weakness, which nobody may have used. */
export const ADVISORY =
  /\bCVE-\d{4}-\d+|\b[A-Z]{1,8}SA-\d{4}-\d+|\bGHSA-|\badvisor(?:y|ies)\b|\bsecurity bulletin\b/i;
/** Sections of an advisory. */
export const ADVISORY_HEADING =
  /^(?:workarounds?|credits?|acknowledge?ments?|affected versions?|patche[sd](?: versions?)?|cvss.*|cwe.*|disclosure.*|mitigations? for users)$/i;
