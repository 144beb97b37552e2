/** Words by which a text reports something that broke, why, and what comes next, whatever its headings are called. */

const left = '(?<![\\p{L}\\p{N}])';
const right = '(?![\\p{L}\\p{N}])';

/** A failure in the past, told with a verb. */
export const TOLD_FAILURE = new RegExp(
  `${left}(?:${[
    '(?:was|were|been|went|stayed|remained)(?: [\\p{L}]{1,14}){0,2} (?:down|unavailable|unreachable|offline|inaccessible|gone|stuck|broken|dead|lost|interrupted|disrupted|degraded|unable|delayed|empty|wrong|dark|unusable|unresponsive|leaked|exposed|deleted|wiped|corrupt(?:ed)?|truncated|rejected|blank|locked)',
    'failed(?! to (?:reach|meet))|broke|refused|hung|spoiled|tripped|crashed|died|collapsed|froze|vanished|disappeared|stopped|lost|melted|exploded|rebooted|stalled|overheated|dropped|killed|forgot|went (?:wrong|missing)|fell (?:over|behind|apart)|ran out|timed out|locked (?:up|out)|stood still',
    'returned (?:nothing|errors?|5\\d\\d)|double-?(?:charged|billed)|nothing worked|ate (?:my|our)|(?:took|brought|knocked|cut|shut|tore) (?:\\p{L}{1,12} ){0,3}(?:down|out|off)|arrived (?:[\\p{L}\\p{N}]{1,12} ){0,5}late',
    '(?:deleted|dropped|wiped|overwrote|shipped|sent|served|charged) (?:\\p{L}{1,12} ){0,2}(?:production|prod|wrong|twice|everything|the database|data)',
    "did(?: not|n['’]t) (?:work|load|start|arrive|print|get|reach|open|respond|resolve)|(?:could(?: not|n['’]t| no longer)|unable to)",
    '(?:nobody|no one|none of|hardly anyone)(?: \\p{L}{1,14}){0,4} could|cost us|had to be (?:made|done|sent|entered) again',
    'konnten? (?:\\p{L}{1,20} ){0,8}(?:nicht|keine?n?)|(?:ging|gingen|lief|liefen) (?:\\p{L}{1,20} ){0,4}(?:nicht|nichts)|fiel(?:en)? (?:[\\p{L}\\p{N}:]{1,20} ){0,8}aus|ausgefallen|nicht erreichbar|stand(?:en)? still|abgestürzt',
    '(?:ont|a|avons|avait|avaient) (?:été )?(?:échoué|planté|perdu|cessé|indisponibles?|inaccessibles?|coupée?s?)|(?:était|étaient|resté|restée|restés) (?:indisponibles?|inaccessibles?|hors service|en panne)',
    'estuv(?:o|ieron) (?:\\p{L}{1,14} ){0,2}(?:caíd[oa]s?|parad[oa]s?|indisponibles?)|nos quedamos sin|dej(?:ó|aron) de|fall(?:ó|aron)|no pud(?:o|ieron|imos)|se cayó',
    'fic(?:ou|aram) (?:\\p{L}{1,14} ){0,2}(?:fora|indisponíve(?:l|is)|parad[oa]s?)|não (?:foram|foi|conseguiram|puderam)|falh(?:ou|aram)|ca(?:iu|íram)|parou',
    'non (?:era|erano|ha|hanno) (?:\\p{L}{1,14} ){0,2}(?:funzionat[oaie]|disponibil[ei]|raggiungibil[ei])|si è (?:fermat|bloccat)[oa]',
    '(?:was|waren|lag|lagen) (?:\\p{L}{1,14} ){0,4}(?:onbereikbaar|plat|eruit|niet beschikbaar)|viel(?:en)? uit',
  ].join('|')})${right}`,
  'iu',
);
/** The same in scripts without blanks. */
const TOLD_FAILURE_EAST =
  /(?:利用|接続|アクセス|表示|決済|ログイン)(?:が|は|を)?(?:いただけ|でき)(?:ません|ない|なかった|なく)|停止しました|失敗しま?した|无法(?:访问|使用|登录|支付|打开)|不可用|宕机|中断/u;

/** A failure that is only named: reports for a quarter and drills name them, too. */
const NAMED_FAILURE = new RegExp(
  `${left}(?:${[
    'outages?|downtime|incidents?|disasters?|disruptions?|data loss|breach(?:es)?|delays?|crash(?:es)?|errors?',
    '(?:Ausfall|Störung|panne|caída|pane|queda|guasto|disservizio|storing)(?:s|e|en)?',
  ].join('|')})${right}`,
  'iu',
);

/** A title of what is in a bad way; with a day it reports the past. */
export const BAD_STATE = new RegExp(
  `${left}(?:${[
    'broken|stuck|lost|offline|down|dead|missing|duplicated?|unavailable|unreachable|unresponsive|gone|wrong|late|failing|failures?|errors?|delays?|delayed|outage|incident|downtime|loss|disaster|saga|interruption|disruption|slowdown|crash|leak',
    '(?:Strom)?ausfall|Störung|coupure|panne|caída|corte|apagão|queda|guasto|interruzione|storing',
  ].join('|')})${right}|障害|停止|エラー|故障|中断`,
  'iu',
);

/** How long it lasted, or that it was over. */
export const OVER =
  /(?<!\p{L})(?:(?:from|between|von|zwischen|entre|das|dalle|van|until|till|bis|jusqu.à|hasta|até|fino alle|tot)(?: (?:about|around|at|um|les))? \d{1,2}(?:[:.h]\d{2}| ?[ap]\.?m)|(?:was|were|came|is|are|all|everything) (?:back|restored|recovered|green|fixed)|reverted|rolled (?:it )?back|back to normal|recovered|retour à la normale|for (?:\d{1,3}|two|three|four|five|six|several) (?:minutes|hours|days)|(?:läuft|lief) wieder)(?!\p{L})|(?:から|～)\d{1,2}[:時]/iu;

/** How the opening of a text speaks of a failure. */
export type ToldFailure = 'told' | 'named' | 'none';

/** Whether a text tells that something failed, only names a failure, or neither. */
export function failureIn(text: string): ToldFailure {
  if (TOLD_FAILURE.test(text) || TOLD_FAILURE_EAST.test(text)) return 'told';
  return NAMED_FAILURE.test(text) || /障害|エラー|故障|事故/u.test(text) ? 'named' : 'none';
}

/** An announcement of a story: "here is what happened". */
export const STORY_ANNOUNCED = new RegExp(
  `${left}(?:${[
    "(?:here(?:['’]s| is| are)|this is) (?:\\p{L}{1,12} ){0,2}(?:story|account|details|what|how|why)|what (?:happened|went wrong|broke)|(?:the|a|honest|full) (?:story|account) of|(?:sorry|apologi[sz]e)|post-?mortem|retrospective|lessons? (?:from|of)|learning from|wrote down what",
    'was (?:ist )?(?:passiert|geschehen)|ce qui s.est passé|qué pasó|lo que pasó|o que aconteceu|cosa è successo|wat er (?:gebeurde|misging)',
  ].join('|')})${right}`,
  'iu',
);

/** A passage or a heading that begins to say why. */
export const BEGINS_WHY =
  /^[^\p{L}]{0,8}(?:(?:so|but|and|ok|well),? )?(?:why|warum|pourquoi|por qué|waarom|perché|(?:the |our |root |real |underlying )*(?:root )?(?:cause|reason|culprit)|what (?:caused|was (?:the|behind|wrong))|how (?:could|did|come)|root (?:of|cause)|(?:it )?turned out|because|ursache|grund|cause|causa|oorzaak|原因)(?![\p{L}])|^[^\p{L}]{0,8}原因/iu;

/** A sentence that says why. */
export const SAYS_WHY =
  /(?<!\p{L})(?:(?:happened|was|came) (?:about )?(?:because|due to)|caused by|(?:direct|underlying|root|real|actual) (?:cause|reason)|the (?:cause|reason|culprit) (?:was|is)|it (?:came about|turned out)|how it came about|we (?:forgot|found that|had not|never)|weil|parce que|porque|perché|omdat)(?!\p{L})/iu;

/** One that begins to say what comes next. */
export const BEGINS_NEXT =
  /^[^\p{L}]{0,8}(?:(?:so|and|ok),? )?(?:what(?:['’]s| is| comes)? (?:now|next)|what (?:we|i)(?:['’]ll| will|['’]re| are|['’]ve| have)? (?:do|doing|did|done|change|changing|changed|learned)|what (?:do|did|will) (?:we|i)|follow-?ups?|next steps?|from now on|to-?dos?|now|measures|prevention|preventive|corrective|permanent fix|actions?|(?:i|we)(?:['’]ll| will)|maßnahmen|massnahmen|mesures|acciones|ações|azioni|acties|再発防止|对策|改进)(?![\p{L}])|^再発防止/iu;

/** A day that a story begins with. */
export const STORY_DAY =
  /(?<!\p{L})(?:yesterday|last (?:night|week|month|weekend|\p{L}{3,6}day)|on (?:\p{L}{3,6}day|the weekend)|this (?:morning|week|weekend)|gestern|hier soir|ayer|ontem|ieri|gisteren|(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|(?:\d{1,2}\.? ?(?:de )?)?(?:january|february|march|april|june|july|august|september|october|november|december) ?\d{1,4}|\d{1,2}(?:st|nd|rd|th|\.)? ?(?:of |de )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|m\u00e4r|mai|okt|dez|ene|fev|juin|juil|ao\u00fbt))|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}月\d{1,2}日/iu;

/** A text about what is to come. */
export const AHEAD = new RegExp(
  `${left}(?:${[
    'will (?:be|have|not be|take|cut|kill|stop|start|move|run|switch)|is (?:planned|scheduled)|(?:planned|scheduled|upcoming) (?:maintenance|downtime|work|outage|migration)|going to (?:be|move|switch|cut|kill)|we plan to',
  ].join('|')})${right}`,
  'iu',
);
/** Headings and labels of plans, drills and changes. */
export const PLAN_HEADING =
  /^(?:roll-?back(?: plan| steps)?|back-?out(?: plan)?|scenarios?|script|injects?|go ?\/? ?no.?go|pre-?(?:checks?|flight|requisites)|prerequisites|abort(?: criteria)?|success criteria|exit criteria|hypothesis|participants|expected (?:impact|result|outcome|behaviou?r)|risks?|cut-?over|roll-?out|before(?: the \w+)?|on the day|smoke tests?)\W*$/i;
/** Names and titles of pages that report several days or things. */
export const ROUND_UP =
  /(?<!\p{L})(?:hand-?over|hand-?off|weekly|monthly|quarterly|week \d{1,2}|sync|stand-?up|all-?hands|newsletter|digest|round-?up|status (?:report|page|update)|game ?-?day|drill|fire ?drill|tabletop|migration|maintenance|upgrade|release|change-?log|what['’]s new|proposal|slos?|error budget|change request|chg[-_ ]?\d+|quarter|trends?|statistics|uptime|1:1|(?:bug|issue)[-_ ]?\d+|talk|webinar|board|committee|agenda|meeting|shifts?|lesson \d+|exercises?|rules|policy|news|macro|case study|how \p{L}{1,20} (?:cut|reduced|saved)|(?:why|how) (?:we|i) (?:moved?|chose|choose|switch(?:ed)?|migrated?|use|built|build|left|rewrote|test|scaled?|run|monitor|deploy)|year in review)(?!\p{L})/iu;
/** An opening that counts incidents reports none. */
export const COUNTS_INCIDENTS =
  /(?<![\p{L}\p{N}])(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|several|many|all) (?:\p{L}{1,12} ){0,2}(?:incidents|outages)(?!\p{L})/iu;
/** An advisory says what somebody could do, and to which versions. */
export const WEAKNESS =
  /(?<!\p{L})(?:attackers? (?:could|can|may|might)|versions? (?:before|prior to|up to|through|older than|earlier than)|crafted)(?!\p{L})/iu;
/** An opening that speaks of what usually happens, or to its reader. */
export const IN_GENERAL =
  /(?<!\p{L})(?:usually|typically|used to|(?:each|every) (?:day|morning|night|week|month)|whenever|in general|if (?:you|the|an?|your)|when you|you (?:can|should|must|need)|counts as|this (?:page|rule|guide|article|document) (?:explains|describes|lists|shows|covers))(?!\p{L})/iu;
/** Headings of pages that explain a rule by examples. */
export const EXAMPLE_HEADING =
  /^(?:good|bad|correct|incorrect|do|don['’]t|examples?|options|usage|syntax|parameters)$/i;

/** Who was hit; how it was noticed; how it ended; what is different since then: anywhere in a text. */
export const WHO_WAS_HIT =
  /(?<!\p{L})(?:affected|impacted|betroffen|touchée?s|afectad[oa]s|afetad[oa]s|waited|(?:\d[\d.,]{0,9}|\d{1,3} ?%|all|every|some|most|half|nobody|no one|none) (?:of )?(?:\p{L}{1,14} ){0,3}(?:users?|customers?|clients?|players?|people|passengers?|members?|orders?|jobs?|requests?|samples?|logins?|companies|patients?|universities|readers?|students?|kunden|nutzer|praxen|utilisateurs|usuarios|clientes))(?!\p{L})|影響|利用者/iu;
export const WHO_NOTICED =
  /(?<!\p{L})(?:noticed|found out|complain(?:ts?|ed)|(?:first|\d{1,3}) (?:reviews?|tickets?|calls?|mails?|tweets?|reports?|complaints?)|ticket \d{1,3}|pagers?|paged|alarms?|alert(?:s|ed)?|called|calls|wrote to us|told (?:us|the)|customer report|probe|monitoring|(?:be|ge)merkt|quejas|appels?|reclama\p{L}{1,6}|anrufe?|what (?:users|customers|readers) saw)(?!\p{L})|検知|告警/iu;
export const HOW_IT_ENDED =
  /(?<!\p{L})(?:restored|recovered|reverted|roll(?:ed)?[- ]?back|downgraded?|flushed|replaced|renamed|rebooted|restarted|repaired|patched|up again|back (?:up|on|from|at|in)|(?:was|were|came|is|are) back|(?:deployed|fixed|raised|disabled|resolved|ended|over|killed) (?:at|by|on)|(?:limit|quota) raised|one job killed|what ended it|remedy|action taken|workaround|vuelta atrás|retour|zurück|until|bis)(?!\p{L})|復旧|恢复/iu;
export const WHAT_IS_DIFFERENT =
  /(?<!\p{L})(?:(?:ha(?:s|ve)) (?:since|changed|added|labelled)|since then|from now on|never again|we (?:now|pin)|(?:we|i)(?:['’]ll| will) (?:now|add|check|test|look|move)|(?:new|now|done|to come|improvements?|measures|follow-?ups?|prevention|lessons?|recommendations?|action items?|to-?do|next steps)(?= ?:)|prevents? (?:it|this)|today nothing|und jetzt|maßnahmen|qué haremos|à faire|what we(?:['’]ve)? learned|what we(?:['’]ll| will) (?:change|do))(?!\p{L})|再発防止|改进/iu;
/** Why, told by a label or in a sentence that asks. */
export const LABELS_WHY =
  /(?<!\p{L})(?:cause|reason|trigger|ursache|grund|causa|oorzaak)(?:\*\*)? ?(?::|was|is)|(?<!\p{L})(?:how (?:did|could) (?:that|this|it) happen|what (?:it was|was wrong)|was war los|por qué|pourquoi|warum|why)(?!\p{L})/iu;
/** Headings of decisions and designs. */
export const DECISION_HEADING =
  /^(?:motivation|design|alternatives(?: considered)?|decisions?|consequences|options|considered options|drawbacks|proposal|goals|non-goals|context)\W?$/i;
/** What a form leaves to whoever fills it. */
export const HOLE = /\{\{[^{}\n]{1,40}\}\}|<(?:date|time|start|end|name|cause|title)>/i;
